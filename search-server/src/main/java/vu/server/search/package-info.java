/**
 * Words and filters → a page of acts.
 *
 * <p>{@link vu.server.search.SearchBackend} is what the API and the site call. {@link vu.server.search.Catalog} holds what is
 * known of acts besides their words: filters, facets and sorts come from it and are the same whatever finds the words.
 */
package vu.server.search;
