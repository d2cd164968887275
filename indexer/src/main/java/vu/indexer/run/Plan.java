package vu.indexer.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import vu.indexer.index.FileEntry;
import vu.indexer.index.FileNotes;
import vu.indexer.index.OrganismeRow;
import vu.indexer.index.Rows;
import vu.indexer.index.StoreWriter;
import vu.indexer.model.ActId;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.DraftAct;
import vu.indexer.model.KnownAct;
import vu.indexer.model.Link;
import vu.indexer.model.ListRow;
import vu.indexer.model.Reading;
import vu.indexer.resolve.ActRegistry;
import vu.indexer.resolve.ListMatcher;
import vu.indexer.resolve.RegistryChange;
import vu.indexer.resolve.Resolver;

/** What a run will write: told of each file that was read, in order, then of the lists, then asked to write. */
final class Plan {
  private final IndexRun.Stages stages;
  private final IndexBefore before;
  private final Drafts drafts;
  private final Addresses addresses;
  private final Map<String, FileEntry> entries = new TreeMap<>();
  private final List<ListLines.Source> lists = new ArrayList<>();
  private final Set<String> goneFiles;
  private final Set<ActId> held = new HashSet<>();
  private final Map<ActId, KnownAct> arrived = new HashMap<>();
  private final List<OrganismeRow> organismes = new ArrayList<>();
  /** Acts of before that no file gives as they were; known once the run writes. */
  private List<KnownAct> left = List.of();

  Plan(IndexBefore before, List<FoundFile> files, Drafts drafts, IndexRun.Stages stages) {
    this.stages = stages;
    this.before = before;
    this.drafts = drafts;
    this.goneFiles = new HashSet<>(before.files().keySet());
    Map<String, List<ActId>> given = new HashMap<>();
    for (FoundFile file : files) {
      FileEntry known = file.known();
      goneFiles.remove(file.shown());
      if (file.unchanged()) keep(known);
      else if (known != null && known.liste() == null) given.put(file.shown(), known.acts());
    }
    this.addresses = new Addresses(held, given, id -> before.act(id).text().text());
  }

  /** A folder that cannot be looked into, and how many files of it are kept. */
  void add(ClosedFolder folder, long kept) {
    FileEntry entry = folder.entry(kept);
    if (entry == null) return;
    entries.put(entry.path(), entry);
    goneFiles.remove(entry.path());
  }

  private void keep(FileEntry entry) {
    if (entry.liste() != null) {
      List<ListRow> rows = entry.liste().lines().stream().map(line -> line.row()).toList();
      lists.add(new ListLines.Source(entry.path(), entry.sha256(), rows, entry.liste().remarks()));
    } else {
      entries.put(entry.path(), entry);
      held.addAll(entry.acts());
    }
  }

  /** A file that is new or changed. */
  void add(FoundFile file, Reading reading) {
    switch (reading) {
      case Reading.Refused refused -> entries.put(file.shown(), FileEntry.refused(file.shown(), file.sha256(), refused.code(), refused.reason()));
      case Reading.Liste liste -> lists.add(new ListLines.Source(file.shown(), file.sha256(), liste.rows(), liste.remarks()));
      case Reading.Acts acts -> entries.put(file.shown(), entry(file, acts));
    }
  }

  private FileEntry entry(FoundFile file, Reading.Acts acts) {
    List<ActId> given = new ArrayList<>(), duplicates = new ArrayList<>();
    for (DraftAct draft : acts.acts()) {
      Addresses.Address address = addresses.claim(draft);
      (address.duplicate() ? duplicates : given).add(address.id());
      if (!address.duplicate()) arrive(draft, address.id());
    }
    return new FileEntry(file.shown(), file.sha256(), given, duplicates, null, null, new FileNotes(acts.ocr(), acts.problems()));
  }

  private void arrive(DraftAct draft, ActId id) {
    KnownAct entry = Resolver.entry(draft);
    DraftAct moved = Addresses.moved(draft, id);
    drafts.put(moved);
    organismes.addAll(Rows.organismes(moved));
    arrived.put(id, new KnownAct(id, entry.key(), entry.date(), entry.instance(), entry.objet()));
  }

  /** Once every file is read. */
  void matchLists() {
    if (lists.isEmpty()) return;
    lists.sort(Comparator.comparing(ListLines.Source::path));
    ListLines matched = new ListLines(before, lists, new ListMatcher(registry()), addresses);
    entries.putAll(matched.entries());
    held.addAll(matched.held());
    matched.arrived().forEach((id, draft) -> arrive(draft, id));
  }

  private ActRegistry registry() {
    return new ActRegistry(all().sorted(Comparator.comparing(KnownAct::id)).toList());
  }

  private Stream<KnownAct> all() {
    return Stream.concat(arrived.values().stream(), held.stream().map(before.acts()::get));
  }

  boolean nothingToDo() {
    return before.exists() && goneFiles.isEmpty() && arrived.isEmpty() && entries.values().stream().noneMatch(this::changed);
  }

  private boolean changed(FileEntry entry) {
    FileEntry known = before.file(entry.path());
    return entry != known && !entry.equals(known);
  }

  /** @return how many acts of unchanged files were written again because their links changed */
  int write(StoreWriter writer, Workers workers) {
    left = before.acts().values().stream().filter(act -> !held.contains(act.id())).toList();
    gone().forEach(writer::remove);
    goneFiles.forEach(writer::removeFile);
    entries.values().stream().filter(this::changed).forEach(writer::put);
    ActRegistry registry = registry();
    workers.each(drafts.ids(), id -> put(writer, stages.link(drafts.get(id), registry), arrived.get(id).key()));
    return relink(writer, workers, registry);
  }

  private static void put(StoreWriter writer, AnalysedAct act, String key) {
    writer.put(act, key, asks(act));
  }

  private static Set<String> asks(AnalysedAct act) {
    Set<String> asks = new HashSet<>();
    for (Link link : act.references()) asks.addAll(RegistryChange.asked(link));
    return asks;
  }

  /** The organisations of all acts the index will hold, in the order of a store; known before {@link #write}. */
  List<OrganismeRow> organismes() {
    Stream<OrganismeRow> kept = before.organismes().stream().filter(row -> held.contains(row.act()));
    return Stream.concat(kept, organismes.stream()).sorted(Comparator.comparing(OrganismeRow::act)).toList();
  }

  private List<ActId> gone() {
    return left.stream().map(KnownAct::id).filter(id -> !drafts.holds(id)).toList();
  }

  private int relink(StoreWriter writer, Workers workers, ActRegistry registry) {
    RegistryChange change = RegistryChange.between(left, arrived.values());
    if (change.isEmpty()) return 0;
    AtomicInteger changed = new AtomicInteger();
    Collection<ActId> citing = before.citing(change);
    workers.each(
        citing.stream().filter(held::contains).sorted().toList(),
        id -> {
          AnalysedAct act = before.act(id);
          AnalysedAct linked = stages.link(act.draft(), registry);
          if (linked.references().equals(act.references())) return;
          put(writer, linked, before.acts().get(id).key());
          changed.incrementAndGet();
        });
    return changed.get();
  }

  IndexReport report(int relinked, boolean committed, IndexReport.Organismes organismes) {
    int acts = held.size() + arrived.size();
    int added = (int) arrived.keySet().stream().filter(id -> !before.acts().containsKey(id)).count();
    int changed = arrived.size() - added + relinked;
    List<Reading.Refused> refused = entries.values().stream().map(FileEntry::refused).filter(Objects::nonNull).toList();
    List<IndexReport.Duplicate> duplicates =
        entries.values().stream().flatMap(entry -> entry.duplicates().stream().map(id -> new IndexReport.Duplicate(entry.path(), id))).toList();
    List<IndexReport.Liste> listed = entries.values().stream().filter(entry -> entry.liste() != null).map(IndexReport.Liste::of).toList();
    return new IndexReport(
        acts, added, changed, relinked, acts - added - changed, committed ? gone().size() : 0, entries.size(), refused, duplicates, listed, notes(),
            committed, organismes);
  }

  private List<IndexReport.Note> notes() {
    return entries.values().stream()
        .flatMap(entry -> entry.notes().problems().stream().map(problem -> new IndexReport.Note(entry.path(), problem.message()))).toList();
  }
}
