package vu.web.pages;

import java.time.LocalDate;
import java.util.List;

/**
 * How two acts hang together.
 *
 * @param de what is typed as the first act, empty when nothing is
 * @param longueurs the shortest paths only, or all up to so many steps
 * @param probleme why nothing can be looked for, or null
 * @param candidats what could be meant by one of the two, each a choice
 * @param resultat null when nothing was asked
 */
public record CheminPage(
    Chrome chrome, String de, String a, List<DepensesPage.Option> sens, List<DepensesPage.Option> relations, List<DepensesPage.Option> longueurs,
    String probleme, List<Choice> candidats, Resultat resultat) implements Page {
  public CheminPage {
    longueurs = List.copyOf(longueurs);
    sens = List.copyOf(sens);
    relations = List.copyOf(relations);
    candidats = List.copyOf(candidats);
  }

  /**
   * What was found.
   *
   * @param demandes how many steps a path may have; null when the shortest were asked for
   * @param total how many paths there are
   * @param limite "10 sur 3412" when not all are shown, else null
   * @param complet false when there were too many to count
   * @param cercles acts on these paths that cite one another in a circle, by name
   */
  public record Resultat(Noeud de, Noeud a, Integer demandes, long total, String limite, boolean complet, List<List<String>> cercles, List<Chemin> chemins) {
    public Resultat {
      cercles = List.copyOf(cercles);
      chemins = List.copyOf(chemins);
    }
  }

  /** One path: {@code sens} is {@code bases}, {@code usages} or {@code libre}. */
  public record Chemin(String sens, List<Etape> etapes) {
    public Chemin {
      etapes = List.copyOf(etapes);
    }

    public int pas() {
      return etapes.size() - 1;
    }
  }

  /** A node and the citations that lead to the next one; none for the last. */
  public record Etape(Noeud noeud, List<Lien> liens) {
    public Etape {
      liens = List.copyOf(liens);
    }
  }

  /** @param cite true when the node cites the next one, false when it is cited by it */
  public record Lien(boolean cite, String relation, Quote quote, Claim claim) {}

  /** An act or a text; {@code titre} and {@code date} may be null. */
  public record Noeud(String nom, String titre, String href, LocalDate date, boolean detenu) {}
}
