package vu.indexer.index;

import java.util.List;
import vu.indexer.model.OcrPage;
import vu.indexer.model.Problem;

/**
 * What is known of the reading of a file beside its acts.
 *
 * @param ocr its pages that were read from their image
 * @param problems what concerns the file and not one of its acts, such as an act its table of contents announces in vain;
 *     their places are not kept, because the text of the file is not
 */
public record FileNotes(List<OcrPage> ocr, List<Problem> problems) {
  public static final FileNotes NONE = new FileNotes(List.of(), List.of());

  public FileNotes {
    ocr = List.copyOf(ocr);
    problems = problems.stream().map(problem -> new Problem(problem.code(), problem.severity(), problem.message(), null)).toList();
  }

  public boolean isEmpty() {
    return ocr.isEmpty() && problems.isEmpty();
  }

  /** Mean over the pages, in percent; 0 without such pages. */
  public int confidence() {
    return (int) Math.round(ocr.stream().mapToInt(OcrPage::confidence).average().orElse(0));
  }

  /** Pages to check against their image. */
  public List<Integer> uncertain() {
    return ocr.stream().filter(page -> !page.good()).map(OcrPage::page).toList();
  }
}
