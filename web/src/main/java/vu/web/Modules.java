package vu.web;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The scripts of the site as one. Each module stays a scope of its own: {@code import { a } from './x.js';} becomes a constant
 * {@code a}, given back by a function that holds the module.
 */
final class Modules {
  private static final Pattern IMPORT = Pattern.compile("(?m)^import \\{ ([\\w, ]+) \\} from '\\./([\\w-]+\\.js)';$");
  private static final Pattern EXPORT = Pattern.compile("(?m)^export (?=(?:async )?function |const )");
  private static final Pattern LEFT = Pattern.compile("(?m)^(?:import|export)\\b.*$");

  private Modules() {}

  /**
   * @param main imports the others, each on a line of its own
   * @param module the text of a module by its file name
   * @throws IllegalStateException when a line is written in a way this class does not read, or a module imports another
   */
  static String together(String main, UnaryOperator<String> module) {
    String whole = IMPORT.matcher(main).replaceAll(found -> Matcher.quoteReplacement(scope(found.group(1), module.apply(found.group(2)))));
    Matcher left = LEFT.matcher(whole);
    if (left.find()) throw new IllegalStateException("not understood in a script: " + left.group());
    return whole;
  }

  private static String scope(String names, String text) {
    return "const { " + names + " } = (() => {\n" + EXPORT.matcher(text).replaceAll("") + "return { " + names + " };\n})();";
  }
}
