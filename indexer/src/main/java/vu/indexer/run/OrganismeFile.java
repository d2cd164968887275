package vu.indexer.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import vu.indexer.index.OrganismeRow;
import vu.indexer.ingest.Decoder;
import vu.indexer.resolve.organisme.OrganismeDecisions;
import vu.indexer.resolve.organisme.OrganismeDecisions.Fault;
import vu.indexer.resolve.organisme.OrganismeRegistry;
import vu.indexer.resolve.organisme.OrganismeSuggestion;
import vu.indexer.resolve.organisme.OrganismeSuggestions;
import vu.indexer.resolve.organisme.OrganismeTable;

/**
 * The file of suggestions and decisions about organisations. It lies beside the folder of the index and not in it, because
 * the index can be made again and a decision cannot. It begins with a byte-order mark, without which spreadsheets lose the
 * accents of UTF-8.
 */
public final class OrganismeFile {
  private static final String MARK = "\uFEFF";

  private final Path path;
  private final byte[] bytes;
  private final OrganismeTable table;
  private final List<Fault> faults;

  private OrganismeFile(Path path, byte[] bytes, OrganismeTable table, List<Fault> faults) {
    this.path = path;
    this.bytes = bytes;
    this.table = table;
    this.faults = faults;
  }

  /** {@code .vu/index-organismes.tsv} for the index {@code .vu/index}. */
  public static Path beside(Path index) {
    Path folder = index.toAbsolutePath().normalize();
    return folder.resolveSibling((folder.getFileName() == null ? "" : folder.getFileName() + "-") + "organismes.tsv");
  }

  /** Never fails: what cannot be read is among the {@link #faults}. Without a file nothing is decided. */
  public static OrganismeFile read(Path index) {
    Path path = beside(index);
    if (!Files.exists(path)) return new OrganismeFile(path, new byte[0], OrganismeTable.EMPTY, List.of());
    try {
      byte[] bytes = Files.readAllBytes(path);
      return switch (Decoder.decode(bytes)) {
        case Decoder.Result.Refused refused -> unreadable(path, refused.reason());
        case Decoder.Result.Text text -> {
          OrganismeTable table = OrganismeTable.read(text.text());
          yield new OrganismeFile(path, bytes, table, table.faults());
        }
      };
    } catch (IOException e) {
      return unreadable(path, "lecture impossible : " + e.getMessage());
    }
  }

  private static OrganismeFile unreadable(Path path, String reason) {
    return new OrganismeFile(path, new byte[0], OrganismeTable.EMPTY, List.of(new Fault(0, reason)));
  }

  public OrganismeDecisions decisions() {
    return table.decisions();
  }

  /** What is wrong with the file; while something is, it is not written. */
  public List<Fault> faults() {
    return faults;
  }

  /** A fault as a user reads it: {@code index-organismes.tsv, ligne 12 : …}. */
  public String told(Fault fault) {
    return path + (fault.line() == 0 ? "" : ", ligne " + fault.line()) + " : " + fault.reason();
  }

  /** What {@link #update} writes and tells. */
  record Findings(List<OrganismeSuggestion> suggestions, int idle) {}

  /** Of the organisations that acts name, under the decisions of this file. */
  Findings findings(List<OrganismeRow> rows) {
    OrganismeRegistry registry = OrganismeRegistry.of(rows, decisions());
    return new Findings(OrganismeSuggestions.of(registry), registry.idle().size());
  }

  /**
   * Writes the suggestions of the day when that changes the file, and says how things stand.
   *
   * @param note where that is remembered once the file is as it should be
   */
  IndexReport.Organismes update(Findings found, OrganismeNote note) {
    if (!faults.isEmpty()) return stand(found, faults);
    byte[] wanted = (MARK + table.print(found.suggestions())).getBytes(StandardCharsets.UTF_8);
    IndexReport.Organismes stand = stand(found, List.of());
    try {
      write(wanted);
      note.write(wanted, stand);
      return stand;
    } catch (IOException e) {
      return stand(found, List.of(new Fault(0, "écriture impossible : " + e.getMessage())));
    }
  }

  private IndexReport.Organismes stand(Findings found, List<Fault> problems) {
    int open = table.open(found.suggestions());
    return new IndexReport.Organismes(path, open, decisions().all().size(), found.idle(), problems.stream().map(this::told).toList());
  }

  /** All or nothing, and not over what the user saved since the file was read: the next run sees that. */
  private void write(byte[] wanted) throws IOException {
    byte[] now = Files.exists(path) ? Files.readAllBytes(path) : new byte[0];
    if (Arrays.equals(now, wanted) || !Arrays.equals(now, bytes)) return;
    Path draft = path.resolveSibling(path.getFileName() + ".tmp");
    Files.write(draft, wanted);
    Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING);
  }
}
