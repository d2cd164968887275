package vu.indexer.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
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
import vu.indexer.model.OcrPage;
import vu.indexer.model.Organisme;
import vu.indexer.model.Pages;
import vu.indexer.model.Problem;
import vu.indexer.model.Reference;
import vu.indexer.model.Relation;
import vu.indexer.model.Resolution;
import vu.indexer.model.SourceDocument;
import vu.indexer.model.Span;
import vu.indexer.model.Vote;

/** Reads back what {@link ActJson} wrote with its text. */
public final class ActJsonReader {
  private static final JsonMapper MAPPER = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private ActJsonReader() {}

  /** @throws IllegalArgumentException when {@code json} was not written by {@link ActJson} with its text */
  public static AnalysedAct read(String json) {
    return read(MAPPER.readTree(json));
  }

  public static AnalysedAct read(JsonNode node) {
    CanonicalText text = text(node.path("source"));
    return new AnalysedAct(
        ActId.parse(string(node, "id")),
        text,
        deliberation(node, text),
        list(node, "references", n -> link(n, text)),
        list(node, "montants", n -> found(n, text, montant(n))),
        list(node, "organismes", n -> organisme(n, text)),
        list(node, "imputations", n -> found(n, text, imputation(n))),
        list(node, "problemes", n -> problem(n, text)),
        matiere(node.path("matiere"), text));
  }

  private static Matiere matiere(JsonNode node, CanonicalText text) {
    return node.isObject() ? new Matiere(string(node, "code"), node.path("confiance").asDouble(), list(node, "mots", n -> indice(n, text))) : null;
  }

  private static Matiere.Indice indice(JsonNode node, CanonicalText text) {
    Span span = node.path("start").isNumber() ? span(node, text) : null;
    return new Matiere.Indice(string(node, "texte"), Matiere.Source.valueOf(upper(string(node, "source"))), node.path("poids").asDouble(), span);
  }

  private static CanonicalText text(JsonNode source) {
    if (!source.path("text").isString()) throw new IllegalArgumentException("the act was written without its text");
    SourceDocument document =
        new SourceDocument(
            string(source, "path"), string(source, "format"), string(source, "sha256"), string(source, "hint"), integer(source, "pages"),
                source.path("ocr").asBoolean());
    int offset = source.path("offset").asInt();
    return new CanonicalText(document, string(source, "text"), offset, pages(source, offset));
  }

  private static Pages pages(JsonNode source, int offset) {
    if (!source.has("firstPage")) return Pages.NONE;
    return new Pages(
        source.path("firstPage").asInt(),
        list(source, "pageStarts", start -> start.asInt() - offset),
        list(source, "ocrPages", page -> new OcrPage(page.path("page").asInt(), page.path("confidence").asInt(), page.path("words").asInt())));
  }

  private static Deliberation deliberation(JsonNode node, CanonicalText text) {
    JsonNode authority = node.path("collectivite");
    JsonNode vote = node.path("vote");
    return new Deliberation(
        new Authority(string(authority, "id"), string(authority, "nom"), string(authority, "siren")),
        string(node, "instance"),
        date(node, "date"),
        string(node, "numero"),
        string(node, "objet"),
        new Vote(resultat(string(vote, "resultat")), integer(vote, "pour"), integer(vote, "contre"), integer(vote, "abstention")),
        string(node, "rapporteur"),
        string(node, "signataire"),
        date(node, "controleLegalite"),
        string(node, "acteId"),
        list(node, "blocs", n -> Bloc.of(string(n, "kind"), span(n, text))),
        node.path("demonstration").asBoolean());
  }

  private static Vote.Resultat resultat(String label) {
    for (Vote.Resultat resultat : Vote.Resultat.values()) if (resultat.label().equals(label)) return resultat;
    return null;
  }

  private static Link link(JsonNode node, CanonicalText text) {
    Found<Citation> found = found(node, text, citation(node, text, node));
    JsonNode reading = node.path("lecture").isObject() ? node.path("lecture") : node;
    Found<Citation> read = new Found<>(citation(node, text, reading), found.span(), found.rule(), reading.path("confidence").asDouble());
    return new Link(found, read, string(node, "cle"), resolution(node.path("resolution")), string(node, "url"), string(node, "conflit"));
  }

  /** @param reading says whether a misread character was set right: before the link was looked for, or with it */
  private static Citation citation(JsonNode node, CanonicalText text, JsonNode reading) {
    return new Citation(
        reference(node),
        Relation.of(string(node, "relation")),
        string(node, "bloc"),
        node.path("implicit").asBoolean(),
        reading.path("repare").asBoolean(),
        list(node, "reprises", n -> span(n, text)));
  }

  private static Reference reference(JsonNode node) {
    String kind = string(node, "kind");
    String numero = string(node, "numero");
    LocalDate date = date(node, "date");
    List<String> articles = list(node, "articles", JsonNode::asString);
    return switch (kind) {
      case "deliberation" -> new Reference.ActeLocal(numero, date, date(node, "dateFin"), string(node, "instance"), string(node, "collectivite"),
          articles);
      case "code" -> new Reference.Code(string(node, "code"), string(node, "cid"), articles);
      case "reglement_ue" -> new Reference.ActeEuropeen(Reference.NatureEuropeenne.REGLEMENT, numero, date, string(node, "alias"), articles);
      case "directive_ue" -> new Reference.ActeEuropeen(Reference.NatureEuropeenne.DIRECTIVE, numero, date, string(node, "alias"), articles);
      case "decision_ue" -> new Reference.ActeEuropeen(Reference.NatureEuropeenne.DECISION, numero, date, string(node, "alias"), articles);
      default -> new Reference.Texte(Reference.Nature.valueOf(string(node, "nature")), numero, date, string(node, "autorite"), string(node, "alias"),
          articles);
    };
  }

  private static Resolution resolution(JsonNode node) {
    return switch (string(node, "status")) {
      case "resolved" -> new Resolution.Resolved(ActId.parse(string(node, "id")));
      case "ambiguous" -> new Resolution.Ambiguous(list(node, "candidates", n -> ActId.parse(n.asString())));
      case "absent" -> new Resolution.Absent();
      case "outside" -> new Resolution.Outside();
      default -> throw new IllegalArgumentException("no resolution is called " + string(node, "status"));
    };
  }

  private static Montant montant(JsonNode node) {
    String instrument = string(node, "instrument");
    return new Montant(
        node.path("euros").decimalValue(),
        node.path("original").isNumber() ? node.path("original").decimalValue() : null,
        Montant.Monnaie.valueOf(string(node, "monnaie")),
        string(node, "taxe"),
        Montant.Role.valueOf(upper(string(node, "role"))),
        instrument == null ? null : Montant.Instrument.valueOf(upper(instrument)),
        string(node, "beneficiaire"),
        integer(node, "annee"),
        node.path("total").asBoolean(),
        node.path("adopte").asBoolean());
  }

  private static Found<Organisme> organisme(JsonNode node, CanonicalText text) {
    List<Span> mentions = list(node, "mentions", n -> span(n, text));
    Organisme organisme =
        new Organisme(string(node, "nom"), list(node, "alias", JsonNode::asString), Organisme.Type.valueOf(upper(string(node, "type"))), mentions);
    return new Found<>(organisme, mentions.isEmpty() ? new Span(0, 0) : mentions.getFirst(), string(node, "rule"),
        node.path("confidence").asDouble());
  }

  private static Imputation imputation(JsonNode node) {
    Integer year = integer(node, "exercice");
    List<Integer> years = node.path("exercice").isArray() ? list(node, "exercice", JsonNode::asInt) : year == null ? List.of() : List.of(year);
    return new Imputation(
        years,
        string(node, "budget"),
        string(node, "section"),
        string(node, "chapitre"),
        string(node, "nature"),
        string(node, "fonction"),
        string(node, "operation"),
        string(node, "programme"));
  }

  private static Problem problem(JsonNode node, CanonicalText text) {
    Span span = node.path("start").isNumber() ? span(node, text) : null;
    return new Problem(string(node, "code"), Problem.Severity.valueOf(upper(string(node, "severity"))), string(node, "message"), span);
  }

  private static <T> Found<T> found(JsonNode node, CanonicalText text, T value) {
    return new Found<>(value, span(node, text), string(node, "rule"), node.path("confidence").asDouble());
  }

  private static Span span(JsonNode node, CanonicalText text) {
    return new Span(node.path("start").asInt() - text.offset(), node.path("end").asInt() - text.offset());
  }

  private static <T> List<T> list(JsonNode node, String name, Function<JsonNode, T> item) {
    List<T> values = new ArrayList<>();
    for (JsonNode child : node.path(name)) values.add(item.apply(child));
    return values;
  }

  private static String string(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isString() ? value.asString() : null;
  }

  private static Integer integer(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isNumber() ? (Integer) value.asInt() : null;
  }

  private static LocalDate date(JsonNode node, String name) {
    String value = string(node, name);
    return value == null ? null : LocalDate.parse(value);
  }

  private static String upper(String value) {
    return value.toUpperCase(Locale.ROOT);
  }
}
