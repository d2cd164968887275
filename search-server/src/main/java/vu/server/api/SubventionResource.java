package vu.server.api;

import io.javalin.http.Context;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vu.server.Services;
import vu.server.comparison.Comparison;
import vu.server.subvention.Compared;
import vu.server.subvention.Declared;
import vu.server.subvention.Liberty;
import vu.server.subvention.Voted;
import vu.server.subvention.VotedGrants;

/** {@code /api/subventions}: grants above the threshold of the essential data, by beneficiary and year. */
public final class SubventionResource {
  static final List<String> PARAMS = Stream.concat(Stream.of("collectivite", "annee", "seuil"), Paging.NAMES.stream()).toList();
  static final List<String> COLUMNS = List.of("collectivite.id", "collectivite.nom", "beneficiaire.id", "beneficiaire.nom", "annee",
      "euros", "votes", "actes", "ids");
  private static final List<String> COMPARED =
      List.of("statut", "collectivite.id", "beneficiaire.nom", "annee", "vote", "declare", "ecart", "actes", "lignes", "nomsDeclares", "motif");

  private SubventionResource() {}

  /** What a request asks; the site reads its addresses with the same method. */
  public static List<Voted> voted(Services services, Params params) {
    BigDecimal threshold = Objects.requireNonNullElse(params.euros("seuil"), VotedGrants.THRESHOLD);
    return VotedGrants.above(services.ledger().lines(), threshold, params.among("collectivite", StatutResource.collectivites(services)),
        params.integers("annee", 1900, 2200));
  }

  static void list(Services services, Context context) {
    Params params = Params.of(context, PARAMS);
    Paging paging = Paging.of(params);
    List<Voted> found = voted(services, params);
    ObjectNode node = paging.put(Json.object(), found.size()).put("seuil", Objects.requireNonNullElse(params.euros("seuil"), VotedGrants.THRESHOLD));
    node.set("subventions", Json.array(paging.of(found), vote -> voted(services, vote)));
    Json.send(context, node);
  }

  static Listing listing(Services services, Context context) {
    return new Listing("subventions", COLUMNS, voted(services, Params.of(context, PARAMS)).stream().map(vote -> voted(services, vote)));
  }

  private static ObjectNode voted(Services services, Voted vote) {
    ObjectNode node = Json.object();
    node.putObject("collectivite").put("id", vote.collectivite()).put("nom", Comparison.nom(services, vote.collectivite()));
    node.putObject("beneficiaire").put("id", vote.beneficiaire()).put("nom", vote.nom());
    node.put("annee", vote.annee()).put("euros", vote.euros()).put("votes", vote.lines().size());
    node.set("actes", Json.strings(vote.actes()));
    node.set("ids", Json.strings(vote.lines().stream().map(line -> line.act().id().toString()).distinct().toList()));
    return node;
  }

  /** The lines of a comparison with a declared file. */
  public static Listing compared(List<Compared> lines) {
    return new Listing("comparaison-subventions", COMPARED, lines.stream().map(SubventionResource::line));
  }

  /** A comparison with the liberties that were taken. */
  public static ObjectNode compared(List<Compared> lines, List<Liberty> liberties, BigDecimal threshold) {
    ObjectNode node = Json.object().put("seuil", threshold);
    ObjectNode counts = node.putObject("comptes");
    for (Compared.Statut statut : Compared.Statut.values()) counts.put(statut.label(), lines.stream().filter(line -> line.statut() == statut).count());
    node.set("lignes", Json.array(lines, SubventionResource::line));
    node.set("libertes", Json.array(liberties, liberty -> Json.object().put("ligne", liberty.line()).put("message", liberty.message())));
    return node;
  }

  private static ObjectNode line(Compared line) {
    Voted vote = line.vote();
    ObjectNode node = Json.object().put("statut", line.statut().label());
    node.putObject("collectivite").put("id", vote == null ? null : vote.collectivite());
    node.putObject("beneficiaire").put("id", vote == null ? null : vote.beneficiaire())
        .put("nom", vote == null ? line.declarations().getFirst().nom() : vote.nom());
    node.put("annee", vote == null ? line.declarations().getFirst().annee() : vote.annee());
    node.put("vote", vote == null ? null : vote.euros()).put("declare", line.declarations().isEmpty() ? null : line.declare());
    node.put("ecart", vote == null || line.declarations().isEmpty() ? null : line.declare().subtract(vote.euros()));
    node.set("actes", vote == null ? references(line) : Json.strings(vote.actes()));
    ArrayNode numbers = node.putArray("lignes");
    line.declarations().forEach(declared -> numbers.add(declared.line()));
    node.set("nomsDeclares", Json.strings(line.declarations().stream().map(Declared::nom).distinct().toList()));
    return node.put("motif", line.motif());
  }

  private static ArrayNode references(Compared line) {
    return Json.strings(line.declarations().stream().map(Declared::reference).filter(Objects::nonNull).distinct().toList());
  }
}
