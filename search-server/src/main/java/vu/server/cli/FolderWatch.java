package vu.server.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import vu.indexer.ingest.CsvFile;
import vu.indexer.ingest.FileReader;

/**
 * Tells when files of folders change, come or go, at any depth. What an index run writes, hidden files and files of other
 * formats are no change. A folder that does not exist is watched from when it does.
 */
final class FolderWatch implements AutoCloseable {
  /** A change is told when nothing else changed for so long, because files come in groups and are written in pieces. */
  static final int QUIET_MILLIS = 300;
  /** … or when the first change is so old: a folder that never rests is indexed all the same. */
  static final int MOST_MILLIS = 1000;

  private final WatchService service;
  private final Set<Path> folders = new HashSet<>();
  private final Set<Path> files = new HashSet<>();
  private final Map<WatchKey, Path> keys = new HashMap<>();

  /** @param paths folders, and files by name */
  FolderWatch(List<Path> paths) {
    try {
      service = FileSystems.getDefault().newWatchService();
    } catch (IOException e) {
      throw new UncheckedIOException("Folders cannot be watched", e);
    }
    for (Path path : paths) {
      Path full = path.toAbsolutePath().normalize();
      (Files.isRegularFile(full) ? files : folders).add(full);
    }
    registerAll();
  }

  private boolean registerAll() {
    int before = keys.size();
    for (Path folder : folders) if (!keys.containsValue(folder)) register(folder);
    for (Path file : files) if (!keys.containsValue(file.getParent())) key(file.getParent());
    return keys.size() > before;
  }

  private void register(Path folder) {
    if (!Files.isDirectory(folder)) return;
    try {
      Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
          if (hidden(directory) && !directory.equals(folder)) return FileVisitResult.SKIP_SUBTREE;
          key(directory);
          return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException problem) {
          return FileVisitResult.CONTINUE;
        }
      });
    } catch (IOException e) {
      throw new UncheckedIOException("The folder " + folder + " cannot be watched", e);
    }
  }

  /** A folder that is gone again meanwhile is not watched. */
  private void key(Path directory) {
    try {
      keys.put(directory.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE,
          StandardWatchEventKinds.ENTRY_MODIFY), directory);
    } catch (IOException gone) {
      keys.values().remove(directory);
    }
  }

  /** Waits for a change and for it to be over; false when there was none within {@code millis}. */
  boolean changed(long millis) throws InterruptedException {
    if (!next(millis)) return registerAll();
    long first = System.nanoTime();
    while (next(QUIET_MILLIS) && TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - first) < MOST_MILLIS) { }
    return true;
  }

  /** True when a change that matters came within {@code millis}. */
  private boolean next(long millis) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    for (long left = millis; left >= 0; left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())) {
      WatchKey key = service.poll(left, TimeUnit.MILLISECONDS);
      if (key == null) return false;
      if (matters(key)) return true;
    }
    return false;
  }

  private boolean matters(WatchKey key) {
    Path directory = keys.get(key);
    boolean matters = false;
    for (WatchEvent<?> event : key.pollEvents()) {
      boolean lost = event.kind() == StandardWatchEventKinds.OVERFLOW || directory == null;
      matters |= lost || matters(directory.resolve((Path) event.context()));
    }
    if (!key.reset()) matters |= keys.remove(key) != null && directory != null && folders.contains(directory);
    return matters;
  }

  private boolean matters(Path path) {
    if (files.contains(path)) return true;
    if (hidden(path) || folders.stream().noneMatch(path::startsWith)) return false;
    if (FileReader.isDocument(path) || CsvFile.isCsv(path)) return true;
    boolean folder = Files.isDirectory(path);
    if (folder) register(path);
    return folder || keys.containsValue(path);
  }

  private static boolean hidden(Path path) {
    String name = path.getFileName() == null ? "" : path.getFileName().toString();
    return name.startsWith(".") || name.startsWith("~$");
  }

  @Override
  public void close() {
    try {
      service.close();
    } catch (IOException e) {
      throw new UncheckedIOException("The watch cannot be ended", e);
    }
  }
}
