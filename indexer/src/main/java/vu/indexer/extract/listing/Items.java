package vu.indexer.extract.listing;

import java.util.ArrayList;
import java.util.List;
import vu.indexer.extract.money.Receivers;
import vu.indexer.extract.money.SumPlace;
import vu.indexer.extract.name.NameGrammar;
import vu.indexer.extract.name.NameShapes;
import vu.indexer.model.Deliberation;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Lines;
import vu.indexer.text.Phrases;

/**
 * Items of lists that give somebody a sum: "- Comité des fêtes : 900 €", "Les Cabanons ........ 2 400 €", "- 1 250 € à l'Amicale
 * bouliste", "- au Foyer rural, 800 euros", "- lot n° 1 : Serpe Rhône, pour un montant de 150 000 € HT".
 */
public final class Items {
  /**
   * @param span the whole item
   * @param name who is named in it
   * @param given true when "à", "au", "en faveur de" says that it receives
   * @param holder true when it holds a lot of a contract
   * @param commune true when the list is one of communes
   */
  public record Item(Span span, Span name, boolean given, boolean holder, boolean commune) {
    public Item(Span span, Span name, boolean given, boolean holder) {
      this(span, name, given, holder, false);
    }

    Item ofCommunes() {
      return new Item(span, name, given, holder, true);
    }
  }

  /** @param loose items of lists that do not say that they give: nobody named elsewhere receives what they print */
  record Lists(List<Item> items, List<Item> loose) {}

  /** No item gives so many sums. */
  private static final int MANY = 5;
  private static final Phrases FIRMS = Phrases.of("l'entreprise", "entreprise", "la societe", "societe");

  private final Folded f;
  private final Deliberation act;
  private final NameGrammar names;
  private final Receivers receivers;
  private final ItemLines places;
  private final ItemNames own;
  private final ItemLead leads;
  private final List<Item> accepted = new ArrayList<>(), loose = new ArrayList<>();

  private Items(Folded f, Deliberation act) {
    this.f = f;
    this.act = act;
    this.names = new NameGrammar(f);
    this.receivers = new Receivers(f, names);
    this.places = new ItemLines(f, receivers);
    this.own = new ItemNames(f, names);
    this.leads = new ItemLead(f, act);
  }

  /** The items of all lists of the act that name who receives, in order. */
  static Lists read(Folded f, Deliberation act) {
    return new Items(f, act).all();
  }

  private Lists all() {
    List<Lines.Line> lines = f.lines();
    List<Item> run = new ArrayList<>();
    int list = -1, lead = -1;
    for (int i = 0; i < lines.size(); i++) {
      Lines.Line line = lines.get(i);
      if (line.silent()) continue;
      if (!places.opens(line)) {
        list = -1;
        continue;
      }
      String kind = act.kindAt(line.start());
      if (kind.equals("presences") || kind.equals("visas")) continue;
      int last = places.last(lines, i);
      Item item = item(places.content(line), lines.get(last).end());
      if (item == null || isHeading(item) || isProse(item, line) || places.isWrapped(lines, i)) {
        if (SumPlace.next(f, line.start(), lines.get(last).end()) < 0) list = -1;
        else if (list < 0) list = line.start();
        continue;
      }
      if (!run.isEmpty() && !follows(run.getLast(), item)) close(run, lead);
      if (list < 0) list = line.start();
      if (run.isEmpty()) lead = list;
      run.add(item);
      i = last;
    }
    close(run, lead);
    return new Lists(accepted, loose);
  }

  /** Whether nothing but the code of a file ("EX002768") stands between two items of the same make. */
  private boolean follows(Item before, Item item) {
    for (int i = before.span().end(); i < item.span().start(); i++) {
      if (!f.wordStart(i)) continue;
      boolean code = false;
      for (int k = i; k < f.wordEndFrom(i); k++) code |= f.isDigit(k);
      if (!code) return false;
    }
    return before.given() == item.given();
  }

  /** "a - « Jumelages » : 5 200 € :": the sum of the items below. */
  private boolean isHeading(Item item) {
    int sum = item.given() || item.holder() ? -1 : SumPlace.next(f, item.name().end(), item.span().end());
    return sum >= 0 && SumLines.opensList(f, SumPlace.end(f, sum));
  }

  /** "Le maire propose de verser 50 € aux cyclos, 300 € à la danse et 900 € au judo.": a line without a mark that prints many sums is no item. */
  private boolean isProse(Item item, Lines.Line line) {
    if (places.content(line) > line.start()) return false;
    int sums = 0, end = item.span().end(), p = SumPlace.next(f, line.start(), end);
    for (; p >= 0 && sums < MANY; p = SumPlace.next(f, SumPlace.end(f, p), end)) sums++;
    return sums >= MANY;
  }

  private Item item(int start, int end) {
    int p = withoutCode(start);
    int lot = ItemLines.LOTS.at(f, p);
    if (lot >= 0) return lot(p, lot, end);
    int sum = SumPlace.end(f, p);
    if (sum >= 0) return behindSum(p, sum, end);
    if (SumPlace.next(f, p, end) < 0 && (NameShapes.likely(f, p) < 0 || start <= ItemLines.lineStart(f, start) + 1)) return null;
    int scanned = f.at(p) == '4' && f.at(p + 1) == ' ' && f.isUpper(p + 2) ? f.any(p + 2, "i'", "l'") : -1;
    int to = scanned >= 0 ? scanned : receivers.behind(p);
    if (to >= 0 && !(f.isUpper(p) && (f.isUpper(p + 1) || f.at(p + 1) == '.'))) return given(start, to, end);
    int article = f.any(p, "l'association", "association");
    int name = article < 0 ? p : f.skip(article);
    if (article >= 0 && f.any(name, "de", "des", "du", "pour", "d'", "sportive", "culturelle") >= 0) name = p;
    int the = f.any(name, "l'", "la", "le");
    if (the >= 0 && !f.isUpper(name)) name = f.skip(the);
    Span quoted = names.quoted(name);
    Span span = quoted != null ? quoted : f.isUpper(name) || f.isDigit(name) ? own.named(name, end) : body(name);
    return span == null || own.refused(span) ? null : new Item(new Span(start, end), span, false, false);
  }

  /** "commune d'Arsac : 12 000 €": a body in small letters, with nothing but its sum behind it. */
  private Span body(int p) {
    Span body = receivers.at(p);
    int next = body == null ? -1 : f.skip(body.end());
    return body != null && (f.at(next) == ':' || SumPlace.end(f, next) >= 0) ? body : null;
  }

  /** "1 250 € à l'Amicale bouliste", "12 500 € en faveur des Cocottes urbaines". */
  private Item behindSum(int start, int sum, int end) {
    int q = f.skipInParagraph(sum);
    for (int words = 0; words < 5 && q < end; words++) {
      int to = receivers.behind(q);
      if (to >= 0) return given(start, to, end);
      q = f.skipInParagraph(Math.max(q + 1, f.wordEndFrom(q)));
    }
    return null;
  }

  private Item given(int start, int name, int end) {
    Span quoted = names.quoted(name);
    if (quoted != null) return new Item(new Span(start, end), quoted, true, false);
    if (receivers.nobody(name)) return null;
    Span told = receivers.at(name);
    if (told == null) return null;
    Span named = f.isUpper(name) ? own.named(name, end) : null;
    Span best = named != null && named.length() > told.length() && !f.slice(told.end(), named.end()).contains(" de la ") ? named : told;
    return new Item(new Span(start, end), best, true, false);
  }

  /** "lot n° 1 : Serpe Rhône, pour un montant de": who holds the lot, not what it is for. */
  private Item lot(int start, int lot, int end) {
    int colon = lot;
    while (colon < end && colon - lot < 60 && f.at(colon) != ':') colon++;
    int firm = FIRMS.at(f, f.skip(colon + 1)), name = f.skip(firm < 0 ? colon + 1 : firm);
    if (f.at(colon) != ':' || !f.isUpper(name) || own.refused(new Span(name, name + 1))) return null;
    Span span = own.named(name, end);
    return span == null || SumPlace.next(f, name, end) < 0 ? null : new Item(new Span(start, end), span, false, true);
  }

  /** "Tiers 08814 - ", "N° dossier 01284 – ", "04512 - ". */
  private int withoutCode(int p) {
    int code = ItemLines.CODES.at(f, p);
    int q = code >= 0 ? f.skip(code) : p;
    while (f.at(q) == '°' || f.at(q) == ' ' || code >= 0 && f.at(q) == 'n' && f.at(q + 1) == '°') q++;
    int digits = q;
    boolean figure = false;
    while (f.isWord(digits) || f.at(digits) == '-' && f.isWord(digits + 1) && figure || f.at(digits) == '/' || f.at(digits) == '_') {
      figure |= f.isDigit(digits++);
    }
    int dash = f.skip(digits);
    boolean parted = figure && (f.at(dash) == '-' || f.at(dash) == ':')
        && (code >= 0 || digits - q >= 3 && digits - q <= 8 && f.isDigit(q));
    return parted ? f.skip(dash + 1) : p;
  }

  /**
   * Takes the run when its lead or its own shape says that money is given, and empties it. A list goes on past an item that names nobody.
   */
  private void close(List<Item> run, int lead) {
    if (run.isEmpty()) return;
    if (leads.gives(run, lead)) {
      boolean communes = leads.listsCommunes(lead);
      for (Item item : run) accepted.add(communes || inhabited(item) ? item.ofCommunes() : item);
    } else {
      loose.addAll(run);
    }
    run.clear();
  }

  /** "- Bouville-l'Abbé (58 élèves, 642 habitants) : 64 310 €". */
  private boolean inhabited(Item item) {
    return f.find("habitants", item.span().start(), item.span().end()) >= 0 && NameShapes.likely(f, item.name().start()) < 0;
  }
}
