package vu.indexer.extract.montant;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vu.indexer.extract.listing.Items;
import vu.indexer.extract.listing.Listings;
import vu.indexer.extract.listing.SumLines;
import vu.indexer.extract.listing.Tables;
import vu.indexer.extract.money.MoneyGrammar;
import vu.indexer.extract.money.Receivers;
import vu.indexer.extract.money.SumPlace;
import vu.indexer.extract.name.Name;
import vu.indexer.extract.name.NameGrammar;
import vu.indexer.extract.words.Words;
import vu.indexer.model.Bloc;
import vu.indexer.model.Deliberation;
import vu.indexer.model.Found;
import vu.indexer.model.Montant;
import vu.indexer.model.Organisme;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/**
 * Who receives a sum: the name of its item in a list or of its row in a table, else the one its sentence gives it to, else the one
 * its paragraph or the whole act is about. Where several could receive it nobody is told: no name is better than a neighbour's.
 */
final class Beneficiaires {
  /** Words before the sum of others. */
  private static final Phrases TOTALS =
      Phrases.of(
          "soit au total", "au total", "soit un total de", "pour un total de", "total de", "total :", "total general :", "montant total de",
          "montant total de la depense :");
  /** Words before a sum that may be the whole of what one is given. */
  private static final Phrases WHOLE = Phrases.of("montant total de", "pour un total de", "soit un total de");
  /** Who was named before, right behind a sum. */
  private static final Phrases AGAIN = Phrases.of("a cette association", "a ladite association", "a cette structure", "a cet organisme",
      "a cette societe", "a ce club", "a cette compagnie");
  /** Words before what something comes to, whoever pays for it. */
  private static final Phrases COSTS = Phrases.of("d'un cout de", "d'un cout total de", "d'un cout global de", "d'un cout estime a",
      "budget previsionnel :", "budget previsionnel de", "budget global de", "chiffre d'affaires de", "depenses previsionnelles evaluees a",
      "depenses previsionnelles de", "le budget s'eleve a", "le budget est de", "le cout s'eleve a", "cout du projet est de",
          "cout de l'operation est de", "l'ensemble de ces travaux coute", "au capital de",
          "au capital social de", "la caution a", "une caution de", "la caution de", "caution :",
          "le depot de garantie a", "un depot de garantie de");
  /** Before a sum, how far words tell that it is no grant. */
  private static final int NEAR = 80;
  private static final Phrases COUNTS = Phrases.of("deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze");
  private static final Phrases MANY = Phrases.of("associations", "clubs", "structures", "organismes", "compagnies", "communes", "centres",
      "creches", "etablissements", "beneficiaires", "laureats");
  private final Folded f;
  /** Where two acts share a file, the one does not tell who receives by the other. */
  private final int begins;
  private final Mentions mentions;
  /** A contract for works is not held by an association that the rest of the act speaks of. */
  private final Set<String> associations;
  private final Payers payers;
  private final ReceiverNames names;
  private final Subjects subjects;
  private final Pointers pointers;
  private final Shares shares;
  private final ActReceivers about;
  /** What the act decides; null when it decides nothing. */
  private final Span operative;
  private Optional<String> party;
  /** Items of lists by where they start. */
  private final TreeMap<Integer, Items.Item> items = new TreeMap<>();
  /** Items of lists that give nothing, by where they start. */
  private final TreeMap<Integer, Items.Item> loose = new TreeMap<>();
  /** The sentence asked last, and the topics it speaks of. */
  private int saidFrom = -1, saidTo = -1;
  private int said;

  Beneficiaires(Folded f, Deliberation act, List<Found<Organisme>> organismes, Listings listings) {
    this.f = f;
    this.begins = act.begins();
    this.mentions = new Mentions(organismes);
    this.associations = organismes.stream().map(Found::value).filter(organisme -> organisme.type() == Organisme.Type.ASSOCIATION)
        .map(Organisme::nom).collect(Collectors.toSet());
    this.payers = new Payers(f);
    Receivers receivers = new Receivers(f, new NameGrammar(f));
    this.names = new ReceiverNames(f, act, receivers, mentions);
    this.subjects = new Subjects(f, receivers, mentions, names);
    this.pointers = new Pointers(f, receivers, names, payers, subjects);
    this.shares = new Shares(f, receivers, mentions, names, payers);
    this.about = new ActReceivers(f, act, organismes, mentions, payers);
    this.operative = act.blocs().stream().filter(bloc -> bloc.kind().equals("dispositif")).map(Bloc::span).findFirst().orElse(null);
    for (Items.Item item : listings.items()) items.put(item.span().start(), item);
    for (Items.Item item : listings.loose()) loose.put(item.span().start(), item);
  }

  /** Who a sum is given to by its item in a list or by its own sentence; null when they tell nobody. */
  String told(Span sum, Span around, boolean total) {
    if (SumLines.opensList(f, sum.end())) return pointers.inSentence(sum, SumLines.line(f, sum));
    Span clause = SumLines.clause(f, around, sum), sentence = ofOther(sum, clause);
    if (COSTS.before(f, sum.start())) return pointers.adjoining(sum, sentence);
    if (isPart(sum, sentence)) return shares.of(sum, sentence);
    if (isSumOfAll(sum, sentence)) return null;
    if (TOTALS.before(f, sum.start())) {
      boolean all = (total || isGrantedWhole(sum, sentence)) && !says(sentence, Topic.ACCOUNTS)
          && !says(sentence, Topic.RECEIPTS) && about.named(new Span(sentence.start(), sum.start())).size() <= 1;
      return all ? pointers.inSentence(sum, sentence) : pointers.adjoining(sum, sentence);
    }
    String listed = listed(sum);
    if (listed != null) return listed;
    if (says(sentence, Topic.RECEIPTS)) return null;
    if (total && says(sentence, Topic.ACCOUNTS)) return null;
    if (pointers.pointsBeside(sum, sentence) || !total && isShared(sum, sentence)) return pointers.adjoining(sum, sentence);
    String told = pointers.inSentence(sum, sentence);
    if (told == null && !total) told = alone(sentence);
    return told == null && says(sentence, Topic.LOANS) ? subjects.borrowerBehind(sum.end(), sentence.end()) : told;
  }

  /** "attribuer une subvention à N pour un montant total de": all of it is given. */
  private boolean isGrantedWhole(Span sum, Span sentence) {
    int said = WHOLE.before(f, sum.start()) ? Topic.read(f, sentence.start(), sum.start()) : 0;
    int near = said == 0 ? 0 : Topic.read(f, Math.max(sentence.start(), sum.start() - NEAR), sum.start());
    return (said & Topic.GRANTS.bit()) != 0 && (near & Topic.NOT_GIVEN.bit()) == 0 && SumPlace.last(f, sentence.start(), sum.start()) < 0
        && !isOfMatter(sum.start());
  }

  /** "un projet d'un montant total de": not what is given. */
  private boolean isOfMatter(int sum) {
    int of = f.startBefore(sum, "d'un montant total de");
    int noun = of < 0 ? -1 : f.back(of) - Words.wordBefore(f, of).length();
    return of >= 0 && noun < f.back(of) && !f.isUpper(noun) && (Topic.read(f, noun, of) & Topic.GRANTS.bit()) == 0;
  }

  /**
   * Who else a sum may go to when {@link #told} tells nobody: who is given the same sum, who was named before, the only one the act gives
   * to.
   */
  String otherwise(MoneyGrammar.Money sum, Span around, MontantRoles.Reading reading, Given given) {
    String other = other(sum, around, reading, given);
    return other != null && reading.instrument() == Montant.Instrument.MARCHE && associations.contains(other) ? null : other;
  }

  private String other(MoneyGrammar.Money sum, Span around, MontantRoles.Reading reading, Given given) {
    Span span = new Span(sum.start(), sum.end()), sentence = SumLines.clause(f, around, span);
    if (SumLines.opensList(f, span.end()) || COSTS.before(f, span.start()) || holding(loose, span) != null
        || says(sentence, Topic.RECEIPTS) || ofOther(span, sentence) != sentence || isShared(span, sentence) || isSumOfAll(span, sentence)
        || pointers.pointsBeside(span, sentence) || isPart(span, sentence)) return null;
    if (begins > 0 && span.start() >= begins) return null;
    if (reading.total()) return given.several() || says(sentence, Topic.MANY) ? null : about.only();
    Montant.Role role = reading.role();
    if (role == Montant.Role.ANTERIEUR && AGAIN.at(f, f.skipInParagraph(sum.end())) >= 0) {
      String again = about.before(sentence);
      return again != null ? again : about.only();
    }
    boolean accounts = says(sentence, Topic.ACCOUNTS);
    if (role == Montant.Role.VOTE && accounts && given.sameSum(sum.value()) != null) return given.sameSum(sum.value());
    if (role != Montant.Role.VOTE && role != Montant.Role.CONTEXTE || says(sentence, Topic.NOT_GIVEN)
        || pointers.pointsElsewhere(sentence) || pays(sentence) || SumLines.isLabelled(f, sum.start())) return null;
    if (role == Montant.Role.VOTE && given.sameSum(sum.value()) != null) return given.sameSum(sum.value());
    boolean back = says(sentence, Topic.BACK) || SumLines.isInstalment(f, sum);
    String before = back && !accounts ? about.before(sentence) : null;
    if (before != null) return before;
    if (role != Montant.Role.VOTE) return back && says(sentence, Topic.GRANTS) ? about.main() : null;
    if (given.several() || says(sentence, Topic.MANY)) return null;
    if ((back || accounts || says(sentence, Topic.LOANS)) && given.only() != null) return given.only();
    String main = back || accounts || says(sentence, Topic.GRANTS) ? about.main() : null;
    if (!accounts || party() == null || party().equals(main)) return main;
    return main == null && !party().isEmpty() ? party() : null;
  }

  /** "Accepte la convention avec le Refuge des Chênes ; dit que la dépense de 900 € sera inscrite": the only other party of the act. */
  private String party() {
    if (party == null) party = Optional.ofNullable(operative == null ? null : pointers.party(operative.start(), operative.end()));
    return party.orElse(null);
  }

  /** "l'une de 500 € pour N, l'autre de 400 € pour": what "l'autre" opens is told by its own words; {@code sentence} itself for other sums. */
  private Span ofOther(Span sum, Span sentence) {
    int before = SumPlace.last(f, sentence.start(), sum.start());
    int other = before < 0 ? -1 : f.find("l'autre", before, sum.start());
    return other < 0 ? sentence : new Span(other, sentence.end());
  }

  /** "9 000 € aux 8 associations de quartier et à N": the only one that is named does not receive it alone. */
  private boolean isShared(Span sum, Span sentence) {
    int next = SumPlace.next(f, sum.end(), sentence.end());
    int aux = f.find("aux", sum.end(), next < 0 ? sentence.end() : next);
    int count = aux < 0 ? -1 : f.skip(aux + 3), noun = aux < 0 ? -1 : f.skip(f.wordEndFrom(count));
    return aux >= 0 && (f.isDigit(count) || COUNTS.at(f, count) >= 0) && MANY.at(f, noun) >= 0;
  }

  /** "500 € à N et à M, soit 1 000 € au total": nobody alone receives it. */
  private boolean isSumOfAll(Span sum, Span sentence) {
    return f.exact(f.skip(sum.end()), "au total") >= 0
        && (about.named(sentence).size() > 1 || SumPlace.last(f, sentence.start(), sum.start()) >= 0);
  }

  /** "au Club et au Cercle respectivement 100 € et 200 €": the order of the names tells, or nothing does. */
  private boolean isPart(Span sum, Span sentence) {
    return says(sentence, Topic.SHARES) && shares.parts(sum, sentence);
  }

  /** True when the sentence names somebody who pays. */
  private boolean pays(Span sentence) {
    for (Span mention : mentions.within(sentence)) if (payers.pays(mention)) return true;
    return false;
  }

  private String listed(Span sum) {
    Items.Item item = holding(items, sum);
    return item == null || payers.decides(item.name().start()) ? null : names.name(item.name());
  }

  private static Items.Item holding(TreeMap<Integer, Items.Item> items, Span sum) {
    Map.Entry<Integer, Items.Item> item = items.floorEntry(sum.start());
    return item != null && item.getValue().span().contains(sum) ? item.getValue() : null;
  }

  /** Who the row of a table is about; nobody when it is one of totals. */
  String ofRow(Tables.Table table, Tables.Row row) {
    if (row.total() || row.label().isBlank()) return null;
    List<Found<Organisme>> named = row.name() == null ? List.of() : mentions.overlapping(row.name());
    if (!named.isEmpty()) return named.getFirst().value().nom();
    String beside = table.stacked() ? null : beside(row);
    return beside == null && table.named() ? Name.clean(row.label()) : beside;
  }

  private String beside(Tables.Row row) {
    for (Found<Organisme> found : mentions.overlapping(row.span())) {
      if (found.rule().equals("tableau.beneficiaire")) return found.value().nom();
    }
    return null;
  }

  /** The only organisation of the sentence that could receive. */
  private String alone(Span sentence) {
    if (says(sentence, Topic.SHARES)) return null;
    boolean list = SumPlace.lists(f, sentence.start(), sentence.end());
    List<Organisme> named = about.named(list ? new Span(sentence.start(), SumPlace.next(f, sentence.start(), sentence.end())) : sentence);
    return named.size() == 1 ? named.getFirst().nom() : null;
  }

  private boolean says(Span sentence, Topic topic) {
    if (sentence.start() != saidFrom || sentence.end() != saidTo) {
      said = Topic.read(f, sentence.start(), sentence.end());
      saidFrom = sentence.start();
      saidTo = sentence.end();
    }
    return (said & topic.bit()) != 0;
  }
}
