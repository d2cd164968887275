/**
 * Acts in Akoma Ntoso 3.0 (OASIS LegalDocML), the format of legal texts that parliaments publish: {@link vu.server.akn.AknWriter} writes one
 * act as a {@code doc}, every word of its text in order, with its citations as {@code ref}.
 */
package vu.server.akn;
