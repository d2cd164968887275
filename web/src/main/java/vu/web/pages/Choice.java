package vu.web.pages;

/** One of several addresses to choose from, {@code current} being the one shown. */
public record Choice(String label, String href, boolean current) {}
