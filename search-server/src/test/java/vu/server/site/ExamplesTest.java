package vu.server.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vu.server.Demonstration;
import vu.server.search.SearchPage;
import vu.server.search.SearchRequest;

class ExamplesTest {
  @ParameterizedTest
  @EnumSource(Examples.class)
  void whatIsOfferedToTryFindsActsAsItIsTyped(Examples example) {
    SearchPage page = Demonstration.services().search().search(SearchRequest.of(example.query()));
    assertTrue(page.total() > 0, example.query());
    assertEquals(List.of(), page.understood().notes());
    assertEquals(List.of(), page.understood().fallback());
  }
}
