/**
 * Found reference → link. {@link vu.indexer.resolve.ActRegistry} knows the acts that are held,
 * {@link vu.indexer.resolve.Resolver} decides where each citation leads.
 */
package vu.indexer.resolve;
