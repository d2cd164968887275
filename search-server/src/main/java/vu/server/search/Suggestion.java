package vu.server.search;

/**
 * Something to complete what is being typed.
 *
 * @param kind {@code association}, {@code numero}, {@code texte} or {@code sujet}
 * @param target id of the organisation, id of the act, canonical key of the text, or the query to run
 */
public record Suggestion(String kind, String label, String target) {}
