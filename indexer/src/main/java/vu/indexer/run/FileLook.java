package vu.indexer.run;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What the file system says of a file without opening it. As long as that is the same, and was {@link #settled} when the
 * file was hashed, so are its bytes: on Unix any writing moves the time of the last change, which no program can set back.
 *
 * @param size in bytes
 * @param modified when its bytes were written, in nanoseconds since 1970, as a program may have set it
 * @param changed when it was last touched in any way; on other systems than Unix when it was made
 * @param device on which it lies, 0 where that is not told
 * @param inode what tells it there from a file that took its place, 0 where that is not told
 */
record FileLook(long size, long modified, long changed, long device, long inode) {
  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
  /** Two writings may bear one time: file systems that keep whole seconds may tick every two, the others every 10 ms. */
  private static final long COARSE_TICK = 2 * SECOND, FINE_TICK = SECOND / 10;
  private static final boolean UNIX = FileSystems.getDefault().supportedFileAttributeViews().contains("unix");

  /** A look, and what it is that is looked at: neither a folder nor a file when it is a device or a pipe. Links are followed. */
  record Seen(FileLook look, boolean folder, boolean file) {
    static Seen of(Path path) throws IOException {
      if (!UNIX) return of(Files.readAttributes(path, BasicFileAttributes.class));
      Map<String, Object> seen = Files.readAttributes(path, "unix:size,lastModifiedTime,ctime,dev,ino,isDirectory,isRegularFile");
      FileLook look = new FileLook((Long) seen.get("size"), nanos((FileTime) seen.get("lastModifiedTime")),
          nanos((FileTime) seen.get("ctime")),
          (Long) seen.get("dev"), (Long) seen.get("ino"));
      return new Seen(look, (Boolean) seen.get("isDirectory"), (Boolean) seen.get("isRegularFile"));
    }

    private static Seen of(BasicFileAttributes seen) {
      FileLook look = new FileLook(seen.size(), nanos(seen.lastModifiedTime()), nanos(seen.creationTime()), 0, 0);
      return new Seen(look, seen.isDirectory(), seen.isRegularFile());
    }
  }

  static FileLook at(Path file) throws IOException {
    return Seen.of(file).look();
  }

  /** The same for all paths that lead to the same folder. */
  Object identity(Path folder) throws IOException {
    return inode == 0 ? folder.toRealPath() : new Place(device, inode);
  }

  private record Place(long device, long inode) {}

  private static long nanos(FileTime time) {
    return time.to(TimeUnit.NANOSECONDS);
  }

  /** False when the file may have been written again at {@code moment} (milliseconds since 1970), or later, and look as before. */
  boolean settled(long moment) {
    return past(modified, moment) && past(changed, moment);
  }

  private static boolean past(long time, long moment) {
    return time + (time % SECOND == 0 ? COARSE_TICK : FINE_TICK) < TimeUnit.MILLISECONDS.toNanos(moment);
  }

  static FileLook read(DataInputStream in) throws IOException {
    return new FileLook(in.readLong(), in.readLong(), in.readLong(), in.readLong(), in.readLong());
  }

  void write(DataOutputStream out) throws IOException {
    out.writeLong(size);
    out.writeLong(modified);
    out.writeLong(changed);
    out.writeLong(device);
    out.writeLong(inode);
  }
}
