package vu.indexer.extract.words;

import java.util.Set;
import vu.indexer.text.Folded;

/** What parts the groups of three digits of a figure: a blank, a point, an apostrophe, the break of a line. */
final class GroupSeparators {
  /** Words right before a sum. */
  private static final Set<String> SPACED = Set.of("de", "dont", "soit", "montant", "somme", "total", "environ", "avec", "pour", "contre");

  private final Folded f;
  private final ScannedDigits digits;

  GroupSeparators(Folded f, ScannedDigits digits) {
    this.f = f;
    this.digits = digits;
  }

  /** The end of the group before {@code start} when one separator parts them; -1 otherwise. */
  int before(int start, char kind, int floor) {
    char ch = f.at(start - 1);
    if (start - 1 <= floor) return -1;
    if (ch == '\n') {
      int end = f.at(start - 2) == '\n' ? start - 2 : start - 1;
      while (f.at(end - 1) == ' ') end--;
      return kind == '.' || !digits.digit(end - 1) || !longLine(end) ? -1 : end;
    }
    if (ch == ' ' && f.at(start - 2) == '.' && (kind == '\0' || kind == '.') && digits.digit(start - 3) && isSpacedPoint(start - 2)) return start - 2;
    if (ch == ' ' || ch == '\'') {
      if (kind != '\0' && kind != ' ' && kind != ch) return -1;
      if (ch == ' ' && f.at(start - 2) == '\n' && digits.digit(start - 3) && longLine(start - 2)) return start - 2;
      if (f.at(start - 2) == ' ' && f.isMended(start - 2, start - 1) && digits.digit(start - 3)) return start - 2;
      return digits.digit(start - 2) ? start - 1 : -1;
    }
    if (ch == '.' || ch == ',') return (kind == '\0' || kind == ch) && digits.digit(start - 2) ? start - 1 : -1;
    return -1;
  }

  /** "une enveloppe de 300. 000 €": a blank behind the point of the thousands; a full stop stands behind a year or the number of an article. */
  private boolean isSpacedPoint(int point) {
    int group = point;
    while (f.isDigit(group - 1)) group--;
    return point - group <= 3 && SPACED.contains(Words.wordBefore(f, group)) && f.at(group - 1) == ' ';
  }

  /** A number broken at the end of a line of prose; a short line is a cell of a table. */
  private boolean longLine(int newline) {
    int p = newline - 1;
    while (p >= 0 && f.at(p) != '\n') p--;
    return newline - p > 40 || newline - p > 10 && f.slice(p + 1, newline).chars().filter(c -> c >= 'a' && c <= 'z').count() > 6;
  }
}
