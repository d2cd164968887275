package vu.indexer.ingest.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vu.indexer.ingest.FileReader;
import vu.indexer.ingest.OfficeFiles;
import vu.indexer.ingest.flow.ListLabels.Form;
import vu.indexer.ingest.flow.ListLabels.Level;

/** Numbers that a word processor prints and that stand in no paragraph. */
class NumberedListsTest {
  private static final String STYLES =
      "<w:styles xmlns:w=\"w\"><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"/><w:style w:type=\"paragraph\" "
          + "w:styleId=\"Article\">"
          + "<w:basedOn w:val=\"Normal\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style><w:style w:type=\"paragraph\" "
          + "w:styleId=\"Gras\">"
          + "<w:basedOn w:val=\"Article\"/></w:style></w:styles>";
  private static final String NUMBERING =
      "<w:numbering xmlns:w=\"w\"><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>"
          + "<w:lvlText w:val=\"Article %1 :\"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:numFmt "
          + "w:val=\"upperRoman\"/>"
          + "<w:lvlText w:val=\"%1.\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"decimal\"/><w:isLgl/><w:lvlText "
          + "w:val=\"%1.%2\"/></w:lvl></w:abstractNum>"
          + "<w:abstractNum w:abstractNumId=\"2\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"o\"/></w:lvl></w:abstractNum>"
          + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>"
          + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"2\"/></w:num><w:num w:numId=\"4\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride "
          + "w:ilvl=\"0\">"
          + "<w:startOverride w:val=\"7\"/></w:lvlOverride></w:num></w:numbering>";

  @TempDir private Path folder;

  private String read(String name, byte[] file) throws IOException {
    FileReader.Result result = new FileReader().read(Files.write(folder.resolve(name), file), name);
    return assertInstanceOf(FileReader.Result.Read.class, result).text().text();
  }

  private String docx(String... paragraphs) throws IOException {
    byte[] file = OfficeFiles.with(OfficeFiles.docxOf(String.join("", paragraphs)), "word/styles.xml", STYLES);
    return read("acte.docx", OfficeFiles.with(file, "word/numbering.xml", NUMBERING));
  }

  /** @param marks what stands in {@code w:pPr} */
  private static String p(String marks, String words) {
    return "<w:p><w:pPr>" + marks + "</w:pPr><w:r><w:t>" + words + "</w:t></w:r></w:p>";
  }

  private static String in(int list, int level) {
    return "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>";
  }

  private static String style(String name) {
    return "<w:pStyle w:val=\"" + name + "\"/>";
  }

  @Test
  void articlesOfADocxKeepTheirNumbers() throws IOException {
    assertEquals("Décide :\n\nArticle 1 : Une aide est versée.\n\nArticle 2 : Le maire signe.\n\nArticle 3 :\n\nsuite\n",
        docx(p("", "Décide :"), p(style("Article"), "Une aide est versée."), p(style("Gras"), "Le maire signe."), p(style("Article"), ""),
            p(style("Article") + in(0, 0), "suite")));
  }

  @Test
  void listsOfADocxCountByLevel() throws IOException {
    assertEquals("I. le nord\n1.1 la gare\n1.2 le pont\nII. le sud\n2.1 le lac\n- un point\nVII. plus loin\n",
        docx(p(in(2, 0), "le nord"), p(in(2, 1), "la gare"), p(in(2, 1), "le pont"), p(in(2, 0), "le sud"), p(in(2, 1), "le lac"),
            p(in(3, 0), "un point"),
            p(in(4, 0), "plus loin")));
  }

  @Test
  void aFormerNumberUnderRevisionCountsForNothing() throws IOException {
    assertEquals("seul\n\nI. premier\n", docx(p("<w:pPrChange><w:pPr>" + in(2, 0) + "</w:pPr></w:pPrChange>", "seul"), p(in(2, 0), "premier")));
  }

  @Test
  void aListOfAFileWithoutNumberingIsAList() throws IOException {
    assertEquals("- un\n- deux\n", read("acte.docx", OfficeFiles.docxOf(p(in(5, 0), "un") + p(in(5, 0), "deux"))));
  }

  private static String item(String words) {
    return "<text:list-item><text:p>" + words + "</text:p></text:list-item>";
  }

  private static String list(String marks, String... items) {
    return "<text:list" + marks + ">" + String.join("", items) + "</text:list>";
  }

  @Test
  void listsOfAnOdtKeepTheirNumbers() throws IOException {
    String styles =
        "<s:styles xmlns:s=\"s\" xmlns:text=\"t\"><text:outline-style><text:outline-level-style text:level=\"1\" s:num-format=\"I\" "
            + "s:num-suffix=\" -\"/>"
            + "</text:outline-style><text:list-style s:name=\"Articles\"><text:list-level-style-number text:level=\"1\" s:num-format=\"1\""
            + " s:num-list-format=\"Article %1%\"/></text:list-style><text:list-style s:name=\"Points\"><text:list-level-style-number "
            + "text:level=\"1\""
            + " s:num-format=\"1\" s:num-suffix=\"°\"/><text:list-level-style-number text:level=\"2\" s:num-format=\"a\" s:num-prefix=\"(\" "
            + "s:num-suffix=\")\""
            + " text:display-levels=\"2\"/></text:list-style></s:styles>";
    String nested = "<text:list-item><text:p>le sud</text:p><text:p>et ses abords</text:p>" + list("", item("le lac"), item("la rive"))
        + "</text:list-item>";
    String body =
        "<text:h text:outline-level=\"1\">Exposé</text:h>" + list(" text:style-name=\"Articles\"", item("Une aide est versée."))
            + list(" text:style-name=\"Points\"", item("le nord"), nested)
                + list(" text:style-name=\"Articles\" text:continue-numbering=\"true\"", item("Signe."))
            + list(" text:style-name=\"Points\"", item("l’est")) + "<text:h text:outline-level=\"1\">Vote</text:h>"
            + list(" text:style-name=\"Inconnu\"", item("un point"));
    assertEquals(
        "I - Exposé\n\nArticle 1 Une aide est versée.\n\n1° le nord\n2° le sud\n\net ses abords\n\n(2.a) le lac\n(2.b) la rive\n\nArticle 2 "
            + "Signe.\n\n"
            + "1° l’est\n\nII - Vote\n\n- un point\n",
        read("acte.odt", OfficeFiles.with(OfficeFiles.odtOf(body), "styles.xml", styles)));
  }

  @Test
  void numbersAreWrittenAsAsked() {
    assertEquals(List.of("4", "04", "IV", "iv", "D", "d", "4e", ""), Arrays.stream(Form.values()).filter(form -> form != Form.BULLET)
        .map(form -> new ListLabels().next("x", List.of(new Level(form, "%1", 4, false)), 0)).toList());
    assertEquals("BB", new ListLabels().next("x", List.of(new Level(Form.UPPER_LETTER, "%1", 28, false)), 0));
    assertEquals("1er", new ListLabels().next("x", List.of(new Level(Form.ORDINAL, "%1", 1, false)), 0));
  }
}
