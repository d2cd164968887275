package vu.indexer.extract.listing;

import java.util.ArrayList;
import java.util.List;
import vu.indexer.extract.money.SumPlace;
import vu.indexer.extract.name.NameGrammar;
import vu.indexer.extract.name.NameShapes;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/** The items of a list inside one sentence, each a name with its sum: "Club de judo : 1 500 € ; Harmonie (2 300 €) et ACCA 200 €". */
final class EnumeratedItems {
  /** Characters of the longest item, and of the longest aside in one. */
  static final int LONGEST = 120, ASIDE = 50;
  private static final Phrases CALLED = Phrases.of("l'association", "association", "l'", "la", "le", "les");
  private static final Phrases AND = Phrases.of("et", "ainsi que", "et a");
  private static final Phrases TO = Phrases.of("a", "et");
  private static final Phrases OF = Phrases.of("pour un montant de", "d'un montant de", "a hauteur de", "la somme de", "soit", "pour", "de");

  private final Folded f;
  private final NameGrammar names;
  private final ItemNames own;

  EnumeratedItems(Folded f) {
    this.f = f;
    this.names = new NameGrammar(f);
    this.own = new ItemNames(f, names);
  }

  /** The items of the list that begins at {@code from}, in order, over one that names nobody. */
  List<Items.Item> run(int from) {
    List<Items.Item> run = new ArrayList<>();
    for (Items.Item item = item(from); item != null; ) {
      run.add(item);
      int next = f.skipInParagraph(item.span().end());
      int behind = isParting(next) ? f.skipInParagraph(next + 1) : next;
      int and = AND.at(f, behind);
      if (and >= 0) behind = f.skipInParagraph(and);
      item = behind == next ? null : item(behind);
      if (item == null && f.at(next) == ';') item = item(behindNext(behind));
    }
    return run;
  }

  /** Where the item behind the one at {@code from} begins, which names nobody; {@code from} when none does. */
  private int behindNext(int from) {
    int p = from;
    while (p - from < LONGEST && p < f.length() && f.at(p) != ';' && f.at(p) != '\n') p++;
    return f.at(p) == ';' ? f.skipInParagraph(p + 1) : from;
  }

  /** A comma or semicolon between items, or the full stop before the capital of the next. */
  private boolean isParting(int p) {
    return f.at(p) == ',' || f.at(p) == ';' || f.at(p) == '.' && f.isSpace(p + 1) && f.isUpper(f.skip(p + 1));
  }

  /** "association Les Archers : 2 300 €", "Foyer rural (500 €)", "ACCA 200 €"; null when no name with its sum stands at {@code start}. */
  private Items.Item item(int start) {
    int called = CALLED.at(f, start), p = called < 0 || isOfName(start, called) ? start : f.skip(called);
    int sum = SumPlace.next(f, p, Math.min(f.length(), p + LONGEST));
    if (sum < 0) return null;
    Span name = name(p, sum);
    if (name == null || own.refused(name)) return null;
    int q = afterSigle(name.end());
    while (q < sum && (f.isSpace(q) || "\":-–=(,".indexOf(f.at(q)) >= 0)) q++;
    int of = OF.at(f, q);
    if ((of < 0 ? q : f.skip(of)) != sum) return null;
    int end = afterSum(SumPlace.end(f, sum)), close = closing(f.skip(end));
    return new Items.Item(new Span(start, close < 0 ? end : close + 1), name, false, false);
  }

  /** "400 € à 500 €", "586 € et 1 172 €": another sum for the same. */
  private int afterSum(int end) {
    int to = TO.at(f, f.skip(end)), other = to < 0 ? -1 : SumPlace.end(f, f.skip(to));
    return other < 0 ? end : other;
  }

  /** The bracket that closes behind a sum, "(500 €)", or what is said of it, "400 € (+ 100 € de matériel)"; -1 when none does. */
  private int closing(int p) {
    int close = p;
    if (f.at(p) == '(') while (close - p < ASIDE && f.at(close) != ')' && f.at(close) != '\n') close++;
    return f.at(close) == ')' ? close : -1;
  }

  /** "Les Voix du Plateau", "Association de pêche": an article with a capital, and the word before small letters, are of the name. */
  private boolean isOfName(int start, int called) {
    if (!f.isUpper(start)) return false;
    int next = f.skip(called);
    return f.any(start, "association", "l'association") < 0 || !f.isUpper(next) && f.at(next) != '"';
  }

  /** What is quoted, also behind a word that tells the sort of association, or what its sum bounds; in small letters behind a semicolon. */
  private Span name(int p, int sum) {
    Span quoted = names.quoted(p);
    if (quoted != null) return quoted;
    Span name = f.isUpper(p) || f.at(f.back(p) - 1) == ';' || NameShapes.likely(f, p) >= 0 ? own.named(p, sum) : null;
    if (name != null && f.at(f.skip(name.end())) == ',') name = overComma(name, sum);
    Span behind = name == null || NameShapes.likely(f, p) < 0 ? null : names.quoted(f.skip(name.end()));
    return behind != null && f.isUpper(behind.start()) ? behind : name;
  }

  /** "Vie, culture et traditions": nouns in small letters behind a comma, up to the colon of the sum, are of the name. */
  private Span overComma(Span name, int sum) {
    int colon = f.back(sum) - 1, end = f.back(colon);
    if (f.at(colon) != ':' || end - name.start() > ASIDE) return name;
    for (int p = name.end(); p < end; p++) if (f.isUpper(p) || f.isDigit(p) || f.at(p) == '(') return name;
    return new Span(name.start(), end);
  }

  /** Passes over "(FNATH)", "(football jeunes)" behind a name and before its colon, comma or sum. */
  private int afterSigle(int end) {
    int open = f.skip(end), close = open;
    if (f.at(open) != '(' || f.isDigit(f.skip(open + 1))) return end;
    while (close - open < ASIDE && f.at(close) != ')' && f.at(close) != '\n') close++;
    int next = f.skip(close + 1);
    return f.at(close) == ')' && (f.at(next) == ':' || f.at(next) == ',' || f.isDigit(next)) ? close + 1 : end;
  }
}
