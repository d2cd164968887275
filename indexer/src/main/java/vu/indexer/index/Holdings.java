package vu.indexer.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.Bits;
import vu.indexer.model.ActId;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.KnownAct;

/**
 * What an index run asks of the index it continues: which files and acts there are, and which citations an act may concern.
 * Opening it reads one line about each file, and what is asked of acts one about each; {@link LuceneStore} reads all that is
 * known of them.
 */
public final class Holdings implements AutoCloseable {
  private final DirectoryReader reader;
  private final Map<String, FileEntry> files = new HashMap<>();
  private Acts acts;

  /** @param docs the document of each act */
  private record Acts(Map<ActId, KnownAct> known, Map<ActId, Integer> docs) {
    void hold(int doc, KnownAct act) {
      known.put(act.id(), act);
      docs.put(act.id(), doc);
    }
  }

  private Holdings(DirectoryReader reader) throws IOException {
    this.reader = reader;
    new Values(reader).each(Schema.FILE_ENTRY, (doc, value) -> hold(FileCodec.read(value)));
  }

  private void hold(FileEntry file) {
    files.put(file.path(), file);
  }

  /** Read when it is first asked for: a run that finds every file as it was never asks. */
  private synchronized Acts held() {
    if (acts != null) return acts;
    Acts read = new Acts(new HashMap<>(), new HashMap<>());
    try {
      new Values(reader).each(Schema.ROW, (doc, row) -> read.hold(doc, FactsCodec.known(row)));
    } catch (IOException e) {
      throw new UncheckedIOException("The acts of the index cannot be read", e);
    }
    acts = read;
    return acts;
  }

  /** @throws IndexUnreadable when there is no index in the folder, or one of another version */
  public static Holdings open(Path folder) {
    try {
      return new Holdings(Commits.openOnce(folder));
    } catch (IOException e) {
      throw new UncheckedIOException("The index in " + folder + " cannot be read", e);
    }
  }

  /** Every file that was read, by path, in no order. */
  public Map<String, FileEntry> files() {
    return Collections.unmodifiableMap(files);
  }

  /** What resolution needs of the acts held, in no order. */
  public Map<ActId, KnownAct> acts() {
    return Collections.unmodifiableMap(held().known());
  }

  /** The whole of an act that is held. */
  public AnalysedAct act(ActId id) {
    try {
      return ActMapper.act(reader.storedFields().document(held().docs().get(id)));
    } catch (IOException e) {
      throw new UncheckedIOException("The act " + id + " cannot be read", e);
    }
  }

  /** The citations of the acts that were put with one of these among what they ask; the other citations of these acts too. */
  public List<EdgeRow> asking(Collection<String> asks) {
    Map<Integer, List<EdgeRow>> byDoc = new TreeMap<>();
    Values values = new Values(reader);
    try {
      for (LeafReaderContext leaf : reader.leaves()) for (String ask : asks) asking(leaf, ask, values, byDoc);
    } catch (IOException e) {
      throw new UncheckedIOException("The citations of the index cannot be read", e);
    }
    return byDoc.values().stream().flatMap(List::stream).toList();
  }

  private static void asking(LeafReaderContext leaf, String ask, Values values, Map<Integer, List<EdgeRow>> byDoc) throws IOException {
    PostingsEnum asking = leaf.reader().postings(new Term(Schema.ASKS, ask), PostingsEnum.NONE);
    if (asking == null) return;
    Bits live = leaf.reader().getLiveDocs();
    for (int doc = asking.nextDoc(); doc != PostingsEnum.NO_MORE_DOCS; doc = asking.nextDoc()) {
      if (live != null && !live.get(doc) || byDoc.containsKey(leaf.docBase + doc)) continue;
      ActId from = FactsCodec.known(values.of(leaf, Schema.ROW, doc)).id();
      byDoc.put(leaf.docBase + doc, FactsCodec.edges(values.of(leaf, Schema.FACTS, doc), from));
    }
  }

  /** What acts name, in no order. */
  public List<OrganismeRow> organismes() {
    ActId[] byDoc = new ActId[reader.maxDoc()];
    held().docs().forEach((act, doc) -> byDoc[doc] = act);
    List<OrganismeRow> rows = new ArrayList<>();
    try {
      new Values(reader).each(Schema.ORGANISMES, (doc, value) -> rows.addAll(FactsCodec.organismes(value, byDoc[doc])));
    } catch (IOException e) {
      throw new UncheckedIOException("The organisations of the index cannot be read", e);
    }
    return rows;
  }

  @Override
  public void close() {
    Commits.close(reader);
  }
}
