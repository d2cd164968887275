/**
 * The organisations of all acts, brought together. {@link vu.indexer.resolve.organisme.OrganismeRegistry} merges names that leave no
 * doubt, {@link vu.indexer.resolve.organisme.OrganismeSuggestions} finds those that may be the same, and
 * {@link vu.indexer.resolve.organisme.OrganismeTable} is the file in which a user decides.
 *
 * <p>To add a reason to ask about two names: a line in {@code corpus/examples/rapprochements.txt}, then the rule.
 */
package vu.indexer.resolve.organisme;
