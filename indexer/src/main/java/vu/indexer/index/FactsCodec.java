package vu.indexer.index;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import vu.indexer.model.ActId;
import vu.indexer.model.Authority;
import vu.indexer.model.Bloc;
import vu.indexer.model.Imputation;
import vu.indexer.model.KnownAct;
import vu.indexer.model.Matiere;
import vu.indexer.model.Montant;
import vu.indexer.model.Organisme;
import vu.indexer.model.Problem;
import vu.indexer.model.Relation;
import vu.indexer.model.Resolution;
import vu.indexer.model.Vote;

/** Facts as bytes and back, in three values that are read apart. A string that several rows of one value share is written once. */
final class FactsCodec {
  private FactsCodec() {}

  static byte[] row(Facts facts) {
    FactsOutput out = new FactsOutput();
    act(out, facts.act());
    out.string(facts.key());
    out.list(facts.blocs(), bloc -> bloc(out, bloc));
    return out.bytes();
  }

  static byte[] facts(Facts facts) {
    FactsOutput out = new FactsOutput();
    out.list(facts.edges(), edge -> edge(out, edge));
    out.list(facts.montants(), montant -> montant(out, montant));
    return out.bytes();
  }

  static byte[] organismes(Facts facts) {
    FactsOutput out = new FactsOutput();
    out.list(facts.organismes(), organisme -> organisme(out, organisme));
    return out.bytes();
  }

  /** The three values of an act, each in its input. */
  static Facts read(FactsInput row, FactsInput facts, FactsInput organismes) {
    ActRow act = act(row);
    ActId id = act.id();
    return new Facts(act, row.string(), row.list(() -> Bloc.of(row.string(), row.span())), facts.list(() -> edge(facts, id)),
        facts.list(() -> montant(facts, id)), organismes(organismes, id));
  }

  /** What resolution needs of an act, from the value of its row alone. */
  static KnownAct known(FactsInput row) {
    ActRow act = act(row);
    return new KnownAct(act.id(), row.string(), act.date(), act.instance(), act.objet());
  }

  static List<EdgeRow> edges(FactsInput facts, ActId from) {
    return facts.list(() -> edge(facts, from));
  }

  static List<OrganismeRow> organismes(FactsInput organismes, ActId act) {
    return organismes.list(() -> organisme(organismes, act));
  }

  private static void bloc(FactsOutput out, Bloc bloc) {
    out.string(bloc.kind());
    out.span(bloc.span());
  }

  private static void act(FactsOutput out, ActRow act) {
    out.string(act.id().toString());
    out.string(act.collectivite().id());
    out.string(act.collectivite().nom());
    out.string(act.collectivite().siren());
    out.string(act.instance());
    out.date(act.date());
    out.string(act.numero());
    out.string(act.objet());
    out.choice(act.vote());
    out.bool(act.demonstration());
    out.string(act.path());
    out.bool(act.intituleSeul());
    out.string(act.matiere() == null ? null : act.matiere().code());
    if (act.matiere() != null) out.number(act.matiere().confiance());
  }

  private static ActRow act(FactsInput in) {
    ActId id = ActId.parse(in.string());
    Authority authority = new Authority(in.string(), in.string(), in.string());
    return new ActRow(id, authority, in.string(), in.date(), in.string(), in.string(), in.choice(Vote.Resultat.values()), in.bool(), in.string(), in.bool(),
        matiere(in));
  }

  private static Matiere matiere(FactsInput in) {
    String code = in.string();
    return code == null ? null : new Matiere(code, in.number(), List.of());
  }

  private static void edge(FactsOutput out, EdgeRow edge) {
    out.string(edge.kind());
    out.string(edge.cle());
    out.string(edge.resolution().status());
    switch (edge.resolution()) {
      case Resolution.Resolved r -> out.string(r.act().toString());
      case Resolution.Ambiguous a -> out.list(a.candidates(), id -> out.string(id.toString()));
      case Resolution.Absent a -> { }
      case Resolution.Outside o -> { }
    }
    out.choice(edge.relation());
    out.string(edge.bloc());
    out.string(edge.texte());
    out.string(edge.numero());
    out.date(edge.date());
    out.date(edge.dateFin());
    out.string(edge.titre());
    out.list(edge.articles(), out::string);
    out.span(edge.span());
    out.string(edge.sentence());
    out.string(edge.rule());
    out.number(edge.confidence());
    out.string(edge.url());
    out.string(edge.conflit());
  }

  private static EdgeRow edge(FactsInput in, ActId from) {
    return new EdgeRow(
        from, in.string(), in.string(), resolution(in), in.choice(Relation.values()), in.string(), in.string(), in.string(), in.date(), in.date(), in.string(),
        in.list(in::string), in.span(), in.string(), in.string(), in.number(), in.string(), in.string());
  }

  private static Resolution resolution(FactsInput in) {
    String status = in.string();
    return switch (status) {
      case "resolved" -> new Resolution.Resolved(ActId.parse(in.string()));
      case "ambiguous" -> new Resolution.Ambiguous(in.list(() -> ActId.parse(in.string())));
      case "absent" -> new Resolution.Absent();
      case "outside" -> new Resolution.Outside();
      default -> throw new IllegalStateException("no resolution is called " + status);
    };
  }

  private static void montant(FactsOutput out, MontantRow row) {
    Montant montant = row.montant();
    decimal(out, montant.euros());
    decimal(out, montant.original());
    out.choice(montant.monnaie());
    out.string(montant.taxe());
    out.choice(montant.role());
    out.choice(montant.instrument());
    out.string(montant.beneficiaire());
    out.integer(montant.annee());
    out.bool(montant.total());
    out.bool(montant.adopte());
    out.string(row.texte());
    out.span(row.span());
    out.string(row.bloc());
    out.string(row.sentence());
    out.string(row.rule());
    out.number(row.confidence());
    out.bool(row.counted());
    out.bool(row.imputation() != null);
    if (row.imputation() != null) imputation(out, row.imputation());
    out.list(row.controles(), problem -> problem(out, problem));
  }

  private static MontantRow montant(FactsInput in, ActId act) {
    Montant montant =
        new Montant(
            decimal(in), decimal(in), in.choice(Montant.Monnaie.values()), in.string(), in.choice(Montant.Role.values()),
                in.choice(Montant.Instrument.values()),
            in.string(), in.integer(), in.bool(), in.bool());
    return new MontantRow(act, montant, in.string(), in.span(), in.string(), in.string(), in.string(), in.number(), in.bool(),
        in.bool() ? imputation(in) : null, in.list(() -> problem(in)));
  }

  private static void imputation(FactsOutput out, Imputation line) {
    out.list(line.exercices(), out::integer);
    out.string(line.budget());
    out.string(line.section());
    out.string(line.chapitre());
    out.string(line.nature());
    out.string(line.fonction());
    out.string(line.operation());
    out.string(line.programme());
  }

  private static Imputation imputation(FactsInput in) {
    return new Imputation(in.list(in::integer), in.string(), in.string(), in.string(), in.string(), in.string(), in.string(), in.string());
  }

  private static void problem(FactsOutput out, Problem problem) {
    out.string(problem.code());
    out.choice(problem.severity());
    out.string(problem.message());
    out.bool(problem.span() != null);
    if (problem.span() != null) out.span(problem.span());
  }

  private static Problem problem(FactsInput in) {
    return new Problem(in.string(), in.choice(Problem.Severity.values()), in.string(), in.bool() ? in.span() : null);
  }

  private static void decimal(FactsOutput out, BigDecimal value) {
    out.string(value == null ? null : value.unscaledValue().toString(Character.MAX_RADIX));
  }

  /** Amounts have two decimals, see {@link Montant}. */
  private static BigDecimal decimal(FactsInput in) {
    String unscaled = in.string();
    return unscaled == null ? null : new BigDecimal(new BigInteger(unscaled, Character.MAX_RADIX), 2);
  }

  private static void organisme(FactsOutput out, OrganismeRow row) {
    out.string(row.organisme().nom());
    out.list(row.organisme().alias(), out::string);
    out.choice(row.organisme().type());
    out.list(row.organisme().mentions(), out::span);
    out.string(row.sentence());
    out.string(row.rule());
    out.number(row.confidence());
  }

  private static OrganismeRow organisme(FactsInput in, ActId act) {
    Organisme organisme = new Organisme(in.string(), in.list(in::string), in.choice(Organisme.Type.values()), in.list(in::span));
    return new OrganismeRow(act, organisme, in.string(), in.string(), in.number());
  }
}
