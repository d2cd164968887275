/**
 * One record per page: the values its template needs and nothing else. Small records that several pages share stand
 * beside them: {@link vu.web.pages.ActLine} an act in a list, {@link vu.web.pages.MoneyLine} an amount with its sentence,
 * {@link vu.web.pages.Quote} a sentence as evidence, {@link vu.web.pages.Claim} the rule and confidence of a fact.
 */
package vu.web.pages;
