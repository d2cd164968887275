package vu.server.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.OptionSpec;
import vu.indexer.ingest.FileReader;
import vu.indexer.model.Found;
import vu.server.cli.Main;
import vu.server.query.QueryParser;

class SettingsDocTest {
  private static final String SETTINGS = Docs.read("docs/settings.md");

  /** The number a cell begins with. */
  private static BigDecimal number(String cell) {
    return new BigDecimal(cell.split(" ")[0]);
  }

  private static Map<String, BigDecimal> limits() {
    Map<String, BigDecimal> limits = new TreeMap<>();
    for (List<String> row : Docs.rows(Docs.section(SETTINGS, "Limits"))) if (!row.get(2).isEmpty())
      limits.put(row.get(2).replace("`", ""), number(row.get(1)));
    return limits;
  }

  @Test
  void everyLimitHasTheValueOfItsConstant() {
    Map<String, Sources.Constant> constants = Sources.read().constants();
    List<String> wrong = new ArrayList<>();
    limits().forEach((name, value) -> {
      Sources.Constant constant = constants.get(name);
      if (constant == null || constant.value() == null || constant.value().compareTo(value) != 0)
        wrong.add(name + " is " + constant + ", not " + value);
    });
    assertEquals(List.of(), wrong);
    assertTrue(limits().size() > 30, "the table was not read");
  }

  @Test
  void everyPublicLimitHasARow() {
    List<String> missing =
        Sources.read().constants().values().stream()
            .filter(constant -> constant.isPublic() && constant.value() != null && !limits().containsKey(constant.name()))
            .map(Sources.Constant::name)
            .toList();
    assertEquals(List.of(), missing);
  }

  /** What is read in the text of the code is what runs. */
  @Test
  void constantsAreReadAsTheCompilerReadsThem() {
    Map<String, Sources.Constant> constants = Sources.read().constants();
    assertEquals(0, constants.get("FileReader.MAX_BYTES").value().compareTo(BigDecimal.valueOf(FileReader.MAX_BYTES)));
    assertEquals(0, constants.get("Found.CERTAIN").value().compareTo(BigDecimal.valueOf(Found.CERTAIN)));
    assertEquals(0, constants.get("QueryParser.MAX_TERMS").value().compareTo(BigDecimal.valueOf(QueryParser.MAX_TERMS)));
  }

  @Test
  void theTableOfOptionsIsThatOfTheCommands() {
    TreeSet<String> told = new TreeSet<>();
    for (List<String> row : Docs.rows(Docs.section(SETTINGS, "Options")))
      told.add(row.get(0).replace("`", "") + " " + row.get(1).replace("`", "") + " " + row.get(2));
    TreeSet<String> real = new TreeSet<>();
    Main.all().getSubcommands().forEach((name, command) -> {
      for (OptionSpec option : command.getCommandSpec().options()) {
        if (option.inherited() || option.usageHelp() || option.versionHelp()) continue;
        String value = option.arity().max() == 0 || option.defaultValue() == null ? "—" : option.defaultValue();
        real.add(name + " " + option.longestName() + " " + value);
      }
    });
    assertEquals(real, told);
  }
}
