/**
 * Found reference → link. {@link vu.indexer.resolve.ActRegistry} knows the acts that are held,
 * {@link vu.indexer.resolve.Resolver} decides where each citation leads.
 * {@link vu.indexer.resolve.OrganismeRegistry} brings the organisations of all acts together;
 * {@link vu.indexer.resolve.OrganismeSuggestions} finds those that may be the same, and
 * {@link vu.indexer.resolve.OrganismeTable} is the file in which a user decides.
 */
package vu.indexer.resolve;
