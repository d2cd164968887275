package vu.indexer;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vu.indexer.index.EdgeRow;
import vu.indexer.index.FileEntry;
import vu.indexer.index.LuceneStore;
import vu.indexer.index.OrganismeRow;
import vu.indexer.model.ActId;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.KnownAct;
import vu.indexer.resolve.RegistryChange;

/** The index as a run finds it; {@link #NOTHING} when there is none or it is to be made afresh. */
final class IndexRunBefore implements AutoCloseable {
  static final IndexRunBefore NOTHING = new IndexRunBefore(null);

  private final LuceneStore store;
  private final Map<String, FileEntry> files = new TreeMap<>();
  private final Map<ActId, KnownAct> acts = new LinkedHashMap<>();

  private IndexRunBefore(LuceneStore store) {
    this.store = store;
    if (store == null) return;
    store.files().forEach(file -> files.put(file.path(), file));
    store.registry().forEach(entry -> acts.put(entry.id(), entry));
  }

  static IndexRunBefore open(Path index) {
    return LuceneStore.exists(index) ? new IndexRunBefore(LuceneStore.open(index)) : NOTHING;
  }

  boolean exists() {
    return store != null;
  }

  Map<String, FileEntry> files() {
    return files;
  }

  /** What is known of a file, or null. */
  FileEntry file(String shown) {
    return files.get(shown);
  }

  Map<ActId, KnownAct> acts() {
    return acts;
  }

  AnalysedAct act(ActId id) {
    return store.act(id).orElseThrow();
  }

  /** Acts whose links may no longer be what they were. */
  Set<ActId> citing(RegistryChange change) {
    return store == null ? Set.of() : store.edges().stream().filter(change::concerns).map(EdgeRow::from).collect(Collectors.toSet());
  }

  List<OrganismeRow> organismes() {
    return store == null ? List.of() : store.organismes();
  }

  @Override
  public void close() {
    if (store != null) store.close();
  }
}
