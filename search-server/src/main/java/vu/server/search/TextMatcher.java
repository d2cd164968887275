package vu.server.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vu.indexer.index.words.Token;

/** Tells whether words match, by looking at them one by one. */
public final class TextMatcher {
  private TextMatcher() {}

  /** @param run words that follow one another */
  public static boolean matches(TextMatch match, List<Token> run) {
    return switch (match) {
      case TextMatch.Term term -> run.stream().anyMatch(token -> is(term, token));
      case TextMatch.Sequence sequence -> sequence(sequence.terms(), run);
      case TextMatch.Near near -> near(near, run);
      case TextMatch.Pattern pattern -> run.stream().anyMatch(token -> anyForm(token, form -> like(pattern.wildcard(), 0, form, 0)));
      case TextMatch.Close close -> run.stream().anyMatch(token -> anyForm(token, form -> close(close, form)));
    };
  }

  private static boolean is(TextMatch.Term term, Token token) {
    return anyForm(token, form -> form.equals(term.form())) || (term.stem() != null && term.stem().equals(token.stem()));
  }

  private static boolean anyForm(Token token, java.util.function.Predicate<String> test) {
    return test.test(token.form()) || token.others().stream().anyMatch(test);
  }

  private static boolean sequence(List<TextMatch.Term> terms, List<Token> run) {
    for (int start = 0; start + terms.size() <= run.size(); start++) {
      int at = 0;
      while (at < terms.size() && is(terms.get(at), run.get(start + at))) at++;
      if (at == terms.size()) return true;
    }
    return false;
  }

  private static boolean near(TextMatch.Near near, List<Token> run) {
    for (int start = 0; start < run.size(); start++) {
      Set<TextMatch.Term> missing = new HashSet<>(near.terms());
      for (int at = start; at < run.size() && at < start + near.width(); at++) {
        Token token = run.get(at);
        missing.removeIf(term -> is(term, token));
      }
      if (missing.isEmpty()) return true;
    }
    return false;
  }

  private static boolean like(String pattern, int p, String form, int f) {
    if (p == pattern.length()) return f == form.length();
    if (pattern.charAt(p) == '*') return like(pattern, p + 1, form, f) || (f < form.length() && like(pattern, p, form, f + 1));
    return f < form.length() && (pattern.charAt(p) == '?' || pattern.charAt(p) == form.charAt(f)) && like(pattern, p + 1, form, f + 1);
  }

  private static boolean close(TextMatch.Close close, String form) {
    String wanted = close.form();
    if (wanted.charAt(0) != form.charAt(0) || Math.abs(wanted.length() - form.length()) > close.edits()) return false;
    return distance(wanted.substring(1), form.substring(1)) <= close.edits() && (!close.slip() || Slip.isLikely(wanted, form));
  }

  /** Letters added, removed, replaced or exchanged with their neighbour, each letter once. */
  public static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int replace = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(d[i - 1][j - 1] + replace, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        boolean exchange = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        if (exchange) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
      }
    }
    return d[a.length()][b.length()];
  }
}
