package vu.indexer.ingest;

import java.util.List;
import vu.indexer.model.OcrPage;
import vu.indexer.model.Problem;

/** What a file of some format holds, or why it is refused. */
public sealed interface Content {
  /**
   * @param pages where each page starts in {@code text}; empty for a format without pages
   * @param ocr the pages that were read from their image
   * @param problems what a reader of the file should know, with places in {@code text}
   */
  record Text(String text, List<Integer> pages, List<OcrPage> ocr, List<Problem> problems) implements Content {
    public Text {
      pages = List.copyOf(pages);
      ocr = List.copyOf(ocr);
      problems = List.copyOf(problems);
    }

    /** A text without pages. */
    public Text(String text) {
      this(text, List.of(), List.of(), List.of());
    }
  }

  /** @see vu.indexer.model.Reading.Refused */
  record Refused(String code, String reason) implements Content {}
}
