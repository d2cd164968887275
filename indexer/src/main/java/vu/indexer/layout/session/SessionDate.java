package vu.indexer.layout.session;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import vu.indexer.layout.page.ActeIds;
import vu.indexer.layout.page.Page;
import vu.indexer.layout.words.Leads;
import vu.indexer.text.Folded;
import vu.indexer.text.FrenchDates;
import vu.indexer.text.Lines;
import vu.indexer.text.Phrases;

/** The day of the session: in the @ctes identifier, behind "séance du", in the heading of the body, or spelled out. */
public final class SessionDate {
  private static final Leads SESSION = Leads.of(
    "seance publique du", "seance ordinaire du", "seance extraordinaire du", "seance pleniere du", "seance du conseil municipal du",
        "seance du conseil du", "seance du conseil communautaire du",
    "seance du conseil metropolitain du", "seance du bureau du", "seance des", "seance du", "reunion du", "session du", "date de la seance :",
        "date de seance :", "date de la seance", "date du conseil :", "date du conseil municipal :", "date de la reunion :", "date de reunion :",
        "seance en date du", "reunion en date du");
  private static final Leads BODY_DATE = Leads.of(
    "conseil municipal du", "conseil de communaute du", "conseil communautaire du", "conseil metropolitain du", "conseil de la metropole du",
        "conseil de metropole du", "conseil du", "bureau du", "bureau metropolitain du",
    "commission permanente du", "conseil d'agglomeration du", "conseil syndical du", "comite du", "conseil departemental du", "conseil regional du",
        "comite syndical du", "conseil d'administration du", "conseil de territoire du", "assemblee pleniere du",
        "compte-rendu de l'assemblee generale du", "compte rendu de l'assemblee generale du", "proces-verbal de l'assemblee generale du");
  private static final Leads DONE = Leads.of("fait et delibere", "fait et delibere en seance", "ainsi fait et delibere");
  /** The longest caption. */
  private static final int CAPTION = 70;
  /** Any year that has all days. */
  private static final int LEAP = 2000;
  /** Lines of a column of labels above and below the name of the body. */
  private static final int COLUMN = 3;
  /** The record of another session, when "du" or "le" stands before it. */
  private static final Phrases MINUTES = Phrases.of("proces-verbal de la", "compte-rendu de la", "compte rendu de la",
      "proces verbal de la", "pv de la", "proces-verbal du", "compte-rendu du", "compte rendu du", "proces verbal du", "pv du");
  /** Before "séance du", these tell of another one. */
  private static final Phrases EARLIER = Phrases.of("lors de sa", "notre", "votre");
  /** Before the day of a meeting. */
  private static final Phrases HOURS_OF = Phrases.of("du", "le");
  private static final String[] MET = {"reuni", "reunis", "reunie", "assemble", "s'est reuni"};

  private final Page page;
  private final Folded f;
  private final String acteId;

  /** @param acteId the identifier of the @ctes transmission, or null */
  public SessionDate(Page page, String acteId) {
    this.page = page;
    this.f = page.f();
    this.acteId = acteId;
  }

  /** The day, looked for in the surest places first; null when none is printed in the head, which ends near {@code report}. */
  public LocalDate read(int report) {
    LocalDate transmitted = transmitted();
    if (transmitted != null) return transmitted;
    int head = Math.min(f.length(), report + 200);
    LocalDate date = after(SESSION, 0, head, true);
    if (date == null) date = after(BODY_DATE, 0, head, true);
    if (date == null) date = captioned(head);
    if (date == null) date = columned(head);
    if (date == null) date = yearFirst(head);
    if (date == null) date = SessionHeading.read(page, head);
    if (date == null) date = after(SESSION, 0, head, false);
    if (date == null) date = met(head);
    if (date == null) date = spelled(head);
    if (date == null) date = SessionHeading.alone(page, head);
    if (date == null) date = after(BODY_DATE, 0, report, false);
    if (date == null && f.isDamaged()) date = damaged(head);
    if (date == null) date = hourly(Math.min(head, report));
    if (date == null) date = after(DONE, 0, f.length(), false);
    return date;
  }

  /** "TOURVILLE du 11 avril 2031 à 20h", where columns have mingled: a day with its hour is that of a meeting. */
  private LocalDate hourly(int head) {
    for (int i = 0; i < page.lines().size() && page.lines().get(i).start() < head; i++) {
      String words = page.words(i);
      if (words.indexOf('h') < 0 || words.contains("convo") || words.contains("affich")) continue;
      for (int p = page.lines().get(i).start(); p < page.lines().get(i).end(); p++) {
        FrenchDates.Match match = f.isDigit(p) && f.wordStart(p) && HOURS_OF.before(f, p) ? FrenchDates.readSession(f, p) : null;
        int at = match == null ? -1 : f.exact(f.skip(match.end()), "a"), hour = at < 0 ? -1 : f.skip(at);
        if (hour > 0 && f.isDigit(hour) && f.at(f.skip(behindDigits(hour))) == 'h') return match.date();
      }
    }
    return null;
  }

  private int behindDigits(int p) {
    int end = p;
    while (f.isDigit(end)) end++;
    return end;
  }

  /** "Délibération n° 12 du jeudi 26 juin 2008" alone on a line: the caption of the act. */
  private LocalDate captioned(int head) {
    for (int i = 0; i < page.lines().size() && page.lines().get(i).start() < head; i++) {
      Lines.Line line = page.lines().get(i);
      if (!line.words().startsWith("deliberation n") || line.end() - line.start() > CAPTION) continue;
      int du = f.find("du", line.start(), line.end());
      FrenchDates.Match match = du < 0 ? null : dateNear(du + 2);
      if (match != null && f.skip(match.end()) >= line.end()) return match.date();
    }
    return null;
  }

  /** "Date : 5 juillet 2024" in a column of labels, beside "Assemblée : Commission permanente". */
  private LocalDate columned(int head) {
    for (int i = 0; i < page.lines().size() && page.lines().get(i).start() < head; i++) {
      if (labelled(i, "assemblee", "instance", "organe deliberant") < 0) continue;
      for (int k = Math.max(0, i - COLUMN); k <= Math.min(page.lines().size() - 1, i + COLUMN); k++) {
        int date = labelled(k, "date");
        FrenchDates.Match match = date < 0 ? null : dateNear(date);
        if (match != null) return match.date();
      }
    }
    return null;
  }

  /** Where the value starts behind one of {@code labels} and a colon; -1 when the line does not begin so. */
  private int labelled(int line, String... labels) {
    int p = page.lines().get(line).start(), end = page.lines().get(line).end();
    while (p < end && !f.isWord(p)) p++;
    int label = p < end ? f.any(p, labels) : -1, colon = label < 0 ? -1 : f.skip(label);
    return colon >= 0 && colon < end && f.at(colon) == ':' ? colon + 1 : -1;
  }

  /** "S�ance du 18 novembre 2016": the first date of a line that begins so. */
  private LocalDate damaged(int head) {
    for (int i = 0; i < page.lines().size() && page.lines().get(i).start() < head; i++) {
      String words = page.words(i);
      if (!words.startsWith("seance") && !words.startsWith("reunion") && !words.startsWith("conseil")) continue;
      for (int p = page.lines().get(i).start(); p < page.lines().get(i).end(); p++) {
        FrenchDates.Match match = f.wordStart(p) && f.isDigit(p) ? FrenchDates.read(f, p) : null;
        if (match != null) return match.date();
      }
    }
    return null;
  }

  private LocalDate transmitted() {
    if (acteId == null) return null;
    Matcher matcher = ActeIds.SHAPE.matcher(acteId);
    if (!matcher.find()) return null;
    try {
      return LocalDate.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
    } catch (DateTimeException impossible) {
      return null;
    }
  }

  /** The date behind the first of {@code leads} that has one; with {@code lineStart}, only where a lead opens its line. */
  private LocalDate after(Leads leads, int from, int to, boolean lineStart) {
    LocalDate best = null;
    int bestAt = to;
    for (Leads.Group group : leads.groups()) {
      for (int at = f.find(group.word(), from, bestAt); at >= 0; at = f.find(group.word(), at + 1, bestAt)) {
        LocalDate date = (lineStart ? !opensLine(at) : isOfAnother(at)) ? null : after(group, at);
        if (date == null) continue;
        best = date;
        bestAt = at;
      }
    }
    return best;
  }

  /** "lors de sa séance du", "date de convocation du conseil municipal du", "approbation du procès-verbal de la séance du". */
  private boolean isOfAnother(int at) {
    int minutes = MINUTES.startBefore(f, at);
    return EARLIER.before(f, at) || f.startBefore(at, "convocation du") >= 0
        || minutes >= 0 && (f.startBefore(minutes, "du") >= 0 || f.startBefore(minutes, "le") >= 0);
  }

  private LocalDate after(Leads.Group group, int at) {
    for (String lead : group.phrases()) {
      int end = f.exact(at, lead);
      FrenchDates.Match match = end < 0 ? null : dateNear(end);
      if (match != null) return match.date();
    }
    return null;
  }

  private boolean opensLine(int at) {
    Lines.Line line = page.lines().get(page.lineAt(at));
    return at - line.start() <= 6 || f.skip(line.start()) >= at || line.words().startsWith(f.slice(at, Math.min(at + 6, f.length())));
  }

  private FrenchDates.Match dateNear(int at) {
    int p = f.skip(at);
    while (f.at(p) == ':' || f.at(p) == '*') p = f.skip(p + 1);
    int le = f.any(p, "le", "en mairie le", "au siege le", "en seance le");
    FrenchDates.Match match = FrenchDates.readSession(f, p);
    return match != null || le < 0 ? match : FrenchDates.readSession(f, f.skip(le));
  }

  /** "le Conseil Municipal … s'est réuni en mairie …, le jeudi 24 avril 2014". */
  private LocalDate met(int head) {
    for (String verb : MET) {
      int at = f.find(verb, 0, head);
      if (at < 0 || isOfCommission(at)) continue;
      for (int p = at; p < Math.min(f.length(), at + 320); p++) {
        if (!f.wordStart(p)) continue;
        int le = f.exact(p, "le");
        FrenchDates.Match match = le < 0 ? null : FrenchDates.readSession(f, f.skip(le));
        if (match != null) return match.date();
      }
    }
    return null;
  }

  /** "la commission Finances réunie le": it only gave its opinion. */
  private boolean isOfCommission(int at) {
    for (int p = at - 1; p > at - 90; p--) {
      if (!f.wordStart(p)) continue;
      if (f.any(p, "conseil", "bureau", "comite", "commission permanente") >= 0) return false;
      if (f.exact(p, "commission") >= 0) return true;
    }
    return false;
  }

  /** "L'an deux mille vingt et un, le vingt-deux octobre". */
  private LocalDate yearFirst(int head) {
    for (int an = f.find("an", 0, head); an >= 0; an = f.find("an", an + 1, head)) {
      FrenchDates.Match match = FrenchDates.readSpelled(f, an);
      if (match != null) return match.date();
    }
    return null;
  }

  /** "Le 13 décembre 2016 à 18 heures, le conseil municipal". */
  private LocalDate spelled(int head) {
    for (int at = f.find("le", 0, head); at >= 0; at = f.find("le", at + 1, head)) {
      FrenchDates.Match match = opensLine(at) ? FrenchDates.readSession(f, f.skip(at + 2)) : null;
      FrenchDates.Match convened = match == null && opensLine(at) ? convened(f.skip(at + 2)) : null;
      if (convened != null) return convened.date();
      if (match != null && f.find("conseil", match.end(), Math.min(f.length(), match.end() + 160)) >= 0) return match.date();
    }
    return null;
  }

  /** "Le 11 juillet, suivant la convocation adressée le 4 juillet 2031": the year is that of the convocation; null when none is printed. */
  private FrenchDates.Match convened(int day) {
    FrenchDates.Match without = FrenchDates.readWithoutYear(f, day, LEAP);
    int convocation = without == null ? -1 : f.find("convocation", without.end(), Math.min(f.length(), without.end() + CAPTION));
    for (int p = convocation; p >= 0 && p < convocation + CAPTION; p++) {
      FrenchDates.Match sent = f.isDigit(p) && f.wordStart(p) ? FrenchDates.read(f, p) : null;
      if (sent != null) return FrenchDates.readWithoutYear(f, day, sent.date().getYear());
    }
    return null;
  }
}
