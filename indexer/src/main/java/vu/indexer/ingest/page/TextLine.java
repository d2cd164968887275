package vu.indexer.ingest.page;

/**
 * One printed line of a page in reading order.
 *
 * @param text with its indent and with wide gaps between cells
 * @param top and {@code bottom}: its place on the page, in points from the top
 * @param opens true when a space stands before it, as before a paragraph
 */
public record TextLine(String text, double top, double bottom, boolean opens) {
  TextLine opening() {
    return new TextLine(text, top, bottom, true);
  }
}
