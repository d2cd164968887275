package vu.web;

import java.util.List;
import vu.web.pages.Chrome;
import vu.web.pages.DonneesPage;

/** The pages of data made by hand, beside {@link Samples}. */
final class MoneySamples {
  private final Strings s;
  private final String spice;

  MoneySamples(Strings s, String spice) {
    this.s = s;
    this.spice = spice;
  }

  DonneesPage donnees() {
    DonneesPage.Fichier csv = new DonneesPage.Fichier("/api/depenses.csv", "csv"), sheet = new DonneesPage.Fichier("/api/depenses.tableur.csv", "tableur.csv");
    DonneesPage.Colonne euros = new DonneesPage.Colonne("euros", "nombre", "somme en euros" + spice), own = new DonneesPage.Colonne("COLL_NOM", null, null);
    DonneesPage.Jeu votes = new DonneesPage.Jeu("spending", 20L, List.of(csv, sheet), List.of(euros, own));
    DonneesPage.Jeu graph = new DonneesPage.Jeu("graph", null, List.of(new DonneesPage.Fichier("/api/exports/graph.gexf", "gexf")), List.of());
    return new DonneesPage(new Chrome(s, s.get("donnees.titre"), Address.of("/donnees"), ""), List.of(votes, graph));
  }
}
