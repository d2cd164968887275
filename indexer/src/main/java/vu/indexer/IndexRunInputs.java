package vu.indexer;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
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
 * The files of an index run. In folders, hidden files and files of other formats are passed over; a file given by name is
 * always there, to be read or refused.
 */
final class IndexRunInputs {
  /** @param shown name of the folder given, then the path below it, with {@code /}; never the same twice */
  record Input(Path file, String shown) {}

  private final List<Input> inputs = new ArrayList<>();
  private final Map<String, Integer> names = new HashMap<>();

  private IndexRunInputs() {}

  /** Ordered by the path shown; a file that two folders hold comes once for each. */
  static List<Input> of(List<Path> paths) {
    IndexRunInputs walk = new IndexRunInputs();
    paths.forEach(walk::add);
    walk.inputs.sort(Comparator.comparing(Input::shown));
    return List.copyOf(walk.inputs);
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
      if (!hidden(file) && attributes.isRegularFile() && isInput(file)) inputs.add(new Input(file, shown(file)));
      return FileVisitResult.CONTINUE;
    }

    /** Other tables of CSV than lists of acts lie in folders too. */
    private static boolean isInput(Path file) {
      return FileReader.isDocument(file) || CsvFile.isCsv(file) && ListReader.isList(CsvFile.header(file));
    }

    /** A folder that cannot be opened, or a link that leads nowhere or in a circle, hides what lies behind it and nothing else. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) {
      if (!hidden(file) && FileReader.isDocument(file)) inputs.add(new Input(file, shown(file)));
      return FileVisitResult.CONTINUE;
    }

    private String shown(Path file) {
      String below = file.toString().substring(folder.toString().length()).replace(File.separatorChar, '/');
      return below.startsWith("/") ? name + below : name + "/" + below;
    }
  }

  private static boolean hidden(Path path) {
    return path.getFileName() != null && path.getFileName().toString().startsWith(".");
  }
}
