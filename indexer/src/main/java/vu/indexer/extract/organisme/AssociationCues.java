package vu.indexer.extract.organisme;

import java.util.List;
import vu.indexer.extract.money.SumPlace;
import vu.indexer.extract.name.Cue;
import vu.indexer.extract.name.NameGrammar;
import vu.indexer.extract.name.NameShapes;
import vu.indexer.extract.name.Names;
import vu.indexer.extract.words.Words;
import vu.indexer.model.Deliberation;
import vu.indexer.model.Organisme;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/** Names behind the word: "l'association « N »", "les associations A et B", "N, association déclarée", "Association pour …". */
final class AssociationCues {
  private static final Phrases DESCRIBING =
      Phrases.of(
          "sportive", "culturelle", "locale", "lyonnaise", "marseillaise", "parisienne", "lilloise", "bordelaise", "montpellieraine", "nantaise",
              "humanitaire", "caritative", "etudiante", "musicale", "artistique", "patrimoniale", "environnementale", "sociale", "familiale",
              "feministe",
          "de loi 1901", "loi 1901", "loi de 1901", "de quartier", "de riverains", "d'habitants", "d'insertion", "de proximite", "de solidarite",
              "de jeunes", "a but non lucratif", "sans but lucratif", "reconnue d'utilite publique", "gestionnaire", "intermediaire", "partenaire",
              "porteuse",
          "d'education populaire", "de prevention", "de defense des consommateurs", "(loi 1901)", "organisatrice", "nationale", "departementale",
              "regionale", "communale", "intercommunale", "de droit local", "d'aide a domicile", "de commercants", "des commercants");
  private static final Phrases LISTED = Phrases.of("suivantes", "ci-apres", "ci-dessous", "ci-apres designees", "ci-dessous designees",
      "enumerees ci-apres", "sportives suivantes", "culturelles suivantes", "locales suivantes", "beneficiaires suivantes", "beneficiaires");
  private static final Phrases ARTICLES = Phrases.of("le", "la", "l'", "les");
  private static final Phrases NO_NAME = Phrases.of("pour", "par", "sur", "dans", "selon", "vu", "montant");
  /** What follows "association" when it stands behind the name. */
  private static final Phrases DECLARED =
      Phrases.of(
          "regie", "loi", "declaree", "de loi", "de la loi", "creee", "sportive", "culturelle", "a but", "sans but", "reconnue", "locale", "type",
              "agreee", "inscrite", "fondee", "qui", "dont", "sise", "domiciliee", "gestionnaire", "de droit", "implantee", "installee", "basee",
              "conventionnee", "affiliee",
          "intermediaire", "d'insertion", "d'education", "de quartier", "laureate", "etudiante", "humanitaire", "caritative", "nationale",
              "departementale", "regionale", "intercommunale");

  /** Before the word, how far a name in quotes may begin. */
  private static final int WIDEST_LEAD = 40;

  static final Phrases OPENS = Phrases.of("association", "associations", "assocation");

  private final Folded f;
  private final Deliberation act;
  private final NameGrammar names;
  private final OrganismeCues cues;
  private final OwnedAssociations owned;
  private final BulletedNames bulleted;

  AssociationCues(Folded f, Deliberation act, NameGrammar names, OrganismeCues cues) {
    this.f = f;
    this.act = act;
    this.names = names;
    this.cues = cues;
    this.owned = new OwnedAssociations(f, names, cues);
    this.bulleted = new BulletedNames(f, names, cues);
  }

  void read(int p) {
    int plural = f.exact(p, "associations");
    if (plural >= 0 && (f.at(p - 1) == '\n' || p == 0)) heading(plural);
    if (plural >= 0 && f.at(plural) == ' ') several(f.skipInParagraph(plural));
    int end = f.any(p, "association", "assocation");
    if (end >= 0 && f.at(p - 1) == '(' && explained(p)) return;
    if (end < 0 || act.kindAt(p).equals("presences")
        || Words.beforeAny(f, p, "contrat d'", "en", "par", "contrats d'", "vie", "de toute", "droit d'", "liberte d'", "chaque")) return;
    int q = f.skipInParagraph(end);
    if (Words.before(f, p, "cette") && f.any(q, "dite", "denommee", "intitulee", "nommee", "appelee") < 0) return;
    if (q - end > 3 && f.slice(end, q).indexOf('\n') < 0) return;
    if (f.exact(q, "a") >= 0 && f.at(f.skip(q + 1)) == '"') q = f.skip(q + 1);
    int described = described(q);
    if (described > q && !(f.isUpper(p) && f.isUpper(q))) q = described;
    if (described == q && f.at(q) == '(' && f.at(f.skip(q + 1)) == '"') q = f.skip(q + 1);
    Span quoted = names.quoted(q);
    if (quoted != null) {
      cues.add(quoted, Organisme.Type.ASSOCIATION, true, "association.guillemets", 0.97);
      return;
    }
    int denominated = f.any(q, "dite", "denommee", "dit", "intitulee", "nommee", "appelee", "anciennement nommee", "anciennement denommee",
        "anciennement");
    if (denominated >= 0) {
      int at = f.skip(denominated);
      Span named = names.quoted(at);
      boolean certain = named != null;
      if (named == null && f.isUpper(at)) named = names.bare(at);
      if (named != null) cues.add(named, Organisme.Type.ASSOCIATION, certain, "association.denommee", certain ? 0.95 : 0.9);
      return;
    }
    if ((f.isSpace(p - 1) || f.at(p - 1) == '(') && apposed(p)) return;
    Span enclosing = f.isUpper(p) ? enclosing(p) : null;
    if (enclosing != null) {
      cues.add(enclosing, Organisme.Type.ASSOCIATION, true, "association.guillemets", 0.93);
      return;
    }
    if (partOfName(p, q)) {
      Span whole = names.bare(p);
      if (whole != null && whole.length() > end - p + 3 && !isVague(whole, end))
        cues.add(whole, Names.type(whole.in(f.original())), false, "association.nom", 0.93);
      return;
    }
    if (owned.read(p, f.skipInParagraph(end), q)) return;
    q = owned.behindArticle(q);
    if (!f.isUpper(q) && !f.isDigit(q)) q = owned.complemented(q);
    Span quotedBehind = q < 0 ? null : names.quoted(q);
    if (quotedBehind != null) {
      cues.add(quotedBehind, Organisme.Type.ASSOCIATION, true, "association.guillemets", 0.95);
      return;
    }
    Span bare = q < 0 ? null : names.bare(q);
    if (bare != null) cues.add(bare, Organisme.Type.ASSOCIATION, false, "association.nom", 0.94);
  }

  /** "Associations sportives" alone on its line, over their names. */
  private void heading(int plural) {
    int end = plural;
    while (end < f.length() && f.at(end) != '\n' && end - plural < WIDEST_LEAD) end++;
    if (f.at(end) == '\n') bulleted.plain(end);
  }

  /** '"Essor Association des familles"': the name in quotes that goes on with the word; null when none does. */
  private Span enclosing(int p) {
    int open = p - 1, floor = Math.max(0, p - WIDEST_LEAD);
    while (open > floor && f.at(open) != '"' && f.at(open) != '\n') open--;
    if (open < 0 || f.at(open) != '"' || open == p - 1) return null;
    int name = f.skip(open + 1), article = f.any(name, "l'", "une", "la");
    boolean opens = f.isUpper(name) && (f.isSpace(open - 1) || f.at(open - 1) == '\'') && (article < 0 || f.skip(article) != p);
    Span quoted = opens ? names.quoted(open) : null;
    return quoted != null && quoted.end() > p ? quoted : null;
  }

  /** "Association de jeunesse": one noun in small letters names none in particular. */
  private boolean isVague(Span whole, int end) {
    int of = f.any(f.skip(end), "de", "d'");
    if (of < 0 || f.isUpper(whole.start() + 1)) return false;
    int noun = f.skip(of);
    return !f.isUpper(noun) && f.wordEndFrom(noun) >= whole.end();
  }

  /** Passes over what describes the association before its name: "sportive", "loi 1901", "de quartier", "à but non lucratif". */
  private int described(int from) {
    int q = from;
    for (int i = 0; i < 3; i++) {
      int end = DESCRIBING.at(f, q);
      if (end < 0 || f.isUpper(q)) break;
      q = f.skipInParagraph(end);
      if (f.at(q) == ',' && i > 0) return from;
    }
    return q;
  }

  /** "consentie à la Fraternité du Quai, association loi 1901", "Les Loutres (association créée en 2020)": the name stands before. */
  private boolean apposed(int p) {
    int comma = f.back(p) - 1;
    int next = f.skipInParagraph(f.wordEndFrom(p));
    boolean behind = f.at(comma) == ',' || f.at(comma) == '(';
    return behind && (DECLARED.at(f, next) >= 0 || f.at(next) == ')' || f.at(next) == ',' || f.at(next) == '(') && apposed(comma, p);
  }

  private boolean apposed(int at, int p) {
    int end = f.back(at), floor = Math.max(0, at - 110), from = end;
    while (from > floor && !(f.at(from - 1) == '\n' && f.at(f.skipInParagraph(from - 1)) == '\n') && f.at(from - 1) != ';' && f.at(from - 1) != ':'
        && f.at(from - 1) != '(' && f.at(from - 1) != ',') from--;
    for (int q = from; q < end; q++) {
      if (!f.wordStart(q) && f.at(q) != '"' || f.isWord(q) && !f.isUpper(q)) continue;
      Span quoted = names.quoted(q), name = quoted != null ? quoted : f.isUpper(q) ? names.bare(q) : null;
      if (name == null || f.skip(name.end()) != at && !(quoted != null && f.skip(quoted.end() + 1) == at)
          || f.any(q, "monsieur", "madame", "m.", "mme") >= 0) continue;
      cues.add(name, Organisme.Type.ASSOCIATION, true, "association.apposition", 0.92);
      return true;
    }
    return false;
  }

  /** "les associations « A » et « B »", "aux associations suivantes : A (2 000 €), B (1 500 €) et C". */
  private void several(int from) {
    int colon = LISTED.at(f, from);
    int start = colon < 0 ? from : f.skipInParagraph(colon);
    if (f.at(start) == ':') start = afterArticle(f.skipInParagraph(start + 1));
    if (colon >= 0 && f.at(f.skip(colon)) == ':' && (bulleted.read(f.skip(colon) + 1) || bulleted.plain(f.skip(colon) + 1))) return;
    boolean quotes = names.quoted(start) != null;
    if (!quotes && (f.at(from - 1) == '\n' || !coordinated(start) && (colon < 0 || !f.isUpper(start)))) return;
    int p = start;
    for (int i = 0; i < 30; i++) {
      Span quoted = names.quoted(p);
      Span name = quoted != null ? quoted : f.isUpper(p) && NO_NAME.at(f, p) < 0 ? names.bare(p) : null;
      if (name == null || quoted == null && f.any(name.start(), "et", "ainsi que") >= 0) return;
      int and = quoted == null ? f.find("et", name.start(), name.end()) : -1;
      if (and > name.start() && (colon < 0 || f.isUpper(f.skip(and + 2)))) name = new Span(name.start(), back(and));
      cues.add(name, Organisme.Type.ASSOCIATION, quoted != null, "association.liste", quoted != null ? 0.93 : 0.86);
      int q = behindAside(f.skipInParagraph(name.end()));
      int next = f.at(q) == ',' || f.at(q) == ';' && colon >= 0 ? f.skipInParagraph(q + 1) : f.any(q, "et", "ainsi que");
      if (next < 0) return;
      int and2 = f.any(f.skipInParagraph(next), "et", "ainsi que");
      p = afterArticle(f.skipInParagraph(and2 >= 0 ? and2 : next));
    }
  }

  /** "le Club des Anciens, l'Amicale": the article of a sentence is none of the name. */
  private int afterArticle(int p) {
    int article = f.isUpper(p) ? -1 : ARTICLES.at(f, p);
    return article >= 0 && f.isUpper(f.skip(article)) ? f.skip(article) : p;
  }

  /** Passes over the closing quote, brackets and a sum behind a name of a list: "(2 000 €)", ": 1 500 €". */
  private int behindAside(int from) {
    int q = from;
    if (f.at(q) == '"') q = f.skipInParagraph(q + 1);
    while (f.at(q) == '(') {
      int close = q;
      while (close < f.length() && close - q < 80 && f.at(close) != ')') close++;
      if (f.at(close) != ')') return q;
      q = f.skipInParagraph(close + 1);
    }
    int figure = f.at(q) == ':' || f.at(q) == '-' ? f.skipInParagraph(q + 1) : f.any(q, "pour") >= 0 ? f.skip(q + 4) : q;
    int sum = SumPlace.end(f, figure);
    return sum < 0 ? q : f.skipInParagraph(sum);
  }

  /** Names without quotes are a list only when "et" joins two of them on the same line. */
  private boolean coordinated(int from) {
    int line = from;
    while (line < f.length() && f.at(line) != '\n' && line - from < 120) line++;
    int and = f.find("et", from, line);
    return f.isUpper(from) && f.original().substring(from, line).indexOf("   ") < 0 && and > 0 && f.isUpper(f.skip(and + 2));
  }

  private int back(int at) {
    int p = at;
    while (p > 0 && f.isSpace(p - 1)) p--;
    return p;
  }

  /** "l'ADRV (Association pour le Développement du Réseau Vélo)": the brackets say what the sigle means. */
  private boolean explained(int p) {
    int sigleEnd = back(p - 1), sigle = sigleEnd;
    while (sigle > 0 && (f.isWord(sigle - 1) || f.at(sigle - 1) == '.')) sigle--;
    int close = p;
    while (close < f.length() && close - p < 120 && f.at(close) != ')') close++;
    if (sigle == sigleEnd || f.at(close) != ')' || !f.isUpper(p) && !Names.answers(f.original().substring(sigle, sigleEnd),
        f.original().substring(p, close)) || !Names.isSigle(f.original().substring(sigle, sigleEnd))) return false;
    cues.add(new Cue(new Span(p, close), List.of(new Span(sigle, sigleEnd)), Organisme.Type.ASSOCIATION, true, "association.sigle", 0.95));
    return true;
  }

  /** "Association Sportive des Entreprises du Bâtiment": the word belongs to the name. */
  private boolean partOfName(int p, int next) {
    if (!f.isUpper(p)) return false;
    boolean capitals = f.isUpper(p + 1);
    if (capitals) return f.any(next, "sportive", "des", "de", "du", "d'", "pour", "culturelle", "syndicale", "nationale", "regionale",
        "departementale", "francaise", "familiale", "intercommunale", "locale", "les", "la") >= 0 && f.any(next, "les", "la") < 0;
    return f.any(next, "des", "de", "du", "d'", "pour", "syndicale", "fonciere") >= 0 || NameShapes.isAdjective(f, next)
        || !f.isUpper(next) && f.slice(next, f.wordEndFrom(next)).endsWith("aine");
  }
}
