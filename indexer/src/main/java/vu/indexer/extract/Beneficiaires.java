package vu.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vu.indexer.model.Deliberation;
import vu.indexer.model.Found;
import vu.indexer.model.Montant;
import vu.indexer.model.Organisme;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Openings;
import vu.indexer.text.Phrases;

/**
 * Who receives a sum: the name of its item in a list or of its row in a table, else the one its sentence gives it to, else the one
 * its paragraph or the whole act is about. Where several could receive it nobody is told: no name is better than a neighbour's.
 */
final class Beneficiaires {
  private static final Phrases LENDERS = Phrases.of("aupres de la", "aupres de", "aupres de l'", "aupres du", "aupres des", "prete par", "prete par la", "preteur :");
  private static final Phrases PAYERS =
      Phrases.of(
          "versee par", "verse par", "versees par", "verses par", "reverse par", "reversee par", "reverses par", "reversees par", "a la charge de la", "due par", "a la charge de", "a la charge du", "a charge de", "dues par", "du par", "paye par", "payee par", "payes par", "apportee par", "apporte par", "apportes par", "rembourse par", "remboursee par", "rembourses par",
          "restituee par", "restitue par", "restitues par", "consenti par", "consentis par", "consentie par", "propose par", "acquittee par", "acquitte par", "accorde par", "accordee par", "attribuee par", "finance par", "financee par", "recu de", "recue de", "percevoir de", "provenant de");
  /** "l'emprunt souscrit par ACM Habitat", "la convention avec Les Eaux vives": who stands behind is meant. */
  private static final List<String> MEANT_WORDS =
      List.of(
          "souscrit par", "souscrits par", "souscrire par", "contracte par", "contractes par", "contracter par", "emprunte par", "sollicite par", "sollicitee par", "presente par", "presentee par", "porte par", "portee par", "menee par", "mene par", "organise par", "organisee par", "demande de", "demandes de",
          "demande du", "adhesion a", "adherer a", "soutenir", "soutient", "aider", "subventionner", "effectues par", "effectuee par", "realises par", "realisee par", "entrepris par", "executes par", "confies a", "confie a", "indemnisation de", "l'offre de", "la proposition de", "le devis de", "contrat avec", "marche avec", "marche conclu avec", "marche passe avec", "convention avec", "convention conclue avec", "avenant avec", "n° 1 avec", "n° 2 avec", "n° 3 avec", "signer avec", "passer avec", "conclure avec", "conclu avec", "passe avec", "acquereur :", "acquereur", "titulaire :",
          "attributaire :", "beneficiaire :", "marche a", "cession a", "vente a", "ceder a", "vendre a");
  private static final Phrases MEANT = Phrases.of(MEANT_WORDS.toArray(String[]::new));
  private static final Phrases THAT = Phrases.of("que la", "que l'", "que le", "que");
  private static final Phrases BORROWS = Phrases.of("se propose de contracter", "se propose de souscrire", "souhaite contracter", "entend contracter", "envisage de contracter", "doit contracter", "a contracte", "contractera");
  private static final Phrases NAMES_ARTICLE = Phrases.of("l'association", "l'entreprise", "la societe", "l'", "la", "le", "les");
  private static final Phrases ARTICLES = Phrases.of("l'association", "la", "le", "les", "l'");
  private static final List<String> GETS_WORDS = List.of("recevra", "recevront", "recoit", "recoivent", "se voit attribuer", "se voit allouer", "se voit accorder", "se voit octroyer", "se verra attribuer", "se verra allouer", "percevra", "percoit", "beneficie", "beneficiera", "obtient");
  private static final Phrases GETS = Phrases.of(GETS_WORDS.toArray(String[]::new));
  /** What the words begin with that point at a receiver. */
  private static final Openings POINTERS = Openings.of(Stream.of(Stream.of("au", "en ", "que "), Words.alone("a"), MEANT_WORDS.stream(), GETS_WORDS.stream()).flatMap(words -> words).toList());
  /** What follows the name of somebody who pays. */
  private static final Phrases PAYS =
      Phrases.of(
          "apporte une participation", "apportent une participation", "apporte une aide", "apporte une contribution", "apporte un financement", "participe a hauteur", "participent a hauteur", "participe pour", "participent pour", "participe financierement", "contribue a hauteur", "contribuent a hauteur",
          "contribue pour", "finance a hauteur", "financent a hauteur", "finance pour", "met a disposition", "met a la disposition", "mettent a disposition", "mettent a la disposition", "prend en charge", "intervient a hauteur");
  /** The body that decides is given nothing by itself. */
  private static final Phrases DECIDERS = Phrases.of("le conseil", "conseil municipal", "conseil communautaire", "conseil metropolitain", "conseil syndical", "comite syndical", "commission permanente", "bureau communautaire", "bureau metropolitain", "conseil d'administration");
  /** Words before the sum of others. */
  private static final Phrases TOTALS = Phrases.of("soit au total", "au total", "soit un total de", "pour un total de", "total de", "total :", "total general :", "montant total de", "montant total de la depense :");
  private static final Phrases TO_PAY =
      Phrases.of("a verser", "a reverser", "qui sera versee directement", "qui sera verse directement", "qui sera versee", "qui sera verse", "versee directement", "verse directement", "versee", "verse", "versees", "verses");
  private static final Phrases NEXT = Phrases.of("et", "ainsi que", "puis");

  /** A paragraph longer than this is about nobody in particular. */
  private static final int REACH = 4000;

  private final Folded f;
  private final Deliberation act;
  private final List<Found<Organisme>> organismes;
  private final NameGrammar names;
  private final Receivers receivers;
  private final Mentions mentions;
  /** Items of lists by where they start. */
  private final TreeMap<Integer, Items.Item> items = new TreeMap<>();
  /** Items of lists that give nothing, by where they start. */
  private final TreeMap<Integer, Items.Item> loose = new TreeMap<>();
  private Optional<String> main;
  /** The sentence asked last, and the topics it speaks of. */
  private int saidFrom = -1, saidTo = -1;
  private int said;

  Beneficiaires(Folded f, Deliberation act, List<Found<Organisme>> organismes, Listings listings) {
    this.f = f;
    this.act = act;
    this.organismes = organismes;
    this.names = new NameGrammar(f);
    this.receivers = new Receivers(f, names);
    this.mentions = new Mentions(organismes);
    for (Items.Item item : listings.items()) items.put(item.span().start(), item);
    for (Items.Item item : listings.loose()) loose.put(item.span().start(), item);
  }

  /** Who a sum is given to by its item in a list or by its own sentence; null when they tell nobody. */
  String told(Span sum, Span around, boolean total) {
    Span sentence = SumLines.clause(f, around, sum);
    if (TOTALS.before(f, sum.start())) return total && !says(sentence, Topic.ACCOUNTS) ? inSentence(sum, sentence) : adjoining(sum, sentence);
    String listed = listed(sum);
    if (listed != null) return listed;
    if (says(sentence, Topic.RECEIPTS)) return null;
    if (total) return says(sentence, Topic.ACCOUNTS) ? null : inSentence(sum, sentence);
    String told = inSentence(sum, sentence);
    return told != null ? told : alone(sentence);
  }

  /** Who else a sum may go to when {@link #told} tells nobody: who is given the same sum, who was named before, the only one the act gives to. */
  String otherwise(MoneyGrammar.Money sum, Span around, MontantRoles.Reading reading, Given given) {
    Span span = new Span(sum.start(), sum.end()), sentence = SumLines.clause(f, around, span);
    if (holding(loose, span) != null) return null;
    if (reading.total()) return given.several() || says(sentence, Topic.MANY) ? null : only();
    Montant.Role role = reading.role();
    boolean accounts = says(sentence, Topic.ACCOUNTS);
    if (role == Montant.Role.VOTE && accounts && given.sameSum(sum.value()) != null) return given.sameSum(sum.value());
    if (role != Montant.Role.VOTE && role != Montant.Role.CONTEXTE || says(sentence, Topic.NOT_GIVEN) || says(sentence, Topic.RECEIPTS) || pointsElsewhere(sentence) || pays(sentence) || SumLines.isLabelled(f, sum.start())) return null;
    if (role == Montant.Role.VOTE && given.sameSum(sum.value()) != null) return given.sameSum(sum.value());
    boolean back = says(sentence, Topic.BACK) || SumLines.isInstalment(f, sum);
    String before = back && !accounts ? before(sentence) : null;
    if (before != null) return before;
    if (role != Montant.Role.VOTE) return back ? main() : null;
    if (given.several() || says(sentence, Topic.MANY)) return null;
    if ((back || accounts || says(sentence, Topic.LOANS)) && given.only() != null) return given.only();
    return back || accounts || says(sentence, Topic.GRANTS) ? main() : null;
  }

  /** True when the sentence names somebody who pays. */
  private boolean pays(Span sentence) {
    for (Span mention : mentions.within(sentence)) if (payer(mention)) return true;
    return false;
  }

  private boolean payer(Span mention) {
    int article = ARTICLES.startBefore(f, mention.start()), end = f.skipInParagraph(mention.end());
    if (f.at(end) == ')') end = f.skipInParagraph(end + 1);
    return PAYERS.before(f, mention.start()) || article >= 0 && PAYERS.before(f, article) || PAYS.at(f, end) >= 0;
  }

  private String listed(Span sum) {
    Items.Item item = holding(items, sum);
    return item == null || DECIDERS.at(f, item.name().start()) >= 0 ? null : name(item.name());
  }

  private static Items.Item holding(TreeMap<Integer, Items.Item> items, Span sum) {
    Map.Entry<Integer, Items.Item> item = items.floorEntry(sum.start());
    return item != null && item.getValue().span().contains(sum) ? item.getValue() : null;
  }

  /** The only association or company of the act; null when there are several or none. */
  private String only() {
    List<Organisme> receivers = organismes.stream().map(Found::value).filter(Beneficiaires::receives).toList();
    return receivers.size() == 1 ? receivers.getFirst().nom() : null;
  }

  /** Who the row of a table is about; nobody when it is one of totals. */
  String ofRow(Tables.Table table, Tables.Row row) {
    if (row.total() || row.label().isBlank()) return null;
    List<Found<Organisme>> named = row.name() == null ? List.of() : mentions.overlapping(row.name());
    if (!named.isEmpty()) return named.getFirst().value().nom();
    String beside = table.stacked() ? null : mentions.overlapping(row.span()).stream().filter(found -> found.rule().equals("tableau.beneficiaire")).map(found -> found.value().nom()).findFirst().orElse(null);
    return beside == null && table.named() ? Name.clean(row.label()) : beside;
  }

  // ---- in the sentence --------------------------------------------------------------------------------------------------------

  private String inSentence(Span sum, Span sentence) {
    String adjoining = adjoining(sum, sentence);
    if (adjoining != null) return adjoining;
    int sumBefore = SumPlace.last(f, sentence.start(), sum.start()), sumAfter = SumPlace.next(f, sum.end(), sentence.end());
    String left = left(sum.start(), Math.max(sentence.start(), sumBefore));
    if (left != null) return left;
    String right = right(sum.end(), sumAfter < 0 ? sentence.end() : sumAfter);
    if (right != null) return right;
    String further = sumBefore < 0 ? null : left(sumBefore, sentence.start());
    return further;
  }

  /** "1 112 650 euros, à la SA d'HLM Toits du Garlaban", "5 500 €, non renouvelable, à Toit à moi", "12.000 € pour Bande à part". */
  private String adjoining(Span sum, Span sentence) {
    int p = f.skipInParagraph(sum.end());
    int tax = f.any(p, "ht", "ttc", "nets", "net", "euros", "f");
    if (tax >= 0) p = f.skipInParagraph(tax);
    if (f.at(p) == '(') {
      int close = p;
      while (close < sentence.end() && f.at(close) != ')') close++;
      p = f.skipInParagraph(close + 1);
    }
    if (f.at(p) == ',') {
      int aside = f.skipInParagraph(p + 1), comma = aside;
      while (comma < sentence.end() && comma - aside < 40 && f.at(comma) != ',') comma++;
      p = receivers.behind(aside) < 0 && TO_PAY.at(f, aside) < 0 && f.at(comma) == ',' ? f.skipInParagraph(comma + 1) : aside;
    }
    int paid = TO_PAY.at(f, p);
    if (paid >= 0) p = f.skipInParagraph(paid);
    int name = receivers.behind(p);
    if (name >= 0) return known(name, true);
    int of = f.any(p, "pour", "par");
    return of < 0 ? null : mentioned(f.skip(of));
  }

  /** The nearest receiver before {@code to}: "consent à l'ASCM une avance de", "soutenir Solexine à hauteur de". */
  private String left(int to, int from) {
    int[] starts = f.words();
    for (int k = f.wordFrom(to) - 1; k >= 0 && starts[k] >= from; k--) {
      String name = POINTERS.opens(f, k) ? marked(starts[k], to) : null;
      if (name != null) return name;
    }
    return null;
  }

  /** The first receiver behind the sum: "est accordée à l'Union nautique". What "et à" opens has a sum of its own. */
  private String right(int from, int to) {
    boolean next = NEXT.at(f, f.skip(from)) >= 0 && SumPlace.next(f, to, Math.min(f.length(), to + 1)) >= 0;
    if (next) return null;
    int[] starts = f.words();
    for (int k = f.wordFrom(from); k < starts.length && starts[k] < to; k++) {
      String name = POINTERS.opens(f, k) ? marked(starts[k], to) : null;
      if (name != null) return name;
    }
    return null;
  }

  /** The receiver that the words at {@code p} point at, when it stands before {@code to}; null when they point at none. */
  private String marked(int p, int to) {
    int gets = GETS.at(f, p);
    if (gets >= 0) {
      String subject = subject(p);
      if (subject != null) return subject;
    }
    int meant = MEANT.at(f, p);
    if (meant >= 0 && meant < to) {
      int q = f.skip(meant), article = NAMES_ARTICLE.at(f, q);
      String name = known(article >= 0 && !f.isUpper(q) ? f.skip(article) : q, true);
      if (name != null) return name;
    }
    int borrower = THAT.at(f, p);
    if (borrower >= 0 && f.skip(borrower) < to) return borrower(f.skip(borrower));
    int behind = receivers.behind(p);
    if (behind < 0 || behind >= to || LENDERS.before(f, behind)) return null;
    return known(behind, receivers.plain(p) || given(p));
  }

  /** "un emprunt que la SA d'HLM Le Toit se propose de contracter". */
  private String borrower(int p) {
    Span name = receivers.at(p);
    return name != null && !own(name) && BORROWS.at(f, f.skipInParagraph(name.end())) >= 0 ? name(name) : null;
  }

  /** "Le Ballet des Traboules recevra", "Le 18e arrondissement, qui organise …, recevra". */
  private String subject(int verb) {
    int lowest = Math.max(0, verb - 200);
    int start = verb;
    while (start > lowest && !(f.at(start - 1) == '.' && f.isSpace(start) && f.isUpper(f.skip(start))) && f.at(start - 1) != ';' && !(f.at(start - 1) == '\n' && SumLines.isPoint(f, f.skip(start)))) start--;
    Span part = new Span(start, verb);
    for (Found<Organisme> found : mentions.overlapping(part)) if (found.value().mentions().stream().anyMatch(mention -> part.contains(mention))) return found.value().nom();
    String quoted = quotedBefore(verb, start);
    if (quoted != null) return quoted;
    int p = f.skip(start), article = f.any(p, "le", "la", "l'", "les");
    Span body = article < 0 ? null : receivers.at(f.skip(article));
    return body == null || own(body) || f.isUpper(f.skip(article)) ? null : name(body);
  }

  /** 'la "Foncière des Deux Ponts" bénéficiera de': the name in quotes right before the verb. */
  private String quotedBefore(int verb, int floor) {
    int close = f.back(verb) - 1, open = close - 1;
    if (f.at(close) != '"') return null;
    while (open > floor && f.at(open) != '"') open--;
    int name = f.skip(open + 1);
    return f.at(open) == '"' && close - name >= 3 && f.isUpper(name) ? name(new Span(name, f.back(close))) : null;
  }

  private static final Set<String> GIVEN =
      Set.of("attribue", "accorde", "alloue", "verse", "consent", "concede", "octroie", "octroye", "garantie", "vendu", "cede", "versement", "participation", "cotisation");
  private static final Phrases LOT = Phrases.of("lot", "lots", "lot n", "lot no", "lot numero");

  /** True when "à" at {@code p} stands right behind a verb of giving or the number of a lot. */
  private boolean given(int p) {
    String verb = Words.wordBefore(f, p);
    int at = f.back(p) - verb.length();
    if (verb.endsWith("ement")) verb = Words.wordBefore(f, at).isEmpty() || GIVEN.contains(verb) ? verb : Words.wordBefore(f, at);
    if (verb.endsWith("ee") || verb.endsWith("ees") || GIVEN.contains(verb)) return true;
    return f.isDigit(at) && LOT.before(f, f.at(f.back(at) - 1) == '°' ? f.back(at) - 1 : at);
  }

  /** The receiver named at {@code p}: an organisation of the act, a body in small letters, or when {@code free} any proper name. */
  private String known(int p, boolean free) {
    String mentioned = mentioned(p);
    if (mentioned != null) return mentioned;
    Span name = receivers.at(p);
    if (name == null || own(name)) return null;
    boolean proper = (f.isUpper(p) || f.at(p) == '"') && NameShapes.likely(f, p) < 0 && !receivers.company(p);
    return proper && !free ? null : name(name);
  }

  private String mentioned(int p) {
    int q = p;
    for (int i = 0; i < 3; i++) {
      Organisme here = at(q);
      if (here != null) return here.nom();
      int article = f.any(q, "l'association", "association", "l'", "la", "le", "les");
      if (article < 0) return null;
      q = f.skip(article);
      if (f.at(q) == '"') q = f.skip(q + 1);
    }
    return null;
  }

  /** The authority that decides does not give to itself. */
  private boolean own(Span name) {
    return f.any(name.start(), "metropole", "conseil") >= 0 || act.collectivite().nom() != null && Names.key(act.collectivite().nom()).equals(Names.key(name.in(f.original())));
  }

  private String name(Span span) {
    List<Found<Organisme>> named = mentions.overlapping(span);
    if (!named.isEmpty()) return named.getFirst().value().nom();
    return Name.clean(span.in(f.original()));
  }

  private Organisme at(int p) {
    List<Found<Organisme>> named = mentions.overlapping(new Span(p, p + 1));
    return named.isEmpty() ? null : named.getFirst().value();
  }

  /** The only organisation of the sentence that could receive. */
  private String alone(Span sentence) {
    List<Organisme> named = named(sentence);
    return named.size() == 1 ? named.getFirst().nom() : null;
  }

  private List<Organisme> named(Span part) {
    List<Span> here = mentions.within(part);
    here.removeIf(this::gives);
    if (here.isEmpty()) return List.of();
    List<Organisme> named = new ArrayList<>();
    for (Found<Organisme> found : mentions.overlapping(part)) if (here.stream().anyMatch(mention -> found.value().mentions().contains(mention))) named.add(found.value());
    return named;
  }

  /** It lends, pays or decides: "contracté auprès de la Caisse des dépôts", "la somme versée par Les Potes", "le Conseil communautaire". */
  private boolean gives(Span mention) {
    int article = ARTICLES.startBefore(f, mention.start());
    return payer(mention) || LENDERS.before(f, mention.start()) || article >= 0 && LENDERS.before(f, article) || DECIDERS.at(f, mention.start()) >= 0;
  }

  /** True when the sentence gives to somebody who is none of the organisations known: then nobody else of the act is meant. */
  private boolean pointsElsewhere(Span sentence) {
    int[] starts = f.words();
    for (int k = f.wordFrom(sentence.start()); k < starts.length && starts[k] < sentence.end(); k++) {
      int name = POINTERS.opens(f, k) ? receivers.behind(starts[k]) : -1;
      if (name < 0 || name >= sentence.end() || mentioned(name) != null || LENDERS.before(f, name)) continue;
      Span told = receivers.at(name);
      if (told != null && !own(told)) return true;
    }
    return false;
  }

  // ---- around the sentence ------------------------------------------------------------------------------------------------------

  private boolean says(Span sentence, Topic topic) {
    if (sentence.start() != saidFrom || sentence.end() != saidTo) {
      said = Topic.read(f, sentence.start(), sentence.end());
      saidFrom = sentence.start();
      saidTo = sentence.end();
    }
    return (said & topic.bit()) != 0;
  }

  /** The one receiver named before in the same paragraph: "… reçoit une aide. Le solde, soit 8 400 euros, …". */
  private String before(Span sentence) {
    int start = sentence.start(), floor = Math.max(0, start - REACH);
    while (start > floor && !(f.at(start - 1) == '\n' && (f.at(f.skipInParagraph(start - 1)) == '\n' || f.exact(f.skip(start), "article") >= 0 || f.exact(f.skip(start), "art.") >= 0))) start--;
    if (start >= sentence.start() || start == floor && floor > 0) return null;
    List<Organisme> named = named(new Span(start, sentence.start()));
    return named.size() == 1 ? named.getFirst().nom() : null;
  }

  /** The only receiver of the operative part; when none is named there, that of the title, else the only association of the act. */
  private String main() {
    if (main == null) main = Optional.ofNullable(receiver());
    return main.orElse(null);
  }

  private String receiver() {
    List<Organisme> operative = new ArrayList<>();
    for (Found<Organisme> found : organismes) {
      boolean here = found.value().mentions().stream().anyMatch(mention -> act.kindAt(mention.start()).equals("dispositif") && !gives(mention));
      if (here && receives(found.value())) operative.add(found.value());
    }
    if (operative.size() == 1) return operative.getFirst().nom();
    if (operative.size() > 1) return null;
    String title = act.objet() == null ? "" : Names.key(act.objet());
    List<Organisme> titled = organismes.stream().map(Found::value).filter(o -> titled(title, o)).toList();
    return titled.size() == 1 ? titled.getFirst().nom() : only();
  }

  private static boolean receives(Organisme organisme) {
    return organisme.type() == Organisme.Type.ASSOCIATION || organisme.type() == Organisme.Type.ENTREPRISE;
  }

  private static boolean titled(String title, Organisme organisme) {
    if (title.contains(Names.key(organisme.nom()))) return true;
    return organisme.alias().stream().anyMatch(alias -> Names.key(alias).length() > 3 && title.contains(Names.key(alias)));
  }
}
