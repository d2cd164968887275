package vu.indexer.extract.listing;

import java.util.ArrayList;
import java.util.List;
import vu.indexer.extract.money.SumPlace;
import vu.indexer.extract.name.NameGrammar;
import vu.indexer.extract.name.NameShapes;
import vu.indexer.model.Deliberation;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/** Lists inside one sentence: "les subventions suivantes : Club de judo : 1 500 € ; Harmonie municipale (2 300 €) et ACCA 200 €." */
final class Enumerations {
  /** Characters before the colon that may say what is listed, and of an item. */
  private static final int LEAD = 200, LONGEST = 120;
  /** Characters before a list that nothing announces in which words of giving are looked for. */
  private static final int FAR_LEAD = 700;
  /** A list that its own form shows has so many items, and a heading within it at most so many characters. */
  private static final int LEAST_LABELLED = 3, HEADING = 50;
  private static final Phrases ANNOUNCES = Phrases.of("suivantes", "suivante", "suivants", "suivant", "comme suit", "ainsi", "ci-apres", "ci-dessous",
      "a savoir", "subventions", "subvention", "aides", "cotisations", "beneficiaires", "associations", "participations", "dotations",
      "accordees", "attribuees", "allouees", "octroyees", "versees", "repartition");
  private static final Phrases FOR_YEAR = Phrases.of("pour l'annee", "pour l'exercice", "au titre de l'annee", "au titre de l'exercice", "au titre de",
      "pour", "en");
  /** Who of several receives, when the names do not tell. */
  private static final Phrases MANY = Phrases.of("associations", "clubs", "organismes", "structures", "societes");
  private static final Phrases CALLED = Phrases.of("l'association", "association", "l'", "la", "le", "les");
  private static final Phrases AND = Phrases.of("et", "ainsi que", "et a");
  private static final Phrases OF = Phrases.of("pour un montant de", "d'un montant de", "a hauteur de", "la somme de", "soit", "pour", "de");

  private final Folded f;
  private final Deliberation act;
  private final NameGrammar names;
  private final ItemNames own;
  private final ItemLead leads;

  private Enumerations(Folded f, Deliberation act) {
    this.f = f;
    this.act = act;
    this.names = new NameGrammar(f);
    this.own = new ItemNames(f, names);
    this.leads = new ItemLead(f, act);
  }

  /** The items of all such lists of two or more, in order. */
  static List<Items.Item> read(Folded f, Deliberation act) {
    return new Enumerations(f, act).all();
  }

  private List<Items.Item> all() {
    List<Items.Item> all = new ArrayList<>();
    String text = f.original();
    int read = 0;
    for (int colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
      if (colon < read) continue;
      boolean announced = announces(colon);
      List<Items.Item> run = announced ? run(f.skipInParagraph(colon + 1)) : labelled(colon);
      if (run.size() > 1) read = run.getLast().span().end();
      if (run.size() < (announced || !all.isEmpty() ? 2 : LEAST_LABELLED)) continue;
      if (isOfReceivers(run, announced ? sentence(colon) : leadStart(run.getFirst().span().start()))) run.stream().filter(this::isNamed).forEach(all::add);
    }
    return all;
  }

  /** A list that no word right before it announces, under words of giving: "Sports" / "Club de tir : 300 € ; VCT : 200 € ; Judo : 100 €". */
  private List<Items.Item> labelled(int colon) {
    int behind = f.skipInParagraph(colon + 1), line = colon;
    while (line > 0 && colon - line < LONGEST && f.at(line - 1) != '\n' && !opensSentence(line)) line--;
    int start = f.isDigit(behind) && SumPlace.end(f, behind) >= 0 && colon - line < LONGEST ? f.skip(line) : behind;
    String kind = act.kindAt(colon);
    if (kind.equals("presences") || kind.equals("visas") || !isLabel(start) || !leads.announces(leadStart(start), start)) return List.of();
    return run(start);
  }

  private boolean opensSentence(int p) {
    return f.at(p - 1) == ' ' && f.at(p - 2) == '.' && f.isUpper(p) && !f.isUpper(p - 3);
  }

  /** Whether a sum stands behind the next colon: most colons have none. */
  private boolean isLabel(int start) {
    int sum = SumPlace.next(f, start, Math.min(f.length(), start + LONGEST));
    return sum >= 0 && f.at(f.back(sum) - 1) == ':' && f.isUpper(start);
  }

  /** Where the paragraph begins that may say what a list gives, over the headings and lists between it and {@code at}. */
  private int leadStart(int at) {
    int floor = Math.max(0, at - FAR_LEAD);
    boolean said = false;
    for (int p = at; p > floor; p--) {
      if (f.at(p - 1) != '\n' || f.at(p) != '\n') continue;
      if (said) return p;
      said = !isPassed(p - 1, floor);
    }
    return floor;
  }

  /** Whether the paragraph that ends at {@code end} is a heading, a list of sums, or announces what follows. */
  private boolean isPassed(int end, int floor) {
    int last = f.back(end) - 1, line = last;
    if (f.at(last) == ':' || f.at(last) == '€' || f.at(last) == '.' && f.at(f.back(last) - 1) == '€') return true;
    while (line > floor && f.at(line - 1) != '\n') line--;
    return last - line < HEADING;
  }

  /** Whether a name has a capital or tells an association: other words of a list say what is paid. */
  private boolean isNamed(Items.Item item) {
    int start = item.name().start();
    return f.isUpper(start) || f.at(start - 1) == '"' || NameShapes.likely(f, start) >= 0;
  }

  private boolean announces(int colon) {
    if (!ANNOUNCES.before(f, beforeYear(f.back(colon)))) return false;
    String kind = act.kindAt(colon);
    return !kind.equals("presences") && !kind.equals("visas") && leads.announces(sentence(colon), colon);
  }

  /** The end of the words before "pour 2031". */
  private int beforeYear(int end) {
    int year = end;
    while (f.isDigit(year - 1)) year--;
    int of = end - year == 4 ? FOR_YEAR.startBefore(f, year) : -1;
    return of < 0 ? end : f.back(of);
  }

  private int sentence(int colon) {
    int p = colon, floor = Math.max(0, colon - LEAD);
    while (p > floor && !(f.at(p - 1) == '.' && f.isSpace(p)) && !(f.at(p - 1) == '\n' && f.at(p) == '\n')) p--;
    return p;
  }

  /** Whether one name at least is that of an association, or the lead says that all are. */
  private boolean isOfReceivers(List<Items.Item> run, int lead) {
    if (leads.isPayer(run.getFirst())) return false;
    for (Items.Item item : run) if (NameShapes.likely(f, item.name().start()) >= 0) return true;
    for (int p = lead; p < run.getFirst().span().start(); p++) if (f.wordStart(p) && MANY.at(f, p) >= 0) return true;
    return false;
  }

  private List<Items.Item> run(int from) {
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
    int end = SumPlace.end(f, sum), close = closing(f.skip(end));
    return new Items.Item(new Span(start, close < 0 ? end : close + 1), name, false, false);
  }

  /** The bracket that closes behind a sum, "(500 €)", or what is said of it, "400 € (+ 100 € de matériel)"; -1 when none does. */
  private int closing(int p) {
    int close = p;
    if (f.at(p) == '(') while (close - p < HEADING && f.at(close) != ')' && f.at(close) != '\n') close++;
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
    if (f.at(colon) != ':' || end - name.start() > HEADING) return name;
    for (int p = name.end(); p < end; p++) if (f.isUpper(p) || f.isDigit(p) || f.at(p) == '(') return name;
    return new Span(name.start(), end);
  }

  /** Passes over "(FNATH)" behind a name and before its colon. */
  private int afterSigle(int end) {
    int open = f.skip(end), close = open;
    if (f.at(open) != '(' || f.isDigit(f.skip(open + 1))) return end;
    while (close - open < HEADING && f.at(close) != ')' && f.at(close) != '\n') close++;
    return f.at(close) == ')' && f.at(f.skip(close + 1)) == ':' ? close + 1 : end;
  }
}
