package vu.server.spending;

import java.util.Comparator;
import vu.server.Words;

/** Ways of ordering the lines of a ledger; lines without the value come last, equal ones by act and place. */
public enum Order {
  DATE(Comparator.comparing((Line line) -> line.act().date(), Comparator.nullsLast(Comparator.reverseOrder()))),
  MONTANT(Comparator.comparing(Line::euros).reversed()),
  BENEFICIAIRE(Comparator.comparing(line -> line.nom() == null ? null : Words.fold(line.nom()), Comparator.nullsLast(Comparator.naturalOrder())));

  private final Comparator<Line> comparator;

  Order(Comparator<Line> first) {
    this.comparator = first.thenComparing(line -> line.act().id()).thenComparing(line -> line.montant().span());
  }

  public Comparator<Line> comparator() {
    return comparator;
  }
}
