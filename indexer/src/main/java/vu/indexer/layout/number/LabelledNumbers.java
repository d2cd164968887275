package vu.indexer.layout.number;

import java.util.regex.Pattern;
import vu.indexer.layout.page.Page;
import vu.indexer.layout.words.Stems;
import vu.indexer.text.ActNumbers;
import vu.indexer.text.Folded;
import vu.indexer.text.FrenchDates;
import vu.indexer.text.Lines;
import vu.indexer.text.Phrases;

/** The number of an act behind "Délibération n°" or "n°". */
final class LabelledNumbers {
  private static final int LONGEST_BEFORE = 40;
  /** What stands before a number with or without "n°". */
  private static final Phrases HEADS =
      Phrases.of(
          "deliberation du conseil municipal", "deliberation du conseil communautaire", "deliberation du conseil departemental",
          "deliberation du conseil regional", "deliberation du conseil d'administration", "deliberation du conseil",
          "deliberation du comite syndical", "deliberation du comite", "deliberation du bureau", "deliberation de la commission permanente",
          "decision du bureau communautaire", "decision du bureau", "decision du conseil",
          "deliberation numero", "deliberation municipale", "deliberation communautaire", "deliberation departementale",
          "deliberation syndicale", "deliberation", "delib.", "delib", "decision", "dossier", "acte", "dcm", "del.", "del", "numero d'acte",
          "numero de deliberation", "numero de l'acte", "reference", "ref.", "ref");
  private static final Phrases OF_ACT =
      Phrases.of(
          "de l'acte", "d'acte", "d'ordre", "de deliberation", "de la deliberation", "d'enregistrement");
  private static final Phrases PREFIXES = Phrases.of("dcm", "del");
  private static final Pattern DAY = Pattern.compile("\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}");
  private static final Stems PUBLICATIONS = Stems.of("bulletin", "recueil", "journal", "gazette");
  /** Ends a line of a head whose number is not of the act: "Affaire n° 14". */
  private static final Phrases DELIBERATION = Phrases.of("deliberation");
  private static final Phrases BEFORE_OBJET = Phrases.of("deliberation", "dossier");
  /** Before "délibération" where the margin broke a sentence. */
  private static final Phrases CITING = Phrases.of("par", "par la", "de la", "la", "sa", "une", "cette", "ladite", "notre", "loi", "decret",
      "ordonnance");
  /** Before "n° 2" where the margin broke a title. */
  private static final Phrases COUNTED = Phrases.of("dm", "modificative", "lot", "lots", "avenant", "tranche", "phase", "annexe", "article",
      "marche", "convention", "contrat", "parcelle", "budget");

  private final Page page;
  private final Folded f;
  private final ActNumbers numbers;

  LabelledNumbers(Page page) {
    this.page = page;
    this.f = page.f();
    this.numbers = new ActNumbers(f);
  }

  /** "Délibération n° 12" before "n° 12", wherever in the head they stand at the start of a line or behind "Objet :". */
  NumberFinder.Number labelled(int report) {
    NumberFinder.Number bare = null;
    for (int i = 0; i < page.lines().size(); i++) {
      Lines.Line line = page.lines().get(i);
      if (line.start() >= report) break;
      if (line.blank()) continue;
      int first = behindObjet(behindRank(Page.word(f, line.start(), line.end())), line.end());
      if (f.at(first - 1) == '(' && PREFIXES.at(f, first) >= 0) continue;
      NumberFinder.Number number = labelled(first, line.end());
      if (number == null || isItem(line, first) && isDated(number.end()) || isPublication(i, first)) continue;
      if (!f.isUpper(first) && (CITING.before(f, first) || COUNTED.before(f, first)) || isCited(first)) continue;
      if (DELIBERATION.at(f, first) >= 0) return number;
      if (bare == null) bare = number;
    }
    return bare;
  }

  /** Whether something but the stars of what is bold stands on the line before {@code first}: a dash, a bullet. */
  private boolean isItem(Lines.Line line, int first) {
    for (int p = line.start(); p < first; p++) if (f.at(p) != ' ' && f.original().charAt(p) != '*') return true;
    return false;
  }

  /** "- Délibération n° 2031-12 du 3 mai 2031 : retrait": an item of an agenda that names another act. */
  private boolean isDated(int end) {
    int du = f.any(f.skip(end), "du", "en date du");
    return du >= 0 && FrenchDates.read(f, f.skip(du)) != null;
  }

  /** "Abrogation de la délibération / n° 41/12 du …": the margin broke the words that cite another act. */
  private boolean isCited(int first) {
    int act = f.startBefore(first, "deliberation");
    return act >= 0 && CITING.before(f, act);
  }

  /**
   * "1. N°2031-033-Tarifs", "3 Délibération n° 12": where the number stands behind a rank or the page; {@code p} when none stands before
   * one.
   */
  private int behindRank(int p) {
    int rank = p;
    while (f.isDigit(rank)) rank++;
    if (rank > p && f.at(rank) == ' ' && DELIBERATION.at(f, rank + 1) >= 0) return rank + 1;
    int mark = rank == p || rank > p + 2 || f.at(rank) != '.' ? p : f.skip(rank + 1);
    return mark > p && f.at(mark) == 'n' && numbers.mark(mark) >= 0 ? mark : p;
  }

  /** "OBJET : Délibération n° 2014-51": where "Délibération" stands; {@code p} when nothing of the kind does. */
  private int behindObjet(int p, int end) {
    int objet = f.match(p, "objet");
    int colon = objet < 0 ? -1 : f.skip(objet);
    if (colon < 0 || f.at(colon) != ':') return p;
    int first = Page.word(f, colon, end);
    return first < end && DELIBERATION.at(f, first) >= 0 ? first : p;
  }

  /** "Bulletin municipal officiel / N° 223 bis": the number of the paper that prints the act. */
  private boolean isPublication(int line, int first) {
    if (numbers.mark(first) < 0) return false;
    int before = line - 1;
    while (before >= 0 && page.lines().get(before).silent()) before--;
    return before >= 0 && PUBLICATIONS.open(page.words(before));
  }

  /** "… délibération n° D-2020-74 objet : …", where a page flows in one line: no other act is named so. */
  NumberFinder.Number beforeObjet(int report) {
    int end = report < f.length() ? page.lines().get(page.lineAt(report)).end() : report;
    for (int at = f.find("objet", 0, end); at >= 0; at = f.find("objet", at + 1, end)) {
      int before = f.back(at);
      boolean cell = f.at(before - 1) == '|';
      if (!f.wordStart(at) || f.at(f.skip(at + 5)) != ':' && !cell) continue;
      for (int p = at - 2; p > at - LONGEST_BEFORE && p >= 0; p--) {
        if (f.at(p) != 'd' || BEFORE_OBJET.at(f, p) < 0 || !f.wordStart(p)) continue;
        NumberFinder.Number number = labelled(p, at);
        if (number != null && f.skip(number.end()) == (cell ? before - 1 : at)) return number;
      }
    }
    return null;
  }

  private NumberFinder.Number labelled(int p, int end) {
    int head = HEADS.at(f, p);
    if (head < 0 && f.isUpper(p) && f.isUpper(p + 1) && f.exact(p, "de") == p + 2 && numbers.mark(f.skip(p + 2)) >= 0) head = p + 2;
    if (head < 0 && f.isDamaged()) head = f.match(p, "deliberation");
    int q = head >= 0 ? f.skip(head) : p;
    if (q >= end) return null;
    int mark = ofAct(numbers.mark(q));
    if (mark < 0 && head < 0 && f.isDamaged() && f.match(p, "numero") >= 0) mark = f.skip(f.match(p, "numero"));
    ActNumbers.Number number = mark >= 0 ? numbers.local(mark) : head >= 0 ? numbers.unmarked(f.at(q) == ':' ? f.skip(q + 1) : q)
        : numbers.amp(p);
    if (number == null && mark < 0 && head >= 0 && f.isDigit(q)) number = beforeTitle(q);
    if (number == null && mark < 0 && head >= 0 && f.isUpper(q)) number = LoneNumbers.glued(numbers, q);
    if (number == null || number.end() > end + 2) return null;
    boolean prefix = mark < 0 && head >= 0 && PREFIXES.at(f, p) == head;
    return prefix ? new NumberFinder.Number(NumberFinder.flat(f.original().substring(p, number.end())), p, number.end())
        : bracketed(number.value(), mark >= 0 ? mark : q, number.end());
  }

  /** "Délibération 09.2031.038 - Choix d'un secrétaire": any number that a dash parts from a title. */
  private ActNumbers.Number beforeTitle(int p) {
    ActNumbers.Number number = numbers.local(p);
    int sign = number == null ? -1 : f.skip(number.end());
    boolean parted = sign > 0 && f.isSpace(sign - 1) && f.at(sign) == '-' && f.isSpace(sign + 1);
    return parted && f.isUpper(f.skip(sign + 1)) ? number : null;
  }

  /** "N° de l'acte : 2020-12", "Numéro : 17": where the number stands behind the mark that ends at {@code mark}. */
  private int ofAct(int mark) {
    int of = mark < 0 ? -1 : OF_ACT.at(f, mark);
    int p = of < 0 ? mark : f.skip(of);
    return p >= 0 && f.at(p) == ':' ? f.skip(p + 1) : p;
  }

  /** "EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS / DU CONSEIL MUNICIPAL N° DL.2015-306": at the end of a line of that paragraph. */
  NumberFinder.Number behindRegister(int report) {
    int searched = 0;
    for (int i = 0; i < page.lines().size() && page.lines().get(i).start() < report; i++) {
      if (!page.words(i).startsWith("extrait") && !page.words(i).startsWith("registre")) continue;
      NumberFinder.Number number = insideRegister(i);
      if (i >= searched) {
        searched = page.paragraphEnd(i);
        for (int k = i; number == null && k < searched; k++) number = closing(page.lines().get(k));
      }
      if (number != null) return number;
    }
    return null;
  }

  /** The number behind "N°" that ends a line, the stars of what is bold apart; null when none does. */
  private NumberFinder.Number closing(Lines.Line line) {
    int end = line.end();
    while (f.original().charAt(end - 1) == '*') end--;
    for (int p = line.start() + 1; p < end; p++) {
      int mark = f.at(p) == 'n' && f.wordStart(p) ? numbers.mark(p) : -1;
      ActNumbers.Number number = mark < 0 || mark >= end ? null : numbers.local(mark);
      if (number != null && number.end() == end) return new NumberFinder.Number(number.value(), mark, end);
    }
    return null;
  }

  /** "EXTRAIT N° 000011 DU REGISTRE DES DÉLIBÉRATIONS". */
  private NumberFinder.Number insideRegister(int line) {
    Lines.Line place = page.lines().get(line);
    int word = Page.word(f, place.start(), place.end()), mark = numbers.mark(f.skip(f.wordEndFrom(word)));
    ActNumbers.Number number = mark < 0 || mark >= place.end() ? null : numbers.local(mark);
    boolean named = number != null && f.any(f.skip(number.end()), "du registre", "des deliberations") >= 0;
    return named ? new NumberFinder.Number(number.value(), mark, number.end()) : null;
  }

  /** "41-(29811)": a second number in brackets belongs to it. */
  private NumberFinder.Number bracketed(String value, int start, int end) {
    int p = end;
    if (DAY.matcher(value).matches() && f.at(p) == '-') return ranked(value, start, p + 1);
    if (f.at(p) != '-' || f.at(p + 1) != '(') return new NumberFinder.Number(value, start, end);
    p += 2;
    while (f.isDigit(p)) p++;
    return f.at(p) == ')' && p > end + 2 ? new NumberFinder.Number(value + f.slice(end, p + 1), start, p + 1)
        : new NumberFinder.Number(value, start, end);
  }

  /** "27/10/2011- 03.2": a day and the rank of the act that day. */
  private NumberFinder.Number ranked(String day, int start, int dash) {
    int rank = f.skip(dash), end = rank;
    while (f.isDigit(end) || f.at(end) == '.' && f.isDigit(end + 1)) end++;
    return end == rank ? new NumberFinder.Number(day, start, dash - 1)
        : new NumberFinder.Number(day + "-" + f.slice(rank, end), start, end);
  }

  /** "Conseil Municipal du 16 septembre 2019      N° 2019-0387": a label behind a gap, in a right-hand column. */
  NumberFinder.Number inColumn(int report) {
    for (int i = 0; i < page.lines().size(); i++) {
      Lines.Line line = page.lines().get(i);
      if (line.start() >= report) break;
      if (line.silent() || !line.gapped() && f.original().indexOf('<', line.start(), line.end()) < 0
          && f.original().indexOf('|', line.start(), line.end()) < 0) continue;
      for (int p = line.start() + 1; p < line.end(); p++) {
        char ch = f.at(p);
        if (ch != 'n' && ch != 'd' || !f.wordStart(p) || !isGap(p)) continue;
        NumberFinder.Number number = numbers.mark(p) >= 0 || DELIBERATION.at(f, p) >= 0 ? labelled(p, line.end()) : null;
        if (number != null) return number;
      }
    }
    return null;
  }

  /** Two blanks, a tag or a table bar before {@code p}, and the stars of what is bold. */
  private boolean isGap(int p) {
    int at = p;
    while (f.at(at - 1) == '*') at--;
    char before = at < 2 ? '\n' : f.at(at - 2);
    return f.at(at - 1) == ' ' && (before == ' ' || before == '|') || f.at(at - 1) == '|';
  }
}
