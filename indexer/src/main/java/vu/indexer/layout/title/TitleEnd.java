package vu.indexer.layout.title;

import vu.indexer.layout.page.Page;
import vu.indexer.layout.page.PageMarks;
import vu.indexer.layout.words.Stems;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/** Where a title ends though no blank line says so: before who reports, before the report, before the lines of transmission. */
final class TitleEnd {
  /** Fewer characters are no title, so nothing ends one there. */
  private static final int LEAST = 8;
  /** Fewer characters in capitals are a name that opens a sentence. */
  private static final int LEAST_SHOUTED = 24;
  /** What is looked at for an end: longer than any title. */
  private static final int FAR = 2500;
  /** Words between who speaks and what he does. */
  private static final int SPEAKER = 12;
  private static final Stems LINES =
      Stems.of(
          "resume", "le present rapport", "chi ", "adopte a l", "adoptee a l", "adopte par", "adoptee par", "deliberation affichee", "affichee a",
              "et transmise", "recue par", "extrait du registre", "extrait des registres", "extrait des deliberations",
              "accuse de", "publie le", "vote a l'unanimite", "accord a l'unanimite", "accord a la majorite", "rapport de m",
              "rapport presente", "rapport n", "rapport pour l",
              "mes chers coll", "chers coll", "mesdames, messieurs", "(rapport", "piece jointe", "pieces jointes", "piece(s)");
  private static final String[] MEETINGS = {"s'est reuni", "se sont reunis", "s'est assemble", "est reuni sous", "etant reuni", "reunie le",
      "sous la presidence d", "'an deux mil", "a ouvert la seance", "assemblee formee"};
  private static final String[] OFFICES = {", maire", ", adjoint", ", premier adjoint", ", premiere adjointe", ", conseill", ", vice-president",
      ", president"};
  private static final Phrases PERSONS = Phrases.of("monsieur", "madame", "m.", "mme", "mm.", "le maire", "la maire", "le president",
      "la presidente", "le rapporteur");
  private static final Phrases VERBS =
      Phrases.of(
          "expose", "rappelle", "informe", "propose", "presente", "soumet", "indique", "explique", "donne lecture", "rapporte", "fait part",
              "precise", "rend compte", "donne la parole");
  /** Before a person, these make him part of the title: "autorisation donnée à Monsieur le Maire". */
  private static final Phrases TOWARDS = Phrases.of("a", "de", "par", "du", "d'", "et", "avec", "que", "pour", "l'", "au", "ou");
  private static final Phrases LABELS = Phrases.of("service :", "rapporteur :", "rapporteure :", "piece(s)-jointe(s)", "piece(s) jointe(s)",
      "commission :", "president :", "presidente :", "p.j. :");
  /** The sentence that tells when the assembly met. */
  private static final Phrases YEARS = Phrases.of("l'an deux mil", "l'an deux mille", "l'an mil", "l an deux mil", "l an deux mille");
  private static final Phrases REPORTERS = Phrases.of("rapporteur", "rapporteure", "rapporteurs", "rapporteures");
  private static final Phrases ARTICLES = Phrases.of("un", "une", "le", "la", "du", "des", "de", "d'un", "d'une");
  private static final Phrases RESPECT = Phrases.of("m.", "mme", "monsieur", "madame", "mm.", "mesdames", "messieurs", ":");
  private static final Phrases SENTENCES = Phrases.of("un", "une", "le", "la", "les", "l'", "il", "elle", "par", "dans", "afin", "suite",
      "conformement", "s'agissant", "cette", "ce", "chaque", "apres", "depuis", "lors");
  /** What goes on in no title: no verb need follow behind capitals. */
  private static final Phrases LEADS = Phrases.of("dans le cadre", "afin d", "suite a", "conformement a", "lors de", "depuis",
      "par deliberation");
  private static final Phrases FINITE = Phrases.of("est", "sont", "a", "ont", "avait", "avaient", "etait", "sera", "doit", "doivent", "sollicite",
      "souhaite", "convient", "ete");

  private static final Phrases TELLING = Phrases.of("est un", "est une", "se monte", "se montent", "s'eleve a", "s'elevent a", "sont", "ont ete",
      "a ete", "il est", "il convient", "elle est", "nous", "je");

  private TitleEnd() {}

  /** Whether a line cannot belong to the title above it. */
  static boolean before(Page page, int line) {
    String words = page.words(line);
    if (LINES.open(words) || meets(words) || PageMarks.is(words) || words.endsWith(" rapporte :") || words.endsWith(" expose :")) return true;
    if (words.equals("la majorite") || words.equals("l'unanimite") || words.equals("a l'unanimite") || words.equals("a la majorite")) return true;
    return Decides.isArticle(page, line) || Chrome.isWeekday(words) || words.startsWith("seance du ") && Character.isDigit(words.charAt(words.length() - 1))
        || isMarginVote(page, line, words) || isTold(words);
  }

  /** "Max RIOU, adjoint à la voirie, rappelle que :" */
  private static boolean isTold(String words) {
    if (!words.endsWith(":") || words.indexOf(',') < 0) return false;
    for (String office : OFFICES) if (words.contains(office)) return words.contains(" rappelle") || words.contains(" expose")
        || words.contains(" indique") || words.contains(" informe") || words.contains(" propose") || words.contains(" presente");
    return false;
  }

  /** "Adopté à" in the margin, and "l'unanimité" of the line below, with the report beside it. */
  private static boolean isMarginVote(Page page, int line, String words) {
    if (words.equals("adopte a") || words.equals("adoptee a")) return true;
    return line > 0 && (words.startsWith("l'unanimite ") || words.startsWith("la majorite "))
        && (page.words(line - 1).startsWith("adopte a") || page.words(line - 1).startsWith("adoptee a"));
  }

  /** Whether a line tells that the assembly met, wherever in it. */
  static boolean meets(String words) {
    if (words.startsWith("aujourd'hui ")) return true;
    for (String meeting : MEETINGS) if (words.contains(meeting)) return true;
    return false;
  }

  /** The end of the title in [{@code start}, {@code end}): {@code end} itself when nothing else begins there. */
  static int of(Page page, int start, int end) {
    Folded f = page.f();
    int limit = Math.min(end, start + FAR);
    for (int p = start + 1; p < limit; p++) {
      if (!f.wordStart(p)) continue;
      char before = f.at(p - 1);
      if (before == '(' && f.at(p) == 'r' && p - start >= LEAST && REPORTERS.at(f, p) >= 0) return trimmed(f, start, p - 1);
      if (before == '\'' || before == '-' || before == '(' || before == '"') continue;
      int reporters = f.at(p) == 'r' ? REPORTERS.at(f, p) : -1;
      if (reporters >= 0 && before == ' ' && (f.at(f.back(p) - 1) == ',' || f.at(f.back(p) - 1) == '.' && !f.isUpper(p)))
        return f.at(reporters) == '.' ? reporters + 1 : reporters;
      if (p - start < LEAST) continue;
      if (!ARTICLES.before(f, p) && (reporters >= 0 && RESPECT.at(f, f.skip(reporters)) >= 0 || LABELS.at(f, p) >= 0) || isSpeaker(f, p, limit)
          || f.at(p) == 'l' && (YEARS.at(f, p) >= 0 || Decides.at(f, p, limit))
          || isSentence(f, start, p, limit) || isDepartment(f, p, limit)) return trimmed(f, start, p);
    }
    return end;
  }

  /** "Aide aux clubs Direction des Sports", "Rapporteur :" standing below: who prepared the act, printed behind its title. */
  private static boolean isDepartment(Folded f, int p, int end) {
    if (f.at(p) != 'd' || !f.isUpper(p) || f.isUpper(p + 1) || f.exact(p, "direction") < 0 || !f.isWord(f.back(p) - 1)
        || TOWARDS.before(f, p) || ARTICLES.before(f, p) || REPORTERS.at(f, f.skip(end)) < 0) return false;
    for (int q = p; q < end - 1; q++) if (!f.isLetter(q) && !f.isSpace(q) && f.at(q) != '\'') return false;
    return true;
  }

  /** "Madame le Maire expose", "M. BOLO, Adjoint, donne lecture": a person and what he does. */
  private static boolean isSpeaker(Folded f, int p, int end) {
    if (PERSONS.at(f, p) < 0 || TOWARDS.before(f, p) || f.at(f.back(p) - 1) == ',') return false;
    int words = 0;
    for (int q = f.wordEndFrom(p); q < end && words < SPEAKER; q++) {
      char ch = f.at(q);
      if (ch == ';' || ch == ':' || ch == '(' || ch == '\n' && f.at(q + 1) == '\n') return false;
      if (!f.wordStart(q)) continue;
      if (VERBS.at(f, q) >= 0) return true;
      words++;
    }
    return false;
  }

  /** "… à M. Riou. / Un accord avait été donné": a line that opens a sentence, behind one that ends one. */
  private static boolean isSentence(Folded f, int start, int p, int end) {
    int before = f.back(p);
    if (!f.isUpper(p) || SENTENCES.at(f, p) < 0 || !breaks(f, before, p) && !isShouted(f, start, before, p)) return false;
    boolean capitals = f.isUpper(before - 1) && f.isUpper(before - 2) && !f.isUpper(f.at(p + 1) == '\'' ? p + 2 : p + 1);
    if (f.at(before - 1) != '.' && !isRanked(f, start) && !capitals || TOWARDS.before(f, before)) return false;
    if (LEADS.at(f, p) >= 0 && isShouted(f, start, before, p)) return true;
    for (int q = p + 1; q < end && f.at(q) != ';' && !(f.at(q) == '.' && f.isSpace(q + 1)); q++) if (f.wordStart(q) && FINITE.at(f, q) >= 0)
      return true;
    return false;
  }

  /** "AIDE AU CLUB Lors de la séance": a title all in capitals ends where small letters begin, also on its line. */
  private static boolean isShouted(Folded f, int start, int end, int next) {
    int second = f.at(next + 1) == '\'' ? next + 2 : next + 1;
    if (end - start < LEAST_SHOUTED || !f.isUpper(end - 1) || !f.isUpper(end - 2) || !f.isLetter(second) || f.isUpper(second)) return false;
    for (int p = start; p < end; p++) if (f.isLetter(p) && !f.isUpper(p)) return false;
    return true;
  }

  /** "1 - Tarifs du port": in a list of matters nothing else marks where a title ends. */
  private static boolean isRanked(Folded f, int start) {
    int p = start;
    while (f.isDigit(p)) p++;
    return p > start && p <= start + 2 && f.at(f.skip(p)) == '-';
  }

  private static boolean breaks(Folded f, int from, int to) {
    for (int i = from; i < to; i++) if (f.at(i) == '\n') return true;
    return false;
  }

  /** "Les recettes se montent à 700 euros": a sentence, where no report begins that a title would stand before. */
  static boolean tells(Folded f, Span title) {
    for (int p = title.start(); p < title.end(); p++) if (f.wordStart(p) && TELLING.at(f, p) >= 0) return true;
    return false;
  }

  private static int trimmed(Folded f, int start, int end) {
    int p = end;
    while (p > start && !f.isWord(p - 1) && ".)\"'»!?”".indexOf(f.original().charAt(p - 1)) < 0) p--;
    int word = TOWARDS.startBefore(f, p);
    return word > start && f.isSpace(word - 1) ? f.back(word) : p;
  }
}
