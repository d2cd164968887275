package vu.server.search.judged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;
import vu.indexer.model.AnalysedAct;

/** What a search box without knowledge of acts does: the French analysis of Lucene over the whole text, any of the words, BM25. */
final class PlainBm25 implements AutoCloseable {
  private final Analyzer french = new FrenchAnalyzer();
  private final Directory directory = new ByteBuffersDirectory();
  private final IndexSearcher searcher;

  PlainBm25(List<AnalysedAct> acts) throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(french))) {
      for (AnalysedAct act : acts) {
        Document document = new Document();
        document.add(new StoredField("id", act.id().toString()));
        document.add(new TextField("text", act.text().text(), Field.Store.NO));
        writer.addDocument(document);
      }
    }
    searcher = new IndexSearcher(DirectoryReader.open(directory));
  }

  List<String> search(String typed) {
    Query query = new QueryBuilder(french).createBooleanQuery("text", typed);
    List<String> ids = new ArrayList<>();
    if (query == null) return ids;
    try {
      for (ScoreDoc doc : searcher.search(query, Ranked.DEPTH).scoreDocs) ids.add(searcher.storedFields().document(doc.doc).get("id"));
    } catch (IOException e) {
      throw new UncheckedIOException("an index in memory cannot fail to be read", e);
    }
    return ids;
  }

  @Override
  public void close() throws IOException {
    searcher.getIndexReader().close();
    directory.close();
  }
}
