package vu.indexer.extract.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vu.indexer.lexicon.Lexicon;
import vu.indexer.text.Folded;

/**
 * Titles of codes through the confusions of a scan: what looks alike is written alike on both sides, "Code Généra] des CoIIectivités
 * Temtoriales", and a plural or singular by mistake counts for nothing. Then they must be equal: no distance turns one into another.
 */
final class ScannedTitles {
  /** How far a title may reach. */
  private static final int REACH = 110;
  private static final List<Title> TITLES = titles();

  private record Title(String shape, List<Lexicon.Code> codes) {}

  /** @param end behind its last letter */
  record Match(int end, List<Lexicon.Code> codes) {}

  private final Folded f;

  ScannedTitles(Folded f) {
    this.f = f;
  }

  /** The longest title that stands at {@code p}, a word; null when none does. */
  Match at(int p) {
    Shape shape = Shape.of(f, p, Math.min(f.length(), p + REACH));
    String letters = shape.text.toString();
    for (Title title : TITLES) {
      int length = title.shape.length();
      if (letters.startsWith(title.shape) && shape.ends(length)) return new Match(shape.offset(length), title.codes);
    }
    return null;
  }

  private static List<Title> titles() {
    Map<String, List<Lexicon.Code>> codes = new LinkedHashMap<>();
    for (Lexicon.Phrase<Lexicon.Code> title : Lexicon.get().codeTitles()) {
      Folded words = Folded.of(title.words());
      codes.computeIfAbsent(Shape.of(words, 0, words.length()).text.toString(), shape -> new ArrayList<>()).add(title.value());
    }
    List<Title> titles = new ArrayList<>();
    codes.forEach((shape, those) -> titles.add(new Title(shape, those)));
    titles.sort(Comparator.comparingInt(title -> -title.shape.length()));
    return titles;
  }

  /** The letters of a text, those alike written alike, without spaces and the "s" at the end of words. */
  private record Shape(StringBuilder text, List<Integer> offsets) {
    static Shape of(Folded f, int from, int to) {
      Shape shape = new Shape(new StringBuilder(), new ArrayList<>());
      for (int p = from; p < to; p++) {
        char ch = alike(f.at(p));
        boolean sign = ch == 'i' && !f.isWord(p);
        if (sign && !f.isLetter(p - 1) && !f.isLetter(p + 1)) break;
        if (f.isWord(p) || sign) shape.add(f, p, ch);
        else if (!f.isSpace(p) && ch != '\'' && ch != '-') break;
      }
      return shape;
    }

    private void add(Folded f, int p, char ch) {
      boolean last = !f.isWord(p + 1);
      if (ch == 's' && last) {
        if (!offsets.isEmpty()) offsets.set(offsets.size() - 1, p + 1);
        return;
      }
      int length = text.length();
      boolean rn = ch == 'n' && length > 0 && text.charAt(length - 1) == 'r';
      boolean rri = ch == 'i' && length > 1 && text.charAt(length - 1) == 'r' && text.charAt(length - 2) == 'r';
      if (rn || rri) {
        text.setLength(rn ? length - 1 : length - 2);
        while (offsets.size() > text.length()) offsets.removeLast();
      }
      text.append(rn || rri ? 'm' : ch);
      offsets.add(last || f.at(p + 1) == 's' && !f.isWord(p + 2) ? p + 1 : -p - 1);
    }

    private static char alike(char ch) {
      return switch (ch) {
        case 'l', '1', '|', '!', ']', '[' -> 'i';
        case '0' -> 'o';
        default -> ch;
      };
    }

    /** Whether a word ends behind the first {@code length} letters. */
    boolean ends(int length) {
      return offsets.get(length - 1) > 0;
    }

    int offset(int length) {
      return offsets.get(length - 1);
    }
  }
}
