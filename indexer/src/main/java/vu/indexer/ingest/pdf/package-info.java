/**
 * PDF → pages of text. {@link vu.indexer.ingest.pdf.PdfFile} opens a file within limits, {@link vu.indexer.ingest.pdf.Glyphs}
 * takes the letters with their places from PDFBox, {@link vu.indexer.ingest.pdf.GlyphWords} makes words of them. Pages whose
 * letters make no words are given to {@link vu.indexer.ingest.ocr}.
 */
package vu.indexer.ingest.pdf;
