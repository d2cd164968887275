package vu.indexer.extract.name;

import java.util.Set;
import vu.indexer.extract.words.Words;
import vu.indexer.lexicon.Lexicon;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/** Where a name of an organisation ends: at its closing quote, or at the first word that no name goes over. */
public final class NameGrammar {
  private static final int MOST_WORDS = 14, MOST_JOINED = 20;
  private static final int MOST_PLACES = 20;
  private static final Set<String> GLUE = Set.of(
          "de", "du", "des", "la", "le", "les", "l", "d", "et", "en", "a", "au", "aux", "sur", "pour", "sans", "par");

  /** "… prête ses outils": what stands before a possessive is a verb. */
  private static final Set<String> OWNED = Set.of("son", "sa", "ses", "leur", "leurs");

  /** Who speaks next, where a heading runs into the text without a full stop. */
  private static final Phrases PERSONS = Phrases.of("monsieur", "madame", "messieurs", "mesdames", "mme", "m.", "mm.", "rapporteur", "rapporteure");
  /** Turns of phrase that go on behind a name, in capitals too. */
  private static final Phrases TURNS = Phrases.of("en vertu", "en application", "en vue", "en faveur", "en date", "au titre", "a titre", "a hauteur",
      "suite a", "suite au", "suite aux");
  private static final Phrases OF = Phrases.of("de", "du", "des", "d'", "a", "au", "pour", "en");
  private static final Phrases HEADINGS = Phrases.of("resume", "objet", "expose", "expose des motifs", "rapport", "delibere", "decide");

  private final Folded f;
  private final NameEnds ends;

  public NameGrammar(Folded f) {
    this.f = f;
    this.ends = new NameEnds(f);
  }

  /** The name inside quotes that open at {@code p} (« », " ", “ ”, or inverted » «, or what a scan made of them); null when there are none. */
  public Span quoted(int p) {
    boolean doubtful = (f.at(p) == '?' || f.at(p) == '\'') && f.isUpper(p + 1);
    boolean lost = f.at(p) == '\uFFFD' && f.isSpace(p - 1) && f.isUpper(f.skip(p + 1));
    boolean spaced = f.at(p) == '?' && f.isDamaged() && f.isSpace(p - 1) && f.isSpace(p + 1) && f.isUpper(f.skip(p + 1));
    if (f.at(p) != '"' && !doubtful && !lost && !spaced) return null;
    char close = f.at(p);
    for (int i = p + 1; i < Math.min(f.length(), p + 140); i++) {
      if (f.at(i) == close && i > p + 1) {
        if (doubtful && f.isLetter(i + 1) || (lost || spaced) && !f.isSpace(i - 1)) continue;
        int start = f.skip(p + 1), end = i;
        while (end > start && f.isSpace(end - 1)) end--;
        return end > start && f.isWord(start) ? new Span(start, end) : null;
      }
      if (f.at(i) == '\n' && f.at(f.skipInParagraph(i)) == '\n') return null;
    }
    return null;
  }

  /** A name without quotes that starts at {@code p}; null when no name starts there. */
  public Span bare(int p) {
    if (!f.isWord(p)) return null;
    Span told = upToSigle(p);
    return told != null ? told : words(p);
  }

  /** "Centre d'Initiatives pour l'Emploi Rural (CIER)": a sigle that answers to the words before it says how far the name goes. */
  public Span upToSigle(int p) {
    for (int i = p; i < Math.min(f.length(), p + 110); i++) {
      char ch = f.at(i);
      if (ch == ';' || ch == ',' || ch == '.' && f.isSpace(i + 1) && !isDotted(i) || ch == '\n' && f.at(f.skipInParagraph(i)) == '\n') return null;
      if (ch != '(') continue;
      int close = i + 1;
      while (close < f.length() && close - i < 16 && f.at(close) != ')') close++;
      int end = i;
      while (end > p && f.isSpace(end - 1)) end--;
      if (f.at(close) != ')' || end <= p) return null;
      String printed = f.original().substring(i + 1, close), sigle = withoutNumber(printed), name = f.original().substring(p, end);
      boolean branch = sigle.length() < printed.length() && answersWithoutPlace(sigle, name);
      return Names.isSigle(sigle) && (branch || Names.answers(sigle, name) || spells(sigle, name)) ? new Span(p, end) : null;
    }
    return null;
  }

  /** "UCS" of "UCS 13": the number of a département behind a sigle. */
  private static String withoutNumber(String sigle) {
    int space = sigle.lastIndexOf(' ');
    return space > 0 && sigle.length() - space == 3 && Character.isDigit(sigle.charAt(space + 1)) ? sigle.substring(0, space) : sigle;
  }

  /** "Union des centres du Rhône" for "UC 69": the number stands for the place. */
  private static boolean answersWithoutPlace(String sigle, String name) {
    for (int of = name.lastIndexOf(" d"); of > 0; of = name.lastIndexOf(" d", of - 1))
      if (Names.answers(sigle, name.substring(0, of))) return true;
    return false;
  }

  /**
   * Whether the capitals of a name, three at least, all stand in a sigle in their order: "Action Pour l'Insertion par le Logement" in "ALPIL", of
   * which no more than two letters are left.
   */
  private static boolean spells(String sigle, String name) {
    String letters = Folded.key(sigle).replace(" ", "");
    int at = 0, capitals = 0;
    for (int i = 0; i < name.length(); i++) {
      boolean opens = Character.isUpperCase(name.charAt(i)) && (i == 0 || !Character.isLetter(name.charAt(i - 1)));
      if (!opens) continue;
      int found = letters.indexOf(Folded.key(name.substring(i, i + 1)), at);
      if (found < 0 || capitals == 0 && found > 0) return false;
      at = found + 1;
      capitals++;
    }
    return capitals >= 3 && letters.length() - capitals <= 2;
  }

  /** The last full stop of "M.J.C.". */
  private boolean isDotted(int stop) {
    return f.isUpper(stop - 1) && f.at(stop - 2) == '.' && f.at(f.skip(stop + 1)) == '(';
  }

  private Span words(int p) {
    boolean capitals = capitals(p), shaped = NameShapes.likely(f, p) >= 0 || f.exact(p, "association") >= 0;
    int article = f.any(p, "la", "le", "les", "l'"), head = NameShapes.likely(f, article < 0 ? p : f.skip(article));
    int end = p, before = p, q = p, most = MOST_WORDS;
    Purposes purposes = new Purposes(f, p);
    Members members = new Members(f, p);
    for (int i = 0; i < most; i++) {
      int wordEnd = word(q);
      if (wordEnd == q) break;
      String text = f.slice(q, wordEnd);
      if (i > 0 && isInitial(q)) break;
      if (i > 0 && f.isUpper(q) && PERSONS.at(f, q) >= 0 && !GLUE.contains(Words.wordBefore(f, q)) || TURNS.at(f, q) >= 0 && i > 0) break;
      if (capitals && i > 0 && f.isLetter(q) && !f.isUpper(q) && !GLUE.contains(text) && !GLUE.contains(Words.wordBefore(f, q))) break;
      if (OWNED.contains(text) && !f.isUpper(q) && !(shaped && members.isKin(q)))
        return before > p ? new Span(p, before) : null;
      boolean stop = i > 0 && q >= head && !(shaped && !capitals && (text.equals("pour") || text.equals("et")) && hasPurpose(p, q))
          && ends.at(q, wordEnd, text, capitals) && !goesOnWithA(p, end, q, wordEnd)
          && !(shaped && !capitals && isTo(text) && NameWords.AIDING.contains(Words.wordBefore(f, q)));
      if (stop && !(shaped && text.equals("et") && (purposes.joins(q, wordEnd) || members.kinBehind(wordEnd)))) break;
      if (stop) most = MOST_JOINED;
      if (!GLUE.contains(text) && !text.equals("-") || !capitals && f.isUpper(q) && f.isDigit(f.back(q) - 1)) {
        before = f.isUpper(q) || f.isDigit(q) ? wordEnd : end;
        end = wordEnd;
      }
      q = next(wordEnd, capitals);
      if (q < 0 && shaped && f.at(wordEnd) == ',') q = commaSeries(members, purposes, wordEnd);
      if (q < 0) break;
      if (f.at(wordEnd) == ',') most = MOST_JOINED;
    }
    return end == p ? null : new Span(p, end);
  }

  /** The next noun of a list of purposes or of members behind {@code comma}; -1 when the comma ends the name. */
  private static int commaSeries(Members members, Purposes purposes, int comma) {
    int member = members.behind(comma);
    return member >= 0 ? member : purposes.behind(comma);
  }

  /** "la SEML A. Riou souhaite": the first name of a person, behind a name that ended. */
  private boolean isInitial(int q) {
    return f.isUpper(q) && f.at(q + 1) == '.' && f.at(q + 2) == ' ' && f.isUpper(q + 3) && f.isLetter(q + 4) && !f.isUpper(q + 4);
  }

  private static boolean isTo(String text) {
    return text.equals("a") || text.equals("au") || text.equals("aux");
  }

  /** "Le Moulin à Vent", "Main à la Pâte": part of the name when the words before it never stand in the act without it. */
  private boolean goesOnWithA(int start, int end, int a, int wordEnd) {
    if (f.at(a) != 'a' || wordEnd != a + 1 || f.isUpper(a) || end == start) return false;
    if (f.original().charAt(a) == 'à' && f.isUpper(f.skip(wordEnd)) && NameWords.LIVING.contains(Words.wordBefore(f, a))) return true;
    int next = f.skip(wordEnd), article = f.any(next, "la", "l'");
    int last = f.wordEndFrom(article < 0 ? next : f.skip(article));
    if (!f.isUpper(article < 0 ? next : f.skip(article)) || f.original().charAt(a) != 'à') return false;
    String brief = Lexicon.phrase(f.original().substring(start, end)), whole = Lexicon.phrase(f.original().substring(start, last));
    int places = 0;
    for (int at = f.find(brief, 0, f.length()); at >= 0 && places < MOST_PLACES; at = f.find(brief, at + 1, f.length())) {
      if (f.exact(at, whole) < 0) return false;
      places++;
    }
    return places >= 2;
  }

  /**
   * "Fédération du Tarn pour la pêche", "Comité régional pour l'Économie sociale": what such a body is for belongs to its name; so does what an
   * "Association" is for, which has no name without.
   *
   * @param word "pour" or, behind it, "et"
   */
  private boolean hasPurpose(int start, int word) {
    int q = f.skipInParagraph(f.wordEndFrom(word)), article = f.any(q, "la", "le", "les", "l'");
    if (article < 0) return false;
    int noun = f.skip(article);
    if (NameShapes.likely(f, noun) >= 0) return false;
    boolean first = f.skipInParagraph(f.wordEndFrom(start)) == word;
    boolean proper = f.isUpper(noun) && (first || f.any(noun, "ville", "metropole", "commune", "region", "departement", "etat") < 0);
    boolean whole = f.at(word) == 'p' ? proper || first && f.exact(start, "association") >= 0 : proper && f.find("pour", start, word) >= 0;
    return whole && NameWords.EVENTS.at(f, noun) < 0 || NameWords.PURPOSES.at(f, noun) >= 0;
  }

  /** The end of the word at {@code q}: "Récup'" and "M.J.C." keep their marks when the name goes on. */
  private int word(int q) {
    if (f.at(q) == '-' && f.isSpace(q + 1)) return q + 1;
    int p = q;
    while (f.isWord(p) || f.at(p) == '-' && f.isWord(p + 1) && p > q || (f.at(p) == '&' || f.at(p) == '\'') && p > q && f.isWord(p + 1)
        || f.at(p) == '?' && f.isLetter(p + 1) && p > q) p++;
    if (f.at(p) == '-' && f.at(p + 1) == '\n' && p - q > 1 && f.isLetter(p + 2) && !f.isUpper(p + 2)) return word(p + 2);
    if (f.at(p) == '.' && f.isUpper(p - 1) && f.isUpper(p + 1)) return word(p + 1);
    if (f.at(p) == '.' && f.isUpper(p - 1) && f.at(p - 2) == '.'
        && (f.at(p + 1) == ' ' && (f.isLetter(p + 2) || f.at(p + 2) == '-') || f.at(p + 1) == '-' || f.at(p + 1) == ',' || f.at(p + 1) == ';'
            || f.at(p + 1) == ')' || f.at(p + 1) == '/' && f.isUpper(p + 2))) return p + 1;
    return f.at(p) == '\'' && p - q > 3 && f.isSpace(p + 1) && f.isLetter(p - 1) ? p + 1 : p;
  }

  /** Where the next word of the name would start; -1 when punctuation, a wide gap or the heading of the next line ("Montant :") ends the name. */
  private int next(int at, boolean capitals) {
    int q = f.skipInParagraph(at);
    boolean line = q > at && hasBreak(at, q);
    if (f.at(at) == '-' && f.at(at + 1) == ' ' && f.isUpper(at + 2) && f.isLetter(at - 1)) return at + 2;
    if (q - at > 3 && !line || line && (f.at(f.skip(f.wordEndFrom(q))) == ':' || isHeading(q))) return -1;
    if (line && capitals && f.isUpper(q) && f.isLetter(q + 1) && !f.isUpper(q + 1) && !GLUE.contains(Words.wordBefore(f, q))) return -1;
    char ch = f.at(q);
    if (ch == '&') return f.skip(q + 1);
    if (ch == '/' && (f.isSpace(q - 1) || q == at && !f.isSpace(q + 1)) && f.isUpper(f.skip(q + 1))) return f.skip(q + 1);
    if (ch == '-' && f.isSpace(q - 1) && f.isSpace(q + 1))
      return !capitals && f.isUpper(f.skip(q + 1)) && !startsSentence(f.skip(q + 1)) && NameWords.SOLD.at(f, f.skip(q + 1)) < 0 ? q : -1;
    return f.isWord(q) ? q : -1;
  }

  /** A word that heads the next part of a page, alone on its line: "Résumé". */
  private boolean isHeading(int q) {
    int end = HEADINGS.at(f, q);
    return end > 0 && (end >= f.length() || f.at(end) == '\n');
  }

  private boolean hasBreak(int from, int to) {
    for (int i = from; i < to; i++) if (f.at(i) == '\n') return true;
    return false;
  }

  private boolean startsSentence(int p) {
    return f.any(p, "attribution", "approbation", "convention", "subvention", "autorisation", "decision", "avenant", "programme", "annee",
        "exercice", "renouvellement", "paiement", "adhesion") >= 0 || isDeed(p);
  }

  /** "Les Grands Prés - Travaux de toiture", "- Organisation du trail": what is done or paid for, behind the dash of a title. */
  private boolean isDeed(int p) {
    int end = f.wordEndFrom(p);
    String word = f.slice(p, end);
    boolean deed = word.endsWith("tion") || word.endsWith("ment") || NameWords.DEEDS.contains(word);
    return deed && NameShapes.likely(f, p) < 0 && !NameWords.BODIES.contains(word) && OF.at(f, f.skipInParagraph(end)) >= 0;
  }

  /** True when the name is printed in capitals throughout. */
  private boolean capitals(int p) {
    int letters = 0;
    for (int i = p; i < Math.min(f.length(), p + 40) && letters < 8; i++) {
      if (f.at(i) == '\n') break;
      if (!f.isLetter(i) || f.at(i) == Folded.VOID) continue;
      if (!f.isUpper(i)) return false;
      letters++;
    }
    return letters >= 4;
  }
}
