package vu.indexer.extract.reference;

import vu.indexer.model.Deliberation;
import vu.indexer.model.Reference;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/** Tells the act itself from what it cites: its own number, in its head, in a caption or repeated on every page; the heading of its sitting. */
final class OwnAct {
  /** Before a deliberation that a sentence cites. */
  private static final Phrases IN_SENTENCE = Phrases.of("la", "de la", "par", "de", "cette", "sa", "une", "vu", "et", "ou", "ladite", "d'une",
      "notre");
  private static final int BRIEF = 60, LEAST = 6;

  private final Folded f;
  private final Deliberation act;
  /** The letters and digits of the number of the act; empty when none is known. */
  private final String own;

  OwnAct(Folded f, Deliberation act) {
    this.f = f;
    this.act = act;
    this.own = act.numero() == null ? "" : letters(act.numero());
  }

  boolean is(Mention mention) {
    if (!(mention.reference() instanceof Reference.ActeLocal r)) return false;
    if (heads(mention, r) || captions(mention, r) || isSitting(mention, r)) return true;
    if (r.numero() == null || own.isEmpty() || r.date() != null && act.date() != null && !r.date().equals(act.date())) return false;
    String number = letters(r.numero());
    if (number.equals(own)) return r.date() == null || act.date() != null || !IN_SENTENCE.before(f, mention.start());
    boolean brief = own.endsWith(number) && act.date() != null && mention.end() - mention.start() < BRIEF;
    return (brief || number.endsWith(own) && own.length() >= LEAST) && isHead(mention);
  }

  /**
   * "Délibération du Conseil municipal du d" with no article, where a line or a column begins: the running head of the act, or its title when no
   * number is known.
   */
  private boolean heads(Mention mention, Reference.ActeLocal r) {
    int start = mention.start(), line = lineOf(start);
    boolean column = f.at(start - 1) == ' ' && f.at(start - 2) == ' ';
    boolean capitals = r.date() != null && f.isUpper(start + 1) && f.at(f.back(start) - 1) != '(';
    boolean decision = isSameDay(r) && isHead(mention) && f.exact(start, "decision") >= 0;
    if (!f.isUpper(start) || f.match(start, "deliberation") < 0 && !decision || f.at(line - 1) != '\n' && !column && !capitals) return false;
    if (IN_SENTENCE.before(f, line)) return false;
    if (r.numero() == null) return isSameDay(r) || isHead(mention) && act.date() == null;
    if (letters(r.numero()).equals(own)) return isHead(mention);
    return act.numero() == null && isHead(mention) && (r.date() == null || act.date() == null || isSameDay(r));
  }

  /**
   * "Délibération n° A" and nothing else in its lines, behind "Objet :" at most, or "objet" right behind it, or the number alone: no sentence cites
   * so.
   */
  private boolean captions(Mention mention, Reference.ActeLocal r) {
    int start = mention.start(), before = f.back(start);
    if (r.date() != null || r.numero() == null || act.kindAt(start).equals("visas") || IN_SENTENCE.before(f, before)) return false;
    if (f.match(start, "deliberation") < 0) return own.isEmpty() && act.date() != null
        && (startsLine(start) && endsLine(mention.end()) || isHead(mention) && f.isUpper(start) && isTitled(f.skip(mention.end())));
    if (f.exact(f.skip(mention.end()), "objet") >= 0) return true;
    int subject = f.startBefore(before, "objet :");
    return f.isUpper(start) && endsLine(mention.end()) && startsLine(subject >= 0 ? subject : start);
  }

  /** "DCM 2019-0060 - Budget": the title stands behind a dash. */
  private boolean isTitled(int dash) {
    return f.at(dash) == '-' && f.isSpace(dash - 1) && f.isSpace(dash + 1) && f.isUpper(f.skip(dash + 1));
  }

  private boolean startsLine(int start) {
    int p = start;
    while (p > 0 && (f.at(p - 1) == ' ' || f.at(p - 1) == Folded.VOID)) p--;
    return p == 0 || f.at(p - 1) == '\n';
  }

  private boolean endsLine(int end) {
    int p = end;
    while (f.at(p) == ' ' || f.at(p) == Folded.VOID) p++;
    return f.at(p) == '\n' || f.at(p) == ':';
  }

  /** "LES DELIBERATIONS DU BUREAU DU 10 AVRIL 2015": what the sitting of the act decided, the act among it. */
  private boolean isSitting(Mention mention, Reference.ActeLocal r) {
    if (r.numero() != null || r.date() == null || f.match(mention.start(), "deliberations") < 0) return false;
    return isSameDay(r) || act.date() == null && isHead(mention) && f.isUpper(mention.start());
  }

  private int lineOf(int start) {
    int line = start;
    while (line > 0 && !f.isWord(line - 1) && f.at(line - 1) != '\n') line--;
    return line;
  }

  private boolean isSameDay(Reference.ActeLocal r) {
    return act.date() != null && act.date().equals(r.date());
  }

  private boolean isHead(Mention mention) {
    return act.kindAt(mention.start()).equals("entete");
  }

  private static String letters(String number) {
    return Folded.key(number).replace(" ", "");
  }
}
