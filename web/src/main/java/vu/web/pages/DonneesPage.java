package vu.web.pages;

import java.util.List;

/** What can be taken out. */
public record DonneesPage(Chrome chrome, List<Jeu> jeux) implements Page {
  public DonneesPage {
    jeux = List.copyOf(jeux);
  }

  /**
   * One set of data.
   *
   * @param id names its words under {@code donnees.jeu}
   * @param lignes rows or acts, or null when only writing it tells
   */
  public record Jeu(String id, Long lignes, List<Fichier> fichiers, List<Colonne> colonnes) {
    public Jeu {
      fichiers = List.copyOf(fichiers);
      colonnes = List.copyOf(colonnes);
    }
  }

  /** One file of a set; {@code format} names its words under {@code donnees.format}. */
  public record Fichier(String href, String format) {}

  /** One column of a table; {@code type} and {@code sens} are null where a public schema describes it. */
  public record Colonne(String nom, String type, String sens) {}
}
