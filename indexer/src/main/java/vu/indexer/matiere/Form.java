package vu.indexer.matiere;

import java.util.List;

/**
 * A form of the rules: words, prefixes ({@code subvention*}) and gaps ({@code …}).
 *
 * @param parts its words in order
 */
record Form(List<String> parts) {
  private static final String GAP = "…";
  private static final int WIDEST_GAP = 4;

  static Form of(String printed) {
    List<String> parts = List.of(printed.strip().split(" "));
    if (parts.getFirst().equals(GAP) || parts.getLast().equals(GAP)) throw new IllegalArgumentException("form \"" + printed + "\" begins or ends with a gap");
    return new Form(parts);
  }

  String first() {
    return parts.getFirst();
  }

  /** Words beside gaps: a form with more of them says more. */
  long length() {
    return parts.stream().filter(part -> !part.equals(GAP)).count();
  }

  /** The position behind the form when it stands at {@code at} among {@code words}, or -1. */
  int end(List<Word> words, int at) {
    return end(words, at, 0);
  }

  private int end(List<Word> words, int at, int part) {
    if (part == parts.size()) return at;
    if (parts.get(part).equals(GAP)) {
      for (int skip = 0; skip <= WIDEST_GAP && at + skip < words.size() && !isBreak(words, at, skip); skip++) {
        int end = end(words, at + skip, part + 1);
        if (end >= 0) return end;
      }
      return -1;
    }
    return at < words.size() && fits(parts.get(part), words.get(at).folded()) ? end(words, at + 1, part + 1) : -1;
  }

  private static boolean isBreak(List<Word> words, int at, int skip) {
    return skip > 0 && words.get(at + skip - 1).isBreak();
  }

  private static boolean fits(String part, String word) {
    return part.endsWith("*") ? word.startsWith(part.substring(0, part.length() - 1)) : word.equals(part);
  }
}
