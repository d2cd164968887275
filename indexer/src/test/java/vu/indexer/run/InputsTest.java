package vu.indexer.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vu.indexer.run.IndexReport.Note;
import vu.indexer.run.Inputs.Input;

/** Folders as they lie on real machines. */
class InputsTest {
  @TempDir private Path folder;

  private Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "Le conseil décide.");
  }

  private Inputs.Walk walk() {
    return Inputs.of(List.of(folder), Files::newDirectoryStream);
  }

  private List<String> shown() {
    String name = folder.getFileName() + "/";
    return walk().inputs().stream().map(Input::shown).map(shown -> shown.substring(name.length())).toList();
  }

  @Test
  void documentsAreFoundAtAnyDepthUnderAnyName() throws IOException {
    List<String> names = List.of("ACTE.TXT", "a b/Copie (1).Pdf", "de\u0301libe\u0301ration.docx", "dossier.pdf/x.md", "sous/sous/été.txt",
        "x".repeat(200) + ".odt");
    for (String name : names) file(name);
    assertEquals(names, shown());
  }

  @Test
  void whatSystemsAndProgramsLeaveIsNoDocument() throws IOException {
    for (String name : List.of(".DS_Store", "._acte.txt", ".~lock.acte.odt#", "~$acte.docx", "Thumbs.db", "desktop.ini", ".git/acte.txt",
        "acte.txt.bak")) file(name);
    assertEquals(new Inputs.Walk(List.of(), List.of(), List.of(), List.of()), walk());
  }

  @Test
  void linksLeadSomewhereOrAreToldOf() throws IOException {
    file("a/acte.txt");
    Files.createSymbolicLink(folder.resolve("b"), folder.resolve("a"));
    Files.createSymbolicLink(folder.resolve("boucle"), folder);
    Files.createSymbolicLink(folder.resolve("casse.txt"), folder.resolve("nulle part"));
    assertEquals(List.of("a/acte.txt", "b/acte.txt", "casse.txt"), shown());
  }

  @Test
  void otherFormatsAreToldOnceEach() throws IOException {
    for (String name : List.of("b.DOC", "a.doc", "c.doc", "actes.zip", "notes.csv")) file(name);
    String name = folder.getFileName() + "/";
    assertEquals(
        List.of(
            new Note(name + "notes.csv",
                "fichier .csv non lu : il lui manque les colonnes d'une liste de délibérations (DELIB_ID, DELIB_DATE, DELIB_OBJET)"),
            new Note(name + "a.doc", "fichier .doc non lu, comme 2 autres .doc : enregistrez en DOCX, ODT ou PDF"),
            new Note(name + "actes.zip", "fichier .zip non lu : extrayez ses fichiers dans le dossier")),
        walk().passed());
  }
}
