package vu.indexer.layout.bloc;

import vu.indexer.text.Folded;
import vu.indexer.text.Lines;

/**
 * What an act decides inside a paragraph, as minutes do: "Le conseil vote à l'unanimité une aide de 300 euros.", "Il est proposé au
 * Conseil de verser 300 euros. Adopté à l'unanimité." Asked only of an act in which no line opens an operative part.
 */
final class Adoptions {
  /** The name of a speaker is shorter. */
  private static final int SPEAKER = 40;
  /** The verb stands this near its subject, the subject this near the start of its sentence. */
  private static final int FAR = 160, LONGEST = 320;
  /** A proposal further before the sentence that adopts it is another one. */
  private static final int NEAR = 1500;

  private final Folded f;
  private final int[] words;

  private Adoptions(Folded f) {
    this.f = f;
    this.words = f.words();
  }

  /** Where the first sentence that decides begins, in [from, to): that of the proposal when another one adopts it; -1 when there is none. */
  static int find(Folded f, int from, int to) {
    return new Adoptions(f).find(from, to);
  }

  /**
   * Where the proposal begins that the sentence at {@code opening} adopts with no word of its own: "vote les subventions proposées."; -1 when it
   * decides itself.
   */
  static int adopted(Folded f, int from, int opening) {
    return new Adoptions(f).adopted(from, opening);
  }

  /** Whether a line proposes something: "Monsieur RIOU propose de verser …" */
  static boolean proposes(Folded f, Lines.Line line) {
    Adoptions adoptions = new Adoptions(f);
    for (int k = f.wordFrom(line.start()); k < adoptions.words.length && adoptions.words[k] < line.end(); k++) {
      if (AdoptionWords.PROPOSALS.at(f, adoptions.words[k]) >= 0 && adoptions.isProposal(adoptions.words[k])) return true;
    }
    return false;
  }

  private int adopted(int from, int opening) {
    for (int k = f.wordFrom(opening); k < words.length && words[k] < opening + FAR / 2; k++) {
      int subject = AdoptionWords.OPENINGS.at(f, words[k]) ? AdoptionWords.SUBJECTS.at(f, words[k]) : -1;
      int verb = subject >= 0 ? verb(subject) : -1;
      if (verb >= 0) return f.exact(verb, "decide") < 0 && adopts(verb, true) ? lastProposal(from, opening) : -1;
    }
    return -1;
  }

  private int lastProposal(int from, int to) {
    int proposal = -1;
    for (int k = f.wordFrom(Math.max(from, to - NEAR)); k < words.length && words[k] < to; k++) {
      if (!AdoptionWords.OPENINGS.at(f, words[k]) || AdoptionWords.PROPOSALS.at(f, words[k]) < 0) continue;
      if (isProposal(words[k])) proposal = sentence(words[k], from);
    }
    return proposal;
  }

  private int find(int from, int to) {
    int proposal = -1;
    for (int k = f.wordFrom(from); k < words.length && words[k] < to; k++) {
      int p = words[k];
      if (!AdoptionWords.OPENINGS.at(f, p)) continue;
      if (AdoptionWords.PROPOSALS.at(f, p) >= 0 && isProposal(p)) proposal = sentence(p, from);
      if (proposal >= 0 && p > proposal + NEAR) proposal = -1;
      int subject = AdoptionWords.SUBJECTS.at(f, p);
      int verb = subject >= 0 && opensClause(p) ? verb(subject) : -1;
      if (verb >= 0 && !isHabit(sentence(p, from), p)) return proposal >= 0 && adopts(verb, false) ? proposal : sentence(p, from);
      if (subject >= 0 && f.startBefore(p, "par") >= 0 && isAdopted(sentence(p, from), p)) return sentence(p, from);
      if (AdoptionWords.OFFERS.at(f, p) >= 0 && opensClause(p) && isTaken(p)) return sentence(p, from);
      boolean outcome = subject < 0 && proposal >= 0 && (AdoptionWords.OUTCOMES.at(f, p) >= 0 || isCount(p));
      if (outcome && opensSentence(p)) return isDebated(proposal, p) ? -1 : proposal;
    }
    return -1;
  }

  // ---- who decides ------------------------------------------------------------------------------------------------------

  /** Behind a mark, or with a capital at the start of a line; "il est souhaitable que le conseil décide" is no clause of its own. */
  private boolean opensClause(int p) {
    int before = f.back(p);
    if (before == 0) return true;
    if (!f.isWord(before - 1) && f.at(before - 1) != '\'') return true;
    return opensLine(p) && f.isUpper(p);
  }

  private boolean opensLine(int p) {
    for (int q = p; q > 0; q--) {
      if (f.at(q - 1) == '\n') return true;
      if (f.isWord(q - 1)) return false;
    }
    return true;
  }

  private boolean opensSentence(int p) {
    return opensLine(p) || f.at(f.back(p) - 1) == '.';
  }

  /** "Vote : 11 pour, 2 contre." */
  private boolean isCount(int p) {
    int colon = f.exact(p, "vote") < 0 ? -1 : f.skip(p + 4);
    return colon >= 0 && f.at(colon) == ':' && f.isDigit(f.skip(colon + 1));
  }

  /** "les tarifs suivants sont retenus à l'unanimité par …" */
  private boolean isAdopted(int from, int to) {
    boolean now = false, voted = false;
    for (int k = f.wordFrom(from); k < words.length && words[k] < to; k++) {
      String word = f.slice(words[k], f.wordEndFrom(words[k]));
      if (word.equals("ete") || word.equals("que") || word.equals("qui") || word.startsWith("avai")) return false;
      now |= word.equals("sont") || word.equals("est");
      voted |= word.equals("unanimite") || word.equals("majorite");
    }
    return now && voted;
  }

  /** "Le devis de la société Riou, 860 €, est accepté." */
  private boolean isTaken(int offer) {
    for (int k = f.wordFrom(offer) + 1; k < words.length && words[k] < offer + FAR && !ends(f.wordEndFrom(words[k - 1]), words[k]); k++) {
      if (AdoptionWords.TAKEN.at(f, words[k]) >= 0) return true;
      String word = f.slice(words[k], f.wordEndFrom(words[k]));
      if (AdoptionWords.NOT_NOW.contains(word)) return false;
    }
    return false;
  }

  /** "Chaque année, le conseil municipal vote …" */
  private boolean isHabit(int from, int to) {
    for (int k = f.wordFrom(from); k < words.length && words[k] < to; k++) if (AdoptionWords.HABITS.at(f, words[k]) >= 0) return true;
    return false;
  }

  /** Whether members speak between the proposal and its vote: then nobody knows what was voted. */
  private boolean isDebated(int from, int to) {
    for (Lines.Line line : f.lines()) {
      if (line.start() <= from || line.start() >= to) continue;
      int colon = line.words().indexOf(" :");
      if (colon > 0 && colon < SPEAKER && AdoptionWords.SPEAKERS.at(f, line.start()) >= 0 && !line.words().contains("le maire")
          && !line.words().contains("president")) return true;
    }
    return false;
  }

  /**
   * The verb of the subject that ends at {@code from}, in the present; -1 when another word comes first or the sentence is about the meeting itself.
   */
  private int verb(int from) {
    for (int k = f.wordFrom(from); k < words.length && words[k] < from + FAR; k++) {
      int p = words[k], end = f.wordEndFrom(p);
      if (ends(k == 0 ? p : f.wordEndFrom(words[k - 1]), p)) return -1;
      String word = f.slice(p, end);
      if (AdoptionWords.DECIDES.contains(word)) return isPresent(p, end) && !isAside(end) ? p : -1;
      if (AdoptionWords.NOT_NOW.contains(word) || word.equals("a") && !introducesVote(p, k)) return -1;
    }
    return -1;
  }

  private boolean isPresent(int p, int end) {
    char last = f.original().charAt(end - 1);
    if (last == 'é' || last == 'É') return false;
    if (f.any(p, "prend", "prennent") >= 0) return f.exact(f.skip(end), "acte") >= 0;
    return !(f.exact(p, "donne") >= 0 || f.exact(p, "emet") >= 0) || f.any(f.skip(end), "son accord", "un avis favorable", "un accord") >= 0;
  }

  /** "à l'unanimité" and no "a décidé": with its accent, or before such words. */
  private boolean introducesVote(int p, int k) {
    if (f.original().charAt(p) == 'à' || f.original().charAt(p) == 'À') return true;
    return k + 1 < words.length && f.any(words[k + 1], "l'", "l", "la majorite", "main", "unanimite", "compter") >= 0;
  }

  private boolean isAside(int from) {
    for (int k = f.wordFrom(from); k < words.length && words[k] < from + FAR && !ends(f.wordEndFrom(words[k - 1]), words[k]); k++)
      if (AdoptionWords.ASIDE.at(f, words[k]) >= 0) return true;
    return false;
  }

  // ---- what is adopted --------------------------------------------------------------------------------------------------

  /**
   * Whether the verb at {@code verb} has no object but what was proposed: "approuve à l'unanimité." With {@code stopped}, only when a full stop ends
   * it.
   */
  private boolean adopts(int verb, boolean stopped) {
    for (int k = f.wordFrom(verb) + 1; k < words.length; k++) {
      int end = f.wordEndFrom(words[k - 1]);
      if (f.at(end) == ':' || f.at(end + 1) == ':') return false;
      if (ends(end, words[k])) return !stopped || f.at(end) == '.';
      String word = f.slice(words[k], f.wordEndFrom(words[k]));
      if (!AdoptionWords.OUTCOME.contains(word) && !f.isDigit(words[k])) return false;
    }
    return !stopped;
  }

  /** "Il est proposé au conseil de verser …", not "les montants proposés" nor "il est demandé au conseil de se prononcer". */
  private boolean isProposal(int p) {
    boolean participle = f.original().charAt(f.wordEndFrom(p) - 1) == 'é' && f.startBefore(p, "est") < 0;
    if (participle) return false;
    for (int k = f.wordFrom(p) + 1; k < words.length && words[k] < p + FAR && !ends(f.wordEndFrom(words[k - 1]), words[k]); k++)
      if (AdoptionWords.LATER.at(f, words[k]) >= 0) return false;
    return true;
  }

  // ---- sentences --------------------------------------------------------------------------------------------------------

  /** Whether a sentence ends between two words. */
  private boolean ends(int from, int to) {
    int breaks = 0;
    for (int i = from; i < to; i++) {
      char ch = f.at(i);
      if (ch == ';' || ch == '.' && f.isSpace(i + 1) && (f.isUpper(to) || !isInitial(i - 1))) return true;
      if (ch == '\n' && ++breaks > 1) return true;
    }
    return false;
  }

  /** "M. le Maire" goes on behind its full stop. */
  private boolean isInitial(int p) {
    return f.isUpper(p) && !f.isWord(p - 1);
  }

  /** The start of the sentence around {@code p}, not before {@code from}: behind a full stop or a blank line, or a capital at the start of a line. */
  private int sentence(int p, int from) {
    int k = f.wordFrom(p);
    while (k > 0 && words[k - 1] >= Math.max(from, p - LONGEST) && !(f.isUpper(words[k]) && opensLine(words[k]))
        && !ends(f.wordEndFrom(words[k - 1]), words[k])) k--;
    return words[k];
  }
}
