/**
 * Analysed acts in the formats others read. {@link vu.indexer.export.ActJson} is the JSON of the contract, written by
 * {@code vu extract} and stored in the index; {@link vu.indexer.export.ActJsonReader} reads it back without loss.
 */
package vu.indexer.export;
