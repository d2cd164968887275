package vu.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vu.indexer.model.Deliberation;
import vu.indexer.model.Reading;

/** The number and title of acts that a program poured into one line, or into one for each page. */
class PouredHeadsTest {
  /** What makes a line too long for a paragraph. */
  private static final String REPORT = " La commune a reçu la demande en mars et le service l'a instruite avec soin.".repeat(8);
  private final Pipeline pipeline = Pipeline.standard();
  @TempDir private Path folder;

  private void reads(String numero, String objet, String text) throws IOException {
    Path file = Files.writeString(folder.resolve("acte.txt"), text);
    Reading.Acts acts = assertInstanceOf(Reading.Acts.class, pipeline.read(file, "acte.txt"));
    Deliberation act = acts.acts().getFirst().deliberation();
    assertEquals(numero, act.numero());
    assertEquals(objet, act.objet().replaceAll("\\s+", " "));
  }

  @Test
  void aSummaryAboveTheAct() throws IOException {
    reads("DE/2031/191", "Modification de la carte scolaire pour les collèges de Vernes et d'Arbigny",
        "1 RECUEIL DES ACTES ADMINISTRATIFS DU DEPARTEMENT DES MONTS-NOIRS SOMMAIRE Réunion du Conseil Départemental du 13 juin "
            + "2031 : Commission Culture, sports, vie associative Commission Transports\n\n2 2\n\n3 COMMISSION CULTURE, SPORTS, VIE "
            + "ASSOCIATIVE DELIBERATION N DE/2031/191 Modification de la carte scolaire pour les collèges de Vernes et d'Arbigny. "
            + "Réuni à Vernes, sous la présidence de Monsieur Max PAUL, Président du Conseil Départemental, Nombre de membres en "
            + "exercice : 82 Etaient présents : Inès RIOU, Ada VIDAL, Hervé MARIN"
            + REPORT);
  }

  @Test
  void briefNumbersOfTheYear() throws IOException {
    reads("31/1", "Tarifs de la piscine du lac",
        "CONSEIL MUNICIPAL 1 Séance du 9 mai 2031 COMPTE RENDU SUCCINCT Rapporteur : Inès RIOU 31/1 Tarifs de la piscine du "
            + "lac. Adopté à l'unanimité Il est demandé au Conseil Municipal d'adopter les tarifs. 31/2 Compte rendu des arrêtés pris "
            + "par Madame le Maire. Il est demandé au Conseil Municipal d'en prendre acte."
            + REPORT);
  }

  @Test
  void theSecretaryBeforeTheTitle() throws IOException {
    reads("36/2031", "Zones de repos du lac",
        "COMMUNE DE CLAIRMONT EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS L'an deux mil trente et un, le 9 mai à 19h30, le Conseil "
            + "Municipal, dûment convoqué, s'est réuni. Date de convocation : 2 mai Présents : Inès RIOU, Max PAUL Secrétaire de "
            + "séance : Hervé MARIN Zones de repos du lac N°36/2031 La loi n° 2023-175 du 10 mars 2023 relative à l'accélération de "
            + "la production d'énergies renouvelables permet aux communes de définir des zones. Monsieur le Maire propose de les "
            + "définir. Après en avoir délibéré, le Conseil Municipal décide : les zones sont définies.");
  }

  @Test
  void thePlaceOfAMatter() throws IOException {
    reads(null, "Approbation des Comptes de Gestion 2030 : Commune, services annexes de l eau, de l assainissement, du cimetière",
        "MAIRIE DE CLAIRMONT Extrait des délibérations du Conseil Municipal Du 9 mai 2031 SALLE DES HALLES 18 h 00 Présents : "
            + "Inès RIOU, Max PAUL Secrétaire de séance : Hervé MARIN Observation sur le PV du CM en date du 2 avril dernier : Adopté "
            + "à l unanimité. 1)Approbation des Comptes de Gestion 2030 : Commune, services annexes de l eau, de l assainissement, du "
            + "cimetière : Considérant que le Conseil doit délibérer sur les comptes de gestion de la Commune.");
  }

  @Test
  void thePlaceBehindARubric() throws IOException {
    reads(null, "Composition des commissions du port et du lac",
        "CONSEIL MUNICIPAL DU 9 MAI 2031 COMPTE RENDU L'an deux mille trente et un, le 9 mai, le Conseil Municipal de Clairmont "
            + "s'est réuni. Présents : Mme Inès RIOU, M. Max PAUL. Secrétaire de séance : Ada VIDAL I - ADMINISTRATION GENERALE 1 - "
            + "Composition des commissions du port et du lac Suite à l'installation de M. Hervé MARIN dans ses fonctions, il est "
            + "nécessaire de modifier les commissions.");
  }

  @Test
  void aNumberBeforeADash() throws IOException {
    reads("09.2031.038", "DÉSIGNATION D'UN SECRÉTAIRE DE SÉANCE",
        "CONSEIL D'ARRONDISSEMENT PROCÈS-VERBAL DE LA SÉANCE DU 9 MAI 2031 Étaient présents : Mme Inès RIOU, M. Max PAUL. "
            + "DÉLIBÉRATION 09.2031.038 - DÉSIGNATION D'UN SECRÉTAIRE DE SÉANCE. Rapporteure : Mme Inès RIOU, Maire du 9 e "
            + "arrondissement. Mme Ada VIDAL est désignée. DÉLIBÉRATION 09.2031.039 - PRIX DES HALLES. Rapporteure : Mme Inès "
            + "RIOU, Maire du 9 e arrondissement. Le prix est connu."
            + REPORT);
  }
}
