/**
 * The words of a page with their places → its text in reading order. {@link vu.indexer.ingest.page.PageReader} gathers words to
 * {@link vu.indexer.ingest.page.Row}s, sets the cells between printed lines in one row ({@link vu.indexer.ingest.page.RuledTables}), finds columns of prose
 * ({@link vu.indexer.ingest.page.Gutters}) and prints what is left as
 * it stands, with wide gaps between the cells of a table. {@link vu.indexer.ingest.page.PageJoiner} makes one text of many pages,
 * without running heads. Readers of PDF and of images give the same words and share all of it.
 */
package vu.indexer.ingest.page;
