package vu.server.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipOutputStream;
import vu.indexer.model.ActId;
import vu.indexer.model.AnalysedAct;
import vu.server.Services;
import vu.server.export.ActsArchive;
import vu.server.spending.Line;

/**
 * One pack.
 *
 * @param asked what was asked for, as its address or command says
 * @param lines the lines of the ledger, in the order of the pack
 */
public record EvidencePack(Services services, String asked, String version, List<Line> lines) {
  /** Writes a table of a pack. */
  public interface Table {
    void write(Writer out) throws IOException;
  }

  /**
   * Where the words of a line stand.
   *
   * @param file of the pack
   * @param start first byte, counted from 0
   * @param end behind the last byte
   */
  public record Place(String file, int start, int end) {}

  /** The place of a line in the text of its act, in bytes of UTF-8. */
  public static Place place(Line line, String text) {
    int start = bytes(text.substring(0, line.montant().span().start())).length;
    return new Place(file(line.act().id()), start, start + bytes(line.montant().texte()).length);
  }

  static String file(ActId act) {
    return "textes/" + act + ".txt";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** @param tables further files by name, {@code lignes.csv} and {@code actes.csv}, written by whoever knows how lines look */
  public void write(OutputStream out, Map<String, Table> tables) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    Map<String, String> sums = new LinkedHashMap<>();
    sums.put("LISEZMOI.txt", entry(zip, "LISEZMOI.txt", writer -> writer.write(readme())));
    for (Map.Entry<String, Table> table : tables.entrySet()) sums.put(table.getKey(), entry(zip, table.getKey(), table.getValue()));
    for (ActId act : acts()) {
      String text = text(act);
      sums.put(file(act), entry(zip, file(act), writer -> writer.write(text)));
    }
    entry(zip, "empreintes-sha256.txt", writer -> {
      for (Map.Entry<String, String> sum : sums.entrySet()) writer.write(sum.getValue() + "  " + sum.getKey() + "\n");
    });
    zip.finish();
  }

  /** The acts that decide the lines, each once. */
  public Set<ActId> acts() {
    Set<ActId> acts = new LinkedHashSet<>();
    lines.forEach(line -> acts.add(line.act().id()));
    return acts;
  }

  private String text(ActId act) {
    return services.store().act(act).map(AnalysedAct::text).orElseThrow().text();
  }

  /** Writes one file and gives back its SHA-256. */
  private static String entry(ZipOutputStream zip, String name, Table table) throws IOException {
    zip.putNextEntry(ActsArchive.entry(name));
    DigestOutputStream digest = new DigestOutputStream(zip, sha256());
    Writer writer = new OutputStreamWriter(digest, StandardCharsets.UTF_8);
    table.write(writer);
    writer.flush();
    zip.closeEntry();
    return HexFormat.of().formatHex(digest.getMessageDigest().digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The SHA-256 of a text in UTF-8. */
  public static String sha256(String text) {
    return HexFormat.of().formatHex(sha256().digest(bytes(text)));
  }

  private String readme() throws IOException {
    String date = services.store().written() == null ? "inconnue" : services.store().written().toString();
    try (InputStream in = EvidencePack.class.getResourceAsStream("lisezmoi.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("{demande}", asked).replace("{lignes}", String.valueOf(lines.size()))
          .replace("{actes}", String.valueOf(acts().size())).replace("{version}", version).replace("{date}", date);
    }
  }
}
