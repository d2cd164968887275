package vu.indexer.index;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vu.indexer.export.ActJson;
import vu.indexer.export.ActJsonReader;
import vu.indexer.index.words.Token;
import vu.indexer.model.AnalysedAct;

/** The only maker of Lucene documents, and the only reader of what they store. */
final class ActMapper {
  private static final JsonMapper JSON = JsonMapper.builder().enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private ActMapper() {}

  /**
   * @param key see {@link Facts#key()}
   * @param asks see {@link Schema#ASKS}
   */
  static Document document(AnalysedAct act, String key, Collection<String> asks) {
    Document document = new Document();
    document.add(new StringField(Schema.ACT, act.id().toString(), Field.Store.NO));
    for (Map.Entry<Zone, List<List<Token>>> zone : ZoneWords.of(act).entrySet()) {
      document.add(new Field(zone.getKey().field(), new ZoneTokenStream(zone.getValue()), Schema.ZONE));
    }
    document.add(new StoredField(Schema.JSON, JSON.writeValueAsString(ActJson.of(act, false))));
    document.add(new StoredField(Schema.TEXT, act.text().text()));
    Facts facts = Facts.of(act, key);
    document.add(new BinaryDocValuesField(Schema.ROW, new BytesRef(FactsCodec.row(facts))));
    document.add(new BinaryDocValuesField(Schema.FACTS, new BytesRef(FactsCodec.facts(facts))));
    document.add(new BinaryDocValuesField(Schema.ORGANISMES, new BytesRef(FactsCodec.organismes(facts))));
    for (String ask : asks) document.add(new StringField(Schema.ASKS, ask, Field.Store.NO));
    return document;
  }

  /** The act a document holds, given its two stored fields. */
  static AnalysedAct act(Document stored) {
    ObjectNode node = (ObjectNode) JSON.readTree(stored.get(Schema.JSON));
    ((ObjectNode) node.path("source")).put("text", stored.get(Schema.TEXT));
    return ActJsonReader.read(node);
  }

  static Document document(FileEntry file) {
    Document document = new Document();
    document.add(new StringField(Schema.FILE, file.path(), Field.Store.NO));
    document.add(new BinaryDocValuesField(Schema.FILE_ENTRY, new BytesRef(FileCodec.write(file))));
    return document;
  }
}
