package vu.indexer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import vu.indexer.index.FileEntry;
import vu.indexer.index.StoreWriter;
import vu.indexer.model.ActId;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.DraftAct;
import vu.indexer.model.KnownAct;
import vu.indexer.model.Reading;
import vu.indexer.resolve.ActRegistry;
import vu.indexer.resolve.Resolver;

/** What a run will write, once every file is read. */
final class IndexRunPlan {
  private final IndexRun.Stages stages;
  private final IndexRunBefore before;
  private final Map<String, FileEntry> entries = new TreeMap<>();
  private final Set<String> goneFiles;
  private final Set<ActId> held = new HashSet<>();
  private final Map<ActId, DraftAct> drafts = new TreeMap<>();
  private final Map<ActId, KnownAct> arrived = new HashMap<>();

  IndexRunPlan(IndexRunBefore before, List<IndexRunFile> files, IndexRun.Stages stages) {
    this.stages = stages;
    this.before = before;
    this.goneFiles = new HashSet<>(before.files().keySet());
    for (IndexRunFile file : files) {
      goneFiles.remove(file.shown());
      if (file.unchanged()) held.addAll(before.file(file.shown()).acts());
    }
    IndexRunAddresses addresses = new IndexRunAddresses(held, id -> before.act(id).text().text());
    for (IndexRunFile file : files) entries.put(file.shown(), file.unchanged() ? before.file(file.shown()) : entry(file, addresses));
  }

  private FileEntry entry(IndexRunFile file, IndexRunAddresses addresses) {
    return switch (file.reading()) {
      case Reading.Refused refused -> FileEntry.refused(file.shown(), file.sha256(), refused.code(), refused.reason());
      case Reading.Acts acts -> {
        List<ActId> given = new ArrayList<>(), duplicates = new ArrayList<>();
        for (DraftAct draft : acts.acts()) {
          IndexRunAddresses.Address address = addresses.claim(draft);
          (address.duplicate() ? duplicates : given).add(address.id());
          if (!address.duplicate()) arrive(draft, address.id());
        }
        yield new FileEntry(file.shown(), file.sha256(), given, duplicates, null);
      }
    };
  }

  private void arrive(DraftAct draft, ActId id) {
    KnownAct entry = Resolver.entry(draft);
    drafts.put(id, IndexRunAddresses.moved(draft, id));
    arrived.put(id, new KnownAct(id, entry.key(), entry.date(), entry.instance(), entry.objet()));
  }

  boolean nothingToDo() {
    return before.exists() && goneFiles.isEmpty() && before.files().equals(entries) && drafts.isEmpty();
  }

  /** @return how many acts of unchanged files were written again because their links changed */
  int write(StoreWriter writer, IndexRunWorkers workers) {
    for (ActId id : before.acts().keySet()) if (!held.contains(id) && !drafts.containsKey(id)) writer.remove(id);
    goneFiles.forEach(writer::removeFile);
    entries.values().stream().filter(entry -> !entry.equals(before.file(entry.path()))).forEach(writer::put);
    List<KnownAct> all = new ArrayList<>(arrived.values());
    held.forEach(id -> all.add(before.acts().get(id)));
    ActRegistry registry = new ActRegistry(all.stream().sorted(Comparator.comparing(KnownAct::id)).toList());
    workers.each(List.copyOf(drafts.values()), draft -> writer.put(stages.link(draft, registry), arrived.get(draft.id()).key()));
    if (Set.copyOf(all).equals(Set.copyOf(before.acts().values()))) return 0;
    return relink(writer, workers, registry);
  }

  private int relink(StoreWriter writer, IndexRunWorkers workers, ActRegistry registry) {
    AtomicInteger changed = new AtomicInteger();
    workers.each(
        held.stream().filter(before::citesActs).sorted().toList(),
        id -> {
          AnalysedAct act = before.act(id);
          AnalysedAct linked = stages.link(act.draft(), registry);
          if (linked.references().equals(act.references())) return;
          writer.put(linked, before.acts().get(id).key());
          changed.incrementAndGet();
        });
    return changed.get();
  }

  IndexReport report(int relinked, boolean committed, IndexReport.Organismes organismes) {
    int acts = held.size() + drafts.size();
    int added = (int) drafts.keySet().stream().filter(id -> !before.acts().containsKey(id)).count();
    int removed = (int) before.acts().keySet().stream().filter(id -> !held.contains(id) && !drafts.containsKey(id)).count();
    int changed = drafts.size() - added + relinked;
    List<Reading.Refused> refused = entries.values().stream().map(FileEntry::refused).filter(Objects::nonNull).toList();
    List<IndexReport.Duplicate> duplicates =
        entries.values().stream().flatMap(entry -> entry.duplicates().stream().map(id -> new IndexReport.Duplicate(entry.path(), id))).toList();
    return new IndexReport(acts, added, changed, acts - added - changed, removed, refused, duplicates, committed, organismes);
  }
}
