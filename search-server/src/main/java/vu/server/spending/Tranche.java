package vu.server.spending;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vu.indexer.index.MontantRow;
import vu.indexer.model.Montant;

/** What a vote of several years gives in one of them. */
public record Tranche(int annee, BigDecimal euros) {
  /**
   * The years over which an act spreads a vote: the sums printed behind it, each with its year, that come to it.
   *
   * @param rows amounts of one act, in order
   * @param vote place of the vote among them
   * @return empty unless at least two years are printed
   */
  static List<Tranche> of(List<MontantRow> rows, int vote) {
    List<Tranche> found = new ArrayList<>();
    Set<Integer> years = new HashSet<>();
    BigDecimal left = rows.get(vote).euros();
    for (int i = vote + 1; i < rows.size() && left.signum() > 0 && !rows.get(i).counted(); i++) {
      Montant m = rows.get(i).montant();
      if (m.role() != Montant.Role.VOTE || m.annee() == null) continue;
      found.add(new Tranche(m.annee(), m.euros()));
      years.add(m.annee());
      left = left.subtract(m.euros());
    }
    return left.signum() == 0 && years.size() > 1 ? found : List.of();
  }
}
