package vu.indexer.extract.montant;

import java.util.Arrays;
import java.util.stream.Stream;
import vu.indexer.extract.words.FirstWords;
import vu.indexer.text.Folded;
import vu.indexer.text.Openings;
import vu.indexer.text.Phrases;

/** What a sentence about a sum may speak of, told by words of closed lists: all lists are looked for in one walk over its words. */
enum Topic {
  /** A sum of a programme, a price, a receipt: nobody is given it, whoever the act is about. */
  NOT_GIVEN(
      "autorisation de programme", "autorisation d'engagement", "affecter un montant",
      "caution", "solliciter", "sollicite", "sollicitee", "demande aupres",
      "la demande",
      "demander", "avantage en nature", "autorisations de programme", "individualisation", "recette", "recettes", "en recettes",
      "en depenses", "seuil", "seuils", "tarif", "tarifs", "appel d'offres", "percevoir", "loyer",
      "est acceptee", "redevance", "decision modificative", "credits de paiement", "echeancier", "amende", "penalite", "penalites",
      "chiffre d'affaires", "habitants", "par habitant", "plafond", "valeur venale", "inferieur a", "inferieure a", "inferieurs a",
      "inferieures a", "superieur a", "superieure a", "superieurs a", "superieures a", "depot de garantie", "non-valeur", "creances",
      "creance", "une provision", "la provision", "provisions", "de provision", "provision pour risques", "le m2", "m. et mme",
      "honoraires", "redevances", "protocole", "protocole transactionnel"),
  /** What is given to the authority itself, or what the accounts of somebody come to. */
  RECEIPTS(
      "encaissement", "encaisser", "en non-valeur", "resultat comptable", "resultat net", "resultat beneficiaire", "resultat excedentaire",
      "resultat d'exploitation",
      "s'equilibre", "s'equilibrait", "s'equilibrent", "excedent reporte", "excedents reportes",
      "accepte le don", "accepte un don", "accepter le don", "accepte le legs", "accepter le legs", "remboursement anticipe par",
      "remboursement anticipe des", "remboursement anticipe du", "remboursement anticip\uFFFD par", "la recette sera",
      "les recettes seront", "convention de mecenat", "convention de m\uFFFDc\uFFFDnat",
      "remboursement des avances", "remboursement de l'avance", "solliciter une",
      "sollicite une", "solliciter un", "sollicite un", "solliciter l'", "sollicite l'", "solliciter le", "sollicite le",
      "solliciter aupres", "sollicite aupres", "solliciter de", "sollicite de"),
  /** A sentence of the accounts speaks of all sums of the act together. */
  ACCOUNTS(
      "imputee", "imputees", "imputer", "impute", "imputera", "imputeront", "imputent", "prelevee", "prelevees", "inscrits", "inscrites",
      "inscrire", "inscrit", "depense correspondante", "depenses correspondantes", "depense totale", "depense",
      "d\uFFFDpense correspondante", "d\uFFFDpense", "d\uFFFDpenses", "imput\uFFFDe", "imput\uFFFDes", "pr\uFFFDlev\uFFFDe",
      "pr\uFFFDlev\uFFFDes"),
  /** Words that point back to who was named in the sentence before. */
  BACK(
      "soit", "solde", "versement", "versements", "lui", "cette", "ladite", "ledit", "acompte", "avance", "elle", "il", "sa", "son",
      "l'association", "la subvention", "l'aide", "mensualites", "adhesion", "cotisation", "participation", "montant", "celle-ci",
      "celui-ci"),
  /** A sentence that speaks of several receivers. */
  MANY(
      "aux associations", "les associations", "des associations", "aux clubs", "des clubs", "aux organismes", "aux communes",
      "les subventions", "des subventions", "subventions suivantes", "les aides", "les montants", "depense totale", "depenses totales",
      "beneficiaires", "chacune", "chacun", "respectivement"),
  /** A guarantee. */
  LOANS(
      "garantie", "garantit", "emprunt", "emprunts"),
  /** Words of a sum that is given. */
  GRANTS(
      "subvention", "subventions", "aide", "aides", "attribue", "attribuee", "attribuer", "attribution", "accorde", "accordee", "accorder",
      "alloue", "allouee", "allouer", "octroie", "octroyer", "octroi", "verse", "versee", "verser", "garantie", "garanti", "garantit",
      "cotisation", "cotisations", "adhesion", "participation", "participations", "emprunt", "emprunts", "pret", "dotation", "bourse", "somme",
          "contribution", "concours", "marche", "contrat", "avenant",
      "convention", "acquisition", "acquerir", "indemnite", "indemnisation", "garantir", "attribu\uFFFDe", "accord\uFFFDe", "allou\uFFFDe",
      "vers\uFFFDe"),
  /** A sentence that gives its sums in the order of its receivers. */
  SHARES("respectivement");

  private static final Topic[] ALL = values();
  private static final Openings HEADS = Openings.of(Stream.of(ALL).flatMap(topic -> Arrays.stream(topic.printed)).toList());
  /** A bit for each topic that a word may open. */
  private static final FirstWords STEMS = FirstWords.of(Stream.of(ALL).map(topic -> topic.words).toArray(Phrases[]::new));

  private final String[] printed;
  private final Phrases words;

  Topic(String... words) {
    this.printed = words;
    this.words = Phrases.of(words);
  }

  int bit() {
    return 1 << ordinal();
  }

  /** The bits of all topics that the words of [from, to) speak of. */
  static int read(Folded f, int from, int to) {
    int[] words = f.words();
    int said = 0;
    for (int k = f.wordFrom(from); k < words.length && words[k] < to; k++) {
      int may = HEADS.opens(f, k) ? STEMS.at(f, words[k]) & ~said : 0;
      if (may == 0) continue;
      for (Topic topic : ALL) if ((may & topic.bit()) != 0 && topic.words.at(f, words[k]) >= 0) said |= topic.bit();
    }
    return said;
  }
}
