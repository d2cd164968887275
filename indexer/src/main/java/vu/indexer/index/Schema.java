package vu.indexer.index;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** Names of the fields of the index besides those of each {@link Zone}, and the version of the whole. */
public final class Schema {
  /** Raised whenever an index made before can no longer be read as if it were made now. */
  public static final String VERSION = "7";
  /** Key of the version in the data of a commit. */
  static final String VERSION_KEY = "vu.schema";

  /** Id of an act; only documents of acts have it. */
  public static final String ACT = "act";
  /** The act as JSON, without its text. */
  static final String JSON = "json";
  /** The text of the act. */
  static final String TEXT = "text";
  /** One line about an act, its key and its blocs, one binary value: what an index run needs of every act. */
  static final String ROW = "row";
  /** What lists show of an act besides: citations and amounts of {@link Facts}, one binary value. */
  static final String FACTS = "facts";
  /** The organisations an act names, one binary value. */
  static final String ORGANISMES = "organismes";
  /** What the citations of an act ask of the acts held: they are looked at again when an act arrives or leaves that may answer. */
  static final String ASKS = "asks";
  /** Path of a file that was read; only documents of files have it. */
  static final String FILE = "file";
  /** What is known of a file, one binary value: {@link FileEntry}. */
  static final String FILE_ENTRY = "file-entry";

  /** Positions between two runs of a zone: no phrase or proximity reaches that far. */
  public static final int GAP = 1000;

  private static final char ACCENT_MARK = '^', STEM_MARK = '_';

  private Schema() {}

  /** The term under which a stem is indexed, apart from the forms; no form starts like it. */
  public static String stem(String stem) {
    return STEM_MARK + stem;
  }

  /** The term under which a word is indexed with its accents, apart from the forms. */
  public static String accented(String word) {
    return ACCENT_MARK + word;
  }

  /** Words with their places, so that passages need no second analysis. */
  static final FieldType ZONE = zone();

  private static FieldType zone() {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.setTokenized(true);
    type.freeze();
    return type;
  }
}
