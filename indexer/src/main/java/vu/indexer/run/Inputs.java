package vu.indexer.run;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vu.indexer.ingest.CsvFile;
import vu.indexer.ingest.FileReader;
import vu.indexer.lists.ListReader;
import vu.indexer.run.FileLook.Seen;

/**
 * The files of an index run. In folders, hidden files and files of other formats are passed over, the latter not without a
 * word: see {@link PassedOver}; a file given by name is always there, to be read or refused. What a folder that cannot be
 * looked into holds is not known: see {@link ClosedFolder}.
 */
final class Inputs {
  /**
   * @param shown name of the folder given, then the path below it, with {@code /}; never the same twice
   * @param look as the walk found it, null when it could not be looked at
   */
  record Input(Path file, String shown, FileLook look) {}

  /**
   * @param passed files that are not read and may hold acts
   * @param closed folders that could not be looked into
   * @param empty folders without anything in them
   */
  record Walk(List<Input> inputs, List<IndexReport.Note> passed, List<ClosedFolder> closed, List<ClosedFolder> empty) {}

  /** What lies in a folder. */
  interface Listing {
    DirectoryStream<Path> of(Path folder) throws IOException;
  }

  private final Listing listing;
  private final List<Input> inputs = new ArrayList<>();
  private final PassedOver passed = new PassedOver();
  private final List<ClosedFolder> closed = new ArrayList<>(), empty = new ArrayList<>();
  private final Map<String, Integer> names = new HashMap<>();

  private Inputs(Listing listing) {
    this.listing = listing;
  }

  /** Ordered by the path shown; a file that two folders hold comes once for each. */
  static Walk of(List<Path> paths, Listing listing) {
    Inputs walk = new Inputs(listing);
    paths.forEach(walk::add);
    walk.inputs.sort(Comparator.comparing(Input::shown));
    return new Walk(List.copyOf(walk.inputs), walk.passed.notes(), List.copyOf(walk.closed), List.copyOf(walk.empty));
  }

  private void add(Path path) {
    Path full = path.toAbsolutePath().normalize();
    String name = unique(full.getFileName() == null ? "" : full.getFileName().toString());
    try {
      Seen seen = Seen.of(full);
      if (seen.folder()) folder(full, name, seen.look(), List.of());
      else inputs.add(new Input(full, name, seen.look()));
    } catch (IOException e) {
      inputs.add(new Input(full, name, null));
    }
  }

  /** Two folders of the same name are told apart by a number, in the order they are given. */
  private String unique(String name) {
    int count = names.merge(name, 1, Integer::sum);
    return count == 1 ? name : name + " (" + count + ")";
  }

  /** @param above what tells the folders this one lies in: a link that leads in a circle hides what lies behind it and nothing else */
  private void folder(Path folder, String shown, FileLook look, List<Object> above) throws IOException {
    Object itself = look.identity(folder);
    if (above.contains(itself)) return;
    List<Object> within = Stream.concat(above.stream(), Stream.of(itself)).toList();
    boolean something = false;
    try (DirectoryStream<Path> children = listing.of(folder)) {
      for (Path child : children) {
        something = true;
        String name = child.getFileName().toString();
        if (!hidden(name)) child(child, shown + "/" + name, within);
      }
      if (!something) empty.add(new ClosedFolder(folder, shown, look.device(), ClosedFolder.Reason.ABSENT));
    } catch (NoSuchFileException gone) {
      // It was removed since it was seen, and what it held.
    } catch (IOException | DirectoryIteratorException e) {
      closed.add(new ClosedFolder(folder, shown, look.device(), ClosedFolder.Reason.CLOSED));
    }
  }

  private void child(Path child, String shown, List<Object> above) throws IOException {
    Seen seen;
    try {
      seen = Seen.of(child);
    } catch (IOException e) {
      failed(child, shown, e);
      return;
    }
    if (seen.folder()) folder(child, shown, seen.look(), above);
    else if (seen.file() && isInput(child)) inputs.add(new Input(child, shown, seen.look()));
    else if (seen.file()) passed.add(shown);
  }

  /** Other tables of CSV than lists of acts lie in folders too. */
  private static boolean isInput(Path file) {
    return FileReader.isDocument(file) || CsvFile.isCsv(file) && ListReader.isList(CsvFile.header(file));
  }

  /** @throws AccessDeniedException when it is the folder around it that lets nothing be looked at */
  private void failed(Path child, String shown, IOException problem) throws AccessDeniedException {
    boolean link = Files.isSymbolicLink(child);
    boolean gone = problem instanceof NoSuchFileException;
    if (gone && !link) return;
    if (problem instanceof AccessDeniedException denied && !Files.exists(child, LinkOption.NOFOLLOW_LINKS)) throw denied;
    if (FileReader.isDocument(child)) inputs.add(new Input(child, shown, null));
    else closed.add(new ClosedFolder(child, shown, 0, gone ? ClosedFolder.Reason.ABSENT : ClosedFolder.Reason.CLOSED));
  }

  /** Also the file by which Word says that a document is open. */
  private static boolean hidden(String name) {
    return name.startsWith(".") || name.startsWith("~$");
  }
}
