package vu.indexer.extract.organisme;

import vu.indexer.extract.money.Receivers;
import vu.indexer.extract.money.SumPlace;
import vu.indexer.extract.name.NameGrammar;
import vu.indexer.extract.name.NameShapes;
import vu.indexer.extract.name.NameWords;
import vu.indexer.extract.name.Names;
import vu.indexer.model.Deliberation;
import vu.indexer.model.Organisme;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/**
 * Names that a sum or a verb of giving points at: "38 000 € à VRAC Rhône-Est", "consent à l'ASCM une avance", "Le Ballet des Traboules recevra",
 * "soutenir Solexine à hauteur de".
 */
final class ReceiverCues {
  private static final Phrases GIVES = Phrases.of("consent", "consentir", "consentie", "concede", "conceder", "octroie", "octroyer", "versera",
      "apporte", "apporter", "attribue", "accorde", "alloue", "verse", "attribuer", "accorder", "allouer", "verser", "donne", "donner", "reverse",
      "reverser");
  private static final Phrases GETS =
      Phrases.of("recevra", "recevront", "recoit", "recoivent", "se voit attribuer", "se voit allouer", "se voit accorder", "se voit octroyer",
          "se verra attribuer", "se verra allouer", "percevra", "percoit", "beneficie d'une subvention", "beneficie d'une aide",
          "beneficiera d'une subvention", "beneficiera d'une aide", "obtient une subvention", "obtient une aide", "sollicite une subvention",
          "sollicite une aide", "a sollicite une subvention", "a sollicite une aide", "a sollicite la commune", "a sollicite la ville",
          "a sollicite les communes", "demande une subvention", "a demande une subvention");
  private static final Phrases HELPS = Phrases.of("soutenir", "soutient", "aider", "subventionner", "subventionne");
  private static final Phrases AGREES = Phrases.of("convention avec", "convention avec l'association", "avenant avec", "avenant n° 1 avec",
      "avenant n° 2 avec", "avenant n° 3 avec", "avenant n° 4 avec");
  private static final Phrases NOBODY =
      Phrases.of("ville", "commune", "conseil", "metropole", "maire", "etat", "region", "departement", "chaque", "chacun", "elle", "il", "madame",
          "monsieur", "m.", "mme", "article", "celui-ci", "celle-ci");
  /** "pouvoir donné à Anne Roux", "la parole donnée au maire": not money. */
  private static final Phrases NO_MONEY = Phrases.of("pouvoir", "pouvoirs", "procuration", "procurations", "mandat", "parole", "la parole est",
      "delegation", "quitus", "lecture", "priorite", "pouvoir a ete", "procuration a ete", "donne pouvoir", "a donne");
  private static final int MOST_RECEIVERS = 12;
  private static final Phrases AND = Phrases.of("et", "ainsi que");
  private static final Phrases TO_ONE = Phrases.of("a la", "a l'", "au", "aux");
  private static final Phrases HELPED = Phrases.of("a hauteur", "a concurrence", "par", "pour un montant", "d'une");
  private static final Phrases ARTICLES = Phrases.of("les", "la", "le");
  /** What they begin with. */
  static final Phrases OPENS = Phrases.of(GIVES, GETS, HELPS, AGREES);

  private final Folded f;
  private final Deliberation act;
  private final NameGrammar names;
  private final Receivers receivers;
  private final MembershipCues subjects;
  private final OrganismeCues cues;

  ReceiverCues(Folded f, Deliberation act, NameGrammar names, MembershipCues subjects, OrganismeCues cues) {
    this.f = f;
    this.act = act;
    this.names = names;
    this.receivers = new Receivers(f, names);
    this.subjects = subjects;
    this.cues = cues;
  }

  void read(int p) {
    int gives = GIVES.at(f, p);
    if (gives >= 0 && !NO_MONEY.before(f, p)) to(f.skipInParagraph(gives));
    int gets = GETS.at(f, p);
    if (gets >= 0) subject(p);
    int helps = HELPS.at(f, p);
    if (helps >= 0) helped(f.skipInParagraph(helps));
    int agrees = AGREES.at(f, p);
    if (agrees >= 0) agreed(f.skipInParagraph(agrees));
  }

  /** "38 000 € à VRAC Rhône-Est", "5 500 €, non renouvelable, à Toit à moi". */
  void behindSum(int p) {
    int sum = SumPlace.end(f, p);
    if (sum < 0) return;
    int q = f.skipInParagraph(sum);
    if (f.at(q) == ',') {
      int aside = f.skipInParagraph(q + 1), close = aside;
      while (close < f.length() && close - aside < 40 && f.at(close) != ',' && f.at(close) != '.' && f.at(close) != ';' && f.at(close) != '\n')
        close++;
      if (receivers.behind(aside) >= 0) q = aside;
      else if (f.at(close) == ',') q = f.skipInParagraph(close + 1);
    }
    to(q);
  }

  /** "à l'Amicale des Pins, au Photo club et à la Boule ferrée": the receivers one behind the other. */
  private void to(int p) {
    Span name = one(p);
    for (int i = 1; i < MOST_RECEIVERS && name != null; i++) {
      int q = f.skipInParagraph(f.at(name.end()) == '"' ? name.end() + 1 : name.end());
      int and = f.at(q) == ',' ? q + 1 : AND.at(f, q), next = and < 0 ? -1 : f.skipInParagraph(and);
      int behind = next < 0 || TO_ONE.at(f, next) < 0 ? -1 : receivers.behind(next);
      if (behind < 0 || !f.isUpper(behind) && f.at(behind) != '"' && receivers.small(behind) == null) return;
      name = one(next);
    }
  }

  /** A name in its own capitals or quotes behind "à", "aux", "en faveur de" at {@code p}; null when none is read there. */
  private Span one(int p) {
    int name = receivers.behind(p);
    if (name < 0 || f.isUpper(p) && f.isUpper(p + 1) && !f.isUpper(name + 1) || receivers.nobody(name) || place(p, name)) return null;
    Span quoted = names.quoted(name), small = receivers.small(name);
    if (small != null) cues.add(small, null, false, "attribution.nom", 0.86);
    boolean shaped = NameShapes.likely(f, name) >= 0;
    if (quoted == null && !f.isUpper(name) && !(f.isDigit(name) && !f.isSpace(f.wordEndFrom(name)) && f.at(name) != '0')) return small;
    Span bare = quoted != null ? quoted : names.bare(name);
    if (bare == null || bare.length() < 3 || NameWords.ORGANISED.at(f, f.skip(bare.end())) >= 0 || f.isDigit(name) && SumPlace.end(f, name) >= 0)
      return null;
    Organisme.Type type = !shaped && quoted == null && (receivers.isGuaranteed(name) || receivers.isContract(name)) ? Organisme.Type.AUTRE : null;
    if (!f.isDigit(name) || quoted != null)
      cues.add(bare, type, quoted != null, quoted != null ? "attribution.guillemets" : "attribution.nom", shaped || quoted != null ? 0.9 : 0.86);
    return bare;
  }

  /** "à Lyon", "au Havre" right behind a verb without a sum: one word alone behind a bare "à" may be a place. */
  private boolean place(int p, int name) {
    boolean bare = f.exact(p, "a") >= 0 && f.wordEndFrom(p) == p + 1 && f.isSpace(p + 1) && f.exact(p, "a la") < 0;
    if (!bare || f.isUpper(name) && f.isUpper(name + 1)) return false;
    Span word = names.bare(name);
    if (word == null) return true;
    for (int i = word.start(); i < word.end(); i++) if (f.isSpace(i)) return false;
    return !Character.isUpperCase(f.original().charAt(word.end() - 1));
  }

  /** "Le Ballet des Traboules recevra", "Le Vélo Club de l'Anse (VCA) se voit attribuer". */
  private void subject(int verb) {
    Span name = subjects.subject(verb);
    if (name == null || Names.type(name.in(f.original())) != Organisme.Type.ASSOCIATION || NOBODY.at(f, name.start()) >= 0) return;
    if (act.kindAt(verb).equals("presences") || f.slice(name.start(), name.end()).contains("arrondissement")) return;
    cues.add(name, null, false, "sujet.recoit", 0.87);
  }

  /** "de soutenir Les Ateliers du Dahlia à hauteur de 4 300 €". */
  private void helped(int p) {
    if (!f.isUpper(p)) return;
    Span bare = names.bare(p);
    if (bare == null || bare.length() < 3) return;
    int q = f.skipInParagraph(bare.end());
    if (HELPED.at(f, q) >= 0 || f.at(q) == '(') cues.add(bare, null, false, "soutien.nom", 0.86);
  }

  /** "l'avenant n° 3 avec Les Eaux vives de Pirmil": an article in capitals opens a proper name. */
  private void agreed(int p) {
    if (!f.isUpper(p) || f.isUpper(p + 1) || ARTICLES.at(f, p) < 0) return;
    Span bare = names.bare(p);
    if (bare != null && bare.length() > 6) cues.add(bare, null, false, "convention.nom", 0.85);
  }
}
