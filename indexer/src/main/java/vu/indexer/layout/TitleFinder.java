package vu.indexer.layout;

import java.util.List;
import java.util.regex.Pattern;
import vu.indexer.model.Span;
import vu.indexer.text.Lines;

/** Where the title of an act stands. */
final class TitleFinder {
  private static final Pattern LABEL = Pattern.compile("^(?:objet|titre|intitule)\\s*:.*");
  private static final Pattern OTHER_LABEL = Pattern.compile("^(?:service|rapporteur|rapporteure|president|commission|domaine|nature|matiere|secretaire|date|nombre|affiche|publie|direction|canton|commune)[\\p{L}()' ]{0,40}\\s*:.*");
  private static final Pattern CHROME =
      Pattern.compile(
          "^(?:retour.*|precisez votre recherche.*|par annee.*|par type.*|type de document.*|deliberation.*|republique francaise.*|departement.*|ville de|marseille|montpellier|bouches-du-rhone|accuse.*|acte certifie.*|envoi.*|reception.*|extrait.*|voir extrait.*|presidence.*|l'assemblee.*|direction.*|service.*|general|\\W*|o|[a-z]{2,3}/[a-z]{2,3}|seance.*|conseil.*|bureau.*|liberte.*|mairie.*|commune de .*|canton.*|arrondissement.*|nombre de.*|date de.*|convocation.*|secretaire.*|le nombre.*|certifie.*|\\d{1,2}/\\d{1,2}/\\d{4}|(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre) \\d{4}|rapport.*\\d+|n°.*|id :.*|affiche le.*|recu (?:en|au).*|publie le.*)$");
  private static final Pattern INTERNAL = Pattern.compile("^\\d{2}-\\d{2,6}-[a-z]+\\d*$|^\\d{5,6}$|^met \\d\\d/\\d+/[a-z]{2}$");
  private static final int MOST = 900;

  private TitleFinder() {}

  /** The title before {@code report}; null when there is none. */
  static Span find(Page page, int report, HeadReader.Number number) {
    Span labelled = labelled(page, report);
    if (labelled != null) return labelled;
    String after = page.profile().titleAfter();
    if (after.equals("rubrique")) return behindHeading(page, report, number);
    if (number != null) number = lastAlone(page, report, number);
    if (number != null && !after.equals("presences") && !after.equals("debut") && number.start() < report) {
      Span title = from(page, page.lineAfter(number.end()), report);
      if (title != null) return title;
    }
    int attendance = after.equals("debut") ? -1 : lastAttendance(page, report);
    Span title = attendance < 0 ? null : from(page, attendance + 1, report);
    return title != null ? title : from(page, 0, report);
  }

  /** "objet : …" up to a blank line or the next label. */
  static Span labelled(Page page, int report) {
    List<Lines.Line> lines = page.lines();
    for (int i = 0; i < lines.size() && lines.get(i).start() < report; i++) {
      if (!LABEL.matcher(lines.get(i).words()).matches()) continue;
      int start = page.f().original().indexOf(':', lines.get(i).start()) + 1;
      int end = lines.get(i).end();
      boolean empty = page.text(start, end).isBlank();
      for (int k = i + 1; k < lines.size() && lines.get(k).start() < report; k++) {
        Lines.Line line = lines.get(k);
        if (line.silent() && !empty) break;
        if (line.silent()) continue;
        if (OTHER_LABEL.matcher(line.words()).matches() || Markers.opensReport(line.words())) break;
        end = line.end();
        empty = false;
      }
      if (!empty) return new Span(start, Math.min(end, start + MOST));
    }
    return null;
  }

  /** Some houses print the number on top and again before the title: the last line that is the number alone. */
  private static HeadReader.Number lastAlone(Page page, int report, HeadReader.Number number) {
    HeadReader.Number last = number;
    for (Lines.Line line : page.lines()) {
      if (line.start() >= report) break;
      if (line.start() > last.start() && page.text(line.start(), line.end()).equals(number.value())) last = new HeadReader.Number(number.value(), line.start(), line.end());
    }
    return last;
  }

  /** A heading of the session ("TRANSITION ÉNERGÉTIQUE - HABITAT") stands before the title. */
  private static Span behindHeading(Page page, int report, HeadReader.Number number) {
    Span heading = from(page, number == null ? 0 : page.lineAfter(number.end()), report, false);
    Span title = heading == null ? null : from(page, page.lineAfter(heading.end() - 1), report, false);
    return title != null ? title : heading;
  }

  private static int lastAttendance(Page page, int report) {
    int last = -1;
    List<Lines.Line> lines = page.lines();
    for (int i = 0; i < lines.size() && lines.get(i).start() < report; i++) {
      if (Markers.isPresences(lines.get(i).words())) last = i;
    }
    if (last < 0) return -1;
    while (last + 1 < lines.size() && !lines.get(last + 1).silent()) last++;
    return last;
  }

  /** The first paragraph from {@code line} on that is neither chrome nor label. */
  private static Span from(Page page, int line, int report) {
    return from(page, line, report, true);
  }

  /** @param wrapped whether a title may go on behind a blank line */
  private static Span from(Page page, int line, int report, boolean wrapped) {
    List<Lines.Line> lines = page.lines();
    int start = -1, end = -1;
    for (int i = line; i < lines.size(); i++) {
      Lines.Line current = lines.get(i);
      if (current.start() >= report) break;
      if (current.silent()) {
        if (start >= 0 && !(wrapped && continues(page, i, report))) break;
        continue;
      }
      boolean internal = INTERNAL.matcher(current.words()).matches();
      if (start >= 0 && (internal || OTHER_LABEL.matcher(current.words()).matches() || Markers.isPresences(current.words()) || Markers.isReport(current.words()))) break;
      if (start < 0 && (internal || skipped(current, page))) continue;
      if (start < 0) start = current.start();
      end = current.end();
      if (end - start > MOST) break;
    }
    return start < 0 ? null : new Span(start, end);
  }

  private static boolean skipped(Lines.Line line, Page page) {
    String words = line.words();
    if (OTHER_LABEL.matcher(words).matches() || Markers.isPresences(words) || Markers.isSignature(words)) return true;
    boolean afterNumber = page.profile().titleAfter().equals("numero") && (words.startsWith("direction") || words.startsWith("service"));
    return !afterNumber && CHROME.matcher(words).matches() || words.startsWith("texte de demonstration");
  }

  /** A title wrapped over a blank line goes on in lower case. */
  private static boolean continues(Page page, int blank, int report) {
    for (int i = blank + 1; i < page.lines().size() && i <= blank + 2; i++) {
      Lines.Line next = page.lines().get(i);
      if (next.silent()) continue;
      if (next.start() >= report) return false;
      char first = page.f().original().charAt(next.start());
      boolean allCaps = capitals(page, page.lines().get(blank - 1)) && capitals(page, next);
      boolean quote = "«»\"“”".indexOf(first) >= 0;
      return Character.isLowerCase(first) || quote || allCaps || endsInLink(page.lines().get(blank - 1).words()) || startsWithLink(next.words());
    }
    return false;
  }

  private static boolean endsInLink(String words) {
    return words.endsWith(" de") || words.endsWith(" du") || words.endsWith(" des") || words.endsWith(" la") || words.endsWith(" et") || words.endsWith(" a") || words.endsWith(" d'") || words.endsWith(" -") || words.endsWith(" le");
  }

  private static boolean startsWithLink(String words) {
    return words.startsWith("de ") || words.startsWith("du ") || words.startsWith("des ") || words.startsWith("d'") || words.startsWith("et ") || words.startsWith("pour ") || words.startsWith("a la ");
  }

  private static boolean capitals(Page page, Lines.Line line) {
    return page.f().original().substring(line.start(), line.end()).chars().noneMatch(Character::isLowerCase);
  }
}
