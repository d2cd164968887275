package vu.server.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vu.indexer.model.Authority;
import vu.indexer.model.Montant;
import vu.server.api.ComparaisonResource;
import vu.server.comparison.Comparison;
import vu.server.comparison.Question;
import vu.server.comparison.Section;
import vu.server.comparison.Side;
import vu.server.spending.Totals;
import vu.web.Address;
import vu.web.pages.ComparaisonPage;
import vu.web.pages.DepensesPage;
import vu.web.pages.Sums;

/** Two authorities side by side; every figure leads to the list it counts. */
final class ComparaisonView {
  static final List<String> PARAMETERS = ComparaisonResource.PARAMS;

  /** Lines of a table; the rest is in the data. */
  private static final int SHOWN = 20;

  private final Visit visit;
  private final Comparison comparison;
  private final Question question;

  private ComparaisonView(Visit visit) {
    this.visit = visit;
    this.question = ComparaisonResource.question(visit.services(), visit.params());
    this.comparison = Comparison.of(visit.services(), question);
  }

  static ComparaisonPage page(Visit visit) {
    return new ComparaisonView(visit).page();
  }

  private ComparaisonPage page() {
    ComparaisonPage.Maison a = house(question.a()), b = house(question.b());
    return new ComparaisonPage(
        visit.chrome(visit.strings().get("comparaison.titre", a.nom(), b.nom()), null),
        a,
        b,
        visit.text("du"),
        visit.text("au"),
        instruments(),
        comparison.annees().stream().map(String::valueOf).toList(),
        Stream.of(alone(a, comparison.seulA()), alone(b, comparison.seulB())).filter(seul -> !seul.annees().isEmpty()).toList(),
        comparison.sections().stream().map(this::section).toList());
  }

  private List<DepensesPage.Option> instruments() {
    return Stream.of(Montant.Instrument.values())
        .map(each -> new DepensesPage.Option(each.label(), visit.strings().label("instrument", each.label()), each == question.instrument())).toList();
  }

  /** Acts whose authority is not known have nothing in common that could be compared. */
  private boolean isOffered(String house) {
    return !house.equals(Authority.UNKNOWN.id()) || house.equals(question.a()) || house.equals(question.b());
  }

  private ComparaisonPage.Maison house(String id) {
    List<DepensesPage.Option> choices = visit.services().store().acts().stream().map(act -> act.id().collectivite()).distinct().filter(this::isOffered).sorted()
        .map(house -> new DepensesPage.Option(house, OrganismesView.collectivite(visit, house), house.equals(id))).toList();
    return new ComparaisonPage.Maison(id, OrganismesView.collectivite(visit, id), choices);
  }

  private static ComparaisonPage.Seul alone(ComparaisonPage.Maison house, Map<Integer, Integer> years) {
    return new ComparaisonPage.Seul(house.nom(), years.entrySet().stream()
        .map(year -> new ComparaisonPage.Annee(String.valueOf(year.getKey()), year.getValue(), acts(house.id(), Set.of(year.getKey())).toString())).toList());
  }

  private static Address acts(String house, Set<Integer> years) {
    return years(Address.of("/deliberations").with("collectivite", house), years);
  }

  private Address money(String house, Set<Integer> years) {
    Address of = years(Address.of("/depenses").with("collectivite", house), years);
    return question.instrument() == null ? of : of.with("instrument", question.instrument().label());
  }

  private static Address years(Address address, Set<Integer> years) {
    for (Integer year : years) address = address.with("annee", String.valueOf(year));
    return address;
  }

  private ComparaisonPage.Section section(Section section) {
    BigDecimal most = section.rows().stream().flatMap(row -> Stream.of(row.a(), row.b())).map(side -> size(section.kind(), side))
        .reduce(BigDecimal.ZERO, BigDecimal::max);
    List<ComparaisonPage.Ligne> lines = new ArrayList<>();
    for (Section.Row row : section.rows().subList(0, Math.min(SHOWN, section.rows().size()))) {
      lines.add(new ComparaisonPage.Ligne(name(section.kind(), row), page(section.kind(), row), cell(section.kind(), row, true, most),
          cell(section.kind(), row, false, most)));
    }
    return new ComparaisonPage.Section(section.kind().id(), lines, section.rows().size() - lines.size());
  }

  /** What a bar shows: spending, or the number of acts where a table is about acts. */
  private static BigDecimal size(Section.Kind kind, Side side) {
    if (side.totals() != null && kind != Section.Kind.MATIERE) return side.totals().depenses().euros();
    return side.actes() == null ? BigDecimal.ZERO : BigDecimal.valueOf(side.actes());
  }

  private String name(Section.Kind kind, Section.Row row) {
    return kind == Section.Kind.INSTRUMENT ? visit.strings().label("instrument", row.cle()) : row.nom();
  }

  private static String page(Section.Kind kind, Section.Row row) {
    return switch (kind) {
      case TEXTE -> "/textes/" + row.cle();
      case BENEFICIAIRE -> "/organismes/" + row.cle();
      case ENSEMBLE, ANNEE, INSTANCE, MATIERE, INSTRUMENT -> null;
    };
  }

  private ComparaisonPage.Cellule cell(Section.Kind kind, Section.Row row, boolean left, BigDecimal most) {
    Side side = left ? row.a() : row.b();
    String house = left ? question.a() : question.b();
    Set<Integer> years = kind == Section.Kind.ANNEE ? Set.of(Integer.valueOf(row.cle())) : comparison.annees();
    Sums sums = kind == Section.Kind.INSTRUMENT || kind == Section.Kind.BENEFICIAIRE || side.totals() != null ? sums(side) : null;
    Long acts = side.actes() == null ? null : Long.valueOf(side.actes());
    String actsHref = acts == null || acts == 0 ? null : narrowed(acts(house, years), kind, row).toString();
    boolean averaged = sums != null && (kind == Section.Kind.INSTRUMENT || kind == Section.Kind.MATIERE) && side.totals() != null;
    Totals.Somme spent = averaged ? side.totals().depenses() : null;
    return new ComparaisonPage.Cellule(acts, actsHref, sums, spent == null ? 0 : spent.lignes(), spent == null ? null : spent.moyenne(),
        narrowed(money(house, years), kind, row).toString(), share(size(kind, side), most));
  }

  private static Sums sums(Side side) {
    return side.totals() == null ? new Sums(List.of()) : PageRows.sums(side.totals());
  }

  private static Address narrowed(Address address, Section.Kind kind, Section.Row row) {
    return switch (kind) {
      case ENSEMBLE, ANNEE -> address;
      case INSTANCE -> address.with("instance", row.cle());
      case MATIERE -> address.with("matiere", row.cle());
      case INSTRUMENT -> address.only("instrument", row.cle());
      case TEXTE -> address.with("texte", row.cle());
      case BENEFICIAIRE -> address.with("beneficiaire", row.cle());
    };
  }

  private static int share(BigDecimal size, BigDecimal most) {
    return most.signum() <= 0 ? 0 : size.max(BigDecimal.ZERO).multiply(BigDecimal.valueOf(100)).divide(most, RoundingMode.HALF_UP).intValue();
  }
}
