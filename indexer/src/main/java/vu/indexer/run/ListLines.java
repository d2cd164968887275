package vu.indexer.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vu.indexer.ListedAct;
import vu.indexer.index.FileEntry;
import vu.indexer.index.ListEntry;
import vu.indexer.index.Listed;
import vu.indexer.model.ActId;
import vu.indexer.model.DraftAct;
import vu.indexer.model.KnownAct;
import vu.indexer.model.ListRemark;
import vu.indexer.model.ListRow;
import vu.indexer.resolve.ListMatcher;
import vu.indexer.run.Addresses.Address;

/**
 * The lists of a run, looked at once all texts are read: lines that speak of an act whose text is held, and acts that only a
 * line tells of. That is worked out again in every run, because it depends on all acts; what comes out the same is not written.
 */
final class ListLines {
  /** A list as it was read now or before. */
  record Source(String path, String sha256, List<ListRow> rows, List<ListRemark> remarks) {}

  private record Known(String path, ListRow row) {}

  private final Map<ActId, Known> before = new HashMap<>();
  private final Map<String, FileEntry> entries = new TreeMap<>();
  private final Map<ActId, DraftAct> arrived = new TreeMap<>();
  private final Set<ActId> held = new HashSet<>();

  /**
   * @param matcher over the acts whose text is held
   * @param addresses those of these acts are taken
   */
  ListLines(IndexBefore index, List<Source> sources, ListMatcher matcher, Addresses addresses) {
    index.files().values().forEach(this::remember);
    for (Source source : sources) entries.put(source.path(), entry(source, matcher, addresses));
  }

  private void remember(FileEntry entry) {
    if (entry.liste() == null) return;
    Set<ActId> given = new HashSet<>(entry.acts());
    for (Listed line : entry.liste().lines()) if (line.act() != null && given.remove(line.act())) before.put(line.act(), new Known(entry.path(), line.row()));
  }

  private FileEntry entry(Source source, ListMatcher matcher, Addresses addresses) {
    List<Listed> lines = new ArrayList<>(source.rows().size());
    List<ActId> given = new ArrayList<>();
    for (ListRow row : source.rows()) {
      List<KnownAct> texts = matcher.match(row);
      ActId act = texts.size() == 1 ? texts.getFirst().id() : texts.isEmpty() ? listed(source.path(), row, addresses, given) : null;
      lines.add(new Listed(act, row));
    }
    return new FileEntry(source.path(), source.sha256(), given, List.of(), null, new ListEntry(lines, source.remarks()));
  }

  private ActId listed(String path, ListRow row, Addresses addresses, List<ActId> given) {
    DraftAct draft = ListedAct.draft(path, row);
    Address address = addresses.claim(draft.id(), row.date(), ListedAct.words(row), path);
    if (address.duplicate()) return address.id();
    given.add(address.id());
    Known known = before.get(address.id());
    if (known != null && known.path().equals(path) && known.row().at(0).equals(row.at(0))) held.add(address.id());
    else arrived.put(address.id(), Addresses.moved(draft, address.id()));
    return address.id();
  }

  /** What is to be known of each list. */
  Map<String, FileEntry> entries() {
    return entries;
  }

  /** Acts known by a line alone that the index has as they are. */
  Set<ActId> held() {
    return held;
  }

  /** Those it does not have, or not so. */
  Map<ActId, DraftAct> arrived() {
    return arrived;
  }
}
