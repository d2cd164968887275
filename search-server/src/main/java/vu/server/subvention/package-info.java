/**
 * Grants above the threshold of the "données essentielles" (decree 2017-779 of 5 May 2017): {@link vu.server.subvention.VotedGrants} adds up what
 * was voted by beneficiary and year, {@link vu.server.subvention.DeclaredFile} reads what an authority declares, and
 * {@link vu.server.subvention.GrantComparison} sets one beside the other.
 */
package vu.server.subvention;
