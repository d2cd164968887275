/**
 * On what an act rests, as a prompt to check: {@link vu.server.delegation.Checks} lists the acts of a smaller body in which no
 * delegation by its council was found, those that rest on an act that no longer stood, and those that rest on a text repealed
 * before their day. None of this is a verdict: a visa may be missing from the text and not from the law.
 *
 * <p>{@link vu.server.delegation.Delegations} knows which acts delegate and by which one a body usually decides. To add a check:
 * a constant in {@link vu.server.delegation.Check}, its list in {@code Checks}, and its words under {@code controle} in both
 * catalogues.
 */
package vu.server.delegation;
