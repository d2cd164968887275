package vu.server;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vu.indexer.model.ActId;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.Authority;
import vu.indexer.model.Bloc;
import vu.indexer.model.CanonicalText;
import vu.indexer.model.Citation;
import vu.indexer.model.Deliberation;
import vu.indexer.model.Found;
import vu.indexer.model.Imputation;
import vu.indexer.model.Link;
import vu.indexer.model.Matiere;
import vu.indexer.model.Montant;
import vu.indexer.model.Organisme;
import vu.indexer.model.Reference;
import vu.indexer.model.Relation;
import vu.indexer.model.Resolution;
import vu.indexer.model.SourceDocument;
import vu.indexer.model.Span;
import vu.indexer.model.Vote;

/** Acts made for tests, without files and without extraction. Every fact stands on words of the text. */
public final class ActsForTests {
  private final ActId id;
  private final StringBuilder text = new StringBuilder();
  private final List<Link> links = new ArrayList<>();
  private final List<Found<Montant>> montants = new ArrayList<>();
  private final List<Found<Organisme>> organismes = new ArrayList<>();
  private final List<Found<Imputation>> imputations = new ArrayList<>();
  private LocalDate date = LocalDate.of(2024, 1, 15);
  private String numero;
  private String objet;
  private String instance = "Conseil";
  private Matiere matiere;

  private ActsForTests(String id) {
    this.id = ActId.parse(id);
    this.numero = this.id.key();
    this.objet = "Objet de " + id;
  }

  public static ActsForTests act(String id) {
    return new ActsForTests(id);
  }

  public ActsForTests on(String day) {
    date = LocalDate.parse(day);
    return this;
  }

  /** With this number; the key of its id when it is not told. */
  public ActsForTests numero(String value) {
    numero = value;
    return this;
  }

  public ActsForTests objet(String value) {
    objet = value;
    return this;
  }

  public ActsForTests instance(String value) {
    instance = value;
    return this;
  }

  /** With this subject; none when it is not told. */
  public ActsForTests matiere(String code) {
    matiere = new Matiere(code, 0.6, List.of());
    return this;
  }

  /** A citation of a held act. */
  public ActsForTests cites(String act) {
    return link(local(act), "delib:" + act, new Resolution.Resolved(ActId.parse(act)), null);
  }

  /** A citation of a held act that does something to it. */
  public ActsForTests does(Relation relation, String act) {
    return link(local(act), "delib:" + act, new Resolution.Resolved(ActId.parse(act)), null, relation);
  }

  /** A citation of an act that is not held which does something to it. */
  public ActsForTests doesToAbsent(Relation relation, String act) {
    return link(local(act), "delib:" + act, new Resolution.Absent(), null, relation);
  }

  /** A citation of an arrêté of the mayor which does something to it. */
  public ActsForTests doesToArrete(Relation relation, String day) {
    Reference arrete = new Reference.Texte(Reference.Nature.ARRETE, null, LocalDate.parse(day), "du Maire", null, List.of());
    return link(arrete, "fr:arrete:du-maire:@" + day, new Resolution.Outside(), null, relation);
  }

  /** A citation of a text. */
  public ActsForTests cites(Reference reference, String cle) {
    return link(reference, cle, new Resolution.Outside(), null);
  }

  /** A citation of an act that is not held. */
  public ActsForTests citesAbsent(String act) {
    return link(local(act), "delib:" + act, new Resolution.Absent(), null);
  }

  /** A citation of an act that is not held and whose number is not printed. */
  public ActsForTests citesDay(String collectivite, String day) {
    Reference local = new Reference.ActeLocal(null, LocalDate.parse(day), null, "Conseil", null, List.of());
    return link(local, "delib:" + collectivite + "/@" + day, new Resolution.Absent(), null);
  }

  /** A citation that could mean any of these. */
  public ActsForTests citesOneOf(String... acts) {
    List<ActId> candidates = java.util.Arrays.stream(acts).map(ActId::parse).toList();
    return link(local(acts[0]), "delib:" + acts[0], new Resolution.Ambiguous(candidates), "numero/date");
  }

  public ActsForTests citesLaw(String numero, String day) {
    Reference law = new Reference.Texte(Reference.Nature.LOI, numero, LocalDate.parse(day), null, null, List.of());
    return link(law, "fr:loi:" + numero, new Resolution.Outside(), "https://www.legifrance.gouv.fr/search/all?query=" + numero);
  }

  public ActsForTests citesCode(String cid, String titre, String... articles) {
    return link(new Reference.Code(titre, cid, List.of(articles)), "fr:code:" + cid, new Resolution.Outside(), null);
  }

  private static Reference local(String act) {
    return new Reference.ActeLocal(ActId.parse(act).key(), null, null, "Conseil", null, List.of());
  }

  private ActsForTests link(Reference reference, String cle, Resolution resolution, String conflitOrUrl) {
    return link(reference, cle, resolution, conflitOrUrl, Relation.VISE);
  }

  private ActsForTests link(Reference reference, String cle, Resolution resolution, String conflitOrUrl, Relation relation) {
    Span span = words("Vu " + cle);
    boolean ambiguous = resolution instanceof Resolution.Ambiguous;
    String bloc = relation == Relation.VISE ? "visas" : "dispositif";
    Found<Citation> found = new Found<>(new Citation(reference, relation, bloc, false, false), span, "test", 0.95);
    links.add(new Link(found, cle, resolution, ambiguous ? null : conflitOrUrl, ambiguous ? conflitOrUrl : null));
    return this;
  }

  /** A decided amount; {@code taxe} and {@code annee} may be null. */
  public ActsForTests votes(String euros, String beneficiaire, Montant.Instrument instrument, String taxe, Integer annee) {
    return amount(euros, beneficiaire, instrument, taxe, annee, Montant.Role.VOTE);
  }

  public ActsForTests amount(String euros, String beneficiaire, Montant.Instrument instrument, String taxe, Integer annee, Montant.Role role) {
    Montant montant = new Montant(new BigDecimal(euros), null, Montant.Monnaie.EUR, taxe, role, instrument, beneficiaire, annee, false);
    montants.add(new Found<>(montant, words(euros + " euros"), "test", 0.9));
    return this;
  }

  public ActsForTests names(String nom, String... alias) {
    Span span = words(nom);
    organismes.add(new Found<>(new Organisme(nom, List.of(alias), Organisme.Type.ASSOCIATION, List.of(span)), span, "test", 0.9));
    return this;
  }

  /** A sentence in which nothing is found. */
  public ActsForTests says(String sentence) {
    words(sentence);
    return this;
  }

  public ActsForTests charges(int exercice, String chapitre, String nature) {
    Imputation line = new Imputation(List.of(exercice), "principal", "fonctionnement", chapitre, nature, null, null, null);
    imputations.add(new Found<>(line, words("exercice " + exercice + " chapitre " + chapitre), "test", 0.9));
    return this;
  }

  private Span words(String words) {
    int start = text.length();
    text.append(words).append(".\n\n");
    return new Span(start, start + words.length());
  }

  public AnalysedAct build() {
    if (text.isEmpty()) text.append("Texte.");
    Authority authority =
        switch (id.collectivite()) {
          case "lyon" -> new Authority("lyon", "Métropole de Lyon", "200046977");
          case "amp" -> new Authority("amp", "Métropole Aix-Marseille-Provence", "200054807");
          default -> new Authority(id.collectivite(), null, null);
        };
    SourceDocument source = new SourceDocument(id + ".txt", "txt", "0".repeat(64), id.collectivite(), null, false);
    List<Bloc> blocs = List.of(new Bloc.Dispositif(new Span(0, text.length())));
    Deliberation deliberation =
        new Deliberation(authority, instance, date, numero, objet, new Vote(Vote.Resultat.ADOPTEE, null, null, null), null, null, null, null, blocs, false);
    return new AnalysedAct(id, new CanonicalText(source, text.toString(), 0), deliberation, links, montants, organismes, imputations, List.of(), matiere);
  }
}
