package vu.indexer.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Makes DOCX, ODT and HTML of text, for tests. */
public final class OfficeFiles {
  private OfficeFiles() {}

  /** One paragraph for each line. */
  public static byte[] docx(String text) {
    StringBuilder body = new StringBuilder();
    for (String line : text.split("\n")) body.append("<w:p><w:r><w:t xml:space=\"preserve\">").append(escaped(line)).append("</w:t></w:r></w:p>");
    return docxOf(body.toString());
  }

  /** @param body WordprocessingML */
  public static byte[] docxOf(String body) {
    return zip("word/document.xml",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:r=\"r\"><w:body>" + body + "</w:body></w:document>");
  }

  public static byte[] odt(String text) {
    StringBuilder body = new StringBuilder();
    for (String line : text.split("\n")) body.append("<text:p>").append(escaped(line)).append("</text:p>");
    return odtOf(body.toString());
  }

  /** @param body of {@code office:text} */
  public static byte[] odtOf(String body) {
    return zip(
        "content.xml",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
            + "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"><office:body><office:text>"
            + body + "</office:text></office:body></office:document-content>");
  }

  public static byte[] html(String text) {
    StringBuilder body = new StringBuilder();
    for (String line : text.split("\n")) body.append("<p>").append(escaped(line)).append("</p>\n");
    return ("<!DOCTYPE html><html lang=\"fr\"><head><meta charset=\"utf-8\"><title>Acte</title></head><body><nav><a "
        + "href=\"/\">Accueil</a></nav><main>" + body + "</main></body></html>").getBytes(StandardCharsets.UTF_8);
  }

  /** An archive of one file. */
  public static byte[] zip(String name, String text) {
    return zip(name, text.getBytes(StandardCharsets.UTF_8));
  }

  public static byte[] zip(String name, byte[] bytes) {
    return zip(Map.of(name, bytes));
  }

  /** The file {@code file} with one more part. */
  public static byte[] with(byte[] file, String name, String text) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) parts.put(entry.getName(), zip.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    parts.put(name, text.getBytes(StandardCharsets.UTF_8));
    return zip(parts);
  }

  private static byte[] zip(Map<String, byte[]> parts) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream(); ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
      zip.finish();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
