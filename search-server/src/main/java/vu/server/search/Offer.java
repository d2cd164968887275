package vu.server.search;

/**
 * A page that a query names, offered before the results.
 *
 * @param kind {@code acte}, {@code absent} (an act that is cited and not held), {@code texte}, {@code organisme}, or {@code requete}: the
 *     search meant
 * @param id of the act, {@code collectivite/key}; for a text its key, without an article; of an organisation; for a search what to type
 * @param label the number and title of an act, the name of a text or an organisation
 */
public record Offer(String kind, String id, String label) {}
