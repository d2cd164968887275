package vu.indexer.ingest.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vu.indexer.ingest.FileReader;
import vu.indexer.ingest.OfficeFiles;

/** Web pages and office files as text. */
class FlowFilesTest {
  @TempDir private Path folder;

  private FileReader.Result result(String name, byte[] bytes) throws IOException {
    return new FileReader().read(Files.write(folder.resolve(name), bytes), name);
  }

  private String read(String name, byte[] bytes) throws IOException {
    return assertInstanceOf(FileReader.Result.Read.class, result(name, bytes), () -> name).text().text();
  }

  private String code(String name, byte[] bytes) throws IOException {
    return assertInstanceOf(FileReader.Result.Refused.class, result(name, bytes), () -> name).code();
  }

  private String html(String body) throws IOException {
    return read("acte.html", ("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Site</title></head><body>" + body + "</body></html>")
        .getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aDocxIsItsParagraphsListsAndTables() throws IOException {
    String body =
        "<w:p><w:r><w:t>Délibération n° </w:t></w:r><w:r><w:t>2031-7</w:t></w:r></w:p>"
            + "<w:p><w:r><w:t>Première ligne</w:t><w:br/><w:t>deuxième</w:t><w:tab/><w:t>loin</w:t></w:r></w:p>"
            + "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>un point</w:t></w:r></w:p><w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>un autre</w:t></w:r></w:p>"
            + "<w:p><w:del><w:r><w:t>supprimé</w:t></w:r></w:del><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>Fin.</w:t></w:r></w:p>"
            + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Association</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Montant</w:t></w:r></w:p></w:tc></w:tr>"
            + "<w:tr><w:tc><w:p><w:r><w:t>Cercle nautique</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>4 500 "
            + "€</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
    assertEquals(
        "Délibération n° 2031-7\n\nPremière ligne\ndeuxième\tloin\n\n- un point\n- un autre\n\nFin.\n\n| Association | Montant |\n"
            + "| Cercle nautique | 4 500 € |\n",
        read("acte.docx", OfficeFiles.docxOf(body)));
  }

  @Test
  void anOdtIsItsParagraphsListsAndTables() throws IOException {
    String body =
        "<text:tracked-changes><text:p>supprimé</text:p></text:tracked-changes><text:h>Délibération<text:s text:c=\"2\"/>n° 2031-7</text:h>"
            + "<text:p>Première ligne<text:line-break/>deuxième</text:p><text:list><text:list-item><text:p>un point</text:p></text:list-item>"
            + "<text:list-item><text:p>un autre</text:p></text:list-item></text:list>"
            + "<table:table><table:table-row><table:table-cell><text:p>Association</text:p></table:table-cell><table:table-cell><text:p>Montant</text:p></table:table-cell></table:table-row>"
            + "<table:table-row><table:table-cell><text:p>Cercle nautique</text:p></table:table-cell><table:table-cell><text:p>4 500 "
            + "€</text:p></table:table-cell></table:table-row></table:table>";
    assertEquals(
        "Délibération  n° 2031-7\n\nPremière ligne\ndeuxième\n\n- un point\n- un autre\n\n| Association | Montant |\n| Cercle nautique | 4 500 € |\n",
        read("acte.odt", OfficeFiles.odtOf(body)));
  }

  @Test
  void aDocxIsWhatAReaderSees() throws IOException {
    String body =
        "<w:p><w:r><w:t>Une aide de 300 euros</w:t></w:r><w:r><w:footnoteReference w:id=\"3\"/></w:r><w:r><w:t> est </w:t></w:r>"
            + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>peut-être </w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>votée.</w:t></w:r></w:p>"
            + "<w:p><w:del><w:r><w:delText>400</w:delText><w:footnoteReference w:id=\"4\"/></w:r></w:del><w:ins><w:r><w:t>Au "
            + "budget.</w:t></w:r></w:ins></w:p>"
            + "<w:p><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>"
            + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"r1\"/><w:headerReference w:type=\"first\" r:id=\"r2\"/><w:titlePg/></w:sectPr>";
    String notes =
        "<w:footnotes xmlns:w=\"w\"><w:footnote w:id=\"-1\" w:type=\"separator\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
            + "<w:footnote w:id=\"3\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>Dont 100 euros en 2030.</w:t></w:r></w:p></w:footnote>"
            + "<w:footnote w:id=\"4\"><w:p><w:r><w:t>Note supprimée.</w:t></w:r></w:p></w:footnote></w:footnotes>";
    String head =
        "<w:hdr xmlns:w=\"w\"><w:p><w:r><w:t>COMMUNE DE VALBREUIL</w:t></w:r></w:p><w:p><w:fldSimple w:instr=\" PAGE "
            + "\"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:hdr>";
    byte[] file = OfficeFiles.with(OfficeFiles.docxOf(body), "word/footnotes.xml", notes);
    file = OfficeFiles.with(file, "word/comments.xml", "<w:comments xmlns:w=\"w\"><w:p><w:r><w:t>À revoir</w:t></w:r></w:p></w:comments>");
    file = OfficeFiles.with(file, "word/header2.xml", head);
    file = OfficeFiles.with(file, "word/_rels/document.xml.rels", "<Relationships><Relationship Id=\"r2\" Target=\"header2.xml\"/></Relationships>");
    assertEquals("COMMUNE DE VALBREUIL\n\nUne aide de 300 euros est votée.\n\nAu budget.\n\nNote 1 : Dont 100 euros en 2030.\n",
        read("acte.docx", file));
  }

  @Test
  void anOdtIsWhatAReaderSees() throws IOException {
    String body =
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>400 "
            + "euros</text:p></text:deletion></text:changed-region></text:tracked-changes>"
            + "<text:p>Une aide de 300 euros<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Dont 100 euros en "
            + "2030.</text:p></text:note-body></text:note>"
            + " est <text:hidden-text>peut-être </text:hidden-text>votée.</text:p>";
    String styles =
        "<s:styles xmlns:s=\"s\" xmlns:text=\"t\"><s:master-page><s:header><text:p>COMMUNE DE "
            + "VALBREUIL</text:p><text:p><text:page-number>1</text:page-number></text:p></s:header>"
            + "<s:footer><text:p>Place de la Mairie</text:p></s:footer></s:master-page><s:master-page><s:header><text:p>Annexe</text:p></s:header></s:master-page></s:styles>";
    byte[] file = OfficeFiles.with(OfficeFiles.odtOf(body), "styles.xml", styles);
    assertEquals("COMMUNE DE VALBREUIL\n\nUne aide de 300 euros est votée.\n\nNote 1 : Dont 100 euros en 2030.\n", read("acte.odt", file));
  }

  @Test
  void theSiteAroundAWebPageIsDropped() throws IOException {
    String text =
        html(
            "<header><a href='/'>Ma ville</a> <a href='/actes'>Tous les actes</a></header><nav><ul><li>Accueil</li></ul></nav><div "
                + "class='cookie-banner'>Nous utilisons des traceurs</div>"
                + "<div id='content'><h1>Délibération n° 2031-7</h1><p>Le conseil<br>décide &amp; vote.</p><ul><li>un point</li><li>un "
                + "autre</li></ul>"
                + "<table><tr><td>Association</td><td>Montant</td></tr><tr><td>Cercle</td><td>4&nbsp;500 €</td></tr></table></div>"
                + "<ul class='menu'><li><a href='/a'>Budget</a></li><li><a href='/b'>Contact</a></li></ul><script>var a = "
                + "1;</script><footer>Mentions légales</footer>");
    assertTrue(text.startsWith(
        "Délibération n° 2031-7\n\nLe conseil\ndécide & vote.\n\n- un point\n- un autre\n\n| Association | Montant |\n| Cercle | 4\u00A0500 € |"),
          text);
    for (String site : new String[] {"Accueil", "traceurs", "Budget", "Mentions", "var a", "Tous les actes"}) assertFalse(text.contains(site), site);
  }

  @Test
  void aTableThatOnlyPlacesTextIsRead() throws IOException {
    String report = "Le conseil municipal a examiné la demande. ".repeat(8).strip();
    String text = html("<table><tr><td>Objet</td><td>Aide au cercle</td></tr><tr><td>Exposé</td><td><p>" + report
        + "</p><p>Il décide.</p></td></tr></table>");
    assertEquals("Objet\n\nAide au cercle\n\nExposé\n\n" + report + "\n\nIl décide.\n", text);
  }

  @Test
  void aPageWithoutEncodingIsReadAsTextFilesAre() throws IOException {
    byte[] page = "<html><body><p>Le conseil a délibéré à l'unanimité, séance levée.</p></body></html>".getBytes(Charset.forName("windows-1252"));
    assertEquals("Le conseil a délibéré à l'unanimité, séance levée.\n", read("acte.htm", page));
  }

  @Test
  void noEntityIsFollowedAndNoDoctypeRead() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
    String bomb = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a SYSTEM \"" + secret.toUri()
        + "\"><!ENTITY b \"&a;&a;\">]><d><w:p xmlns:w=\"w\"><w:t>x &a; &b;</w:t></w:p></d>";
    FileReader.Result result = result("acte.docx", OfficeFiles.zip("word/document.xml", bomb));
    assertFalse(result.toString().contains("SECRET"), result.toString());
    assertEquals("illisible", code("acte.docx", OfficeFiles.zip("word/document.xml", bomb)));
  }

  @Test
  void whatIsTooLargeOrTooDeepIsRefused() throws IOException {
    byte[] blanks = new byte[(int) OfficeXml.MAX_PART + 1_000_000];
    java.util.Arrays.fill(blanks, (byte) ' ');
    byte[] start = "<w:document xmlns:w=\"w\">".getBytes(StandardCharsets.UTF_8);
    System.arraycopy(start, 0, blanks, 0, start.length);
    assertEquals("trop-gros", code("bombe.docx", OfficeFiles.zip("word/document.xml", blanks)));
    assertEquals("trop-gros", code("profond.odt",
        OfficeFiles.odtOf("<text:section>".repeat(OfficeXml.MAX_DEPTH + 1) + "</text:section>".repeat(OfficeXml.MAX_DEPTH + 1))));
    String deep = "<div>".repeat(20_000) + "Au fond." + "</div>".repeat(20_000);
    assertEquals("Au fond.\n", html(deep));
  }

  @Test
  void aFileIsWhatItsBytesSay() throws IOException {
    assertEquals("Bonjour à tous.\n", read("renomme.odt", OfficeFiles.docx("Bonjour à tous.")).replace("\r", ""));
    assertEquals("Bonjour à tous.\n", read("renomme.pdf", OfficeFiles.html("Bonjour à tous.")));
    assertEquals("format", code("ancien.docx", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0, 0, 0}));
    assertEquals("format", code("texte.docx", "Bonjour".getBytes(StandardCharsets.UTF_8)));
    assertEquals("format", code("archive.docx", OfficeFiles.zip("autre.xml", "<a/>")));
  }
}
