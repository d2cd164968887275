package vu.indexer;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vu.indexer.ingest.CsvFile;
import vu.indexer.ingest.FileReader;
import vu.indexer.lists.ListReader;

/**
 * The files of an index run. In folders, hidden files and files of other formats are passed over, the latter not without a
 * word: see {@link IndexRunPassed}; a file given by name is always there, to be read or refused.
 */
final class IndexRunInputs {
  /** @param shown name of the folder given, then the path below it, with {@code /}; never the same twice */
  record Input(Path file, String shown) {}

  /** @param passed files that are not read and may hold acts */
  record Walk(List<Input> inputs, List<IndexReport.Note> passed) {}

  private final List<Input> inputs = new ArrayList<>();
  private final IndexRunPassed passed = new IndexRunPassed();
  private final Map<String, Integer> names = new HashMap<>();

  private IndexRunInputs() {}

  /** Ordered by the path shown; a file that two folders hold comes once for each. */
  static Walk of(List<Path> paths) {
    IndexRunInputs walk = new IndexRunInputs();
    paths.forEach(walk::add);
    walk.inputs.sort(Comparator.comparing(Input::shown));
    return new Walk(List.copyOf(walk.inputs), walk.passed.notes());
  }

  private void add(Path path) {
    Path full = path.toAbsolutePath().normalize();
    String name = unique(full.getFileName() == null ? "" : full.getFileName().toString());
    if (Files.isDirectory(full)) walk(full, name);
    else inputs.add(new Input(full, name));
  }

  /** Two folders of the same name are told apart by a number, in the order they are given. */
  private String unique(String name) {
    int count = names.merge(name, 1, Integer::sum);
    return count == 1 ? name : name + " (" + count + ")";
  }

  private void walk(Path folder, String name) {
    try {
      Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Visitor(folder, name));
    } catch (IOException e) {
      throw new UncheckedIOException("The folder " + folder + " cannot be walked", e);
    }
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final String name;

    Visitor(Path folder, String name) {
      this.folder = folder;
      this.name = name;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      return hidden(directory) && !directory.equals(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (hidden(file)) return FileVisitResult.CONTINUE;
      if (attributes.isRegularFile() ? isInput(file) : attributes.isSymbolicLink() && FileReader.isDocument(file)) inputs.add(new Input(file, shown(file)));
      else if (attributes.isRegularFile()) passed.add(shown(file));
      return FileVisitResult.CONTINUE;
    }

    /** Other tables of CSV than lists of acts lie in folders too. */
    private static boolean isInput(Path file) {
      return FileReader.isDocument(file) || CsvFile.isCsv(file) && ListReader.isList(CsvFile.header(file));
    }

    /** A folder that cannot be opened, which is told, or a link that leads in a circle hides what lies behind it and nothing else. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) {
      if (hidden(file)) return FileVisitResult.CONTINUE;
      if (FileReader.isDocument(file)) inputs.add(new Input(file, shown(file)));
      else if (!(problem instanceof FileSystemLoopException)) passed.closed(shown(file));
      return FileVisitResult.CONTINUE;
    }

    private String shown(Path file) {
      String below = file.toString().substring(folder.toString().length()).replace(File.separatorChar, '/');
      return below.startsWith("/") ? name + below : name + "/" + below;
    }
  }

  /** Also the file by which Word says that a document is open. */
  private static boolean hidden(Path path) {
    String name = path.getFileName() == null ? "" : path.getFileName().toString();
    return name.startsWith(".") || name.startsWith("~$");
  }
}
