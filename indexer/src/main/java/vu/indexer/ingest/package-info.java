/**
 * File → canonical text. {@link vu.indexer.ingest.FileReader} refuses by name and with a reason what it cannot read with
 * certainty: an empty file, a binary one, one too large, one in an encoding that cannot be told, one that is encrypted, one that
 * takes too long. Each format has a room: {@code pdf} and {@code ocr} make words with places, which {@code page} puts in order;
 * {@code flow} reads HTML and office files; {@code recueil} cuts the text of a collection into its acts.
 *
 * <p>To add a format: a constant of {@link vu.indexer.ingest.Format} with its extensions and first bytes, and a reader that gives
 * {@link vu.indexer.ingest.Content}, called through {@code Timed}.
 */
package vu.indexer.ingest;
