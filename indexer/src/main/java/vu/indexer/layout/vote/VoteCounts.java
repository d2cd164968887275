package vu.indexer.layout.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The figures of a vote, as folded words print them: "pour : 12", "pour 12 contre 3", "par 11 voix pour, une contre". A figure
 * belongs to the label before it when one is parted from its figure by a colon or when the labels stand first; else to the
 * label behind it.
 */
record VoteCounts(Integer pour, Integer contre, Integer abstention) {
  static final VoteCounts NONE = new VoteCounts(null, null, null);
  /** The largest councils have less than 300 members: what is more is a year or a sum. */
  private static final int MOST = 350;

  private static final int POUR = 0, CONTRE = 1, ABSTENTION = 2;
  private static final Map<String, Integer> LABELS =
      Map.of("pour", POUR, "contre", CONTRE, "abstention", ABSTENTION, "abstentions", ABSTENTION, "abstenu", ABSTENTION, "abstenus", ABSTENTION,
          "abstient", ABSTENTION, "abstiennent", ABSTENTION);
  /** What may stand between a figure and its label: "11 conseillers ont voté pour". */
  private static final Set<String> VOTERS =
      Set.of("voix", "vote", "votes", "votent", "votant", "suffrage", "suffrages", "conseiller", "conseillers", "membre", "membres", "elu", "elus",
          "delegue", "delegues", "personne", "personnes", "municipaux", "communautaires", "ont", "a", "s", "se", "est", "sont", "ayant", "etant");
  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("zero", 0), Map.entry("aucun", 0), Map.entry("aucune", 0), Map.entry("neant", 0), Map.entry("un", 1), Map.entry("une", 1),
              Map.entry("deux", 2), Map.entry("trois", 3), Map.entry("quatre", 4), Map.entry("cinq", 5),
          Map.entry("six", 6), Map.entry("sept", 7), Map.entry("huit", 8), Map.entry("neuf", 9), Map.entry("dix", 10), Map.entry("onze", 11),
              Map.entry("douze", 12), Map.entry("treize", 13), Map.entry("quatorze", 14), Map.entry("quinze", 15),
          Map.entry("seize", 16), Map.entry("vingt", 20), Map.entry("vingts", 20), Map.entry("trente", 30), Map.entry("quarante", 40),
              Map.entry("cinquante", 50), Map.entry("soixante", 60));

  /** A word or a mark; {@code value} is what a number says, -1 for all else; {@code digits} when it is printed in figures. */
  private record Token(String text, int value, boolean digits) {
    boolean number() {
      return value >= 0;
    }

    Integer label() {
      return LABELS.get(text);
    }
  }

  static VoteCounts read(String words) {
    if (!mayCount(words)) return NONE;
    List<Token> tokens = tokens(words);
    Integer[] counts = new Integer[3];
    boolean[] taken = new boolean[tokens.size()];
    boolean labelsFirst = labelsFirst(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      Integer label = tokens.get(i).label();
      int figure = label == null || counts[label] != null ? -1 : labelsFirst && isFigure(tokens, i + 1) ? i + 1 : behindColon(tokens, i + 1);
      if (figure < 0) continue;
      counts[label] = tokens.get(figure).value;
      taken[figure] = true;
    }
    for (int i = 0; i < tokens.size() && !labelsFirst; i++) {
      int label = taken[i] || !isFigure(tokens, i) ? -1 : labelBehind(tokens, i, counts);
      if (label >= 0 && counts[label] == null) counts[label] = tokens.get(i).value;
    }
    return new VoteCounts(counts[POUR], counts[CONTRE], counts[ABSTENTION]);
  }

  /** Labels are common words: a figure, or voices, must be told too. */
  private static boolean mayCount(String words) {
    if (words.contains("voix") || words.contains("contre") || words.contains("abst")) return true;
    boolean digit = false;
    for (int i = 0; i < words.length() && !digit; i++) digit = words.charAt(i) >= '0' && words.charAt(i) <= '9';
    return digit && words.contains("pour");
  }

  /** "pour 12, contre 3": a label that no figure stands before, its figure, another label. */
  private static boolean labelsFirst(List<Token> tokens) {
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (tokens.get(i).label() == null || !isFigure(tokens, i + 1) || !tokens.get(i + 1).digits) continue;
      int next = i + 2;
      while (next < tokens.size() && (isMark(tokens.get(next)) || VOTERS.contains(tokens.get(next).text))) next++;
      int before = i - 1;
      while (before >= 0 && VOTERS.contains(tokens.get(before).text)) before--;
      if (next + 1 < tokens.size() && tokens.get(next).label() != null && isFigure(tokens, next + 1))
        return before < 0 || !tokens.get(before).number();
    }
    return false;
  }

  /** The figure that a colon, dots or a bracket parts from its label at {@code from}: "(s) : 12", "….. 12", "(12)"; -1 for none. */
  private static int behindColon(List<Token> tokens, int from) {
    int p = from;
    if (p + 2 < tokens.size() && tokens.get(p).text.equals("(") && tokens.get(p + 1).text.equals("s")) p += 3;
    boolean parted = false;
    while (p < tokens.size() && ":=.(|-*".indexOf(tokens.get(p).text.charAt(0)) >= 0) parted |= ":=.(".indexOf(tokens.get(p++).text.charAt(0)) >= 0;
    return parted && isFigure(tokens, p) ? p : -1;
  }

  /** The label of the figure at {@code i}; -1 when it counts something else: "2016 pour une durée". */
  private static int labelBehind(List<Token> tokens, int i, Integer[] counts) {
    int p = i + 1;
    while (p < tokens.size() && VOTERS.contains(tokens.get(p).text)) p++;
    Integer label = p < tokens.size() ? tokens.get(p).label() : null;
    if (label == null) return -1;
    boolean bare = p == i + 1 && label != ABSTENTION;
    Token next = p + 1 < tokens.size() ? tokens.get(p + 1) : null;
    boolean closed = next == null || isMark(next) || next.number() || next.label() != null || next.text.equals("et");
    if (bare && label == POUR && !closed) return -1;
    boolean fraction = next != null && next.text.equals("-") && bare;
    return bare && !tokens.get(i).digits && (fraction || counts[POUR] == null) ? -1 : label;
  }

  /** A count of voters stands at {@code i}: no year, no part of a date or of a sum. */
  private static boolean isFigure(List<Token> tokens, int i) {
    if (i >= tokens.size() || !tokens.get(i).number() || tokens.get(i).value > MOST) return false;
    return !(i > 0 && "/€%".contains(tokens.get(i - 1).text))
        && !(i + 1 < tokens.size() && ("/€%".contains(tokens.get(i + 1).text) || tokens.get(i + 1).text.equals("euros")));
  }

  private static boolean isMark(Token token) {
    return !Character.isLetterOrDigit(token.text.charAt(0));
  }

  // ---- words ------------------------------------------------------------------------------------------------------------

  private static List<Token> tokens(String words) {
    List<Token> tokens = new ArrayList<>();
    int p = 0;
    while (p < words.length()) {
      char ch = words.charAt(p);
      int end = p + 1;
      while (end < words.length() && Character.isLetterOrDigit(ch) && Character.isLetterOrDigit(words.charAt(end))) end++;
      if (ch > ' ' && ch != '\'') add(tokens, words.substring(p, end));
      p = end;
    }
    return tokens;
  }

  /** Numbers in words are put together: "vingt-deux", "trente et une". */
  private static void add(List<Token> tokens, String text) {
    boolean digits = Character.isDigit(text.charAt(0));
    int value = digits ? (text.length() < 5 && text.chars().allMatch(Character::isDigit) ? Integer.parseInt(text) : -1)
        : NUMBERS.getOrDefault(text, -1);
    int last = tokens.size() - 1;
    boolean joined = last > 0 && (tokens.get(last).text.equals("-") || tokens.get(last).text.equals("et"));
    Token tens = last < 0 || digits || value < 0 ? null : joined ? tokens.get(last - 1) : tokens.get(last);
    boolean sum = tens != null && !tens.digits && (tens.value >= 20 && tens.value % 20 < 11 && value > 0 && value < 17
        || tens.value == 4 && value == 20);
    if (!sum) {
      tokens.add(new Token(text, value, digits));
      return;
    }
    while (tokens.getLast() != tens) tokens.removeLast();
    tokens.removeLast();
    tokens.add(new Token(text, value == 20 ? 80 : tens.value + value, false));
  }
}
