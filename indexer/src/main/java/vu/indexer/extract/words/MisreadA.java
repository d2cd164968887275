package vu.indexer.extract.words;

import java.util.Set;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/** The "à" that a scan made without accents reads as 4: "ramené 4 371 500 €". */
final class MisreadA {
  /** Words that "à" follows. */
  private static final Set<String> LED = Set.of("ramene", "ramenee", "porte", "portee", "fixe", "fixee", "arrete", "arretee", "evalue", "evaluee",
      "estime", "estimee", "eleve", "elevent", "chiffre", "egale", "egal", "superieur", "superieure", "inferieur", "inferieure", "limite", "limitee");
  /** Words that a number follows. */
  static final Set<String> COUNTING = Set.of("environ", "total", "totale", "montant", "seulement", "presque", "encore", "somme", "euros",
      "francs", "article", "annexe", "tranche", "global", "globale");
  private static final Phrases BEHIND_A = Phrases.of("la", "le", "l'", "les", "un", "une", "cette", "partir", "compter", "hauteur", "titre",
      "savoir", "raison", "ce", "cet", "son", "sa", "ses");

  private final Folded f;
  /** Whether this text reads "à" as 4; null until it is asked. */
  private Boolean misread;

  MisreadA(Folded f) {
    this.f = f;
  }

  /** Whether the 4 behind a word is an "à": always behind some words, behind most in a text that reads "4 la", "4 partir". */
  boolean behind(String before) {
    if (LED.contains(before)) return true;
    if (misread == null) misread = readsA();
    return misread && before.length() > 4 && !COUNTING.contains(before);
  }

  private boolean readsA() {
    for (int word : f.words()) if (f.at(word) == '4' && f.wordEnd(word + 1) && f.at(word + 1) == ' ' && BEHIND_A.at(f, word + 2) >= 0) return true;
    return false;
  }
}
