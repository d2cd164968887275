package vu.indexer.extract.listing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import vu.indexer.extract.money.SumPlace;
import vu.indexer.extract.name.NameShapes;
import vu.indexer.model.Deliberation;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/** Lists inside one sentence: "les subventions suivantes : Club de judo : 1 500 € ; Harmonie municipale (2 300 €) et ACCA 200 €." */
final class Enumerations {
  /** Characters before the colon that may say what is listed. */
  private static final int LEAD = 200;
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

  private final Folded f;
  private final Deliberation act;
  private final EnumeratedItems items;
  private final ItemLead leads;

  private Enumerations(Folded f, Deliberation act) {
    this.f = f;
    this.act = act;
    this.items = new EnumeratedItems(f);
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
      List<Items.Item> run = announced ? items.run(f.skipInParagraph(colon + 1)) : labelled(colon);
      if (run.size() > 1) read = run.getLast().span().end();
      if (run.size() < (announced || !all.isEmpty() ? 2 : LEAST_LABELLED)) continue;
      take(run, announced ? sentence(colon) : leadStart(run.getFirst().span().start()), all);
    }
    parted(all);
    all.sort(Comparator.comparing(Items.Item::span));
    return all;
  }

  private void take(List<Items.Item> run, int lead, List<Items.Item> all) {
    if (isOfReceivers(run, lead)) run.stream().filter(this::isNamed).forEach(all::add);
  }

  /** Lists without colons, of three items at least, under words of giving: "ADAV, 70 €; Amicale laïque, 800 €; Rugby Vallon, 110 €". */
  private void parted(List<Items.Item> all) {
    BitSet taken = new BitSet();
    for (Items.Item item : all) taken.set(item.span().start(), item.span().end() + 1);
    int read = 0;
    for (int parting = f.original().indexOf(';'); parting >= 0; parting = f.original().indexOf(';', parting + 1)) {
      int start = parting < read || taken.get(parting) || !isBehindSum(parting) ? -1 : itemStart(parting);
      if (start < 0 || isSilent(start) || !leads.announces(leadStart(start), start)) continue;
      List<Items.Item> run = items.run(start);
      if (run.size() > 1) read = run.getLast().span().end();
      if (run.size() >= LEAST_LABELLED) take(run, leadStart(start), all);
    }
  }

  private boolean isBehindSum(int p) {
    char last = f.at(f.back(p) - 1);
    return last == '€' || last == ')' || last == 's' || last == 'f';
  }

  /** Where the item before {@code parting} begins: behind a colon, a line break or a full stop; -1 when it is too long. */
  private int itemStart(int parting) {
    for (int p = parting; p >= Math.max(0, parting - EnumeratedItems.LONGEST); p--)
      if (p == 0 || f.at(p - 1) == '\n' || f.at(p - 1) == ':' || opensSentence(p)) return f.skip(p);
    return -1;
  }

  private boolean isSilent(int p) {
    String kind = act.kindAt(p);
    return kind.equals("presences") || kind.equals("visas");
  }

  /** A list that no word right before it announces, under words of giving: "Sports" / "Club de tir : 300 € ; VCT : 200 € ; Judo : 100 €". */
  private List<Items.Item> labelled(int colon) {
    int behind = f.skipInParagraph(colon + 1), line = colon;
    while (line > 0 && colon - line < EnumeratedItems.LONGEST && f.at(line - 1) != '\n' && !opensSentence(line)) line--;
    int start = f.isDigit(behind) && SumPlace.end(f, behind) >= 0 && colon - line < EnumeratedItems.LONGEST ? f.skip(line) : behind;
    String kind = act.kindAt(colon);
    if (kind.equals("presences") || kind.equals("visas") || !isLabel(start) || !leads.announces(leadStart(start), start)) return List.of();
    return items.run(start);
  }

  private boolean opensSentence(int p) {
    return f.at(p - 1) == ' ' && f.at(p - 2) == '.' && f.isUpper(p) && !f.isUpper(p - 3);
  }

  /** Whether a sum stands behind the next colon: most colons have none. */
  private boolean isLabel(int start) {
    int sum = SumPlace.next(f, start, Math.min(f.length(), start + EnumeratedItems.LONGEST));
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
}
