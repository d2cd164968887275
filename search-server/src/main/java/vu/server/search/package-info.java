/**
 * Words and filters → a page of acts.
 *
 * <p>{@link vu.server.search.SearchBackend} is what the API and the site call; {@link vu.server.search.Searcher} is the whole
 * of a search on one screen. A query is read by {@link vu.server.query}, turned into a {@link vu.server.search.Condition} whose
 * words are cut and whose names and numbers are answered by the {@link vu.server.search.Catalog}, and given to an
 * {@link vu.server.search.Engine}, which finds words and nothing else. Filters, facets, orders and passages are the same
 * whatever the engine: {@link vu.server.search.lucene} for use, {@link vu.server.search.memory} to compare with.
 *
 * <p>To add a filter: a constant in {@link vu.server.search.FilterName} and its values in {@code Catalog}. To add an engine:
 * one class, and the test that compares it with the one in memory.
 */
package vu.server.search;
