package vu.server.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vu.indexer.index.ActRow;
import vu.indexer.index.EdgeRow;
import vu.indexer.index.MontantRow;
import vu.indexer.model.ActId;
import vu.indexer.model.Imputation;
import vu.indexer.model.Montant;
import vu.server.Services;
import vu.server.spending.Comptabilite;
import vu.server.spending.Line;
import vu.server.spending.Marque;
import vu.server.spending.Sens;
import vu.server.spending.Totals;
import vu.web.pages.ActLine;
import vu.web.pages.CitedBy;
import vu.web.pages.Claim;
import vu.web.pages.LedgerLine;
import vu.web.pages.MoneyLine;
import vu.web.pages.Quote;
import vu.web.pages.Sums;
import vu.web.text.Piece;

/** PageRows of the index and of the services → lines of pages. */
final class PageRows {
  private PageRows() {}

  static ActLine act(ActRow row) {
    String vote = row.vote() == null ? null : row.vote().label();
    return new ActLine(row.id(), row.collectivite(), row.instance(), row.date(), row.numero(), row.objet(), vote, row.demonstration(),
        row.intituleSeul());
  }

  /** @throws IllegalArgumentException when the act is not held */
  static ActLine act(Services services, ActId id) {
    return services.act(id).map(PageRows::act).orElseThrow(() -> new IllegalArgumentException("the act " + id + " is not held"));
  }

  /** The address of a place in the text of an act. */
  static String place(ActId act, int start) {
    return "/deliberations/" + act + "#" + Piece.anchor(start);
  }

  static CitedBy citedBy(Services services, EdgeRow edge) {
    Quote quote = Quote.of(edge.sentence(), edge.texte(), place(edge.from(), edge.span().start()));
    return new CitedBy(act(services, edge.from()), edge.relation().label(), quote, new Claim(edge.rule(), edge.confidence()));
  }

  /** A line of the ledger, with its act. */
  static MoneyLine money(Line line) {
    Montant named = line.nom() == null ? line.montant().montant() : withBeneficiary(line.montant().montant(), line.nom());
    return money(line.montant(), named, line.sens(), act(line.act()), line.beneficiaire(), null);
  }

  /** A line of the ledger, with its budget line and what does not agree. */
  static LedgerLine ledger(Line line) {
    List<LedgerLine.Controle> controles =
        line.montant().controles().stream().map(problem -> new LedgerLine.Controle(problem.code(), problem.message())).toList();
    List<LedgerLine.Tranche> years = line.tranches().stream().map(tranche -> new LedgerLine.Tranche(tranche.annee(), tranche.euros())).toList();
    List<String> doubles = line.doublons().stream().map(act -> "/deliberations/" + act).toList();
    return new LedgerLine(money(line), line.sens().label(), line.section(), budget(line), controles, marks(line), years, line.annee(),
        line.ecart(), doubles);
  }

  /** What a reader should see at once; tables, francs and disagreements are told with their own words. */
  private static List<String> marks(Line line) {
    return Stream.of(Marque.PREMIERE, Marque.SUITE, Marque.PLURIANNUEL).filter(line::has).map(Marque::label).toList();
  }

  private static List<LedgerLine.Budget> budget(Line line) {
    Imputation budget = line.imputation();
    if (budget == null) return List.of();
    Comptabilite labels = Comptabilite.get();
    String kept = line.nomenclature();
    List<LedgerLine.Budget> parts = new ArrayList<>();
    for (Integer year : budget.exercices()) parts.add(new LedgerLine.Budget("exercice", String.valueOf(year), null));
    add(parts, "chapitre", budget.chapitre(), labels.label(kept, Comptabilite.Part.CHAPITRE, budget.chapitre()));
    add(parts, "nature", budget.nature(), labels.label(kept, Comptabilite.Part.NATURE, budget.nature()));
    add(parts, "fonction", budget.fonction(), labels.label(kept, Comptabilite.Part.FONCTION, budget.fonction()));
    add(parts, "operation", budget.operation(), null);
    add(parts, "programme", budget.programme(), null);
    return parts;
  }

  private static void add(List<LedgerLine.Budget> parts, String name, String code, String label) {
    if (code != null) parts.add(new LedgerLine.Budget(name, code, label));
  }

  /**
   * An amount of an act, for a page that already names the act.
   *
   * @param objet the title of that act, or null
   */
  static MoneyLine money(Services services, MontantRow row, String objet, String anchor) {
    String id = services.registry().find(row.act(), row.montant().beneficiaire()).map(entry -> entry.id()).orElse(null);
    return money(row, row.montant(), row.counted() ? Sens.of(row, objet) : Sens.DEPENSE, null, id, anchor);
  }

  private static MoneyLine money(MontantRow row, Montant montant, Sens sens, ActLine act, String beneficiaire, String anchor) {
    Quote quote = Quote.of(row.sentence(), row.texte(), place(row.act(), row.span().start()));
    String href = beneficiaire == null ? null : "/organismes/" + beneficiaire;
    return new MoneyLine(anchor, act, montant, sens == Sens.CREDIT, href, quote, new Claim(row.rule(), row.confidence()));
  }

  private static Montant withBeneficiary(Montant m, String nom) {
    return new Montant(m.euros(), m.original(), m.monnaie(), m.taxe(), m.role(), m.instrument(), nom, m.annee(), m.total(), m.adopte());
  }

  static Sums sums(Totals totals) {
    List<Sums.Sum> parts = new ArrayList<>();
    add(parts, "depense", totals.depenses());
    add(parts, "recette", totals.recettes());
    add(parts, "garantie", totals.garanties());
    add(parts, "credit", totals.credits());
    return new Sums(parts);
  }

  private static void add(List<Sums.Sum> parts, String kind, Totals.Somme sum) {
    if (sum.lignes() > 0) parts.add(sum(kind, false, sum.euros()));
    if (sum.lignesHt() > 0) parts.add(sum(kind, true, sum.eurosHt()));
  }

  private static Sums.Sum sum(String kind, boolean ht, BigDecimal euros) {
    return new Sums.Sum(kind, ht, euros);
  }
}
