package vu.indexer.ingest.page;

/**
 * One printed line of a page in reading order.
 *
 * @param text with its indent and with wide gaps between cells
 * @param top and {@code bottom}: its place on the page, in points from the top
 * @param opens true when a space stands before it, as before a paragraph
 * @param ofTable true for a whole row of a table, with bars between its cells
 */
public record TextLine(String text, double top, double bottom, boolean opens, boolean ofTable) {
  TextLine opening() {
    return new TextLine(text, top, bottom, true, ofTable);
  }
}
