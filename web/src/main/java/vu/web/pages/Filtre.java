package vu.web.pages;

/**
 * A filter in force.
 *
 * @param name of its parameter
 * @param label what a reader calls its value
 * @param without the same page without it
 */
public record Filtre(String name, String label, String without) {}
