package vu.indexer.layout.head;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vu.indexer.layout.number.NumberFinder;
import vu.indexer.layout.page.Page;
import vu.indexer.layout.page.Unmarked;
import vu.indexer.layout.session.SessionDate;
import vu.indexer.layout.title.TitleFinder;
import vu.indexer.lexicon.AuthorityProfile;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Lines;

/** What the heads of all houses have in common: body, session date, number, @ctes identifier, rapporteur, start of the report. */
public final class HeadReader {
  /** "M. Christophe GIRARD, " before "rapporteur". */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:^|[.\\n])\\s*((?:M\\.|Mme|MM\\.|Monsieur|Madame)\\s+[^.\\n,]{3,60}(?:\\s+et\\s+(?:M\\.|Mme)\\s+[^.\\n,]{3,60})?)[,.]\\s+$");
  /** "Monsieur Stéphane DELPEYRAT " before "présente le rapport". */
  private static final Pattern PRESENTS = Pattern.compile("\\b((?:Monsieur|Madame|M\\.|Mme)\\s+\\p{Lu}[^,\\n]{3,50}?)\\s+$");
  /** "Madame Inès RIOU, Vice-Présidente, " and "Monsieur le Maire, Max PAUL, " before "rapporte :". */
  private static final Pattern REPORTS =
      Pattern.compile(
          "\\b(?:(?:Monsieur|Madame) l[ea] (?:Maire|Présidente?),\\s+(\\p{Lu}[^,\\n]{3,50})"
              + "|((?:Monsieur|Madame|M\\.|Mme)\\s+\\p{Lu}[^,\\n]{3,50}?)(?:,[^,\\n]{3,60})?),?\\s+$");
  private static final String[][] BODIES = {
    {"commission permanente", "Commission permanente"}, {"conseil municipal", "Conseil municipal"},
        {"conseil communautaire", "Conseil communautaire"},
    {"les conseillers communautaires de", "Conseil communautaire"},
    {"conseil de communaute", "Conseil de communauté"}, {"conseil metropolitain", "Conseil métropolitain"},
        {"conseil de metropole", "Conseil de Métropole"}, {"conseil de la metropole", "Conseil de la Métropole"},
    {"conseil departemental", "Conseil départemental"}, {"conseil general", "Conseil général"}, {"conseil regional", "Conseil régional"},
        {"comite syndical", "Comité syndical"},
    {"conseil d'administration", "Conseil d'administration"}, {"conseil d'arrondissement", "Conseil d'arrondissement"},
        {"bureau communautaire", "Bureau communautaire"}, {"bureau metropolitain", "Bureau métropolitain"},
    {"bureau de communaute", "Bureau de communauté"},
    {"bureau de la metropole", "Bureau"}, {"conseil de territoire", "Conseil de territoire"}, {"assemblee de corse", "Assemblée de Corse"},
    {"deliberations du bureau", "Bureau"}, {"deliberations du conseil", "Conseil"}, {"bureau du", "Bureau"}, {"conseil du", "Conseil"},
        {"le conseil", "Conseil"}, {"le bureau", "Bureau"}
  };

  private static final String ARRONDISSEMENT = "conseil d'arrondissement";

  /** A number of as many characters is parted from a title by a space alone: "D -20310429 Avenant". */
  private static final int PLAIN = 9;

  /** What may part a number from the title. */
  private static final String LINKS = " -–—:■n°N(\uFFFD";

  /** A less specific name of a body counts only when it stands this many characters before a more specific one. */
  private static final int SAME_PLACE = 60;

  private final Page page;
  private final Folded f;

  private final String acteId;
  /** Reads nothing before it is asked. */
  public HeadReader(Page page) {
    this.page = page;
    this.f = page.f();
    this.acteId = page.acteId();
  }

  /** The head of a house whose title stands where {@link TitleFinder} looks; {@code title} tidies the words printed there. */
  public Head head(UnaryOperator<String> title) {
    int report = report();
    NumberFinder.Number number = numero(report);
    Span place = TitleFinder.find(page, report, number);
    return new Head(
        instance(report),
        date(report),
        number == null ? null : number.value(),
        place == null ? null : withoutNumber(title.apply(place.in(f.original())), number),
        rapporteur(report),
        acteId,
        place,
        report);
  }

  /** "Vote des subventions 2016 - DE_2016_021" and "N° 24 - Logement social": the title without the number. */
  public static String withoutNumber(String title, NumberFinder.Number number) {
    if (title == null || number == null) return title;
    int start = 0, end = title.length();
    if (title.startsWith("N° " + number.value() + " ") || title.startsWith(number.value()) && isParted(title, number.value().length()))
      start = title.indexOf(number.value()) + number.value().length();
    String closed = title.endsWith(")") ? title.substring(0, end - 1).stripTrailing() : title;
    if (closed.endsWith(number.value())) end = closed.length() - number.value().length();
    while (start > 0 && start < end && LINKS.indexOf(title.charAt(start)) >= 0) start++;
    while (end < title.length() && end > start && LINKS.indexOf(title.charAt(end - 1)) >= 0) end--;
    return end <= start ? title : title.substring(start, end);
  }

  /**
   * "2019-14 : Prix du bois", "HN 001-071/16/BM – Aide", "2001 DRH 27- Aide", "2-19 AIDE": a mark, or what is left of
   * one, parts the number from the title.
   */
  private static boolean isParted(String title, int end) {
    boolean glued = title.length() > end + 3 && "-–—:".indexOf(title.charAt(end)) >= 0 && title.charAt(end + 1) == ' '
        || title.length() > end + 3 && end >= PLAIN && title.charAt(end) == ' ' && Character.isUpperCase(title.charAt(end + 1));
    boolean ranked = title.length() > end + 3 && title.charAt(end) == ' ' && title.lastIndexOf('-', end) > 0
        && Character.isUpperCase(title.charAt(end + 1)) && Character.isUpperCase(title.charAt(end + 2));
    return glued || ranked || title.length() > end + 3 && title.charAt(end) == ' ' && "-–—:■\uFFFD".indexOf(title.charAt(end + 1)) >= 0
        && title.charAt(end + 2) == ' ';
  }

  /** The offset at which a report, a visa or an operative part begins; the length of the text when none does. */
  public int report() {
    return new ReportStart(page).find();
  }

  /** The day of the session; null when none is printed before {@code report}. */
  public LocalDate date(int report) {
    return new SessionDate(page, acteId).read(report);
  }

  /** The identifier of the @ctes transmission, or null. */
  public String acteId() {
    return acteId;
  }

  /** The number, with its place; null when none is printed. */
  public NumberFinder.Number numero(int report) {
    return new NumberFinder(page, acteId).find(report);
  }

  // ---- body -----------------------------------------------------------------------------------------------------------

  /** The body that met, by its usual name; null when the head names none. */
  public String instance(int report) {
    int head = Math.min(f.length(), Math.max(report, 400));
    String best = null;
    int bestAt = Integer.MAX_VALUE;
    for (AuthorityProfile.Body body : page.profile().bodies()) {
      for (String mark : body.marks()) {
        int at = f.find(mark, 0, head);
        if (at < 0) at = f.find(mark, head, best == null ? f.length() : bestAt - SAME_PLACE);
        if (at >= 0 && at < bestAt - (best == null ? 0 : SAME_PLACE)) {
          best = body.nom();
          bestAt = at;
        }
      }
    }
    if (best != null && f.find(ARRONDISSEMENT, 0, Math.min(bestAt, head)) >= 0 && isHeading(f.find(ARRONDISSEMENT, 0, head)))
      return "Conseil d'arrondissement";
    return best != null ? best : known(head);
  }

  /** "PROCÈS-VERBAL DU CONSEIL D'ARRONDISSEMENT": a line in capitals that names the body, and no opinion of another one. */
  private boolean isHeading(int at) {
    Lines.Line line = page.lines().get(page.lineAt(at));
    for (int p = at; p < at + ARRONDISSEMENT.length(); p++) if (f.isLetter(p) && !f.isUpper(p)) return false;
    return !line.words().startsWith("vu ");
  }

  private String known(int head) {
    if (heads("commission permanente", head)) return "Commission permanente";
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

  /** Whether a phrase opens a line or a column of the head. */
  private boolean heads(String phrase, int head) {
    for (int at = f.find(phrase, 0, head); at >= 0; at = f.find(phrase, at + 1, head)) {
      int start = f.startBefore(at, "la") >= 0 ? f.startBefore(at, "la") : at;
      if (start == 0 || f.at(start - 1) == '\n' || f.at(start - 1) == ' '
          && (f.at(start - 2) == ' ' || f.at(start - 2) == '\n' || f.at(start - 2) == '#')) return true;
    }
    return false;
  }

  // ---- rapporteur -------------------------------------------------------------------------------------------------------

  /** Who reports, as printed; null when nobody is named. */
  public String rapporteur(int report) {
    String labelled = label("rapporteur", report);
    if (labelled == null) labelled = behindDepartment(report);
    if (labelled != null) return labelled;
    for (String role : new String[] {"rapporteur", "rapporteure", "rapporteurs", "rapporteures"}) {
      int at = f.find(role, 0, f.length());
      boolean parted = at > 0 && (f.at(f.back(at) - 1) == ',' || f.at(f.back(at) - 1) == '.' && !f.isUpper(at));
      String named = parted ? behind(NAMED, at) : null;
      if (named != null) return named;
    }
    String presenting = behind(PRESENTS, f.find("presente le rapport", 0, f.length()));
    return presenting != null ? presenting : behind(REPORTS, f.find("rapporte :", 0, f.length()));
  }

  /** The person a pattern finds in the words that end at {@code at}. */
  private String behind(Pattern pattern, int at) {
    if (at < 0) return null;
    Matcher matcher = pattern.matcher(f.original().substring(Math.max(0, at - 120), at));
    if (!matcher.find()) return null;
    return Unmarked.of(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
  }

  /** "Direction des Sports Rapporteur : Mme ROUX": who prepared the act stands first on the line. */
  private String behindDepartment(int report) {
    for (Lines.Line line : page.lines()) {
      if (line.start() >= report) return null;
      int at = line.words().startsWith("direction ") ? f.find("rapporteur :", line.start(), line.end()) : -1;
      if (at >= 0) return page.text(f.original().indexOf(':', at) + 1, line.end());
    }
    return null;
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
