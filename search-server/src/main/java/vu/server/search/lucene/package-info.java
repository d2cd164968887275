/**
 * Search with Lucene. {@link vu.server.search.lucene.LuceneBackend} is what the server opens; it answers like the slow
 * {@link vu.server.search.memory}, only faster and with better ranking.
 */
package vu.server.search.lucene;
