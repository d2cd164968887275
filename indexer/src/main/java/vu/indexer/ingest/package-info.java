/**
 * File → canonical text. {@link vu.indexer.ingest.FileReader} refuses by name and with a reason what is not text it can trust:
 * an empty file, a binary one, one too large, one in an encoding that cannot be told.
 */
package vu.indexer.ingest;
