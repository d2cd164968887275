package vu.indexer.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import vu.indexer.Pipeline;
import vu.indexer.index.Schema;
import vu.indexer.ingest.FileReader;
import vu.indexer.resolve.organisme.OrganismeSuggestions;

/**
 * How the suggestions about organisations stood at the end of a run, so that a run that finds the same commit and the same
 * {@link OrganismeFile} need not work them out again. It lies in the folder of the index and may be deleted.
 */
final class OrganismeNote {
  private static final String FILE = "organismes.cache";
  private static final String FORMAT = "vu-organismes-1 " + Pipeline.VERSION + " " + Schema.VERSION + " " + OrganismeSuggestions.VERSION;
  private static final int NUMBERS = 3;

  private final Path index;
  private final String commit;

  /** @param commit the one the suggestions are about, see {@link vu.indexer.index.StoreWriter#lastCommit} */
  OrganismeNote(Path index, String commit) {
    this.index = index;
    this.commit = commit;
  }

  /** Empty when nothing is remembered, or when the index or the file is another than then. */
  Optional<IndexReport.Organismes> read() {
    try {
      List<String> lines = Files.readAllLines(index.resolve(FILE));
      Path table = OrganismeFile.beside(index);
      if (lines.size() != 1 + NUMBERS || !lines.getFirst().equals(key(Files.readAllBytes(table)))) return Optional.empty();
      List<Integer> numbers = lines.subList(1, lines.size()).stream().map(Integer::valueOf).toList();
      return Optional.of(new IndexReport.Organismes(table, numbers.get(0), numbers.get(1), numbers.get(2), List.of()));
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** @param table the bytes of the file as these suggestions leave it: what a user saved meanwhile is another file */
  void write(byte[] table, IndexReport.Organismes stand) {
    List<String> lines = List.of(key(table), "" + stand.open(), "" + stand.decided(), "" + stand.idle());
    Path draft = index.resolve(FILE + ".tmp");
    try {
      Files.write(draft, lines, StandardCharsets.UTF_8);
      Files.move(draft, index.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // Without it the next run works the suggestions out, and finds the same.
    }
  }

  private String key(byte[] table) {
    return FORMAT + " " + commit + " " + FileReader.sha256(table);
  }
}
