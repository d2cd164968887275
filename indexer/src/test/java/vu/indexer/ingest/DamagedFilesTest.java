package vu.indexer.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vu.indexer.ingest.ocr.OcrMode;

/** Files that are cut, altered, misnamed, encrypted or made to harm: each is read, or named with its reason, within its time. */
class DamagedFilesTest {
  private static final int FILES = 500;
  private static final String TEXT =
      "Délibération n° 2031-7\nLe conseil municipal de Valbreuil décide d'attribuer 4 500 € à l'association Cercle nautique.\nAdopté à "
          + "l'unanimité.\n";
  private static final List<String> EXTENSIONS = List.of("pdf", "docx", "odt", "html");
  @TempDir private Path folder;

  private static byte[] sound(String extension, Random random) throws IOException {
    String text = TEXT.repeat(1 + random.nextInt(60));
    return switch (extension) {
      case "docx" -> OfficeFiles.docx(text);
      case "odt" -> OfficeFiles.odt(text);
      case "html" -> OfficeFiles.html(text);
      default -> {
        try (PrintedPdf pdf = new PrintedPdf(11, 15)) {
          yield pdf.text(text).bytes();
        }
      }
    };
  }

  private static byte[] damaged(byte[] sound, String extension, int kind, Random random) throws IOException {
    byte[] bytes = sound.clone();
    switch (kind) {
      case 0 -> bytes = Arrays.copyOf(sound, random.nextInt(sound.length));
      case 1 -> {
        for (int flips = 1 + random.nextInt(40); flips > 0; flips--) bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      }
      case 2 -> {
        int from = random.nextInt(bytes.length), to = Math.min(bytes.length, from + 1 + random.nextInt(400));
        Arrays.fill(bytes, from, to, (byte) random.nextInt(256));
      }
      case 3 -> {
        if (extension.equals("pdf")) bytes = encrypted(sound);
        else random.nextBytes(bytes);
      }
      case 4 -> bytes = bomb(extension);
      default -> {
        int at = random.nextInt(bytes.length);
        byte[] twice = new byte[bytes.length * 2 - at];
        System.arraycopy(bytes, 0, twice, 0, bytes.length);
        System.arraycopy(bytes, at, twice, bytes.length, bytes.length - at);
        bytes = twice;
      }
    }
    return bytes;
  }

  private static byte[] encrypted(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      document.protect(new StandardProtectionPolicy("a", "b", new AccessPermission()));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static byte[] bomb;

  /** Blanks that unpack to far more than they take: made once, they are 200 MB. */
  private static synchronized byte[] blanks() {
    if (bomb == null) {
      bomb = new byte[200 << 20];
      Arrays.fill(bomb, (byte) ' ');
    }
    return bomb;
  }

  private static final Map<String, byte[]> BOMBS = new TreeMap<>();

  private static byte[] bomb(String extension) throws IOException {
    byte[] made = BOMBS.get(extension);
    if (made == null) BOMBS.put(extension, made = make(extension));
    return made;
  }

  private static byte[] make(String extension) throws IOException {
    return switch (extension) {
      case "docx" -> OfficeFiles.zip("word/document.xml", blanks());
      case "odt" -> OfficeFiles.odtOf("<text:section>".repeat(20_000));
      case "html" -> ("<html><body>" + "<div><table><tr><td>".repeat(5_000) + "x").getBytes(StandardCharsets.UTF_8);
      default -> {
        try (PDDocument document = new PDDocument()) {
          PDPage page = new PDPage();
          document.addPage(page);
          page.setContents(new PDStream(document, new java.io.ByteArrayInputStream(blanks()), COSName.FLATE_DECODE));
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          document.save(out);
          yield out.toByteArray();
        }
      }
    };
  }

  @Test
  void everyDamagedFileIsReadOrNamed() throws IOException {
    long seed = System.nanoTime();
    System.out.println("DamagedFilesTest seed " + seed);
    Random random = new Random(seed);
    FileReader reader = new FileReader(OcrMode.NEVER);
    Map<String, Integer> outcomes = new TreeMap<>();
    List<String> slow = new ArrayList<>();
    for (int i = 0; i < FILES; i++) {
      String extension = EXTENSIONS.get(i % 4);
      int kind = i / 4 % 6;
      byte[] bytes = damaged(sound(extension, random), extension, kind, random);
      String name = i + "." + (random.nextInt(8) == 0 ? EXTENSIONS.get(random.nextInt(4)) : extension);
      Path file = Files.write(folder.resolve(name), bytes);
      long start = System.nanoTime();
      FileReader.Result result = reader.read(file, name);
      if (System.nanoTime() - start > Duration.ofSeconds(Timed.FILE_SECONDS + 5).toNanos()) slow.add(name + " seed " + seed);
      String outcome = switch (result) {
        case FileReader.Result.Read read -> "read";
        case FileReader.Result.Refused refused -> {
          assertFalse(refused.reason().isBlank(), name);
          yield refused.code();
        }
      };
      outcomes.merge(outcome, 1, Integer::sum);
      Files.delete(file);
    }
    assertEquals(List.of(), slow);
    assertEquals(FILES, outcomes.values().stream().mapToInt(Integer::intValue).sum());
    assertTrue(outcomes.getOrDefault("chiffre", 0) > 0 && outcomes.getOrDefault("trop-gros", 0) > 0 && outcomes.getOrDefault("read", 0) > 0,
        outcomes + " seed " + seed);
  }

  @Test
  void aFileThatTakesTooLongIsGivenUp() throws IOException {
    long start = System.nanoTime();
    Content content = Timed.read(
        deadline -> {
          while (true) deadline.check();
        },
        Duration.ofMillis(200));
    assertEquals("temps", ((Content.Refused) content).code());
    Content deaf = Timed.read(
        deadline -> {
          Thread.sleep(60_000);
          return new Content.Text("");
        },
        Duration.ofMillis(200));
    assertEquals("temps", ((Content.Refused) deaf).code());
    assertTrue(System.nanoTime() - start < Duration.ofSeconds(20).toNanos());
  }
}
