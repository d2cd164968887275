package vu.server.site;

import java.util.List;
import java.util.Map;
import vu.server.api.Colonne;
import vu.server.api.Jeu;
import vu.web.Lang;
import vu.web.pages.DonneesPage;

/** The data that can be taken out, with their columns. */
final class DonneesView {
  /** Types of columns in English; in French they are their own names. */
  private static final Map<String, String> ENGLISH = Map.of("texte", "text", "nombre", "number", "date", "date", "oui/non", "yes/no", "liste", "list");

  private DonneesView() {}

  static DonneesPage page(Visit visit) {
    return new DonneesPage(visit.chrome(visit.strings().get("donnees.titre"), null), Jeu.all(visit.services()).stream().map(jeu -> jeu(visit, jeu)).toList());
  }

  private static DonneesPage.Jeu jeu(Visit visit, Jeu jeu) {
    List<DonneesPage.Fichier> files = jeu.fichiers().stream().map(file -> new DonneesPage.Fichier(file.href(), file.format())).toList();
    return new DonneesPage.Jeu(jeu.kind(), jeu.lignes(), files, jeu.colonnes().stream().map(name -> column(visit, name)).toList());
  }

  private static DonneesPage.Colonne column(Visit visit, String name) {
    return Colonne.of(name).map(column -> visit.strings().lang() == Lang.FR ? new DonneesPage.Colonne(name, column.type(), column.fr())
        : new DonneesPage.Colonne(name, ENGLISH.get(column.type()), column.en())).orElse(new DonneesPage.Colonne(name, null, null));
  }
}
