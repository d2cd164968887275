package vu.server.search;

import java.util.List;
import vu.indexer.index.words.Token;
import vu.indexer.index.words.Words;
import vu.server.query.SearchQuery;

/** Leaves of a query → what words must do. */
final class TextMatches {
  private TextMatches() {}

  static List<TextMatch> of(SearchQuery.Word word) {
    List<Token> tokens = Words.of(word.text());
    return List.of(sequence(tokens.stream().map(token -> new TextMatch.Term(token.form(), token.stem(), token.accented())).toList()));
  }

  static List<TextMatch> of(SearchQuery.Phrase phrase) {
    return List.of(sequence(exact(phrase.text())));
  }

  static List<TextMatch> of(SearchQuery.Proximity near) {
    List<TextMatch.Term> terms = exact(near.text()), distinct = terms.stream().distinct().toList();
    return List.of(distinct.size() == 1 ? distinct.getFirst() : new TextMatch.Near(distinct, terms.size() + near.distance()));
  }

  static List<TextMatch> of(SearchQuery.Wildcard wildcard) {
    return List.of(new TextMatch.Pattern(wildcard.pattern()));
  }

  static List<TextMatch> of(SearchQuery.Fuzzy fuzzy) {
    return Words.of(fuzzy.text()).stream().map(token -> close(token.form(), fuzzy.edits())).toList();
  }

  /** Short words are given fewer changes, very short ones none. */
  private static TextMatch close(String form, int edits) {
    int most = Math.min(edits, (form.length() - 1) / 2);
    return most == 0 ? new TextMatch.Term(form, null) : new TextMatch.Close(form, most);
  }

  /** The number in a reference: its last word that holds a digit, else its last word. */
  static TextMatch.Term number(SearchQuery.Reference reference) {
    List<Token> words = Words.of(reference.text());
    return words.reversed().stream()
        .filter(token -> token.form().chars().anyMatch(Character::isDigit))
        .findFirst()
        .map(token -> new TextMatch.Term(token.form(), null))
        .orElseGet(() -> new TextMatch.Term(words.getLast().form(), words.getLast().stem()));
  }

  private static List<TextMatch.Term> exact(String text) {
    return Words.of(text).stream().map(token -> new TextMatch.Term(token.form(), null)).toList();
  }

  private static TextMatch sequence(List<TextMatch.Term> terms) {
    return terms.size() == 1 ? terms.getFirst() : new TextMatch.Sequence(terms);
  }
}
