package vu.indexer.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import vu.indexer.model.ActId;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.Bloc;
import vu.indexer.model.KnownAct;
import vu.indexer.model.Reading;

/** The last commit of an index, read-only. It stays what it was when opened, whatever is written meanwhile. */
public final class LuceneStore implements ActStore, AutoCloseable {
  private static final Set<String> TEXT_ONLY = Set.of(Schema.TEXT);

  private final DirectoryReader reader;
  private final List<Facts> facts = new ArrayList<>();
  private final Map<ActId, Integer> positions = new HashMap<>();
  private final Map<String, FileEntry> files = new TreeMap<>();
  private final Map<ActId, List<InList>> listed = new HashMap<>();
  private final Instant written;
  private final int[] docs;
  private final int[] positionByDoc;

  private LuceneStore(DirectoryReader reader, Path folder) throws IOException {
    this.reader = reader;
    this.written = written(folder.resolve(reader.getIndexCommit().getSegmentsFileName()));
    this.positionByDoc = new int[reader.maxDoc()];
    Arrays.fill(positionByDoc, -1);
    Map<Facts, Integer> docOf = new IdentityHashMap<>();
    Values values = new Values(reader);
    values.eachFacts((doc, read) -> {
      facts.add(read);
      docOf.put(read, doc);
    });
    values.each(Schema.FILE_ENTRY, (doc, value) -> {
      FileEntry file = FileCodec.read(value);
      files.put(file.path(), file);
    });
    facts.sort(Comparator.comparing(fact -> fact.act().id()));
    for (FileEntry file : lists()) {
      for (Listed line : file.liste().lines()) listed.computeIfAbsent(line.act(), act -> new ArrayList<>()).add(new InList(file.path(), line));
    }
    docs = facts.stream().mapToInt(docOf::get).toArray();
    for (int position = 0; position < docs.length; position++) {
      positions.put(facts.get(position).act().id(), position);
      positionByDoc[docs[position]] = position;
    }
  }

  /** Null when a later commit has taken the place of this one meanwhile. */
  private static Instant written(Path commit) throws IOException {
    return Files.exists(commit) ? Files.getLastModifiedTime(commit).toInstant().truncatedTo(ChronoUnit.SECONDS) : null;
  }

  /** @throws IndexUnreadable when there is no index in the folder, or one of another version */
  public static LuceneStore open(Path folder) {
    try {
      return new LuceneStore(Commits.open(folder), folder);
    } catch (IOException e) {
      throw new UncheckedIOException("The index in " + folder + " cannot be read", e);
    }
  }

  /** True when the folder holds an index, of this version or another. */
  public static boolean exists(Path folder) {
    try {
      return Commits.exists(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("The folder " + folder + " cannot be read", e);
    }
  }

  @Override
  public List<ActRow> acts() {
    return facts.stream().map(Facts::act).toList();
  }

  @Override
  public List<EdgeRow> edges() {
    return rows(Facts::edges);
  }

  @Override
  public List<MontantRow> montants() {
    return rows(Facts::montants);
  }

  @Override
  public List<OrganismeRow> organismes() {
    return rows(Facts::organismes);
  }

  private <R> List<R> rows(Function<Facts, List<R>> part) {
    return facts.stream().map(part).flatMap(Collection::stream).toList();
  }

  @Override
  public Optional<AnalysedAct> act(ActId id) {
    Integer position = positions.get(id);
    return position == null ? Optional.empty() : Optional.of(act((int) position));
  }

  /** The act at a position of {@link #acts()}. */
  public AnalysedAct act(int position) {
    try {
      return ActMapper.act(reader.storedFields().document(docs[position]));
    } catch (IOException e) {
      throw new UncheckedIOException("The act " + facts.get(position).act().id() + " cannot be read", e);
    }
  }

  /** The text of the act at a position of {@link #acts()}, without the rest of it. */
  public String text(int position) {
    try {
      return reader.storedFields().document(docs[position], TEXT_ONLY).get(Schema.TEXT);
    } catch (IOException e) {
      throw new UncheckedIOException("The act " + facts.get(position).act().id() + " cannot be read", e);
    }
  }

  /** The blocs of the act at a position of {@link #acts()}. */
  public List<Bloc> blocs(int position) {
    return facts.get(position).blocs();
  }

  @Override
  public List<Reading.Refused> refused() {
    return files.values().stream().map(FileEntry::refused).filter(java.util.Objects::nonNull).toList();
  }

  @Override
  public List<InList> listed(ActId id) {
    return listed.getOrDefault(id, List.of());
  }

  @Override
  public List<FileEntry> lists() {
    return files.values().stream().filter(file -> file.liste() != null).toList();
  }

  @Override
  public List<String> sources(ActId id) {
    List<String> repeated = files.values().stream().filter(file -> file.duplicates().contains(id)).map(FileEntry::path).toList();
    return Stream.concat(ActStore.super.sources(id).stream(), repeated.stream()).toList();
  }

  @Override
  public boolean isCurrent() {
    try {
      return reader.isCurrent();
    } catch (IOException e) {
      throw new UncheckedIOException("The index cannot be read", e);
    }
  }

  /** The day and time of the files of the commit, which the commit itself does not say: the same acts make the same index. */
  @Override
  public Instant written() {
    return written;
  }

  @Override
  public List<FileEntry> noted() {
    return files.values().stream().filter(file -> !file.notes().isEmpty()).toList();
  }

  /** Every file that was read, ordered by path. */
  public List<FileEntry> files() {
    return List.copyOf(files.values());
  }

  /** What resolution needs of the acts held, in the order of {@link #acts()}. */
  public List<KnownAct> registry() {
    return facts.stream().map(LuceneStore::entry).toList();
  }

  private static KnownAct entry(Facts held) {
    return new KnownAct(held.act().id(), held.key(), held.act().date(), held.act().instance(), held.act().objet());
  }

  /** For searching; closed with the store. */
  public IndexReader reader() {
    return reader;
  }

  /** The position in {@link #acts()} of the act a Lucene document holds, or -1 when it holds none. */
  public int position(int doc) {
    return positionByDoc[doc];
  }

  /** The Lucene document of the act at a position. */
  public int doc(int position) {
    return docs[position];
  }

  @Override
  public void close() {
    Commits.close(reader);
  }
}
