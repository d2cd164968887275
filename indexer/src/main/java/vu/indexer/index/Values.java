package vu.indexer.index;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** The binary values of the documents a commit holds, deleted ones left out, in the order of the documents. */
final class Values {
  private final IndexReader reader;
  private final Interner shared = new Interner();

  Values(IndexReader reader) {
    this.reader = reader;
  }

  interface Visit {
    void value(int doc, FactsInput value) throws IOException;
  }

  interface VisitFacts {
    void facts(int doc, Facts facts);
  }

  /** Documents that have the field. */
  void each(String field, Visit visit) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      each(leaf, field, (doc, bytes) -> visit.value(leaf.docBase + doc, input(bytes)));
    }
  }

  /** Documents of acts. */
  void eachFacts(VisitFacts visit) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      BinaryDocValues facts = DocValues.getBinary(leaf.reader(), Schema.FACTS), organismes = DocValues.getBinary(leaf.reader(), Schema.ORGANISMES);
      each(leaf, Schema.ROW, (doc, row) -> visit.facts(leaf.docBase + doc, FactsCodec.read(input(row), input(at(facts, doc)), input(at(organismes, doc)))));
    }
  }

  private interface VisitBytes {
    void value(int doc, BytesRef bytes) throws IOException;
  }

  private static void each(LeafReaderContext leaf, String field, VisitBytes visit) throws IOException {
    LeafReader segment = leaf.reader();
    Bits live = segment.getLiveDocs();
    BinaryDocValues values = DocValues.getBinary(segment, field);
    for (int doc = values.nextDoc(); doc != BinaryDocValues.NO_MORE_DOCS; doc = values.nextDoc()) {
      if (live == null || live.get(doc)) visit.value(doc, values.binaryValue());
    }
  }

  private static BytesRef at(BinaryDocValues values, int doc) throws IOException {
    if (!values.advanceExact(doc)) throw new IOException("document " + doc + " lacks a part of its act");
    return values.binaryValue();
  }

  private FactsInput input(BytesRef bytes) {
    return new FactsInput(bytes, shared);
  }

  /** The value of one document of a segment. */
  FactsInput of(LeafReaderContext leaf, String field, int doc) throws IOException {
    return input(at(DocValues.getBinary(leaf.reader(), field), doc));
  }
}
