package vu.indexer.extract.imputation;

import java.util.List;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/** The keys that carry a code: "chapitre 65", "nature n° 6574", "| Fonction | 025 |", "011-6288", "Imputation : 65/6574/025". */
final class BudgetKeys {
  private static final int WIDEST = 60;
  private static final Phrases MARKS = Phrases.of("numero", "nos", "no", "budgetaire", "budgetaires", "code");
  private static final Phrases IMPUTATION = Phrases.of("imputations budgetaires", "imputation budgetaire", "imputation comptable", "imputations",
      "imputation", "i.b.");
  private static final Phrases BEFORE_ACCOUNT =
      Phrases.of("au", "aux", "du", "des", "le", "les", "l'", "un", "de", "et", "ou", "sur", "par", "n", "sous", "meme");
  /** What an account can be "of": "article 6574 du budget"; not "article 121 du code". */
  private static final Phrases BUDGETARY =
      Phrases.of(
          "budget", "budgets", "bp", "bs", "chapitre", "section", "fonction", "sous-fonction", "exercice", "nomenclature", "instruction", "meme",
              "m14", "m52", "m57", "m71", "m4", "operation", "programme", "depenses", "recettes", "depense",
          "recette", "rubrique", "nature", "present budget", "etat special", "fonctionnement", "investissement", "compte", "decision modificative",
              "service", "credits", "annee", "plan comptable");
  /** What a chapter of a book or a law is "of". */
  private static final Phrases BOOKS =
      Phrases.of(
          "livre", "titre", "code", "rapport", "reglement", "plu", "plui", "scot", "document", "cahier", "loi", "convention", "contrat", "guide",
              "traite", "statuts", "decret", "ordonnance", "projet", "dossier", "tome", "volume", "padd",
          "diagnostic", "schema", "plan local", "plan de", "present rapport", "present reglement", "accord", "arrete", "memoire", "pacte");
  /** What has a number of its own: "délibération 65-6574". */
  private static final Phrases ACTS = Phrases.of("deliberation", "decision", "arrete", "marche", "contrat", "dossier", "convention", "numero", "lot",
      "rapport", "tel", "tel.", "telephone", "reference", "ref.");
  private static final Phrases OF = Phrases.of("du", "de la", "de l'", "des", "de", "d'");
  private static final Phrases LAWFUL = Phrases.of("bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "nonies", "decies", "alinea",
      "al.", "et suivants", "modifie");

  private final Folded f;

  BudgetKeys(Folded f) {
    this.f = f;
  }

  /** A key with its code at {@code p}, or null. */
  BudgetKey at(int p) {
    BudgetSlot.Name name = BudgetSlot.at(f, p);
    if (name == null || isVerb(p, name) || name.slot() == BudgetSlot.FONCTION && f.at(p + 1) == '.' && !f.isUpper(p)) return null;
    int q = codeAt(name.end());
    int stop = BudgetCodes.end(f, q, name.slot());
    if (stop < 0 || f.at(p) == 'c' && f.at(p + 1) == '/' && isChapter(q, stop) || name.slot() == BudgetSlot.ARTICLE && ofALaw(stop)
        || name.slot() == BudgetSlot.CHAPITRE && ofABook(stop)) return null;
    return new BudgetKey(name.slot(), BudgetCodes.value(f, q, stop, name.slot()), p, stop);
  }

  /** "022", "011": three digits behind a zero number a chapter, never an account. */
  private boolean isChapter(int q, int stop) {
    return f.at(q) == '0' && stop - q == 3;
  }

  /** Where the code behind a name starts: a colon, "n°", dots or a bar of a table passed over. */
  private int codeAt(int from) {
    int q = f.skipInParagraph(from);
    while (q - from < WIDEST) {
      char ch = f.at(q);
      boolean dots = ch == '.' && f.at(q + 1) == '.' || ch == '…';
      int mark = ch == 'n' || ch == 'b' || ch == 'c' ? MARKS.at(f, q) : -1;
      if (mark < 0 && ch == 'n' && (f.at(q + 1) == '°' || f.at(q + 1) == '\uFFFD' || f.at(q + 1) == '?')) mark = q + 2;
      if (mark < 0 && ch == 'n' && f.at(q + 1) == ' ' && f.at(q + 2) == '°') mark = q + 3;
      if (mark >= 0) q = f.skipInParagraph(mark);
      else if (dots || ch == '.' && f.at(q - 1) == '.' || ch == ':' || ch == '°' || ch == '=' || ch == '|') q = f.skipInParagraph(q + 1);
      else return q;
    }
    return q;
  }

  /** "La commune compte 1 250 habitants": the account has an article, a preposition or a comma before it. */
  private boolean isVerb(int p, BudgetSlot.Name name) {
    if (name.slot() != BudgetSlot.NATURE || f.at(p) != 'c' || f.at(p + 1) != 'o') return false;
    int q = f.back(p);
    return f.isLetter(q - 1) && !f.isUpper(p) && !BEFORE_ACCOUNT.before(f, p) && !onNewLine(q, p);
  }

  private boolean onNewLine(int from, int to) {
    for (int i = from; i < to; i++) if (f.at(i) == '\n') return true;
    return false;
  }

  /** "article 1639 A bis", "articles 2044 et suivants du code civil", "article 121 de la loi". */
  private boolean ofALaw(int stop) {
    int q = f.skipInParagraph(stop);
    if (LAWFUL.at(f, q) >= 0 || f.isUpper(q) && f.wordEndFrom(q) == q + 1 && f.at(q + 1) == ' ') return true;
    int list = f.any(q, "et", "a", "ou");
    if (list < 0 && f.at(q) == ',' && f.isDigit(f.skip(q + 1))) list = q + 1;
    if (list >= 0 && f.isDigit(f.skip(list))) return ofALaw(f.wordEndFrom(f.skip(list)));
    return ofWhat(q, BUDGETARY, false);
  }

  private boolean ofABook(int stop) {
    return ofWhat(f.skipInParagraph(stop), BOOKS, true);
  }

  /** Whether "of" and a noun follow, one of {@code nouns} or none of them. */
  private boolean ofWhat(int q, Phrases nouns, boolean among) {
    int of = OF.at(f, q);
    if (of < 0) return false;
    int noun = f.skipInParagraph(of);
    int article = f.any(noun, "la", "le", "les", "l'", "present", "presente");
    if (article >= 0) noun = f.skipInParagraph(article);
    return nouns.at(f, noun) >= 0 == among;
  }

  /** "011-6288" or "65/6574/025": chapter, account and perhaps function, joined; empty when the chapter is not that of the account. */
  List<BudgetKey> joined(int p) {
    int dash = endOfDigits(p);
    boolean glued = f.at(dash) == '-' || f.at(dash) == '/';
    return glued && dash - p <= 3 && dash - p >= 2 && f.isDigit(dash + 1) && !isJoint(p - 1) && f.at(f.back(p) - 1) != '°' && !ACTS.before(f, p)
        ? series(p, false) : List.of();
  }

  /** "Imputation budgétaire : 65 / 6574 / 025" or "imputation 6574". */
  List<BudgetKey> afterImputation(int p) {
    int end = IMPUTATION.at(f, p);
    if (end < 0) return List.of();
    int q = codeAt(end);
    return f.isDigit(q) ? series(q, true) : List.of();
  }

  /** "Budget 2014 - 65 / 6574 / 025": the same with spaces, inside a line. */
  List<BudgetKey> parted(int p) {
    List<BudgetKey> series = series(p, true);
    return series.size() > 1 ? series : List.of();
  }

  private List<BudgetKey> series(int p, boolean spaced) {
    int[] from = new int[3], to = new int[3];
    int n = 0, q = p;
    while (n < 3 && f.isDigit(q)) {
      from[n] = q;
      to[n] = endOfDigits(q);
      q = to[n++];
      int sign = spaced ? f.skipInParagraph(q) : q;
      if (!isJoint(sign)) break;
      int next = spaced ? f.skipInParagraph(sign + 1) : sign + 1;
      if (!f.isDigit(next)) break;
      q = next;
    }
    int end = to[Math.max(0, n - 1)];
    if (n == 0 || f.isWord(end) || isJoint(end) && f.isWord(end + 1)) return List.of();
    for (int i = 0; i < n; i++) if (to[i] - from[i] < 2 || BudgetCodes.year(f, from[i], to[i])) return List.of();
    return assigned(from, to, n);
  }

  /** Which figure of a series is what: the account is the one that begins as the chapter wants. */
  private List<BudgetKey> assigned(int[] from, int[] to, int n) {
    if (n >= 2 && agree(from, to, 0, 1)) {
      BudgetKey chapter = key(BudgetSlot.CHAPITRE, from[0], to[0]), account = key(BudgetSlot.NATURE, from[1], to[1]);
      if (n == 2) return List.of(chapter, account);
      return to[2] - from[2] > 4 ? List.of() : List.of(chapter, account, key(BudgetSlot.FONCTION, from[2], to[2]));
    }
    if (n == 3 && to[0] - from[0] <= 4 && agree(from, to, 2, 1))
      return List.of(key(BudgetSlot.FONCTION, from[0], to[0]), key(BudgetSlot.NATURE, from[1], to[1]), key(BudgetSlot.CHAPITRE, from[2], to[2]));
    if (n == 3 && to[2] - from[2] <= 4 && agree(from, to, 0, 2))
      return List.of(key(BudgetSlot.CHAPITRE, from[0], to[0]), key(BudgetSlot.FONCTION, from[1], to[1]), key(BudgetSlot.NATURE, from[2], to[2]));
    boolean divided = n == 2 && to[0] - from[0] >= 4 && to[1] - from[1] <= 4 && BudgetCodes.end(f, from[0], BudgetSlot.NATURE) >= to[0];
    if (divided && f.at(to[0]) == '-' && "267".indexOf(f.at(from[0])) >= 0)
      return List.of(key(BudgetSlot.NATURE, from[0], to[0]), key(BudgetSlot.FONCTION, from[1], to[1]));
    boolean account = n == 1 && to[0] - from[0] >= 4 && BudgetCodes.end(f, from[0], BudgetSlot.NATURE) == to[0]
        && "24567".indexOf(f.at(from[0])) >= 0;
    return account ? List.of(key(BudgetSlot.NATURE, from[0], to[0])) : List.of();
  }

  private boolean agree(int[] from, int[] to, int chapter, int account) {
    return to[account] - from[account] <= 8 && BudgetCodes.agree(f.slice(from[chapter], to[chapter]), f.slice(from[account], to[account]));
  }

  private BudgetKey key(BudgetSlot slot, int from, int to) {
    return new BudgetKey(slot, f.slice(from, to), from, to);
  }

  private boolean isJoint(int p) {
    return f.at(p) == '-' || f.at(p) == '/' || f.at(p) == '.' && f.isDigit(p + 1);
  }

  private int endOfDigits(int p) {
    int q = p;
    while (f.isDigit(q)) q++;
    return q;
  }
}
