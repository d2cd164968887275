package vu.indexer.extract.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vu.indexer.extract.words.Words;
import vu.indexer.model.Reference.Nature;
import vu.indexer.model.Reference;
import vu.indexer.text.ActNumbers;
import vu.indexer.text.Folded;
import vu.indexer.text.FrenchDates;
import vu.indexer.text.Phrases;

/**
 * National texts: laws, decrees, ordinances, arrêtés, circulars, the Constitution; by number, by date, by title or nickname,
 * one or several behind a plural head.
 */
final class TextGrammar {
  static final List<String> HEADS =
      List.of("loi", "lois", "decret", "decrets", "ordonnance", "ordonnances", "arrete", "arretes", "circulaire", "circulaires", "constitution",
          "lolf", "loti", "lom", "ltecv", "lema", "loaddt");
  /** Acronyms of laws that stand without the word "loi". */
  private static final Phrases ACRONYMS = Phrases.of("lolf", "loti", "lom", "ltecv", "lema", "loaddt");
  private static final Phrases DECREE_LAWS = Phrases.of("decret-loi", "decret loi");
  private static final Phrases SET_DOWN = Phrases.of("total", "montant", "compte", "solde", "ete", "est", "bilan", "etat", "inventaire", "budget");
  private static final Phrases NOT_YET =
      Phrases.of(
          "projet de", "projets de", "proposition de", "propositions de", "avant-projet de", "projet d'", "projets d'", "presente", "present", "fait",
          "force de");
  private static final Phrases BEFORE_NOUN =
      Phrases.of(
          "la", "une", "par", "de", "vu", "cette", "les", "des", "selon", "sa", "ladite", "lettre", "note", "suivant", "aux", "et", "ces", "ou",
              "deux",
          "instruction", "mu");
  private static final Phrases THE = Phrases.of("la", "de la", "a la");
  private static final Phrases OF = Phrases.of("d'", "de", "du", "des");
  private static final Phrases JOINTS = Phrases.of("ainsi que", "et", "ou", "modifiee par");
  private static final Phrases CELLE = Phrases.of("celle", "celui", "ceux", "celles");

  private final Folded f;
  private final ActNumbers numbers;
  private final TitledTexts titled;

  TextGrammar(Folded f) {
    this.f = f;
    this.numbers = new ActNumbers(f);
    this.titled = new TitledTexts(f);
  }

  /** The texts opened at {@code p}, in reading order; empty when none is cited there. */
  List<Mention> read(int p) {
    Head head = head(p);
    if (head == null) return acronym(p);
    if (head.nature == Nature.ARRETE && SET_DOWN.before(f, p)) return List.of();
    if (head.nature == Nature.CIRCULAIRE && !isNoun(p) || NOT_YET.before(f, p)) return List.of();
    return head.nature == Nature.CONSTITUTION ? constitution(p, head.end) : cited(p, head);
  }

  /** "l'économie circulaire" is no circular: an article stands before one, or nothing. */
  private boolean isNoun(int p) {
    int end = f.back(p);
    if (!f.isWord(end - 1)) return true;
    return BEFORE_NOUN.before(f, p);
  }

  /** "la LOLF": an acronym that is the name of one law and of nothing else. */
  private List<Mention> acronym(int p) {
    if (ACRONYMS.at(f, p) < 0 || !f.isUpper(p) || !f.isUpper(p + 1) || !Words.before(f, p, "la")) return List.of();
    return titled.acronym(p);
  }

  /** The word that names a kind of text. */
  record Head(Nature nature, int end, boolean plural) {}

  private Head head(int p) {
    switch (f.at(p)) {
      case 'l', 'i', '1', '|', '\uFFFD':
        return word(p, "loi", "lois", Nature.LOI);
      case 'd':
        Head decree = word(p, "decret", "decrets", Nature.DECRET);
        if (decree == null || decree.plural) return decree;
        int law = DECREE_LAWS.at(f, p);
        return law < 0 ? decree : new Head(Nature.DECRET, law, false);
      case 'o':
        return word(p, "ordonnance", "ordonnances", Nature.ORDONNANCE);
      case 'a':
        return word(p, "arrete", "arretes", Nature.ARRETE);
      case 'c':
        Head circular = word(p, "circulaire", "circulaires", Nature.CIRCULAIRE);
        return circular != null ? circular : f.isUpper(p) ? word(p, "constitution", "constitutions", Nature.CONSTITUTION) : null;
      default:
        return null;
    }
  }

  private Head word(int p, String word, String words, Nature nature) {
    int end = Words.plural(f, p, word, words);
    return end < 0 ? null : new Head(nature, end, Words.isPlural(f, p, end, word));
  }

  private List<Mention> constitution(int p, int end) {
    int q = f.skipInParagraph(end);
    int link = f.exact(q, "du");
    FrenchDates.Match date = link < 0 ? null : FrenchDates.read(f, f.skip(link));
    boolean named = THE.before(f, p);
    if (date == null && (!named || OF.at(f, q) >= 0)) return List.of();
    Reference reference = new Reference.Texte(Nature.CONSTITUTION, null, date == null ? null : date.date(), null, null, List.of());
    return List.of(Mention.sure(reference, p, date == null ? end : date.end(), "constitution"));
  }

  // ---- one text and those coordinated with it -----------------------------------------------------------------------

  private List<Mention> cited(int start, Head head) {
    List<Mention> mentions = new ArrayList<>();
    TextSlots slots = new TextSlots(f, start, head.nature);
    slots.readAll(head.end);
    if (!slots.known()) return titled.read(start, head, slots);
    if (slots.lacksDate() && !slots.local()) dateBehindTitle(slots);
    mentions.addAll(slots.mentions());
    while (mentions.size() < 200) {
      TextSlots next = member(mentions.getLast().end(), slots, head.plural);
      if (next == null) break;
      mentions.addAll(next.mentions());
    }
    if (head.plural && mentions.size() > 1) {
      shareDate(mentions);
      if (head.nature == Nature.ARRETE && isDated(head.end)) dateAll(mentions);
    }
    return mentions;
  }

  /** Whether a date stands right behind the name of the kind, before any number: "arrêtés du 12 mars 2031, n° 31-18 et n° 31-19". */
  private boolean isDated(int at) {
    int link = Words.DU.at(f, f.skipInParagraph(at));
    return link >= 0 && FrenchDates.read(f, f.skip(link)) != null;
  }

  private static void dateAll(List<Mention> mentions) {
    LocalDate day = mentions.getFirst().reference().date();
    for (int i = 1; i < mentions.size() && day != null; i++) {
      Reference r = mentions.get(i).reference();
      if (r.date() == null && r.numero() != null) mentions.set(i, mentions.get(i).withDate(day));
    }
  }

  /** "décrets n° 87-1099 et n° 87-1100 du 30 décembre 1987": one date for all of its year. */
  private static void shareDate(List<Mention> mentions) {
    LocalDate day = mentions.getLast().reference().date();
    for (int i = 0; i < mentions.size() && day != null; i++) {
      Reference r = mentions.get(i).reference();
      if (r.date() == null && r.numero() != null && ActNumbers.isOf(r.numero(), day.getYear())) mentions.set(i, mentions.get(i).withDate(day));
    }
  }

  private TextSlots member(int at, TextSlots first, boolean plural) {
    int p = f.skipInParagraph(at);
    if (f.at(p) == ',' || f.at(p) == ';' && plural) p = f.skipInParagraph(p + 1);
    int word = JOINTS.at(f, p);
    if (word >= 0) p = f.skipInParagraph(word);
    if (p == f.skipInParagraph(at)) return null;
    int celle = CELLE.at(f, p);
    TextSlots next = new TextSlots(f, p, first.nature);
    next.autorite = first.autorite;
    int q = celle >= 0 ? f.skipInParagraph(celle) : p;
    boolean marked = numbers.mark(q) >= 0;
    if (!plural && !(marked && first.numero != null) && celle < 0) return null;
    if (!next.one(q)) return null;
    next.readAll(next.end);
    return next.known() ? next : null;
  }

  /** "loi n° 99-533 d'orientation pour … du 25 juin 1999": the date stands behind the title, in the year of the number. */
  private void dateBehindTitle(TextSlots slots) {
    int from = f.skipInParagraph(slots.end);
    if (TitledTexts.TITLE_WORDS.at(f, from) < 0) return;
    for (int i = from; i < Math.min(f.length(), from + TitledTexts.TITLE_REACH); i++) {
      char ch = f.at(i);
      if (ch == ';' || ch == '(' || ch == '.' && f.isSpace(i + 1) || ch == ':' || ch == '\n' && f.at(f.skipInParagraph(i)) == '\n') return;
      if (!f.wordStart(i)) continue;
      if (i > from && titled.isHead(i) || ch == 'n' && numbers.mark(i) >= 0) return;
      int link = ch == 'd' || ch == 'e' ? Words.DU.at(f, i) : -1;
      FrenchDates.Match date = link < 0 ? null : FrenchDates.read(f, f.skip(link));
      if (date == null) continue;
      if (slots.isOf(date.date().getYear())) slots.dated(date);
      return;
    }
  }
}
