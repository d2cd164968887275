package vu.indexer.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vu.indexer.index.EdgeRow;
import vu.indexer.index.FileEntry;
import vu.indexer.index.Holdings;
import vu.indexer.index.LuceneStore;
import vu.indexer.index.OrganismeRow;
import vu.indexer.model.ActId;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.KnownAct;
import vu.indexer.resolve.RegistryChange;

/** The index as a run finds it; {@link #NOTHING} when there is none or it is to be made afresh. */
final class IndexBefore implements AutoCloseable {
  static final IndexBefore NOTHING = new IndexBefore(null);

  private final Holdings held;

  private IndexBefore(Holdings held) {
    this.held = held;
  }

  static IndexBefore open(Path index) {
    return LuceneStore.exists(index) ? new IndexBefore(Holdings.open(index)) : NOTHING;
  }

  boolean exists() {
    return held != null;
  }

  Map<String, FileEntry> files() {
    return held == null ? Map.of() : held.files();
  }

  /** What is known of a file, or null. */
  FileEntry file(String shown) {
    return files().get(shown);
  }

  Map<ActId, KnownAct> acts() {
    return held == null ? Map.of() : held.acts();
  }

  AnalysedAct act(ActId id) {
    return held.act(id);
  }

  /** Acts whose links may no longer be what they were. */
  Set<ActId> citing(RegistryChange change) {
    if (held == null) return Set.of();
    return held.asking(change.answers()).stream().filter(change::concerns).map(EdgeRow::from).collect(Collectors.toSet());
  }

  List<OrganismeRow> organismes() {
    return held == null ? List.of() : held.organismes();
  }

  @Override
  public void close() {
    if (held != null) held.close();
  }
}
