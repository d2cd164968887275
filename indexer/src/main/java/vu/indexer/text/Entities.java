package vu.indexer.text;

import java.util.Map;

/** Characters that a web page left by their HTML names: "n&deg; 12", "d&eacute;lib&eacute;ration", "3 811&nbsp;&euro;". */
final class Entities {
  private static final int LONGEST = 9;
  private static final Map<String, Character> SIGNS =
      Map.ofEntries(
          Map.entry("nbsp", ' '), Map.entry("ensp", ' '), Map.entry("emsp", ' '), Map.entry("thinsp", ' '), Map.entry("#160", ' '),
              Map.entry("amp", '&'), Map.entry("euro", '€'), Map.entry("#8364", '€'),
          Map.entry("deg", '°'), Map.entry("ordm", '°'), Map.entry("#176", '°'), Map.entry("laquo", '"'), Map.entry("raquo", '"'),
              Map.entry("ldquo", '"'), Map.entry("rdquo", '"'), Map.entry("quot", '"'),
          Map.entry("rsquo", '\''), Map.entry("lsquo", '\''), Map.entry("apos", '\''), Map.entry("#39", '\''), Map.entry("#039", '\''),
              Map.entry("#8217", '\''), Map.entry("ndash", '-'), Map.entry("mdash", '-'), Map.entry("oelig", 'œ'));

  private Entities() {}

  /** Puts the folded character of each entity of {@code text} into {@code c}; the rest of its place counts for nothing. */
  static void read(String text, char[] c) {
    for (int open = text.indexOf('&'); open >= 0; open = text.indexOf('&', open + 1)) {
      int close = text.indexOf(';', open + 1);
      if (close < 0) return;
      if (close - open > LONGEST) continue;
      String name = text.substring(open + 1, close);
      Character sign = SIGNS.get(name);
      char letter = sign != null ? sign : letter(name);
      if (letter != Folded.VOID) put(c, open, close, letter);
    }
  }

  /** The letter of "eacute", "Agrave", "ccedil"; {@link Folded#VOID} for any other name. */
  private static char letter(String name) {
    boolean accented = name.length() > 3 && name.substring(1).matches("acute|grave|circ|uml|cedil|tilde");
    char letter = accented ? Character.toLowerCase(name.charAt(0)) : Folded.VOID;
    return letter >= 'a' && letter <= 'z' ? letter : Folded.VOID;
  }

  /** A letter stays within its word; a sign stands alone, a unit or an opening mark right before what follows. */
  private static void put(char[] c, int open, int close, char sign) {
    boolean letter = sign >= 'a' && sign <= 'z' || sign == 'œ';
    boolean last = sign == '€' || sign == '\'';
    for (int i = open; i <= close; i++) c[i] = letter || sign == '\'' ? Folded.VOID : ' ';
    c[last ? close : open] = sign;
  }
}
