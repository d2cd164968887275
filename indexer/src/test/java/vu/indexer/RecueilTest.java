package vu.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vu.indexer.ingest.PrintedPdf;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.DraftAct;
import vu.indexer.model.Problem;
import vu.indexer.model.Reading;

/** Collections are cut into their acts, and single acts never are. */
class RecueilTest {
  private static final Path CORPUS = Path.of("../corpus");
  private final Pipeline pipeline = Pipeline.standard();
  @TempDir private Path folder;

  private static List<Path> texts(Path root) {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(file -> file.toString().endsWith(".txt") && !file.toString().endsWith("liste.txt")).sorted().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Reading.Acts read(Path file) {
    return assertInstanceOf(Reading.Acts.class, pipeline.read(file, file.getFileName().toString()), () -> file.toString());
  }

  private Reading.Acts read(String name, String text) throws IOException {
    return read(Files.writeString(folder.resolve(name), text));
  }

  @Test
  void singleActsStayOne() {
    List<String> cut = new ArrayList<>();
    for (String part : List.of("acts", "golden", "others")) {
      for (Path file : texts(CORPUS.resolve(part))) if (read(file).acts().size() != 1) cut.add(file.toString());
    }
    assertEquals(List.of(), cut);
  }

  /** Large letters far apart, so that the acts fill 300 pages. */
  private static PrintedPdf print() {
    return new PrintedPdf(18, 40);
  }

  private Path write(String name, PrintedPdf pdf) throws IOException {
    return Files.write(folder.resolve(name), pdf.bytes());
  }

  private static String facts(AnalysedAct act) {
    StringBuilder facts = new StringBuilder(act.deliberation().objet().replaceAll("\\s+", " ") + " | " + act.deliberation()
        .numero() + " | " + act.deliberation().date() + " | " + act.deliberation().vote());
    act.references().forEach(link -> facts.append("\n  ").append(link.reference().kind()).append(' ').append(link.cle()).append(' ')
        .append(link.citation().relation()));
    act.montants().forEach(found -> facts.append("\n  ").append(found.value().euros()).append(' ').append(found.value().role()).append(' ')
        .append(found.value().annee()));
    act.imputations().forEach(found -> facts.append("\n  ").append(found.value()));
    return facts.toString();
  }

  @Test
  void aRecueilOf300PagesIsCutWithoutLoss() throws IOException {
    List<Path> sources = texts(CORPUS.resolve("acts"));
    List<DraftAct> singles = new ArrayList<>();
    for (Path file : sources) {
      try (PrintedPdf pdf = print()) {
        pdf.newPage().text(Files.readString(file));
        singles.addAll(read(write(file.getFileName().toString().replace(".txt", ".pdf"), pdf)).acts());
      }
    }
    Path raa;
    int pages;
    try (PrintedPdf pdf = print().running("Recueil des actes administratifs", "Page #")) {
      pdf.newPage().text("RECUEIL DES ACTES ADMINISTRATIFS\n\nDélibérations et décisions\n\nSOMMAIRE\n");
      for (DraftAct act : singles) {
        String numero = act.deliberation().numero();
        pdf.text((numero == null ? "" : numero + " - ") + act.deliberation().objet() + " ......... 12");
      }
      for (Path file : sources) pdf.newPage().text(Files.readString(file));
      pages = pdf.pages();
      raa = write("recueil.pdf", pdf);
    }
    assertTrue(pages >= 300, pages + " pages");
    Reading.Acts read = read(raa);
    List<String> expected = new ArrayList<>(), found = new ArrayList<>();
    pipeline.link(singles).forEach(act -> expected.add(facts(act)));
    pipeline.link(read.acts()).forEach(act -> found.add(facts(act)));
    List<String> lost = new ArrayList<>(expected), invented = new ArrayList<>(found);
    found.forEach(lost::remove);
    expected.forEach(invented::remove);
    assertEquals("", String.join("\n", lost) + String.join("\nINVENTED ", invented));
    assertEquals(List.of(), read.problems().stream().map(Problem::message).toList());
    assertEquals(singles.size(), read.acts().size());
  }

  private static String item(int number, String title, String sum) {
    return number + " : " + title
        + "\n\nMonsieur le Maire expose que la commune est saisie d'une demande et que le dossier a été examiné par la commission des finances, "
        + "qui propose de la suivre.\n\n"
        + "Vu la délibération n° 2030-" + (number + 40)
            + " du 9 décembre 2030 ;\n\nLe conseil municipal, après en avoir délibéré, décide :\n- d'attribuer une subvention de " + sum
            + " euros à l'association Cercle nautique du lac ;\n"
        + "- d'inscrire la dépense au budget.\n\nAdopté à l'unanimité.\n\n";
  }

  private static String numbered(String prefix, int... numbers) {
    StringBuilder text = new StringBuilder();
    for (int number : numbers) text.append(prefix).append(item(number, "Subvention au cercle nautique, tranche " + number, "4 " + number + "00"));
    return text.toString();
  }

  @Test
  void minutesAreCutAndTheirSessionHoldsForAll() throws IOException {
    String text =
        "COMMUNE DE VALBREUIL\n\nPROCÈS-VERBAL DE LA SÉANCE DU CONSEIL MUNICIPAL DU 14 MARS 2031\n\nL'an deux mille trente et un, le quatorze "
            + "mars, le conseil municipal s'est réuni en mairie.\n\n" + numbered("2031-", 12, 13, 14) + "La séance est levée à 22 heures.\n";
    Reading.Acts read = read("pv.txt", text);
    assertEquals(List.of("2031-12", "2031-13", "2031-14"), read.acts().stream().map(act -> act.deliberation().numero()).toList());
    assertEquals("Subvention au cercle nautique, tranche 12", read.acts().getFirst().deliberation().objet());
    for (DraftAct act : read.acts()) {
      assertEquals(java.time.LocalDate.of(2031, 3, 14), act.deliberation().date());
      act.facts().montants().forEach(found -> assertEquals(found.words(act.text()),
          text.substring(found.span().start() + act.text().offset(), found.span().end() + act.text().offset())));
      assertEquals(1, act.facts().references().stream().filter(found -> found.value().reference().kind().equals("deliberation")).count(),
          act.text().text());
    }
  }

  @Test
  void whatTheTableOfContentsSaysInVainIsTold() throws IOException {
    String heads = "Délibération n° 2031-";
    String contents =
        "RECUEIL DES ACTES ADMINISTRATIFS\n\nCOMMUNE DE VALBREUIL\n\nSOMMAIRE\n\n2031-12 - Subvention au cercle nautique, tranche 12 ........ "
            + "3\n2031-13 - Subvention au cercle nautique, tranche 13 ........ 5\n2031-99 - Cession d'un chemin ........ 9\n\n";
    StringBuilder acts = new StringBuilder();
    for (int number : new int[] {12, 13, 14}) acts.append("Séance du 14 mars 2031\n\n").append(heads).append(number)
        .append("\n\nObjet : Subvention au cercle nautique, tranche ").append(number).append("\n\n")
        .append(item(number, "x", "4 500").split("\n\n", 2)[1]);
    Reading.Acts read = read("raa.txt", contents + acts);
    assertEquals(3, read.acts().size(), () -> read.acts().stream().map(act -> act.deliberation().numero()).toList().toString());
    assertEquals(List.of("acte-annonce-non-trouve"), read.problems().stream().map(Problem::code).toList());
    assertTrue(read.problems().getFirst().message().contains("2031-99"));
    assertEquals(List.of(false, false, true), read.acts().stream().map(act -> act.problemes().stream()
        .anyMatch(problem -> problem.code().equals("acte-non-annonce"))).toList());
  }

  @Test
  void anActThatQuotesAnotherStaysOne() throws IOException {
    String act =
        "EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL\n\nSéance du 14 mars 2031\n\nDélibération n° 2031-12\n\nObjet : Subvention au "
            + "cercle nautique\n\n" + item(12, "x", "4 500").split("\n\n", 2)[1];
    assertEquals(1, read("annexe.txt", act + "ANNEXE\n\n" + act.replace("2031-12", "2029-8")).acts().size());
    assertEquals(1, read("cite.txt", act.replace("Vu la délibération", "Délibération n° 2030-7 du 3 mai 2030, qui décide :\n\nVu la délibération"))
        .acts().size());
  }

  /** "CC02_2031 FINANCES": what minutes call an act opens it; an earlier session that its title names is not its day. */
  @Test
  void minutesAreCutAtCodesAndKeepTheirDay() throws IOException {
    String text = """
        CONSEIL COMMUNAUTAIRE DU
        9 MAI 2031
        PROCES VERBAL
        Secrétaire de séance : Max PAUL

        CC02_2031 APPROBATION DU COMPTE RENDU DE LA SEANCE DU 12/03/2031
        Monsieur le Président donne lecture du compte rendu, que chacun a reçu avec la convocation de ce jour.
        Le Conseil Communautaire, à l'unanimité, décide :
        - d'approuver le compte rendu.

        CC01_2031 CULTURE - ACHAT DE LIVRES POUR LA BIBLIOTHÈQUE DU LAC
        Monsieur le Président expose que la bibliothèque ouvre en septembre et qu'elle n'a pas encore de livres.
        Le Conseil Communautaire, à l'unanimité, décide :
        - d'acheter mille livres.
        """;
    Reading.Acts read = read("pv.txt", text);
    assertEquals(List.of("CC02_2031", "CC01_2031"), read.acts().stream().map(act -> act.deliberation().numero()).toList());
    assertEquals(List.of("2031-05-09", "2031-05-09"), read.acts().stream().map(act -> act.deliberation().date().toString()).toList());
  }
}
