package vu.indexer.resolve;

import java.util.List;
import vu.indexer.model.Citation;
import vu.indexer.model.DraftAct;
import vu.indexer.model.Found;
import vu.indexer.model.KnownAct;

/** Whether the words after a citation are those of a title. */
final class Told {
  private static final int REACH = 260;

  private final DraftAct act;

  Told(DraftAct act) {
    this.act = act;
  }

  boolean tells(KnownAct entry, Found<Citation> found) {
    return TitleOverlap.same(entry.objet(), context(found));
  }

  /** The one act whose title is told; null when it is none or several. */
  KnownAct only(List<KnownAct> entries, Found<Citation> found) {
    String context = context(found);
    List<KnownAct> told = entries.stream().filter(entry -> TitleOverlap.same(entry.objet(), context)).toList();
    return told.size() == 1 ? told.getFirst() : null;
  }

  /** What follows a citation, up to the end of its sentence or to the next citation, whose words are not its own. */
  private String context(Found<Citation> found) {
    String text = act.text().text();
    int start = found.span().end(), end = Math.min(text.length(), start + REACH);
    for (Found<Citation> other : act.facts().references()) {
      if (other.span().start() >= start) end = Math.min(end, other.span().start());
    }
    for (int i = start; i < end; i++) if (ends(text, i)) return text.substring(start, i);
    return text.substring(start, end);
  }

  private static boolean ends(String text, int i) {
    char ch = text.charAt(i);
    if (ch == ';' || text.startsWith("\n\n", i)) return true;
    return ch == '.' && i + 2 < text.length() && Character.isWhitespace(text.charAt(i + 1)) && Character.isUpperCase(text.charAt(i + 2));
  }
}
