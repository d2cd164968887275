package vu.server.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.Bloc;
import vu.indexer.model.Span;

/** The paragraphs of an act, as its page gives them an address: what stands between blank lines of one part. */
public final class Paragraphs {
  private static final Pattern GAP = Pattern.compile("\\n\\s*\\n");

  private Paragraphs() {}

  /** Those of the operative part, in order. */
  public static List<Span> decided(AnalysedAct act) {
    return act.deliberation().blocs().stream().filter(bloc -> bloc instanceof Bloc.Dispositif)
        .flatMap(bloc -> in(act.text().text(), bloc.span()).stream()).toList();
  }

  /** The paragraph that begins at a place; empty when none does. */
  public static Optional<Span> at(AnalysedAct act, int start) {
    return act.deliberation().blocs().stream()
        .filter(bloc -> bloc.span().contains(start))
        .flatMap(bloc -> in(act.text().text(), bloc.span()).stream())
        .filter(span -> span.start() == start)
        .findFirst();
  }

  private static List<Span> in(String text, Span bloc) {
    List<Span> paragraphs = new ArrayList<>();
    Matcher gap = GAP.matcher(text).region(bloc.start(), bloc.end());
    int start = bloc.start();
    while (gap.find()) {
      add(paragraphs, text, start, gap.start());
      start = gap.end();
    }
    add(paragraphs, text, start, bloc.end());
    return paragraphs;
  }

  private static void add(List<Span> paragraphs, String text, int start, int end) {
    if (!text.substring(start, end).isBlank()) paragraphs.add(new Span(start, end));
  }

  /** The words of a paragraph on one line, cut at a word when they are more than {@code most} letters. */
  public static String words(AnalysedAct act, Span paragraph, int most) {
    String words = paragraph.in(act.text().text()).replaceAll("\\s+", " ").strip();
    if (words.length() <= most) return words;
    int cut = words.lastIndexOf(' ', most - 1);
    return words.substring(0, cut < most / 2 ? most - 1 : cut) + "…";
  }
}
