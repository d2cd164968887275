package vu.indexer.index;

import java.util.HashMap;
import java.util.Map;

/** Keeps one copy of short strings that come again and again: kinds, keys, rules, names of bodies. */
final class Interner {
  private static final int LONGEST = 80;

  private final Map<String, String> held = new HashMap<>();

  String one(String text) {
    if (text.length() > LONGEST) return text;
    String first = held.putIfAbsent(text, text);
    return first == null ? text : first;
  }
}
