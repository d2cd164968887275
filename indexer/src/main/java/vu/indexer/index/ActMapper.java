package vu.indexer.index;

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

  /** @param key see {@link Facts#key()} */
  static Document document(AnalysedAct act, String key) {
    Document document = new Document();
    document.add(new StringField(Schema.ACT, act.id().toString(), Field.Store.NO));
    for (Map.Entry<Zone, List<List<Token>>> zone : ZoneWords.of(act).entrySet()) {
      document.add(new Field(zone.getKey().field(), new ZoneTokenStream(zone.getValue()), Schema.ZONE));
    }
    document.add(new StoredField(Schema.JSON, JSON.writeValueAsString(ActJson.of(act, false))));
    document.add(new StoredField(Schema.TEXT, act.text().text()));
    document.add(new BinaryDocValuesField(Schema.FACTS, new BytesRef(FactsCodec.write(Facts.of(act, key)))));
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
    document.add(new BinaryDocValuesField(Schema.FILE_ENTRY, new BytesRef(FactsCodec.write(file))));
    return document;
  }
}
