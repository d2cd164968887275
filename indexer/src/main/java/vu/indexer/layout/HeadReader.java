package vu.indexer.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vu.indexer.lexicon.AuthorityProfile;
import vu.indexer.model.Span;
import vu.indexer.text.ActNumbers;
import vu.indexer.text.Folded;
import vu.indexer.text.FrenchDates;
import vu.indexer.text.Lines;

/** What the heads of all houses have in common: body, session date, number, @ctes identifier, rapporteur, start of the report. */
final class HeadReader {
  private static final Pattern ACTE_ID = Pattern.compile("\\b\\d{3}-\\d{9}-(\\d{4})(\\d{2})(\\d{2})-[\\w.]+(?:-[\\w.]+)*?-(?:DE|AR|AU|BF|CC)(?:-\\d-\\d)?\\b");
  /** "M. Christophe GIRARD, " before "rapporteur". */
  private static final Pattern NAMED = Pattern.compile("(?:^|[.\\n])\\s*((?:M\\.|Mme|MM\\.|Monsieur|Madame)\\s+[^.\\n,]{3,60}),\\s+$");
  /** "Monsieur Stéphane DELPEYRAT " before "présente le rapport". */
  private static final Pattern PRESENTS = Pattern.compile("\\b((?:Monsieur|Madame|M\\.|Mme)\\s+\\p{Lu}[^,\\n]{3,50}?)\\s+$");
  private static final String[] SESSION = {
    "seance publique du", "seance ordinaire du", "seance extraordinaire du", "seance pleniere du", "seance du conseil municipal du", "seance du conseil du", "seance du conseil communautaire du",
    "seance du conseil metropolitain du", "seance du bureau du", "seance des", "seance du", "reunion du", "session du", "date de la seance :", "date de seance :", "date de la seance", "date du conseil :"
  };
  private static final String[] BODY_DATE = {
    "conseil municipal du", "conseil de communaute du", "conseil communautaire du", "conseil metropolitain du", "conseil de la metropole du", "conseil de metropole du", "conseil du", "bureau du", "bureau metropolitain du",
    "commission permanente du", "conseil departemental du", "conseil regional du", "comite syndical du", "conseil d'administration du", "conseil de territoire du", "assemblee pleniere du"
  };
  private static final String[][] BODIES = {
    {"commission permanente", "Commission permanente"}, {"conseil municipal", "Conseil municipal"}, {"conseil communautaire", "Conseil communautaire"},
    {"conseil de communaute", "Conseil de communauté"}, {"conseil metropolitain", "Conseil métropolitain"}, {"conseil de metropole", "Conseil de Métropole"}, {"conseil de la metropole", "Conseil de la Métropole"},
    {"conseil departemental", "Conseil départemental"}, {"conseil general", "Conseil général"}, {"conseil regional", "Conseil régional"}, {"comite syndical", "Comité syndical"},
    {"conseil d'administration", "Conseil d'administration"}, {"conseil d'arrondissement", "Conseil d'arrondissement"}, {"bureau communautaire", "Bureau communautaire"}, {"bureau metropolitain", "Bureau métropolitain"},
    {"deliberations du bureau", "Bureau"}, {"deliberations du conseil", "Conseil"}, {"bureau du", "Bureau"}, {"conseil du", "Conseil"}, {"le conseil", "Conseil"}, {"le bureau", "Bureau"}
  };

  /** A less specific name of a body counts only when it stands this many characters before a more specific one. */
  private static final int SAME_PLACE = 60;

  private static final int LONGEST_NUMBER = 120;

  private final Page page;
  private final Folded f;

  private final String acteId;

  HeadReader(Page page) {
    this.page = page;
    this.f = page.f();
    this.acteId = acteId(f.original());
  }

  /** The head of a house whose title stands where {@link TitleFinder} looks; {@code title} tidies the words printed there. */
  Head head(UnaryOperator<String> title) {
    int report = report();
    Number number = numero(report);
    Span place = TitleFinder.find(page, report, number);
    return new Head(
        instance(report),
        date(report),
        number == null ? null : number.value(),
        place == null ? null : title.apply(place.in(f.original())),
        rapporteur(report),
        acteId(),
        place,
        report);
  }

  /** The offset at which a report, a visa or an operative part begins; the length of the text when none does. */
  int report() {
    for (Lines.Line line : page.lines()) {
      if (!line.blank() && Markers.opensReport(line.words())) return line.start();
    }
    return f.length();
  }

  // ---- body -----------------------------------------------------------------------------------------------------------

  String instance(int report) {
    int head = Math.min(f.length(), Math.max(report, 400));
    String best = null;
    int bestAt = Integer.MAX_VALUE;
    for (AuthorityProfile.Body body : page.profile().bodies()) {
      for (String mark : body.marks()) {
        int at = f.find(mark, 0, head);
        if (at < 0) at = f.find(mark, head, f.length());
        if (at >= 0 && at < bestAt - (best == null ? 0 : SAME_PLACE)) {
          best = body.nom();
          bestAt = at;
        }
      }
    }
    return best != null ? best : known(head);
  }

  private String known(int head) {
    String best = null;
    int bestAt = Integer.MAX_VALUE;
    for (String[] body : BODIES) {
      int at = f.find(body[0], 0, head);
      if (at < 0 && best == null) at = f.find(body[0], head, Math.min(f.length(), head + 600));
      if (at >= 0 && at < bestAt - (best == null ? 0 : SAME_PLACE)) {
        best = body[1];
        bestAt = at;
      }
    }
    return best;
  }

  // ---- date -----------------------------------------------------------------------------------------------------------

  LocalDate date(int report) {
    LocalDate transmitted = transmitted();
    if (transmitted != null) return transmitted;
    int head = Math.min(f.length(), report + 200);
    LocalDate date = after(SESSION, 0, head, true);
    if (date == null) date = after(BODY_DATE, 0, head, true);
    if (date == null) date = after(SESSION, 0, head, false);
    if (date == null) date = met(head);
    if (date == null) date = spelled(head);
    if (date == null) date = after(new String[] {"fait et delibere", "fait et delibere en seance", "ainsi fait et delibere"}, 0, f.length(), false);
    return date;
  }

  private LocalDate transmitted() {
    if (acteId == null) return null;
    Matcher matcher = ACTE_ID.matcher(acteId);
    if (!matcher.find()) return null;
    try {
      return LocalDate.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
    } catch (DateTimeException impossible) {
      return null;
    }
  }

  /** The identifier of the @ctes transmission, or null. */
  String acteId() {
    return acteId;
  }

  private static String acteId(String text) {
    for (int dash = text.indexOf('-'); dash >= 0; dash = text.indexOf('-', dash + 1)) {
      if (dash < 3 || dash + 10 >= text.length() || text.charAt(dash + 10) != '-' || !Character.isDigit(text.charAt(dash - 1)) || !Character.isDigit(text.charAt(dash + 9))) continue;
      Matcher matcher = ACTE_ID.matcher(text).region(dash - 3, Math.min(text.length(), dash + 80)).useTransparentBounds(true);
      if (matcher.lookingAt()) return matcher.group();
    }
    return null;
  }

  /** The date behind one of {@code leads}; with {@code lineStart}, only where a lead opens its line. */
  private LocalDate after(String[] leads, int from, int to, boolean lineStart) {
    LocalDate best = null;
    int bestAt = Integer.MAX_VALUE;
    for (String lead : leads) {
      for (int at = f.find(lead, from, to); at >= 0 && at < bestAt; at = f.find(lead, at + 1, to)) {
        if (lineStart && !opensLine(at)) continue;
        FrenchDates.Match match = dateNear(f.exact(at, lead));
        if (match == null) continue;
        best = match.date();
        bestAt = at;
        break;
      }
    }
    return best;
  }

  private boolean opensLine(int at) {
    Lines.Line line = page.lines().get(page.lineAt(at));
    return at - line.start() <= 6 || f.slice(line.start(), at).isBlank() || line.words().startsWith(f.slice(at, Math.min(at + 6, f.length())));
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
    for (String verb : new String[] {"reuni", "reunis", "reunie", "assemble", "s'est reuni"}) {
      int at = f.find(verb, 0, head);
      if (at < 0) continue;
      for (int p = at; p < Math.min(f.length(), at + 320); p++) {
        if (!f.wordStart(p)) continue;
        int le = f.exact(p, "le");
        FrenchDates.Match match = le < 0 ? null : FrenchDates.readSession(f, f.skip(le));
        if (match != null) return match.date();
      }
    }
    return null;
  }

  /** "L'an deux mille vingt et un, le vingt-deux octobre", "Le 13 décembre 2016 à 18 heures, le conseil municipal". */
  private LocalDate spelled(int head) {
    for (int an = f.find("an", 0, head); an >= 0; an = f.find("an", an + 1, head)) {
      FrenchDates.Match match = FrenchDates.readSpelled(f, an);
      if (match != null) return match.date();
    }
    for (int at = f.find("le", 0, head); at >= 0; at = f.find("le", at + 1, head)) {
      FrenchDates.Match match = opensLine(at) ? FrenchDates.readSession(f, f.skip(at + 2)) : null;
      if (match != null && f.find("conseil", match.end(), Math.min(f.length(), match.end() + 160)) >= 0) return match.date();
    }
    return null;
  }

  // ---- number ---------------------------------------------------------------------------------------------------------

  /** A number and where it stands. */
  record Number(String value, int start, int end) {}

  /** By the shapes of the authority, else behind "Délibération n°" or "n°" that opens a line of the head; null when none is printed. */
  Number numero(int report) {
    for (Pattern shape : page.profile().numbers()) {
      boolean anywhere = page.profile().titleAfter().equals("debut");
      int end = anywhere ? f.length() : Math.min(f.length(), report + LONGEST_NUMBER);
      Matcher matcher = shape.matcher(f.original()).region(0, end).useTransparentBounds(true).useAnchoringBounds(false);
      while (matcher.find() && (matcher.start() < report || anywhere)) {
        if (!anywhere || !isCited(matcher.start(1))) return new Number(flat(matcher.group(1)), matcher.start(1), matcher.end(1));
      }
    }
    return labelled(report);
  }

  /** Where the number of an act may stand anywhere, one that follows "délibération" is of another act. */
  private boolean isCited(int at) {
    String before = f.slice(Math.max(0, at - 22), at);
    int cited = before.lastIndexOf("deliberation");
    return cited >= 0 && before.indexOf('\n', cited) < 0;
  }

  private Number labelled(int report) {
    ActNumbers numbers = new ActNumbers(f);
    for (Lines.Line line : page.lines()) {
      if (line.start() >= report) break;
      Number number = line.blank() ? null : labelled(numbers, line);
      if (number != null) return number;
    }
    return alone(numbers, report);
  }

  private Number labelled(ActNumbers numbers, Lines.Line line) {
    int p = line.start();
    while (p < line.end() && !f.isWord(p)) p++;
    int head = f.any(p, "deliberation du conseil municipal", "deliberation du conseil communautaire", "deliberation du conseil", "deliberation numero", "deliberation", "decision", "dossier", "acte", "dcm", "del", "numero d'acte", "numero de deliberation", "reference");
    int q = head >= 0 ? f.skip(head) : p;
    int mark = numbers.mark(q);
    ActNumbers.Number number = mark >= 0 ? numbers.local(mark) : head >= 0 ? numbers.unmarked(f.at(q) == ':' ? f.skip(q + 1) : q) : numbers.amp(p);
    if (number == null) return null;
    boolean prefix = mark < 0 && head >= 0 && f.any(p, "dcm", "del") == head;
    return prefix ? new Number(flat(f.original().substring(p, number.end())), p, number.end()) : new Number(number.value(), mark >= 0 ? mark : q, number.end());
  }

  /** A number that fills its line. */
  private Number alone(ActNumbers numbers, int report) {
    for (Lines.Line line : page.lines()) {
      if (line.start() >= report) break;
      int p = line.start();
      while (p < line.end() && !f.isWord(p)) p++;
      ActNumbers.Number number = line.silent() ? null : numbers.unmarked(p);
      if (number != null && line.end() - number.end() <= 3) return new Number(number.value(), p, number.end());
    }
    return null;
  }

  private static String flat(String number) {
    return number.replaceAll("\\s+", " ").strip();
  }

  // ---- rapporteur -------------------------------------------------------------------------------------------------------

  String rapporteur(int report) {
    String labelled = label("rapporteur", report);
    if (labelled == null) labelled = label("rapporteure", report);
    if (labelled != null) return labelled;
    for (String role : new String[] {"rapporteur", "rapporteure"}) {
      String named = behind(NAMED, f.find(role, 0, f.length()));
      if (named != null) return named;
    }
    return behind(PRESENTS, f.find("presente le rapport", 0, f.length()));
  }

  /** The person a pattern finds in the words that end at {@code at}. */
  private String behind(Pattern pattern, int at) {
    if (at < 0) return null;
    Matcher matcher = pattern.matcher(f.original().substring(Math.max(0, at - 90), at));
    return matcher.find() ? Titles.clean(matcher.group(1)) : null;
  }

  /** What follows "Label :" on a line of the head. */
  String label(String label, int report) {
    for (Lines.Line line : page.lines()) {
      if (line.start() >= report) return null;
      if (!line.words().startsWith(label)) continue;
      int colon = f.original().indexOf(':', line.start());
      if (colon < 0 || colon > line.start() + label.length() + 12 || colon >= line.end()) continue;
      String value = page.text(colon + 1, line.end());
      if (!value.isBlank()) return value;
    }
    return null;
  }
}
