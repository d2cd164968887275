/**
 * A selection of the ledger as evidence: one ZIP with the lines, the texts they were read from, places in characters and in bytes, and SHA-256
 * of everything. {@link vu.server.evidence.EvidencePack} writes it as it goes.
 */
package vu.server.evidence;
