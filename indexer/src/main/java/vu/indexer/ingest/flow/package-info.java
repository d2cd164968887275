/**
 * Texts that flow without pages: HTML ({@link vu.indexer.ingest.flow.HtmlPage}), DOCX ({@link vu.indexer.ingest.flow.Docx}) and
 * ODT ({@link vu.indexer.ingest.flow.Odt}). Each says its paragraphs, lines and tables to a
 * {@link vu.indexer.ingest.flow.FlowText}, which prints them as the stages behind expect.
 */
package vu.indexer.ingest.flow;
