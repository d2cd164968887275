package vu.indexer.extract.organisme;

import vu.indexer.extract.money.Receivers;
import vu.indexer.extract.money.SumPlace;
import vu.indexer.extract.name.NameGrammar;
import vu.indexer.extract.name.NameShapes;
import vu.indexer.extract.name.Names;
import vu.indexer.extract.words.Words;
import vu.indexer.model.Organisme;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/** Names behind the words of a gift: "au profit de N", "subvention … allouée à N", "attribution d'une subvention au N". */
final class GiftCues {
  private static final Phrases GIVEN =
      Phrases.of(
          "allouee", "attribuee", "accordee", "versee", "octroyee", "allouees", "attribuees", "accordees", "versees", "alloue", "attribue",
              "accorde", "verse", "verser", "attribuer", "allouer", "accorder");
  private static final Phrases NO_MONEY = Phrases.of("pouvoir", "pouvoirs", "procuration", "procurations", "mandat", "parole", "delegation", "quitus");
  private static final Phrases PROFIT = Phrases.of("en faveur", "au profit", "au benefice", "a destination");
  private static final Phrases SUBSIDY = Phrases.of("subvention", "subventions", "aide", "aide financiere", "soutien");
  static final Phrases OPENS = Phrases.of(GIVEN, PROFIT, SUBSIDY);
  private static final Phrases ASIDE = Phrases.of("au titre de", "au titre du", "pour l'annee", "pour l'exercice", "en");
  private static final int LONGEST_ASIDE = 70;
  private static final String[] TO = {"a l'association", "a la", "a l'", "a l", "au", "a", "aux"};
  private static final Phrases SUBSIDY_TO = Phrases.of("au", "a la", "a l'", "a l", "a");
  /** "la subvention 2031 du Théâtre de la Grue": an association as a rule, who gives or gets. */
  private static final Phrases SUBSIDY_OF = Phrases.of("du", "de la", "de l'");
  private static final Phrases KIND = Phrases.of("de fonctionnement", "d'investissement", "d'equipement", "exceptionnelle", "annuelle",
      "complementaire", "globale");
  private static final Phrases SUM = Phrases.of("d'un montant de", "de", "d'un montant total de");
  private static final Phrases PLURAL = Phrases.of("des", "aux", "les");
  private static final Phrases ASSOCIATION = Phrases.of("association", "associations", "assocation");
  /** What stands behind "à" in capitals and names nobody: "AU PROFIT DE", "A DES ORGANISMES OEUVRANT". */
  private static final Phrases NOBODY =
      Phrases.of(
          "monsieur", "madame", "m.", "mme", "l'exercice", "la metropole", "titre", "hauteur", "profit", "benefice", "faveur", "destination", "des",
              "un", "une", "divers", "diverses", "plusieurs", "differents", "differentes", "deux", "trois", "quatre", "cinq", "compter",
              "l'association", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize", "vingt", "deja",
              "ete", "chacun", "chacune", "chaque", "certains", "certaines", "ces", "cet", "cette", "ce", "leur", "leurs", "nos", "notre", "tous",
              "toutes", "ses", "son", "raison", "patrimoine");

  private final Folded f;
  private final NameGrammar names;
  private final Receivers receivers;
  private static final Phrases SALES = Phrases.of("cession", "cessions", "vente", "ventes", "ceder", "vendre", "alienation", "echange", "bail");
  private static final int SALE_REACH = 200;

  private final OrganismeCues cues;

  GiftCues(Folded f, NameGrammar names, Receivers receivers, OrganismeCues cues) {
    this.f = f;
    this.names = names;
    this.receivers = receivers;
    this.cues = cues;
  }

  void read(int p) {
    if (PROFIT.at(f, p) >= 0) profit(p);
    else if (SUBSIDY.at(f, p) >= 0) subsidy(p);
    else given(p);
  }

  private void profit(int p) {
    int name = receivers.behind(p);
    if (name >= 0 && !Words.before(f, name, "association")) receiver(name, "profit", isSold(p) ? Organisme.Type.AUTRE : null);
  }

  /** "Cession de gré à gré des terrains au profit de la Compagnie du Quai": who buys may be anything. */
  private boolean isSold(int p) {
    for (int i = p - 1; i >= Math.max(0, p - SALE_REACH) && f.at(i) != '.' && f.at(i) != ';'; i--) if (f.wordStart(i) && SALES.at(f, i) >= 0)
      return true;
    return false;
  }

  private void given(int p) {
    int end = GIVEN.at(f, p);
    if (end < 0 || isNaming(p) || NO_MONEY.before(f, p)) return;
    int q = f.skipInParagraph(end);
    int aside = ASIDE.at(f, q);
    for (int at = aside < 0 ? q : aside; at < Math.min(f.length(), aside < 0 ? q + 1 : aside + LONGEST_ASIDE); at++) {
      if (f.at(at) == ';' || f.at(at) == '.' || f.at(at) == ',') return;
      if (f.wordStart(at) && to(at)) return;
    }
  }

  /** "La dénomination « Square Anne Roux » est attribuée au Jardin des Tanneurs": a place is given a name. */
  private boolean isNaming(int p) {
    for (int i = p - 1; i >= Math.max(0, p - SALE_REACH) && f.at(i) != '.' && f.at(i) != ';'; i--)
      if (f.at(i) == 'd' && f.exact(i, "denomination") >= 0) return true;
    return false;
  }

  /** "à La Grange sonore": an article in capitals belongs to the name. */
  private int nameStart(int p, int after) {
    int article = f.skip(f.exact(p, "a") >= 0 ? f.exact(p, "a") : p);
    return article > p && article < after && f.isUpper(article) ? article : f.skip(after);
  }

  /** Reads the receiver behind "à", "au", "à la" at {@code p}; false when none of them stands there. */
  private boolean to(int p) {
    for (String to : TO) {
      int after = f.exact(p, to);
      if (after < 0) continue;
      int name = nameStart(p, after);
      if (!to.endsWith("association") && !receivers.all(name))
        receiver(name, "attribution", receivers.isGuaranteed(name) || receivers.isContract(name) ? Organisme.Type.AUTRE : null);
      return true;
    }
    return false;
  }

  /**
   * "ATTRIBUTION D'UNE SUBVENTION AU THÉÂTRE DE LA CHRYSALIDE", "subvention de fonctionnement à N"; the "Fonds d'Aide au Football" is no
   * gift, and a "soutien" or an "AIDE" of a title goes to a matter as often as to a body.
   */
  private void subsidy(int p) {
    int end = SUBSIDY.at(f, p);
    if (end < 0 || f.isUpper(p) && !f.isUpper(p + 1) && f.at(p - 1) == '\'') return;
    int q = f.skipInParagraph(end);
    int kind = KIND.at(f, q);
    if (kind >= 0) q = f.skipInParagraph(kind);
    q = afterSum(q);
    int of = SUBSIDY_OF.at(f, q);
    if (of >= 0 && f.isUpper(f.skip(of)) && NameShapes.likely(f, f.skip(of)) >= 0) receiver(f.skip(of), "subvention");
    int to = SUBSIDY_TO.at(f, q);
    if (to < 0 || f.exact(q, "au titre") >= 0 || f.exact(q, "a l'association") >= 0 && !f.isUpper(f.skip(to) + 1)) return;
    boolean matter = f.at(p) == 's' && f.at(p + 1) == 'o' || f.at(p) == 'a' && f.isUpper(p + 1);
    if (!matter || NameShapes.likely(f, f.skip(to)) >= 0) receiver(f.skip(to), "subvention");
  }

  /** Passes over "de 3 000 €", "d'un montant de 3 000 euros". */
  private int afterSum(int q) {
    int of = SUM.at(f, q);
    int sum = of < 0 ? -1 : SumPlace.end(f, f.skip(of));
    return sum < 0 ? q : f.skipInParagraph(sum);
  }

  /** "en faveur des Brignacois": one word in the plural, and not in capitals, names who lives there. */
  private boolean isPeople(int p, Span name) {
    return f.at(name.end() - 1) == 's' && !f.isUpper(p + 1) && f.wordEndFrom(p) == name.end() && PLURAL.before(f, p);
  }

  private void receiver(int p, String rule) {
    receiver(p, rule, null);
  }

  /** @param type null when the name itself tells it */
  private void receiver(int p, String rule, Organisme.Type type) {
    Span quoted = names.quoted(p);
    if (quoted != null) {
      cues.add(quoted, type, true, rule + ".guillemets", 0.92);
      return;
    }
    Span small = receivers.small(p);
    if (small != null) cues.add(small, type, false, rule + ".nom", 0.86);
    if (!f.isUpper(p) || NOBODY.at(f, p) >= 0 || ASSOCIATION.at(f, p) >= 0 && names.quoted(f.skip(f.wordEndFrom(p))) != null) return;
    Span bare = names.bare(p);
    if (bare == null || bare.length() < 3 || isPeople(p, bare)) return;
    boolean tells = Names.type(bare.in(f.original())) != Organisme.Type.ASSOCIATION || NameShapes.sure(f, bare.start()) >= 0;
    cues.add(bare, tells ? null : type, false, rule + ".nom", 0.88);
  }
}
