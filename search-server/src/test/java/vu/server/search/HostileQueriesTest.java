package vu.server.search;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vu.indexer.run.IndexRun;
import vu.server.search.lucene.LuceneBackend;

/** Whatever is typed over the demonstration acts is answered. */
class HostileQueriesTest {
  private static final long SEED = 27_11_2026;
  private static final int QUERIES = 1_000;
  private static final List<String> PIECES = List.of(
      "métropole", "subvention", "DSP", "AMP", "loi NOTRe", "L5217-2 CGCT", "8073/20/CM", "2019-3853", "26 500", "de", "l'eau", "œuvre",
          "27ème", "ET", "OU", "SAUF", "NOT", "-", "(", ")", "((", "\"", "«", "»", "*", "?", "~",
      "~2", "~99999", "inter*", "*e*", "a?b?c?*", "objet:", "visa:", "montant:[", "[20000 À *]", "annee:[2019 À", "date:31/02/2019",
          "montant:1e9", "collectivite:lyon", "couleur:rouge", ":", "::", "[", "]", "{", "}", "/", "\\",
      "\u0000", "\uFFFD", "\uD83D", "😀", "\u202E", "à", "e\u0301", "’", "'", "°", "n°", "€", "&", "|", "||", "&&", "+", "^", "!", "%",
          "\t", "\n", "\u00a0", "numero:", "association:\"", "NaN", "0", "99999999999999999999", "<script>");

  @TempDir static Path folder;
  private static SearchBackend search;

  @BeforeAll
  static void index() throws IOException {
    IndexRun.run(List.of(Path.of("../corpus/acts")), new IndexRun.Settings(folder.resolve("index"), true, 1), IndexRun.Progress.NONE);
    search = LuceneBackend.open(folder.resolve("index"));
  }

  @AfterAll
  static void close() {
    search.close();
  }

  @Test
  void nothingTypedIsAnError() {
    Random random = new Random(SEED);
    for (int n = 0; n < QUERIES; n++) {
      String typed = typed(random);
      SearchPage page = assertDoesNotThrow(() -> search.search(new SearchRequest(typed, Map.of(), Sort.PERTINENCE, 0, 10)), () -> SEED
          + ": " + typed);
      assertNotNull(page.understood().printed());
    }
  }

  static String typed(Random random) {
    StringBuilder typed = new StringBuilder();
    for (int n = random.nextInt(9); n >= 0; n--) {
      typed.append(random.nextInt(8) == 0 ? noise(random) : PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(3) == 0 ? "" : " ");
    }
    return typed.toString();
  }

  private static String noise(Random random) {
    StringBuilder noise = new StringBuilder();
    for (int n = random.nextInt(12); n >= 0; n--) noise.append((char) (random.nextInt(4) == 0 ? random.nextInt(0xFFFF) : 32 + random.nextInt(95)));
    return noise.toString();
  }
}
