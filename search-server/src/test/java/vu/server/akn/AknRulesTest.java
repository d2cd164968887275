package vu.server.akn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import vu.indexer.model.ActId;
import vu.indexer.model.AnalysedAct;
import vu.server.ActsForTests;
import vu.server.Demonstration;
import vu.server.Services;

/** Akoma Ntoso as its schema wants it. */
class AknRulesTest {
  private static final Services SERVICES = Demonstration.services();

  private static String xml(AnalysedAct act) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AknWriter.write(act, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<String> errors(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return AknRules.errors(factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void everyActOfTheDemonstrationFollowsTheSchema() throws Exception {
    for (ActId id : SERVICES.acts().keySet()) assertEquals(List.of(), errors(xml(SERVICES.store().act(id).orElseThrow())), id.toString());
  }

  @Test
  void anActThatPrintsNextToNothingDoesToo() throws Exception {
    assertEquals(List.of(), errors(xml(ActsForTests.act("brignac/sans-date-0a1b2c3d").objet(null).numero(null).build())));
  }

  @Test
  void theRulesSeeWhatIsWrong() throws Exception {
    String right = xml(SERVICES.store().act(ActId.parse("amp/17495-25-bm")).orElseThrow());
    Stream.of(
            right.replaceFirst("<FRBRcountry value=\"fr\"[^>]*>(</FRBRcountry>)?", ""),
            right.replaceFirst("(<FRBRdate [^>]*>)(<FRBRauthor [^>]*>)", "$2$1"),
            right.replaceFirst(" eId=\"cits_1\"", ""),
            right.replace("\"container_2\"", "\"container_1\""),
            right.replaceFirst("<mainBody>", "<body>").replaceFirst("</mainBody>", "</body>"),
            right.replaceFirst("source=\"#vu\"", "source=\"#nobody\""))
        .forEach(wrong -> {
          assertTrue(!wrong.equals(right), "the sample was changed");
          try {
            assertTrue(!errors(wrong).isEmpty(), wrong);
          } catch (Exception e) {
            throw new AssertionError(e);
          }
        });
  }
}
