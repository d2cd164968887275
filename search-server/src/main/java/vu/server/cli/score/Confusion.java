package vu.server.cli.score;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/** Which role a person gave an amount, and which one Vu gave it. */
final class Confusion {
  /** The roles, and beside them: no such amount. */
  static final List<String> ROLES = List.of("vote", "anterieur", "contexte", "budget", "none");

  static final String NONE = "none";

  private final Map<String, Map<String, Integer>> counts = new TreeMap<>();

  /** A role that is none of {@link #ROLES} is refused. */
  void add(String labelled, String found) {
    if (!ROLES.contains(labelled) || !ROLES.contains(found)) throw new IllegalArgumentException(labelled + " or " + found + " is none of " + ROLES);
    counts.computeIfAbsent(labelled, role -> new TreeMap<>()).merge(found, 1, Integer::sum);
  }

  int count(String labelled, String found) {
    return counts.getOrDefault(labelled, Map.of()).getOrDefault(found, 0);
  }

  void print(PrintWriter out) {
    StringBuilder head = new StringBuilder(cell("%-17s", "labelled\\found"));
    for (String role : ROLES) head.append(cell(" %9s", role));
    out.println();
    out.println(head);
    for (String labelled : ROLES) {
      StringBuilder row = new StringBuilder(cell("%-17s", labelled));
      for (String found : ROLES) row.append(cell(" %9s", labelled.equals(NONE) && found.equals(NONE) ? "" : count(labelled, found)));
      out.println(row.toString().stripTrailing());
    }
  }

  /** {@code {labelled: {found: count}}}, zeros included. */
  void json(ObjectNode node) {
    for (String labelled : ROLES) {
      ObjectNode row = node.putObject(labelled);
      for (String found : ROLES) if (!labelled.equals(NONE) || !found.equals(NONE)) row.put(found, count(labelled, found));
    }
  }

  private static String cell(String format, Object value) {
    return String.format(Locale.ROOT, format, value);
  }
}
