package vu.server.site;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vu.indexer.index.ActRow;
import vu.server.api.SubventionResource;
import vu.server.comparison.Comparison;
import vu.server.subvention.Voted;
import vu.server.subvention.VotedGrants;
import vu.web.Address;
import vu.web.pages.DepensesPage;
import vu.web.pages.SubventionsPage;
import vu.web.pages.Sums;

/** Grants above the threshold of the essential data. */
final class SubventionsView {
  static final List<String> PARAMETERS = List.of("collectivite", "annee", "seuil", Visit.PAGE, Visit.SIZE);

  private SubventionsView() {}

  static SubventionsPage page(Visit visit) {
    List<Voted> found = SubventionResource.voted(visit.services(), visit.params());
    BigDecimal threshold = Objects.requireNonNullElse(visit.params().euros("seuil"), VotedGrants.THRESHOLD);
    List<Voted> all = VotedGrants.of(visit.services().ledger().lines());
    return new SubventionsPage(
        visit.chrome(visit.strings().get("subventions.titre"), null),
        all.stream().map(Voted::collectivite).distinct().sorted().map(id -> option(visit, "collectivite", id, Comparison.nom(visit.services(), id)))
            .toList(),
        all.stream().map(Voted::annee).filter(Objects::nonNull).distinct().sorted().map(String::valueOf)
            .map(year -> option(visit, "annee", year, year)).toList(),
        visit.text("seuil"),
        visit.strings().euros(threshold),
        found.size(),
        visit.slice(found).stream().map(vote -> line(visit, vote)).toList(),
        visit.pager(found.size()));
  }

  private static DepensesPage.Option option(Visit visit, String name, String value, String label) {
    return new DepensesPage.Option(value, label, visit.params().all(name).contains(value));
  }

  private static SubventionsPage.Ligne line(Visit visit, Voted vote) {
    return new SubventionsPage.Ligne(
        Comparison.nom(visit.services(), vote.collectivite()),
        vote.nom(),
        vote.beneficiaire() == null ? null : "/organismes/" + vote.beneficiaire(),
        vote.annee() == null ? null : String.valueOf(vote.annee()),
        new Sums(List.of(new Sums.Sum("depense", false, vote.euros()))),
        votes(vote),
        acts(vote).toList());
  }

  /** The lines that are added up; none for a beneficiary or year that no filter can name. */
  private static String votes(Voted vote) {
    if (vote.beneficiaire() == null || vote.annee() == null) return null;
    return Address.of("/depenses").with("collectivite", vote.collectivite()).with("annee", String.valueOf(vote.annee()))
        .with("beneficiaire", vote.beneficiaire())
        .with("instrument", "subvention").toString();
  }

  private static Stream<SubventionsPage.Acte> acts(Voted vote) {
    return vote.lines().stream().map(line -> line.act()).distinct()
        .map(act -> new SubventionsPage.Acte(name(act), "/deliberations/" + act.id()));
  }

  private static String name(ActRow act) {
    if (act.numero() != null) return act.numero();
    return act.objet() != null ? act.objet() : act.id().toString();
  }
}
