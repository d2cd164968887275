package vu.server.query;

import java.util.List;
import java.util.stream.Collectors;

/** A tree in the query language. */
final class QueryPrinter {
  private QueryPrinter() {}

  static String print(SearchQuery query) {
    return switch (query) {
      case SearchQuery.All all -> "*";
      case SearchQuery.Word word -> word.text();
      case SearchQuery.Phrase phrase -> '"' + phrase.text() + '"';
      case SearchQuery.Proximity near -> '"' + near.text() + "\"~" + near.distance();
      case SearchQuery.Wildcard wildcard -> wildcard.pattern();
      case SearchQuery.Fuzzy fuzzy -> fuzzy.text() + "~" + fuzzy.edits();
      case SearchQuery.Reference reference -> reference.text();
      case SearchQuery.In in -> in.champ().label() + ":" + (isField(in.query()) ? "(" + print(in.query()) + ")" : operand(in.query()));
      case SearchQuery.Range range -> range.champ().label() + ":" + bounds(range);
      case SearchQuery.And and -> and(and.parts());
      case SearchQuery.Or or -> or.parts().stream().map(QueryPrinter::operand).collect(Collectors.joining(" OU "));
      case SearchQuery.Not not -> "-" + operand(not.query());
    };
  }

  private static boolean isField(SearchQuery query) {
    return query instanceof SearchQuery.In || query instanceof SearchQuery.Range;
  }

  private static String bounds(SearchQuery.Range range) {
    if (range.min() != null && range.min().equals(range.max())) return range.min();
    return "[" + (range.min() == null ? "*" : range.min()) + " À " + (range.max() == null ? "*" : range.max()) + "]";
  }

  private static String operand(SearchQuery query) {
    boolean group = query instanceof SearchQuery.And || query instanceof SearchQuery.Or || query instanceof SearchQuery.Not;
    return group ? "(" + print(query) + ")" : print(query);
  }

  /** Words that would be read together as a day, a sum or a question stand in parentheses. */
  private static String and(List<SearchQuery> parts) {
    String printed = sideBySide(parts);
    if (QueryParser.parse(printed).query().equals(new SearchQuery.And(parts))) return printed;
    return parts.stream().map(part -> part instanceof SearchQuery.Not ? print(part) : "(" + print(part) + ")").collect(Collectors.joining(" "));
  }

  private static String sideBySide(List<SearchQuery> parts) {
    StringBuilder printed = new StringBuilder();
    SearchQuery before = null;
    for (SearchQuery part : parts) {
      String own = part instanceof SearchQuery.Not ? print(part) : operand(part);
      if (before != null) printed.append(' ').append(meltsInto(before, part, own) ? "(" + own + ")" : own);
      else printed.append(own);
      before = part;
    }
    return printed.toString();
  }

  /** {@code loi} and {@code 2014-58} side by side would be read as one reference, {@code 26} and {@code 500} as one figure. */
  private static boolean meltsInto(SearchQuery before, SearchQuery part, String printed) {
    SearchQuery last = before instanceof SearchQuery.Not not ? not.query() : before;
    SearchQuery leaf = last instanceof SearchQuery.In in ? in.query() : last;
    if (!(leaf instanceof SearchQuery.Word) && !(leaf instanceof SearchQuery.Reference)) return false;
    SearchQuery both = QueryParser.parse(print(leaf) + " " + printed).query();
    return !both.equals(new SearchQuery.And(List.of(leaf, part)));
  }
}
