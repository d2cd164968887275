package vu.server.cli.score;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** When a finding is the thing a label means. Labels use English keys, findings those of {@code vu extract}. */
final class Rules {
  /** A number may lack its prefix, as long as so many characters are left. */
  private static final int ENOUGH_OF_A_NUMBER = 6;

  private static final Set<String> EMPTY_WORDS = Set.of("association", "l", "la", "le", "les", "de", "du", "des", "d");
  private static final List<String> BUDGET_KEYS = List.of("chapitre", "nature", "fonction", "operation");

  private Rules() {}

  /** Lower case, without accents, letters and digits of ASCII only. */
  static String fold(String text) {
    if (text == null) return "";
    String bare = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    return bare.replaceAll("[^a-z0-9]+", " ").strip();
  }

  /** The capitals and digits of a number. */
  static String number(String text) {
    return text == null ? "" : text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "");
  }

  static boolean sameNumber(String one, String other) {
    String a = number(one), b = number(other);
    if (a.isEmpty() || b.isEmpty()) return false;
    return a.equals(b) || Math.min(a.length(), b.length()) >= ENOUGH_OF_A_NUMBER && (a.endsWith(b) || b.endsWith(a));
  }

  /** Numbers agree and dates do not contradict; without a number, the same date. */
  static boolean deliberation(JsonNode label, JsonNode found) {
    String date = text(label, "date"), foundDate = text(found, "date");
    if (text(label, "number") == null) return date != null && date.equals(foundDate);
    return sameNumber(text(label, "number"), text(found, "numero")) && (date == null || foundDate == null || date.equals(foundDate));
  }

  /** A code with the same articles; another text with the same number (printed, or known by its nickname), else the same date, else at the same place. */
  static boolean law(JsonNode label, JsonNode found) {
    String kind = text(label, "kind");
    if ("code".equals(kind) || text(label, "code") != null) return "code".equals(text(found, "kind")) && sameCode(label, found) && sameArticles(label, found);
    if (kind == null || !kind.equals(text(found, "kind"))) return false;
    String resolved = text(label, "resolved"), printed = text(label, "number"), number = resolved != null ? resolved : printed;
    String foundNumber = text(found, "numero");
    if (number != null && foundNumber != null) return number(number).equals(number(foundNumber)) || number(printed).equals(number(foundNumber));
    if (number != null && text(found, "cle") != null && text(found, "cle").endsWith(":" + number)) return true;
    String date = text(label, "date"), foundDate = text(found, "date");
    return date != null && foundDate != null ? date.equals(foundDate) : overlap(label, found);
  }

  private static boolean sameCode(JsonNode label, JsonNode found) {
    String code = text(label, "code") != null ? text(label, "code") : text(label, "text");
    String foundCode = text(found, "code") != null ? text(found, "code") : text(found, "texte");
    return title(code).equals(title(foundCode));
  }

  private static String title(String code) {
    return first(fold(code).replace("code ", ""), 12);
  }

  private static boolean sameArticles(JsonNode label, JsonNode found) {
    return label.path("articles").isEmpty() || articles(label).equals(articles(found));
  }

  private static Set<String> articles(JsonNode node) {
    Set<String> articles = new HashSet<>();
    for (JsonNode article : node.path("articles")) articles.add(fold(article.asString()).replace(" ", ""));
    return articles;
  }

  /** The same sum at the same place. */
  static boolean amount(JsonNode label, JsonNode found) {
    double euros = found.path("euros").asDouble(-1);
    return Math.abs(label.path("euros").asDouble() - (euros == 0 ? -1 : euros)) < 0.006 && overlap(label, found);
  }

  /** One name in common, empty words left out. */
  static boolean organisation(JsonNode label, JsonNode found) {
    Set<String> common = names(label, "name", "aliases");
    common.retainAll(names(found, "nom", "alias"));
    return !common.isEmpty();
  }

  private static Set<String> names(JsonNode node, String name, String aliases) {
    Set<String> names = new HashSet<>();
    names.add(core(text(node, name)));
    for (JsonNode alias : node.path(aliases)) names.add(core(alias.asString()));
    names.remove("");
    return names;
  }

  private static String core(String name) {
    return Arrays.stream(fold(name).split(" ")).filter(word -> !EMPTY_WORDS.contains(word)).collect(Collectors.joining(" "));
  }

  /** The decided amount goes to the same organisation: one name holds the other. */
  static boolean beneficiary(JsonNode label, JsonNode found) {
    String wanted = core(text(label, "beneficiary")), read = core(text(found, "beneficiaire"));
    return !read.isEmpty() && (wanted.contains(read) || read.contains(wanted)) || damaged(text(label, "beneficiary"), text(found, "beneficiaire"));
  }

  /** What a text has lost, Vu does not make up: a damaged letter may be any. */
  private static boolean damaged(String wanted, String read) {
    if (wanted == null || read == null || read.length() != wanted.length() || read.indexOf('\uFFFD') < 0) return false;
    for (int i = 0; i < read.length(); i++) if ("\uFFFD?".indexOf(read.charAt(i)) < 0 && read.charAt(i) != wanted.charAt(i)) return false;
    return true;
  }

  /** The same chapter, account, function and operation, leading zeros left out. */
  static boolean budgetLine(JsonNode label, JsonNode found) {
    return BUDGET_KEYS.stream().allMatch(key -> bare(label.path(key)).equals(bare(found.path(key))));
  }

  private static String bare(JsonNode value) {
    return value.isMissingNode() || value.isNull() ? "" : value.asString().replaceFirst("^0+", "").toUpperCase(Locale.ROOT);
  }

  /** A printed title is compared on its first forty characters; a body, an authority or a vote may be told in more or fewer words. */
  static boolean header(String key, String label, String found) {
    if (key.equals("number")) return number(label).equals(number(found));
    String wanted = fold(label), read = fold(found);
    if (first(wanted, 40).equals(first(read, 40)) || damaged(label, found)) return true;
    return Set.of("body", "authority", "vote").contains(key) && !read.isEmpty() && (wanted.contains(read) || read.contains(wanted));
  }

  /** The places overlap; without a place, one begins with the words of the other. */
  private static boolean overlap(JsonNode label, JsonNode found) {
    if (!label.path("start").isNumber() || !found.path("start").isNumber()) {
      String wanted = first(fold(text(label, "text")), 30), read = first(fold(text(found, "texte")), 30);
      return !wanted.isEmpty() && (read.startsWith(wanted) || !read.isEmpty() && wanted.startsWith(read));
    }
    int start = label.path("start").asInt(), foundStart = found.path("start").asInt();
    return start < found.path("end").asInt(foundStart) && foundStart < start + label.path("text").asString("").length();
  }

  private static String first(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length);
  }

  /** The text of a field, or null when it is missing, null or empty. */
  static String text(JsonNode node, String key) {
    JsonNode value = node.path(key);
    return value.isMissingNode() || value.isNull() || value.isContainer() || value.asString().isEmpty() ? null : value.asString();
  }
}
