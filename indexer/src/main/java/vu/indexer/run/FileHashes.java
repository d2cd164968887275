package vu.indexer.run;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import vu.indexer.Pipeline;

/**
 * SHA-256 of files, remembered from one run to the next: a file is hashed again only when its {@link FileLook} changed,
 * or was too fresh to be relied on. What is remembered lies in the folder of the index and may be deleted; a file of it that
 * is damaged, or was written by another {@link Pipeline#VERSION}, is as good as none.
 */
final class FileHashes {
  private static final String FILE = "empreintes.cache";
  private static final String FORMAT = "vu-empreintes-2 ";
  private static final int BUFFER = 1 << 16;

  private record Known(FileLook look, String sha256) {}

  private final Path file;
  private final long moment = System.currentTimeMillis();
  private final Map<String, Known> before;
  private final Map<String, Known> now = new ConcurrentHashMap<>();
  private final AtomicInteger opened = new AtomicInteger();

  private FileHashes(Path file, Map<String, Known> before) {
    this.file = file;
    this.before = before;
  }

  /**
   * To be made before files are looked at.
   *
   * @param all true to hash every file whatever is remembered of it
   */
  static FileHashes of(Path index, boolean all) {
    Path file = index.resolve(FILE);
    return new FileHashes(file, all ? Map.of() : read(file));
  }

  /**
   * Of {@link Pipeline#VERSION} and the bytes of a file; empty when they cannot be read. For several threads at once.
   *
   * @param look as it was found since this was made, or null
   */
  String sha256(Path file, FileLook look) {
    if (look == null) return "";
    try {
      boolean same = remembers(file, look);
      Known found = same ? before.get(file.toString()) : new Known(look, hashed(file));
      if (same || look.settled(moment) && look.equals(FileLook.at(file))) now.put(file.toString(), found);
      return found.sha256();
    } catch (IOException e) {
      return "";
    }
  }

  /** Whether a file need not be opened to know its hash. */
  boolean remembers(Path file, FileLook look) {
    Known known = before.get(file.toString());
    return known != null && known.look().equals(look);
  }

  /** Goes on remembering the files below a folder that cannot be looked into. */
  void keep(Path folder) {
    below(folder).forEach(entry -> now.putIfAbsent(entry.getKey(), entry.getValue()));
  }

  /** Whether files were read below a folder when another device was there. */
  boolean hadAnotherDevice(Path folder, long device) {
    return device != 0 && below(folder).anyMatch(entry -> entry.getValue().look().device() != device);
  }

  private Stream<Map.Entry<String, Known>> below(Path folder) {
    String start = folder.toString().endsWith(File.separator) ? folder.toString() : folder + File.separator;
    return before.entrySet().stream().filter(entry -> entry.getKey().startsWith(start));
  }

  /** How many files were opened so far. */
  int opened() {
    return opened.get();
  }

  private String hashed(Path file) throws IOException {
    opened.incrementAndGet();
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(Pipeline.VERSION.getBytes(StandardCharsets.UTF_8));
      byte[] buffer = new byte[BUFFER];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) digest.update(buffer, 0, n);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static Map<String, Known> read(Path file) {
    if (!Files.exists(file)) return Map.of();
    try {
      byte[] bytes = Files.readAllBytes(file);
      int end = bytes.length - Long.BYTES;
      if (end < 0 || ByteBuffer.wrap(bytes).getLong(end) != sum(bytes, end)) return Map.of();
      return known(new DataInputStream(new ByteArrayInputStream(bytes, 0, end)));
    } catch (IOException e) {
      return Map.of();
    }
  }

  private static Map<String, Known> known(DataInputStream in) throws IOException {
    if (!in.readUTF().equals(FORMAT + Pipeline.VERSION)) return Map.of();
    int count = in.readInt();
    Map<String, Known> known = new HashMap<>();
    for (int n = 0; n < count; n++) known.put(in.readUTF(), new Known(FileLook.read(in), HexFormat.of().formatHex(in.readNBytes(32))));
    return known;
  }

  private static long sum(byte[] bytes, int end) {
    CRC32 sum = new CRC32();
    sum.update(bytes, 0, end);
    return sum.getValue();
  }

  /** Remembers the files this run asked for, when that is not what was remembered. */
  void write() {
    if (now.equals(before)) return;
    Path draft = file.resolveSibling(FILE + ".tmp");
    try {
      Files.write(draft, bytes());
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // Without it the next run hashes all files, and says the same.
    }
  }

  private byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(BUFFER);
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeUTF(FORMAT + Pipeline.VERSION);
    out.writeInt(now.size());
    for (Map.Entry<String, Known> entry : now.entrySet()) {
      out.writeUTF(entry.getKey());
      entry.getValue().look().write(out);
      out.write(HexFormat.of().parseHex(entry.getValue().sha256()));
    }
    out.writeLong(sum(bytes.toByteArray(), bytes.size()));
    return bytes.toByteArray();
  }
}
