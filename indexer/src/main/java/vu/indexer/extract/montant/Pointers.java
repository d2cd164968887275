package vu.indexer.extract.montant;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vu.indexer.extract.money.Receivers;
import vu.indexer.extract.money.SumPlace;
import vu.indexer.extract.name.Name;
import vu.indexer.extract.name.NameShapes;
import vu.indexer.extract.words.Words;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Openings;
import vu.indexer.text.Phrases;

/** Who a sentence gives a sum to: words that point at somebody beside the sum, before it or behind it. */
final class Pointers {
  /** "l'emprunt souscrit par ACM Habitat", "la convention avec Les Eaux vives", a misprinted "allouée l'Union": who stands behind is meant. */
  private static final List<String> MEANT_WORDS =
      List.of(
          "souscrit par", "souscrits par", "souscrire par", "contracte par", "contractes par", "contracter par", "emprunte par",
          "sollicite par", "sollicitee par", "presente par", "presentee par", "porte par", "portee par", "menee par", "mene par",
          "organise par", "organisee par", "demande de", "demandes de", "demande du", "adhesion a", "adherer a", "soutenir", "soutient",
          "aider", "subventionner", "effectues par", "effectuee par", "realises par", "realisee par", "entrepris par", "executes par",
          "confies a", "confie a", "indemnisation de", "l'offre de", "celle de", "la proposition de", "le devis de",
          "l'offre du", "celle du", "la proposition du", "le devis du", "appartenant aux", "contrat avec", "marche avec",
          "marche conclu avec", "marche passe avec", "convention avec", "convention conclue avec", "avenant avec", "n° 1 avec", "n° 2 avec",
          "n° 3 avec", "signer avec", "passer avec", "conclure avec", "conclu avec", "passe avec", "acquereur :", "acquereur",
          "titulaire :", "attributaire :", "beneficiaire :", "marche a", "cession a", "vente a", "ceder a", "vendre a",
          "attribuee l'", "allouee l'", "accordee l'", "versee l'");
  private static final Phrases MEANT = Phrases.of(MEANT_WORDS.toArray(String[]::new));
  private static final Phrases THAT = Phrases.of("que la", "que l'", "que le", "que");
  static final Phrases NAMES_ARTICLE = Phrases.of("l'association", "l'entreprise", "la societe", "l'", "la", "le", "les");
  private static final List<String> GETS_WORDS =
      List.of(
          "recevra", "recevront", "recoit", "recoivent", "se voit attribuer", "se voit allouer", "se voit accorder", "se voit octroyer",
          "se verra attribuer", "se verra allouer", "percevra", "percoit", "beneficie", "beneficiera", "obtient");
  private static final Phrases GETS = Phrases.of(GETS_WORDS.toArray(String[]::new));
  /** What the words begin with that point at a receiver. */
  private static final Openings POINTERS =
      Openings.of(
          Stream.of(Stream.of("au", "en ", "que ", "avec "), Words.alone("a"), MEANT_WORDS.stream(), GETS_WORDS.stream())
              .flatMap(words -> words)
              .toList());
  /** The longest name before a colon. */
  private static final int LABEL = 80;
  /** How far before "avec" the contract is named. */
  private static final int PARTY = 70;
  private static final Phrases CONTRACTS = Phrases.of("convention", "contrat", "marche", "avenant", "accord-cadre", "protocole", "bail");
  private static final Phrases TO_PAY =
      Phrases.of(
          "a verser", "a reverser", "qui sera versee directement", "qui sera verse directement", "qui sera versee", "qui sera verse",
          "versee directement", "verse directement", "versee", "verse", "versees", "verses");
  private static final Phrases NEXT = Phrases.of("et", "ainsi que", "puis");
  private static final Set<String> GIVEN =
      Set.of(
          "attribue", "accorde", "alloue", "verse", "consent", "concede", "octroie", "octroye", "garantie", "vendu", "cede", "versement",
          "participation", "cotisation", "emprunt", "emprunts", "attribuera", "accordera", "allouera", "versera", "octroiera", "consentira",
          "attribuer", "accorder", "allouer", "octroyer", "due", "dues", "confier", "confie");
  /** "travaux à l'école Joncherel": where something is done. */
  private static final Set<String> WORKS =
      Set.of("travaux", "reparation", "reparations", "refection", "installation", "intervention", "interventions", "amenagement", "amenagements",
          "extension", "chantier", "entretien", "menage");
  /** What gives all sums before it: "une subvention de 500 € et une avance de 300 € seront allouées à". */
  private static final Phrases TOGETHER =
      Phrases.of(
          Stream.of("sont ", "seront ")
              .flatMap(be -> Stream.of("attribu", "allou", "accord", "vers", "octroy", "consenti").flatMap(verb -> endings(be + verb)))
              .toArray(String[]::new));
  /** A person, whatever else the sentence gives to. */
  private static final Phrases TO_PERSONS = Phrases.of("a mme", "a m.", "a mlle", "a monsieur", "a madame", "a mademoiselle");
  private static final Phrases LOT = Phrases.of("lot", "lots", "lot n", "lot no", "lot numero");

  private final Folded f;
  private final Receivers receivers;
  private final ReceiverNames names;
  private final Payers payers;
  private final Subjects subjects;

  Pointers(Folded f, Receivers receivers, ReceiverNames names, Payers payers, Subjects subjects) {
    this.f = f;
    this.receivers = receivers;
    this.names = names;
    this.payers = payers;
    this.subjects = subjects;
  }

  String inSentence(Span sum, Span sentence) {
    String adjoining = adjoining(sum, sentence);
    if (adjoining != null) return adjoining;
    String together = together(sum, sentence);
    if (together != null) return together;
    int sumBefore = SumPlace.last(f, sentence.start(), sum.start()), sumAfter = SumPlace.next(f, sum.end(), sentence.end());
    boolean list = SumPlace.lists(f, sentence.start(), sentence.end());
    boolean listed = list && sumBefore >= 0 && f.at(f.back(sum.start()) - 1) == ',';
    String left = listed ? null : left(sum.start(), Math.max(sentence.start(), sumBefore));
    if (left != null) return left;
    String right = right(sum.end(), sumAfter < 0 ? sentence.end() : sumAfter);
    if (right != null) return right;
    if (sumBefore < 0) return null;
    int next = NEXT.at(f, f.skip(sumBefore)), name = next < 0 ? -1 : receivers.behind(f.skip(next));
    if (name >= 0 && name < sum.start()) return names.known(name, true);
    if (list && f.at(f.back(sum.start()) - 1) == ':') return labelling(f.back(sum.start()) - 1, sumBefore);
    return left(list ? SumPlace.next(f, sentence.start(), sum.start()) : sumBefore, sentence.start());
  }

  private static Stream<String> endings(String verb) {
    return verb.endsWith("i") ? Stream.of(verb + "s", verb + "es") : Stream.of(verb + "es", verb + "ees", verb + "\uFFFDes");
  }

  /** Who receives all sums that "et" joins, when one verb behind the last of them gives them together. */
  private String together(Span sum, Span sentence) {
    if (NEXT.at(f, f.skip(sum.end())) < 0) return null;
    int last = sum.end();
    for (int p = SumPlace.next(f, last, sentence.end()); p >= 0; p = SumPlace.next(f, last, sentence.end())) last = SumPlace.end(f, p);
    if (last == sum.end() || f.find("respectivement", last, sentence.end()) >= 0) return null;
    int given = TOGETHER.at(f, f.skip(last)), name = given < 0 ? -1 : receivers.behind(f.skip(given));
    return name < 0 || name >= sentence.end() ? null : names.known(name, true);
  }

  /** "300 € aux cyclos, les Potiers du Val : 450 €, la SPA : 50 €": who stands between the comma and the colon at {@code colon}. */
  private String labelling(int colon, int from) {
    int p = colon;
    while (p > from && colon - p < LABEL && f.at(p - 1) != ',' && f.at(p - 1) != ';') p--;
    p = f.skip(p);
    int link = f.any(p, "et", "pour");
    if (link >= 0 && link < colon) p = f.skip(link);
    int article = NAMES_ARTICLE.at(f, p), noun = article < 0 ? p : f.skip(article);
    String mentioned = names.mentioned(noun);
    if (mentioned != null || colon - p >= LABEL || noun >= colon) return mentioned;
    boolean named = article >= 0 && f.isUpper(noun) || NameShapes.likely(f, noun) >= 0;
    return named ? Name.clean(new Span(noun, f.back(colon)).in(f.original())) : null;
  }

  /** "1 112 650 euros, à la SA d'HLM Toits du Garlaban", "5 500 €, non renouvelable, à Toit à moi", "12.000 € pour Bande à part". */
  String adjoining(Span sum, Span sentence) {
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
      p = nobody(receivers.behind(aside)) && TO_PAY.at(f, aside) < 0 && f.at(comma) == ',' ? f.skipInParagraph(comma + 1) : aside;
    }
    int paid = TO_PAY.at(f, p);
    if (paid >= 0) p = f.skipInParagraph(paid);
    int name = receivers.behind(p);
    if (name >= 0) return names.known(name, true);
    int of = f.any(p, "pour", "par");
    return of < 0 ? null : names.mentioned(f.skip(of));
  }

  private boolean nobody(int name) {
    return name < 0 || receivers.nobody(name);
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
      String subject = subjects.subject(p);
      if (subject != null) return subject;
    }
    int meant = isContracted(p) ? f.wordEndFrom(p) : MEANT.at(f, p);
    if (meant >= 0 && meant < to) {
      int q = f.skip(meant), article = NAMES_ARTICLE.at(f, q);
      String name = names.known(article >= 0 && !f.isUpper(q) ? f.skip(article) : q, true);
      if (name != null) return name;
    }
    int borrower = THAT.at(f, p);
    if (borrower >= 0 && f.skip(borrower) < to) return subjects.borrower(f.skip(borrower));
    int behind = receivers.behind(p);
    if (behind < 0 || behind >= to || payers.lends(behind) || WORKS.contains(Words.wordBefore(f, p))) return null;
    return names.known(behind, receivers.plain(p) || given(p));
  }

  /** "la convention de fourrière avec", "le contrat d'entretien du chauffage avec": who stands behind "avec" is the other party. */
  private boolean isContracted(int p) {
    if (f.exact(p, "avec") < 0) return false;
    int[] starts = f.words();
    for (int k = f.wordFrom(p) - 1; k >= 0 && starts[k] >= p - PARTY; k--) {
      if (",;:.".indexOf(f.at(f.wordEndFrom(starts[k]))) >= 0) return false;
      if (CONTRACTS.at(f, starts[k]) >= 0) return true;
    }
    return false;
  }

  /** True when "à" at {@code p} stands right behind a verb of giving or the number of a lot. */
  private boolean given(int p) {
    String verb = Words.wordBefore(f, p);
    int at = f.back(p) - verb.length();
    if (verb.endsWith("ement")) verb = Words.wordBefore(f, at).isEmpty() || GIVEN.contains(verb) ? verb : Words.wordBefore(f, at);
    if (verb.endsWith("ee") || verb.endsWith("ees") || GIVEN.contains(verb)) return true;
    return f.isDigit(at) && LOT.before(f, f.at(f.back(at) - 1) == '°' ? f.back(at) - 1 : at);
  }

  /** "500 € à l'association Lanterne et 400 € à l'association chargée du bal": whoever is meant by the second, it is not the first. */
  boolean pointsBeside(Span sum, Span sentence) {
    int next = f.skipInParagraph(sum.end());
    if (TO_PERSONS.at(f, next) >= 0) return true;
    return f.exact(next, "a l'association") >= 0 && SumPlace.last(f, sentence.start(), sum.start()) >= 0;
  }

  /** True when the sentence gives to somebody who is none of the organisations known: then nobody else of the act is meant. */
  boolean pointsElsewhere(Span sentence) {
    int[] starts = f.words();
    for (int k = f.wordFrom(sentence.start()); k < starts.length && starts[k] < sentence.end(); k++) {
      int name = POINTERS.opens(f, k) ? receivers.behind(starts[k]) : -1;
      if (name < 0 || name >= sentence.end() || names.mentioned(name) != null || payers.lends(name)) continue;
      Span told = receivers.at(name);
      if (told != null && !names.own(told)) return true;
    }
    return false;
  }
}
