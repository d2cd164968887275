package vu.indexer.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vu.indexer.export.ActJson;
import vu.indexer.export.ActJsonReader;
import vu.indexer.model.ActId;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.DraftAct;
import vu.indexer.model.Link;
import vu.indexer.model.Resolution;

/**
 * Acts that are read and wait to be linked, which needs all of them. The first ones stay in memory; the others wait in a file
 * beside the index, so that memory does not grow with the corpus. Put by one thread, got by several.
 */
final class Drafts implements AutoCloseable {
  /** Characters of text above which acts wait in the file: some 3,000 acts. */
  private static final long KEPT_CHARS = 16L << 20;

  private record Place(long start, int length) {}

  private final Path file;
  private final long most;
  private final Map<ActId, DraftAct> kept = new HashMap<>();
  private final Map<ActId, Place> places = new TreeMap<>();
  private FileChannel channel;
  private long chars;
  private long end;

  Drafts(Path index) {
    this(index, KEPT_CHARS);
  }

  /** @param most characters of text kept in memory */
  Drafts(Path index, long most) {
    this.file = index.resolve("brouillons.tmp");
    this.most = most;
  }

  void put(DraftAct draft) {
    chars += draft.text().text().length();
    boolean fits = chars <= most;
    if (fits) kept.put(draft.id(), draft);
    places.put(draft.id(), fits ? null : write(draft));
  }

  boolean holds(ActId id) {
    return places.containsKey(id);
  }

  /** In order. */
  List<ActId> ids() {
    return List.copyOf(places.keySet());
  }

  DraftAct get(ActId id) {
    Place place = places.get(id);
    return place == null ? kept.get(id) : read(place);
  }

  private Place write(DraftAct draft) {
    byte[] json = ActJson.line(unlinked(draft), true).getBytes(StandardCharsets.UTF_8);
    try {
      if (channel == null) channel = open();
      ByteBuffer bytes = ByteBuffer.wrap(json);
      while (bytes.hasRemaining()) channel.write(bytes, end + bytes.position());
    } catch (IOException e) {
      throw new UncheckedIOException("The file " + file + " cannot be written", e);
    }
    Place place = new Place(end, json.length);
    end += json.length;
    return place;
  }

  /** The file goes with the process, however that ends. */
  private FileChannel open() throws IOException {
    Files.createDirectories(file.getParent());
    return FileChannel.open(
        file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.DELETE_ON_CLOSE);
  }

  private static AnalysedAct unlinked(DraftAct draft) {
    List<Link> links = draft.facts().references().stream().map(found -> new Link(found, null, new Resolution.Outside(), null, null)).toList();
    return new AnalysedAct(
        draft.id(), draft.text(), draft.deliberation(), links, draft.facts().montants(), draft.facts().organismes(), draft.facts().imputations(),
            draft.problemes(),
        draft.matiere());
  }

  private DraftAct read(Place place) {
    ByteBuffer bytes = ByteBuffer.allocate(place.length());
    try {
      while (bytes.hasRemaining()) if (channel.read(bytes, place.start() + bytes.position()) < 0) throw new IOException("it is cut off");
    } catch (IOException e) {
      throw new UncheckedIOException("The file " + file + " cannot be read", e);
    }
    return ActJsonReader.read(new String(bytes.array(), StandardCharsets.UTF_8)).draft();
  }

  @Override
  public void close() {
    if (channel == null) return;
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException("The file " + file + " cannot be closed", e);
    }
  }
}
