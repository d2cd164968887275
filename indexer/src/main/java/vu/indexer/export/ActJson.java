package vu.indexer.export;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vu.indexer.lexicon.Nomenclature;
import vu.indexer.model.ActId;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.Bloc;
import vu.indexer.model.CanonicalText;
import vu.indexer.model.Citation;
import vu.indexer.model.Deliberation;
import vu.indexer.model.Found;
import vu.indexer.model.Imputation;
import vu.indexer.model.Link;
import vu.indexer.model.Matiere;
import vu.indexer.model.Montant;
import vu.indexer.model.OcrPage;
import vu.indexer.model.Organisme;
import vu.indexer.model.Pages;
import vu.indexer.model.Problem;
import vu.indexer.model.Reference;
import vu.indexer.model.Resolution;
import vu.indexer.model.SourceDocument;
import vu.indexer.model.Span;

/**
 * The JSON of one act, as {@code vu extract} prints it. Spans are placed in the text of the whole file, so an act cut
 * out of a collection adds its offset.
 */
public final class ActJson {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ActJson() {}

  /** One line of JSON. */
  public static String line(AnalysedAct act, boolean withText) {
    return MAPPER.writeValueAsString(of(act, withText));
  }

  /** One line of JSON with the whole text of the file, into which all places count. */
  public static String line(AnalysedAct act, String file) {
    ObjectNode node = of(act, false);
    ((ObjectNode) node.path("source")).put("text", file);
    return MAPPER.writeValueAsString(node);
  }

  /** @param withText to give the text of the act; its places count from {@code source.offset} on */
  public static ObjectNode of(AnalysedAct act, boolean withText) {
    CanonicalText text = act.text();
    Deliberation deliberation = act.deliberation();
    ObjectNode node = NODES.objectNode();
    node.put("id", act.id().toString());
    node.set("source", source(text, withText));
    node.putObject("collectivite")
        .put("id", deliberation.collectivite().id())
        .put("nom", deliberation.collectivite().nom())
        .put("siren", deliberation.collectivite().siren());
    node.put("instance", deliberation.instance());
    node.put("date", text(deliberation.date()));
    node.put("numero", deliberation.numero());
    node.put("objet", deliberation.objet());
    node.putObject("vote")
        .put("resultat", deliberation.vote().resultat() == null ? null : deliberation.vote().resultat().label())
        .put("pour", deliberation.vote().pour())
        .put("contre", deliberation.vote().contre())
        .put("abstention", deliberation.vote().abstention());
    node.put("rapporteur", deliberation.rapporteur());
    node.put("signataire", deliberation.signataire());
    node.put("controleLegalite", text(deliberation.controleLegalite()));
    node.put("acteId", deliberation.acteId());
    node.put("demonstration", deliberation.demonstration());
    node.set("matiere", act.matiere() == null ? node.nullNode() : matiere(act.matiere(), text));
    ArrayNode blocs = node.putArray("blocs");
    for (Bloc bloc : deliberation.blocs()) place(blocs.addObject().put("kind", bloc.kind()), bloc.span(), text);
    ArrayNode references = node.putArray("references");
    for (Link link : act.references()) references.add(reference(link, text));
    facts(node, act.montants(), act.organismes(), act.imputations(), text);
    ArrayNode problems = node.putArray("problemes");
    for (Problem problem : act.problemes()) problems.add(problem(problem, text));
    return node;
  }

  /** The answer for one line of {@code vu extract --fragments}. */
  public static ObjectNode fragment(String id, AnalysedAct act) {
    ObjectNode node = NODES.objectNode().put("id", id);
    ArrayNode references = node.putArray("references");
    for (Link link : act.references()) references.add(reference(link, act.text()));
    facts(node, act.montants(), act.organismes(), act.imputations(), act.text());
    return node;
  }

  /** One reference with its words, place, link and confidence. */
  public static ObjectNode reference(Link link, CanonicalText text) {
    Citation citation = link.citation();
    Reference reference = citation.reference();
    ObjectNode node = NODES.objectNode().put("kind", reference.kind());
    words(node, link.found(), text);
    node.put("numero", reference.numero());
    node.put("date", text(reference.date()));
    switch (reference) {
      case Reference.ActeLocal r -> node.put("dateFin", text(r.dateFin())).put("instance", r.instance()).put("collectivite", r.collectivite())
          .putNull("code");
      case Reference.Texte r -> node.put("nature", r.nature().name()).put("autorite", r.autorite()).put("alias", r.alias()).putNull("code");
      case Reference.Code r -> node.put("code", r.titre()).put("cid", r.cid());
      case Reference.ActeEuropeen r -> node.put("alias", r.alias()).putNull("code");
    }
    ArrayNode articles = node.putArray("articles");
    reference.articles().forEach(articles::add);
    node.put("bloc", citation.bloc());
    node.put("relation", citation.relation().label());
    node.put("cle", link.cle());
    ObjectNode resolution = node.putObject("resolution").put("status", link.resolution().status());
    switch (link.resolution()) {
      case Resolution.Resolved r -> candidates(resolution.put("id", r.act().toString()), List.of());
      case Resolution.Ambiguous a -> candidates(resolution.putNull("id"), a.candidates());
      case Resolution.Absent a -> candidates(resolution.putNull("id"), List.of());
      case Resolution.Outside o -> candidates(resolution.putNull("id"), List.of());
    }
    node.put("url", link.url());
    node.put("conflit", link.conflit());
    node.put("implicit", citation.anaphore());
    node.put("repare", citation.repare());
    if (!link.read().equals(link.found())) node.putObject("lecture").put("repare", link.read().value().repare())
        .put("confidence", link.read().confidence());
    ArrayNode repeats = node.putArray("reprises");
    for (Span repeat : citation.repeats()) place(repeats.addObject(), repeat, text);
    return rule(node, link.found());
  }

  private static void candidates(ObjectNode resolution, List<ActId> candidates) {
    ArrayNode list = resolution.putArray("candidates");
    candidates.forEach(id -> list.add(id.toString()));
  }

  private static ObjectNode source(CanonicalText text, boolean withText) {
    SourceDocument source = text.source();
    ObjectNode node = NODES.objectNode().put("path", source.path()).put("sha256", source.sha256()).put("format", source.format());
    node.put("pages", source.pages());
    node.put("ocr", source.ocr());
    node.put("offset", text.offset());
    node.put("hint", source.authorityHint());
    if (text.pages().known()) pages(node, text);
    if (withText) node.put("text", text.text());
    return node;
  }

  /** The subject, marked as inferred; {@code mots} says what it rests on. */
  public static ObjectNode matiere(Matiere matiere) {
    return NODES.objectNode().put("code", matiere.code()).put("nom", Nomenclature.get().nom(matiere.code())).put("confiance", matiere.confiance())
        .put("deduite", true);
  }

  private static ObjectNode matiere(Matiere matiere, CanonicalText text) {
    ObjectNode node = matiere(matiere);
    ArrayNode mots = node.putArray("mots");
    for (Matiere.Indice indice : matiere.indices()) {
      ObjectNode mot = mots.addObject().put("texte", indice.mots()).put("source", indice.source().label()).put("poids", indice.poids());
      if (indice.span() == null) mot.putNull("start").putNull("end");
      else place(mot, indice.span(), text);
    }
    return node;
  }

  /** Where the pages of the act begin, placed as all spans are, and how well those could be read that are images. */
  private static void pages(ObjectNode node, CanonicalText text) {
    Pages pages = text.pages();
    node.put("firstPage", pages.first());
    node.put("lastPage", pages.last());
    ArrayNode starts = node.putArray("pageStarts");
    for (int start : pages.starts()) starts.add(start + text.offset());
    ArrayNode ocr = node.putArray("ocrPages");
    for (OcrPage page : pages.ocr()) ocr.addObject().put("page", page.page()).put("confidence", page.confidence()).put("words", page.words());
  }

  private static void facts(
      ObjectNode node, List<Found<Montant>> montants, List<Found<Organisme>> organismes, List<Found<Imputation>> imputations, CanonicalText text) {
    ArrayNode sums = node.putArray("montants");
    for (Found<Montant> found : montants) sums.add(montant(found, text));
    ArrayNode names = node.putArray("organismes");
    for (Found<Organisme> found : organismes) names.add(organisme(found, text));
    ArrayNode lines = node.putArray("imputations");
    for (Found<Imputation> found : imputations) lines.add(imputation(found, text));
  }

  public static ObjectNode montant(Found<Montant> found, CanonicalText text) {
    Montant montant = found.value();
    ObjectNode node = words(NODES.objectNode(), found, text);
    node.put("euros", montant.euros());
    node.put("original", montant.original());
    node.put("monnaie", montant.monnaie().name());
    node.put("taxe", montant.taxe());
    node.put("role", montant.role().label());
    node.put("instrument", montant.instrument() == null ? null : montant.instrument().label());
    node.put("beneficiaire", montant.beneficiaire());
    node.put("annee", montant.annee());
    node.put("total", montant.total());
    node.put("adopte", montant.adopte());
    return rule(node, found);
  }

  public static ObjectNode organisme(Found<Organisme> found, CanonicalText text) {
    Organisme organisme = found.value();
    ObjectNode node = NODES.objectNode().put("nom", organisme.nom());
    ArrayNode alias = node.putArray("alias");
    organisme.alias().forEach(alias::add);
    node.put("type", organisme.type().label());
    ArrayNode mentions = node.putArray("mentions");
    for (Span mention : organisme.mentions()) place(mentions.addObject(), mention, text);
    return rule(node, found);
  }

  public static ObjectNode imputation(Found<Imputation> found, CanonicalText text) {
    Imputation imputation = found.value();
    ObjectNode node = words(NODES.objectNode(), found, text);
    if (imputation.exercices().size() > 1) imputation.exercices().forEach(node.putArray("exercice")::add);
    else node.put("exercice", imputation.exercice());
    node.put("budget", imputation.budget());
    node.put("section", imputation.section());
    node.put("chapitre", imputation.chapitre());
    node.put("nature", imputation.nature());
    node.put("fonction", imputation.fonction());
    node.put("operation", imputation.operation());
    node.put("programme", imputation.programme());
    return rule(node, found);
  }

  private static ObjectNode problem(Problem problem, CanonicalText text) {
    ObjectNode node =
        NODES.objectNode().put("code", problem.code()).put("severity", problem.severity().name().toLowerCase(java.util.Locale.ROOT))
            .put("message", problem.message());
    return problem.span() == null ? node.putNull("start").putNull("end") : place(node, problem.span(), text);
  }

  private static ObjectNode words(ObjectNode node, Found<?> found, CanonicalText text) {
    return place(node.put("texte", found.words(text)), found.span(), text);
  }

  /** Also the page the words begin on, where the format has pages. */
  private static ObjectNode place(ObjectNode node, Span span, CanonicalText text) {
    node.put("start", span.start() + text.offset()).put("end", span.end() + text.offset());
    return text.pages().known() ? node.put("page", text.pages().at(span.start())) : node;
  }

  private static ObjectNode rule(ObjectNode node, Found<?> found) {
    return node.put("rule", found.rule()).put("confidence", found.confidence());
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }
}
