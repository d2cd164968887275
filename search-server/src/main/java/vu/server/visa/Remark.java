package vu.server.visa;

import java.time.LocalDate;
import java.util.List;
import vu.indexer.index.ActRow;
import vu.web.Strings;

/**
 * Something to tell about a visa.
 *
 * @param code its words stand under {@code visa.remarque.<code>}
 * @param alert true when the visa should not stay as it is
 * @param arguments names, numbers, days and acts, in the order of the words
 */
public record Remark(String code, boolean alert, List<Object> arguments) {
  public Remark {
    arguments = List.copyOf(arguments);
  }

  static Remark alert(String code, Object... arguments) {
    return new Remark(code, true, List.of(arguments));
  }

  static Remark note(String code, Object... arguments) {
    return new Remark(code, false, List.of(arguments));
  }

  /** A sentence in the language of the catalogue. */
  public String in(Strings strings) {
    return strings.get("visa.remarque." + code, arguments.stream().map(argument -> shown(strings, argument)).toArray());
  }

  private static String shown(Strings strings, Object argument) {
    if (argument instanceof LocalDate day) return strings.date(day);
    if (argument instanceof ActRow act) return act.date() == null ? named(act) : strings.get("visa.acte-du", named(act), strings.date(act.date()));
    return argument instanceof Integer number ? strings.number(number) : argument.toString();
  }

  private static String named(ActRow act) {
    return act.numero() == null ? act.id().toString() : act.numero();
  }
}
