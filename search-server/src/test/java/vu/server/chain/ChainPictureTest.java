package vu.server.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vu.indexer.index.MemoryStore;
import vu.indexer.model.AnalysedAct;
import vu.server.ActsForTests;
import vu.server.Demonstration;
import vu.server.Services;
import vu.server.graph.Chain;
import vu.server.graph.ChainQuery;
import vu.server.graph.Direction;
import vu.server.search.memory.MemoryBackend;
import vu.web.Html;
import vu.web.Lang;
import vu.web.Strings;
import vu.web.pages.Picture;

class ChainPictureTest {
  private static Chain chain(Services services, String act, Direction direction) {
    return services.graph().chain("delib:" + act, new ChainQuery(direction, 3, ChainPicture.MAX_NODES, Set.of())).orElseThrow();
  }

  private static Picture draw(Services services, Chain chain, Grouping grouping) {
    return ChainPicture.of(chain, ChainNodes.of(services, chain), new ChainPicture.Look(grouping, Strings.of(Lang.FR), cle -> "/" + cle));
  }

  /** A star with some depth: {@code n} acts of a dozen years that cite some of those before them. */
  private static Services many(int n) {
    Random random = new Random(n);
    List<AnalysedAct> acts = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      ActsForTests act = ActsForTests.act((i % 3 == 0 ? "lyon/" : "amp/") + "n" + i).on((2008 + i * 12 / n) + "-0"
          + (1 + random.nextInt(9)) + "-11").instance(i % 2 == 0 ? "Bureau" : "Conseil");
      if (i > 0) act.cites("lyon/n0");
      if (i > 2) act.cites((random.nextInt(i) + "").transform(j -> (Integer.parseInt(j) % 3 == 0 ? "lyon/n" : "amp/n") + j));
      acts.add(act.build());
    }
    return Services.of(new MemoryBackend(new MemoryStore(acts, List.of())));
  }

  @Test
  void theChainUpLeadsToTheDelegationAndThreeActsRelyOnIt() {
    Services demo = Demonstration.services();
    List<ChainTree.Item> bases = ChainTree.of(chain(demo, "amp/17495-25-bm", Direction.BASES), Direction.BASES);
    assertTrue(bases.stream().anyMatch(item -> item.cle().equals("delib:amp/8073-20-cm")
        && item.arc().edge().relation().label().equals("delegation")));
    List<ChainTree.Item> uses = ChainTree.of(chain(demo, "amp/8073-20-cm", Direction.USES), Direction.USES);
    assertEquals(Set.of("delib:amp/15099-23-bm", "delib:amp/17490-25-bm", "delib:amp/17495-25-bm"),
        Set.copyOf(uses.stream().map(ChainTree.Item::cle).toList()));
  }

  @Test
  void whatIsCitedStandsLeftOfWhatCitesIt() {
    Services demo = Demonstration.services();
    Chain chain = chain(demo, "amp/17495-25-bm", Direction.BOTH);
    Picture picture = draw(demo, chain, Grouping.AUCUN);
    assertEquals(chain.nodes().size(), picture.boxes().size());
    Map<String, ChainNode> nodes = ChainNodes.of(demo, chain);
    List<Picture.Box> byDate = picture.boxes().stream().filter(box -> !box.detail().endsWith("sans date")).toList();
    for (Picture.Box one : byDate) {
      for (Picture.Box other : byDate) {
        boolean earlier = date(nodes, one).isBefore(date(nodes, other));
        assertEquals(earlier, one.x() < other.x(), one.name() + " and " + other.name());
      }
    }
    assertTrue(picture.lines().stream().anyMatch(line -> line.relation().equals("delegation") && line.label().equals("délégation")
        && line.thickness() > 1));
  }

  private static java.time.LocalDate date(Map<String, ChainNode> nodes, Picture.Box box) {
    return nodes.get(box.href().substring(1)).date();
  }

  @ParameterizedTest
  @EnumSource(Grouping.class)
  void boxesNeverOverlapAtThreeHundredNodes(Grouping grouping) {
    Services services = many(300);
    Picture picture = draw(services, chain(services, "lyon/n0", Direction.USES), grouping);
    List<Picture.Box> boxes = picture.boxes();
    for (int i = 0; i < boxes.size(); i++) {
      Picture.Box a = boxes.get(i);
      assertTrue(a.x() >= 0 && a.y() >= 0 && a.x() + a.width() <= picture.width() && a.y() + a.height() <= picture.height(), a.toString());
      for (Picture.Box b : boxes.subList(i + 1, boxes.size())) {
        assertFalse(a.x() < b.x() + b.width() && b.x() < a.x() + a.width() && a.y() < b.y() + b.height() && b.y() < a.y() + a.height(),
            a.name() + " covers " + b.name());
      }
    }
    int shown = picture.groups().stream().mapToInt(group -> group.members().size()).sum() + (int) boxes.stream()
        .filter(box -> !box.href().startsWith("#")).count();
    assertEquals(300, shown, "every node stands somewhere");
    if (grouping != Grouping.AUCUN) assertTrue(boxes.size() <= Grouping.MOST_ALONE, boxes.size() + " boxes");
  }

  /** Where a line runs: straight through a column, or in the room between two. */
  private record Run(int x, int y, int endX, boolean straight) {
    boolean touches(Picture.Box box) {
      boolean across = Math.min(x, endX) < box.x() + box.width() && Math.max(x, endX) > box.x();
      return across && (!straight || y > box.y() && y < box.y() + box.height());
    }
  }

  private static List<Run> runs(String path) {
    List<Run> runs = new ArrayList<>();
    int x = 0, y = 0;
    Matcher step = Pattern.compile("([MCH])([-\\d ]+)").matcher(path);
    while (step.find()) {
      int[] at = Stream.of(step.group(2).strip().split(" ")).mapToInt(Integer::parseInt).toArray();
      int endX = step.group(1).equals("H") ? at[0] : at[at.length - 2];
      if (!step.group(1).equals("M")) runs.add(new Run(x, y, endX, step.group(1).equals("H")));
      x = endX;
      if (!step.group(1).equals("H")) y = at[at.length - 1];
    }
    return runs;
  }

  @ParameterizedTest
  @EnumSource(Grouping.class)
  void noLineRunsBehindABox(Grouping grouping) {
    Services services = many(300);
    Picture picture = draw(services, chain(services, "lyon/n0", Direction.USES), grouping);
    for (Picture.Line line : picture.lines()) {
      for (Run run : runs(line.path())) {
        for (Picture.Box box : picture.boxes()) assertFalse(run.touches(box), line.title() + " runs behind " + box.name() + ": " + line.path());
      }
    }
  }

  @Test
  void aYearWithManyActsIsSeveralColumnsInOrder() {
    Services services = many(300);
    Picture picture = draw(services, chain(services, "lyon/n0", Direction.USES), Grouping.AUCUN);
    Map<Integer, Long> boxes = picture.boxes().stream().collect(Collectors.groupingBy(Picture.Box::column, Collectors.counting()));
    assertTrue(boxes.values().stream().allMatch(count -> count <= 20), boxes.toString());
    assertTrue(picture.columns().stream().anyMatch(column -> column.label().equals("2010 (2/2)")), picture.columns().toString());
  }

  @Test
  void moreThanAPersonReadsIsRefused() {
    Services services = many(10);
    Chain chain = chain(services, "lyon/n0", Direction.USES);
    Map<String, ChainNode> nodes = new java.util.HashMap<>(ChainNodes.of(services, chain));
    IntStream.range(0, 300).forEach(i -> nodes.put("x" + i, nodes.get("delib:lyon/n0")));
    assertThrows(IllegalArgumentException.class,
        () -> ChainPicture.of(chain, nodes, new ChainPicture.Look(Grouping.AUCUN, Strings.of(Lang.FR), cle -> cle)));
  }

  @Test
  void everyNodeStandsOnceInTheTree() {
    Services services = many(120);
    Chain chain = chain(services, "lyon/n0", Direction.USES);
    Set<String> seen = new HashSet<>(Set.of(chain.start().cle()));
    count(ChainTree.of(chain, Direction.USES), seen);
    assertEquals(chain.nodes().size(), seen.size());
  }

  private static void count(List<ChainTree.Item> items, Set<String> seen) {
    for (ChainTree.Item item : items) {
      assertTrue(seen.add(item.cle()), item.cle() + " stands twice");
      count(item.items(), seen);
    }
  }

  @Test
  void authoritiesDifferByShape() {
    Picture picture = draw(many(12), chain(many(12), "lyon/n0", Direction.USES), Grouping.AUCUN);
    assertEquals(2, picture.houses().size());
    assertEquals(2, picture.houses().stream().map(Picture.House::outline).distinct().count());
  }

  @Test
  void thePictureAloneIsXml() throws Exception {
    Services services = many(40);
    String svg = Html.svg(draw(services, chain(services, "lyon/n0", Direction.USES), Grouping.AUCUN), "a \u0001 & <b> \uD800");
    assertEquals("svg", DocumentBuilderFactory.newInstance().newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8))).getDocumentElement().getNodeName());
  }
}
