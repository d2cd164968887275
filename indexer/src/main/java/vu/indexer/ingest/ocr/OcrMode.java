package vu.indexer.ingest.ocr;

/** Whether pages that are images are read. */
public enum OcrMode {
  /** Where a page has no text of its own, or none that makes sense. */
  AUTO,
  /** Not at all: what needs it is refused and named. */
  NEVER
}
