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
    for (int colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
      if (!all.isEmpty() && colon < all.getLast().span().end() || !announces(colon)) continue;
      List<Items.Item> run = run(f.skipInParagraph(colon + 1));
      if (run.size() > 1 && isOfReceivers(run, colon)) all.addAll(run);
    }
    return all;
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
  private boolean isOfReceivers(List<Items.Item> run, int colon) {
    if (leads.isPayer(run.getFirst())) return false;
    for (Items.Item item : run) if (NameShapes.likely(f, item.name().start()) >= 0) return true;
    for (int p = sentence(colon); p < colon; p++) if (f.wordStart(p) && MANY.at(f, p) >= 0) return true;
    return false;
  }

  private List<Items.Item> run(int from) {
    List<Items.Item> run = new ArrayList<>();
    for (Items.Item item = item(from); item != null; ) {
      run.add(item);
      int next = f.skipInParagraph(item.span().end());
      int behind = f.at(next) == ',' || f.at(next) == ';' ? f.skipInParagraph(next + 1) : next;
      int and = AND.at(f, behind);
      if (and >= 0) behind = f.skipInParagraph(and);
      item = behind == next ? null : item(behind);
    }
    return run;
  }

  /** "association Les Archers : 2 300 €", "Foyer rural (500 €)", "ACCA 200 €"; null when no name with its sum stands at {@code start}. */
  private Items.Item item(int start) {
    int called = CALLED.at(f, start), p = called < 0 || f.isUpper(start) && !f.isUpper(f.skip(called)) ? start : f.skip(called);
    int sum = SumPlace.next(f, p, Math.min(f.length(), p + LONGEST));
    if (sum < 0) return null;
    Span quoted = names.quoted(p), name = quoted != null ? quoted : f.isUpper(p) ? own.named(p, sum) : null;
    if (name == null || own.refused(name)) return null;
    int q = name.end();
    while (q < sum && (f.isSpace(q) || "\":-–=(,".indexOf(f.at(q)) >= 0)) q++;
    int of = OF.at(f, q);
    if ((of < 0 ? q : f.skip(of)) != sum) return null;
    int end = SumPlace.end(f, sum), close = f.skip(end);
    return new Items.Item(new Span(start, f.at(close) == ')' ? close + 1 : end), name, false, false);
  }
}
