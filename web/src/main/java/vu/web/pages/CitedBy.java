package vu.web.pages;

/** An act that cites another or a text, with the sentence that does. */
public record CitedBy(ActLine act, String relation, Quote quote, Claim claim) {}
