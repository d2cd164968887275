package vu.indexer.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vu.indexer.Scores;
import vu.indexer.Texts;
import vu.indexer.extract.Extractor;
import vu.indexer.lexicon.Authorities;
import vu.indexer.model.ActId;
import vu.indexer.model.Authority;
import vu.indexer.model.Bloc;
import vu.indexer.model.CanonicalText;
import vu.indexer.model.Deliberation;
import vu.indexer.model.DraftAct;
import vu.indexer.model.Found;
import vu.indexer.model.KnownAct;
import vu.indexer.model.Link;
import vu.indexer.model.Reference;
import vu.indexer.model.Resolution;
import vu.indexer.model.Span;
import vu.indexer.model.Vote;

/** The table of links: acts that look alike are all held at once, and each citation leads where a careful reader would go. */
class LinkCasesTest {
  private static final Path TABLES = Path.of("../corpus/examples");

  /** One line of {@code liens.tsv}. */
  record Case(int line, String citing, String text, String expected) {
    @Override
    public String toString() {
      return "line " + line + ": " + text;
    }
  }

  static List<Case> cases() throws IOException {
    List<String> lines = Files.readAllLines(TABLES.resolve("liens.tsv"));
    return IntStream.range(0, lines.size()).filter(i -> !lines.get(i).startsWith("#") && !lines.get(i).startsWith("citant\t"))
        .mapToObj(i -> read(i + 1, lines.get(i))).toList();
  }

  private static Case read(int number, String line) {
    String[] cells = line.split("\t", -1);
    assertEquals(3, cells.length, () -> "line " + number + " has three cells");
    return new Case(number, cells[0], cells[1], cells[2]);
  }

  private static List<KnownAct> held() throws IOException {
    return Files.readAllLines(TABLES.resolve("actes-tenus.tsv")).stream().filter(line -> !line.startsWith("#") && !line.startsWith("id\t"))
        .map(LinkCasesTest::held).toList();
  }

  private static KnownAct held(String line) {
    String[] cells = line.split("\t", -1);
    ActId id = ActId.parse(cells[0]);
    LocalDate date = cells[2].isEmpty() ? null : LocalDate.parse(cells[2]);
    return new KnownAct(id, cells[1].isEmpty() ? null : ActKeys.key(id.collectivite(), cells[1]), date, cells[3], cells[4]);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void leadsWhereACarefulReaderWouldGo(Case given) throws IOException {
    assertEquals(given.expected(), String.join(" ; ", answers(given, held())), given::toString);
  }

  private static List<String> answers(Case given, List<KnownAct> held) {
    List<Link> links = new Resolver().link(draft(given), new ActRegistry(held)).references();
    return links.stream().filter(link -> link.reference() instanceof Reference.ActeLocal).map(LinkCasesTest::answer).toList();
  }

  /** The act that cites, with the head that its line gives and one part: layout has its own tests. */
  private static DraftAct draft(Case given) {
    String[] citing = given.citing().split(" ", 3);
    ActId id = ActId.parse(citing[0]);
    CanonicalText text = Texts.canonical(given.text());
    Authority authority = Authorities.get().profile(id.collectivite()).map(profile -> profile.authority()).orElse(Authority.UNKNOWN);
    LocalDate date = citing[1].equals("-") ? null : LocalDate.parse(citing[1]);
    List<Bloc> blocs = List.of(new Bloc.NonReconnu(new Span(0, text.text().length())));
    Deliberation act = new Deliberation(authority, citing[2], date, null, null, Vote.NOT_PRINTED, null, null, null, null, blocs, false);
    return new DraftAct(id, text, act, new Extractor().extract(text, act), List.of());
  }

  private static String answer(Link link) {
    return switch (link.resolution()) {
      case Resolution.Resolved r -> (link.found().confidence() >= Found.CERTAIN ? "resolved " : "resolved? ") + r.act();
      case Resolution.Ambiguous a -> "ambiguous " + a.candidates().stream().map(ActId::toString).collect(Collectors.joining(" "));
      case Resolution.Absent a -> "absent";
      case Resolution.Outside o -> "outside";
    };
  }

  @Test
  void theTableIsWorthItsName() throws IOException {
    assertTrue(cases().size() >= 60, "sixty cases at least");
    for (String status : List.of("resolved ", "resolved? ", "ambiguous ", "absent", "outside")) {
      assertTrue(cases().stream().filter(given -> given.expected().contains(status)).count() >= 4, () -> "four cases at least are " + status);
    }
  }

  @Test
  void theScoreIsTheOneCommitted() throws IOException {
    int expected = 0, certain = 0, wrong = 0;
    for (Case given : cases()) {
      List<String> right = List.of(given.expected().split(" ; ")), got = answers(given, held());
      if (right.equals(got)) expected++;
      for (int i = 0; i < got.size(); i++) {
        if (!got.get(i).startsWith("resolved ")) continue;
        certain++;
        if (i >= right.size() || !right.get(i).replace("?", "").equals(got.get(i))) wrong++;
      }
    }
    assertEquals(Scores.section("# Links of lookalikes"), String.join("\t", "liens", "" + cases().size(), "" + expected, "" + certain, "" + wrong));
  }

  @Test
  void nothingIsClaimedWhenNothingIsHeld() throws IOException {
    for (Case given : cases()) for (String answer : answers(given, List.of())) assertTrue(answer.matches("absent|outside"), given::toString);
  }

  @Test
  void noLinkLeadsToALaterActOrToTheActItself() throws IOException {
    List<KnownAct> held = held();
    for (KnownAct citing : held) {
      List<KnownAct> forbidden = held.stream().filter(act -> act.equals(citing)
          || citing.date() != null && act.date() != null && act.date().isAfter(citing.date())).toList();
      for (Case given : cases()) {
        Case as = new Case(given.line(), citing.id() + " " + (citing.date() == null ? "-" : citing.date()) + " " + citing.instance(), given.text(),
            "");
        String answers = String.join(" ", answers(as, held)) + " ";
        forbidden.forEach(act -> assertFalse(answers.contains(act.id() + " "), () -> citing.id() + " cites " + act.id() + " on " + given));
      }
    }
  }
}
