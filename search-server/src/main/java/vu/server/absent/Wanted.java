package vu.server.absent;

import java.time.LocalDate;
import java.util.List;
import vu.indexer.index.EdgeRow;

/**
 * An act that is cited and not held.
 *
 * @param cle canonical key, {@code delib:amp/8073-20-cm}
 * @param numero as most citations print it, or null
 * @param date as most citations print it, or null
 * @param actes how many different acts cite it
 * @param citations the edges that lead to it, latest act first
 */
public record Wanted(String cle, String numero, LocalDate date, int actes, List<EdgeRow> citations) {
  public Wanted {
    citations = List.copyOf(citations);
  }

  /** Its address: {@code amp/8073-20-cm}. */
  public String id() {
    return cle.substring(cle.indexOf(':') + 1);
  }

  /** Whose act it is. */
  public String collectivite() {
    return id().substring(0, id().indexOf('/'));
  }
}
