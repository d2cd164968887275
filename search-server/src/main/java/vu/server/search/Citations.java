package vu.server.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vu.indexer.index.EdgeRow;
import vu.indexer.index.words.Token;
import vu.indexer.index.words.Words;

/** Who cites what, by the words under which it may be asked for. */
final class Citations {
  private final Catalog catalog;
  /** The acts that cite a text, by each word of its number, names and articles, alone and after its kind, and by its key. */
  private final Map<String, BitSet> citing = new HashMap<>();
  private final Map<String, BitSet> citingByInitials = new HashMap<>();
  private final Map<Integer, List<EdgeRow>> byAct = new HashMap<>();

  Citations(Catalog catalog) {
    this.catalog = catalog;
    catalog.edges().forEach(this::add);
  }

  /** The acts that cite what a word or key stands for, by position; not to be changed. */
  BitSet of(String key) {
    return citing.getOrDefault(key, new BitSet());
  }

  /** The acts that cite a code of these initials, or null when no act cites one. */
  BitSet ofCode(String initials) {
    return citingByInitials.get(initials);
  }

  /** The citations in an act, given by its position. */
  List<EdgeRow> in(int act) {
    return byAct.getOrDefault(act, List.of());
  }

  private void add(EdgeRow edge) {
    int from = catalog.position(edge.from());
    byAct.computeIfAbsent(from, act -> new ArrayList<>()).add(edge);
    List<String> names = new ArrayList<>(edge.articles());
    if (edge.numero() != null) names.add(edge.numero());
    if (edge.titre() != null) names.add(edge.titre());
    if (edge.cle() != null) names.add(edge.cle().substring(edge.cle().lastIndexOf('/') + 1));
    String kind = edge.kind().replace("_ue", "");
    for (String name : names) {
      for (Token token : Words.of(name)) {
        set(citing, token.form(), from);
        set(citing, kind + " " + token.form(), from);
      }
    }
    if (edge.cle() != null) set(citing, edge.cle(), from);
    if (edge.kind().equals("code") && edge.titre() != null) set(citingByInitials, ReferenceKeys.initials(edge.titre()), from);
  }

  private static void set(Map<String, BitSet> map, String key, int act) {
    map.computeIfAbsent(key, k -> new BitSet()).set(act);
  }
}
