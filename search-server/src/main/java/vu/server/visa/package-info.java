/**
 * The visas of a draft, checked against what is held. {@link vu.server.visa.VisaChecker} reads a text that is not yet an act,
 * links what it cites by the rules that link acts, and says of each visa whether it leads to an act that is held, to several,
 * to none, or outside; what disagrees; what later acts did to it; and how the house prints it.
 *
 * <p>A draft is never stored. To add something to tell: a {@link vu.server.visa.Remark} made in {@code Remarks}, and its words
 * under {@code visa.remarque} in both catalogues.
 */
package vu.server.visa;
