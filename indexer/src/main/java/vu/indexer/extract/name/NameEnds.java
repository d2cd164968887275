package vu.indexer.extract.name;

import java.util.Set;
import vu.indexer.extract.words.Words;
import vu.indexer.text.Folded;
import vu.indexer.text.FrenchDates;

/** The words that no name goes over: verbs, prepositions with what they govern, sums and dates. */
final class NameEnds {
  private static final Set<String> STOPS =
      Set.of(
          "pour", "afin", "dont", "qui", "que", "est", "sont", "a", "ont", "sera", "seront", "dans", "lors", "selon", "suivant", "sis", "sise",
              "situe",
          "situee", "au", "aux", "avec", "ainsi", "relative", "relatif", "portant", "par", "une", "un", "d'un", "d'une", "soit", "ayant",
              "conformement",
          "concernant", "destinee", "destine", "visant", "cette", "ce", "il", "elle", "dite", "dit", "denommee", "denomme", "ci-apres", "alias",
          "anciennement", "sur", "y", "ne", "organise", "organisee", "organises", "organisees", "organisant", "represente", "representee",
              "domiciliee", "domicilie", "loi", "beneficie",
          "propose", "sollicite", "beneficient", "recoit", "recoivent", "chacun", "chacune", "percoit", "percoivent", "sollicitent", "proposent",
              "organisent", "souhaitent",
          "souhaite", "mene", "assure", "gere", "porte", "developpe", "oeuvre", "intervient", "accompagne", "depuis", "en",
          "sous", "tel", "telle", "concerne", "titre", "montant", "subvention", "subventions", "suivantes", "suivants",
          "convention", "cotisation", "lequel", "laquelle", "etant", "entre",
              "n'a",
          "n'est", "s'est", "s'engage", "vient", "peut", "doit", "fait", "compte", "via", "auquel", "auxquelles", "moyennant", "ledit", "ladite",
              "vu",
          "jusqu'au", "apres", "avant", "pendant", "durant", "prevue", "prevu", "inscrite", "deposee", "deposes", "annexe", "annexee", "jointe",
              "joint",
          "definissant", "fixant", "precisant", "pourra", "devra", "aide", "permet", "allouee", "attribuee", "accordee", "versee", "ou", "mais",
              "car",
          "donc", "telles", "tels", "notamment", "reseau-", "regroupe", "rassemble", "federe", "etait", "avait", "comme", "cree", "creee", "fondee",
          "section", "aupres", "concessionnaire", "titulaire", "mandataire", "delegataire", "laureate", "laureat", "cet", "ces", "expose",
              "agissant", "aussi", "egalement", "encore", "organisatrice", "gestionnaire", "partenaire", "pris", "adoptee", "approuvee");
  /** Numbers in words open a sum. */
  private static final Set<String> COUNTED = Set.of("deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "vingt", "trente",
      "quarante", "cinquante", "soixante", "cent", "mille");

  private final Folded f;

  NameEnds(Folded f) {
    this.f = f;
  }

  /**
   * True when the word at [q, wordEnd), which is not the first of the name, is not of it.
   *
   * @param text the word, folded
   * @param capitals whether the name is printed in capitals throughout
   */
  boolean at(int q, int wordEnd, String text, boolean capitals) {
    String bare = text.startsWith("d'") || text.startsWith("l'") ? text.substring(2) : text;
    if (text.startsWith("d'un") || text.equals("d'autre") || isFileNumber(text, wordEnd)) return true;
    if (!capitals && !f.isUpper(q) && NameStops.joins(f, q, wordEnd, text)) return false;
    if (!capitals && !f.isUpper(q) && NameStops.verb(f, q, wordEnd, text)) return true;
    boolean upper = f.isUpper(q) && (!capitals || !STOPS.contains(text));
    if (STOPS.contains(text) && (!upper || capitals))
      return !(text.equals("en") && f.isUpper(f.skip(wordEnd)) && !capitals) && !(isGlued(text) && f.isUpper(f.skip(wordEnd)) && !capitals)
          && !(capitals && text.equals("en"));
    if (FrenchDates.read(f, q) != null) return true;
    boolean number = f.isDigit(q);
    if (number && (endsName(q, wordEnd) || !capitals && isLettered(q, wordEnd))) return false;
    if (number && (wordEnd - q > 2 || !f.isLetter(wordEnd - 1))) return true;
    if (!f.isUpper(q) && COUNTED.contains(text)) return true;
    if (text.equals("et")) return stopsAtEt(f.skipInParagraph(wordEnd), capitals);
    if (text.equals("des") && NameWords.CEDED.at(f, f.skipInParagraph(wordEnd)) >= 0) return true;
    if (text.equals("de") || text.equals("d") || text.equals("des") || text.equals("du"))
      return f.any(f.skipInParagraph(wordEnd), "l'annee", "la convention", "la subvention") >= 0;
    if (text.equals("la") || text.equals("le") || text.equals("les")) return !f.isUpper(q) && NameWords.SOLD.at(f, f.skipInParagraph(wordEnd)) >= 0;
    return !f.isUpper(q) && isVerb(bare);
  }

  /** "MET 18/7780/BM" on the line below a title that ends in a name. */
  private boolean isFileNumber(String text, int wordEnd) {
    return text.equals("met") && f.isDigit(wordEnd + 1) && f.isDigit(wordEnd + 2) && f.at(wordEnd + 3) == '/';
  }

  /** Participles and verbs that no name goes over. */
  private static boolean isVerb(String word) {
    return word.endsWith("issant") || Words.isImperfect(word) || word.length() > 7 && word.endsWith("ront");
  }

  /** "Passe-Muraille 34": a short number that no unit follows, and the name ends there. */
  private boolean endsName(int q, int wordEnd) {
    int next = f.skipInParagraph(wordEnd);
    if (f.at(next) == ',' && NameWords.STREETS.at(f, f.skipInParagraph(next + 1)) >= 0) return false;
    boolean unit = f.at(next) == '€' || f.isDigit(next)
        || f.any(next, "euros", "euro", "f", "m2", "rue", "avenue", "habitants", "et", "bis", "places", "membres", "adherents", "place", "quai",
        "boulevard", "k€") >= 0;
    return wordEnd - q <= 3 && wordEnd - q >= 2 && !unit
        && (f.at(wordEnd) == ' ' || f.at(wordEnd) == ',' || f.at(wordEnd) == '.' || f.at(wordEnd) == '\n') && f.at(next) != '-'
        && (f.at(wordEnd) != ',' || !f.isDigit(f.skip(wordEnd + 1)));
  }

  /** "Delta 3 B": a figure and a letter end the name. */
  private boolean isLettered(int q, int wordEnd) {
    return wordEnd - q == 1 && f.at(wordEnd) == ' ' && f.isUpper(wordEnd + 1) && f.isLetter(wordEnd + 1) && f.wordEnd(wordEnd + 2)
        && f.at(wordEnd + 2) != '\'' && !(f.at(wordEnd + 2) == '.' && f.isLetter(wordEnd + 3));
  }

  private static boolean isGlued(String text) {
    return text.equals("sur") || text.equals("sous") || text.equals("au") || text.equals("aux") || text.equals("pour");
  }

  /** "et définit le cadre": a word in small letters with an article behind it is a verb. */
  private boolean isVerbWithObject(int word) {
    int end = f.wordEndFrom(word);
    return end - word > 3 && f.isLetter(word) && !f.isUpper(word) && f.any(f.skipInParagraph(end), "le", "la", "les", "l'", "un", "une") >= 0
        && f.any(word, "avec", "dans", "sous", "pour", "contre", "entre", "vers", "toute", "tous", "toutes") < 0;
  }

  private boolean stopsAtEt(int next, boolean capitals) {
    if (f.exact(next, "de construction") >= 0) return false;
    if (!capitals && isVerbWithObject(next)) return true;
    if (capitals) return f.any(next, "d'une", "d'un", "approbation", "paiement", "convention") >= 0;
    int of = f.any(next, "de la", "de l'", "des", "du", "de", "d'");
    if (of >= 0 && f.isUpper(f.skip(of)))
      return f.any(f.skip(of), "metropole", "ville", "region", "conseil", "etat", "departement", "commune", "association", "convention",
          "universite", "agence", "union") >= 0;
    return !f.isUpper(next) && f.any(next, "le", "la", "les", "l'", "un", "une", "de", "du", "des", "d'", "son", "sa", "ses", "au", "aux", "a",
        "paiement", "qui", "autorise", "approuve", "sont", "est", "dont", "par", "pour", "ainsi", "verser", "attribuer", "accorder", "allouer",
        "octroyer", "approuver", "donner", "charger", "inscrire", "imputer", "signer", "solliciter", "prendre", "versement", "signature",
        "approbation", "que") >= 0
        || f.any(next, "la metropole", "l'association", "la ville", "le conseil", "l'etat", "la region", "le departement", "de fixer", "fixer",
            "autoriser") >= 0;
  }
}
