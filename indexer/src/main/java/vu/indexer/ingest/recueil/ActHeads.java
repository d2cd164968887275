package vu.indexer.ingest.recueil;

import java.util.List;
import vu.indexer.ingest.page.PageJoiner;
import vu.indexer.ingest.page.TextLine;
import vu.indexer.text.Folded;

/** Tells, page after page, on which pages an act opens: there the first lines are its head and not that of the paper. */
public final class ActHeads implements PageJoiner.Heads {
  /** Lines of a page in which the head of an act is looked for. */
  private static final int HEAD = 40;

  private String number = "";
  private boolean decided = true;

  @Override
  public boolean opens(List<TextLine> page) {
    boolean opens = false;
    for (int i = 0; i < page.size(); i++) {
      HeadLine line = HeadLine.of(page.get(i).text());
      switch (line.kind()) {
        case NUMBER, ITEM -> {
          boolean other = !line.number().equals(number) && (line.kind() == HeadLine.Kind.NUMBER || decided);
          if (other) number = line.number();
          opens |= other && i < HEAD;
        }
        case EXTRACT, ORDER -> opens |= decided && i < HEAD;
        case DECISION -> decided = true;
        case SESSION, NONE -> {}
      }
      if (opens && line.kind() != HeadLine.Kind.DECISION) decided = false;
    }
    return opens;
  }

  @Override
  public boolean namesCollection(TextLine line) {
    return Splitter.names(Folded.of(line.text()).lines().getFirst().words());
  }
}
