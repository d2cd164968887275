package vu.indexer.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text is read as it is; what is not text is refused with a reason. */
class FileReaderTest {
  private static final String TEXT = "Vu la délibération n° 2019-3853 du 4 novembre 2019 ; 26 500 € à l’association « Cœur » – œuvre\n";

  @TempDir Path folder;

  private FileReader.Result read(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    return new FileReader().read(file, "dossier/" + name);
  }

  private String text(String name, byte[] bytes) throws IOException {
    return assertInstanceOf(FileReader.Result.Read.class, read(name, bytes), name).text().text();
  }

  private String refused(String name, byte[] bytes) throws IOException {
    return assertInstanceOf(FileReader.Result.Refused.class, read(name, bytes), name).code();
  }

  @Test
  void utf8IsReadWithOrWithoutItsMark() throws IOException {
    assertEquals(TEXT, text("sans.txt", TEXT.getBytes(StandardCharsets.UTF_8)));
    assertEquals(TEXT, text("avec.md", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void otherEncodingsAreToldByTheirMarkOrTheirLetters() throws IOException {
    assertEquals(TEXT, text("w.txt", TEXT.getBytes(Charset.forName("windows-1252"))));
    assertEquals(TEXT, text("le.txt", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)));
    assertEquals(TEXT, text("be.txt", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE)));
  }

  @Test
  void aDamagedEncodingIsRefused() throws IOException {
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    bytes[8] = (byte) 0xFF;
    assertEquals("encodage", refused("abime.txt", bytes));
    byte[] odd = "Séance du conseil".getBytes(Charset.forName("windows-1252"));
    odd[3] = (byte) 0x81;
    assertEquals("encodage", refused("inconnu.txt", odd));
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    assertEquals("vide", refused("vide.txt", new byte[0]));
    assertEquals("vide", refused("blanc.txt", " \n\t\n".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void binaryIsRefused() throws IOException {
    byte[] noise = new byte[50_000];
    new Random(1).nextBytes(noise);
    assertEquals("binaire", refused("bruit.txt", noise));
    assertEquals("binaire", refused("image.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}));
  }

  @Test
  void aFileBeyondTheLimitIsRefusedWithoutBeingRead() throws IOException {
    Path file = folder.resolve("gros.txt");
    try (RandomAccessFile big = new RandomAccessFile(file.toFile(), "rw")) {
      big.setLength(50L << 20);
    }
    FileReader.Result.Refused refused = assertInstanceOf(FileReader.Result.Refused.class, new FileReader().read(file, "gros.txt"));
    assertEquals("trop-gros", refused.code());
    assertTrue(refused.reason().contains(String.valueOf(FileReader.MAX_BYTES)));
  }

  @Test
  void anUnknownFormatOrAMissingFileIsRefused() throws IOException {
    assertEquals("format", refused("acte.xyz", TEXT.getBytes(StandardCharsets.UTF_8)));
    byte[] rtf = "{\\rtf1 Vu la loi}".getBytes(StandardCharsets.UTF_8);
    FileReader.Result.Refused rich = assertInstanceOf(FileReader.Result.Refused.class, read("acte.rtf", rtf));
    assertEquals("le fichier est un document RTF : enregistrez-le en .docx, .odt ou PDF", rich.reason());
    assertInstanceOf(FileReader.Result.Refused.class, new FileReader().read(folder.resolve("absent.txt"), "absent.txt"));
  }
}
