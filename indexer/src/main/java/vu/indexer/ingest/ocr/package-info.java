/**
 * The image of a page → its words, with the Tesseract program (Debian: {@code tesseract-ocr}, {@code tesseract-ocr-fra}).
 * {@link vu.indexer.ingest.ocr.Ocr} says whether pages can be recognised and does it, several at a time and each within its
 * time; {@link vu.indexer.ingest.ocr.FrenchShape} measures how well. The recogniser is a process of its own: what it does to a
 * bad image it does not do to Vu.
 */
package vu.indexer.ingest.ocr;
