package vu.indexer.extract.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;

/**
 * Turns of phrase around a place, each with the beginnings of words it cannot do without. The words of a sentence are looked up
 * once; a pattern is only tried where its first word stands, and only when its other words are there.
 */
public final class Wordings {
  private static final int MOST = 64;
  /** Letters, and one place for any other character. */
  private static final int SIGNS = 27;

  /**
   * One turn of phrase: a pattern over folded words parted by one space.
   *
   * @param needs the words one of which must be there
   * @param heads the words it may begin with; 0 when it may begin anywhere
   * @param first true when it only stands at the very beginning
   */
  public record Wording(Pattern pattern, long needs, long heads, boolean first) {}

  private record Stem(String letters, long bits) {}

  /** By the first three characters of a word. */
  private final Stem[][] stems = new Stem[SIGNS * SIGNS * SIGNS][];
  private int count;

  /**
   * A turn of phrase that begins with one of {@code heads}: beginnings of words, or of phrases, parted by {@code |}; one letter alone is a whole
   * word.
   */
  public Wording at(String heads, String pattern) {
    long bit = bit(heads);
    return new Wording(Pattern.compile(pattern), bit, bit, false);
  }

  /** As {@link #at(String, String)}, when one of {@code needs} stands anywhere. */
  public Wording at(String heads, String needs, String pattern) {
    return new Wording(Pattern.compile(pattern), bit(needs), bit(heads), false);
  }

  /** A turn of phrase that opens the words. */
  public Wording first(String needs, String pattern) {
    return new Wording(Pattern.compile(pattern), bit(needs), 0, true);
  }

  /** A turn of phrase that may begin anywhere. */
  public Wording anywhere(String needs, String pattern) {
    return new Wording(Pattern.compile(pattern), bit(needs), 0, false);
  }

  private long bit(String stems) {
    if (count == MOST) throw new IllegalStateException("no more than " + MOST + " lists of words");
    long bit = 1L << count++;
    for (String stem : stems.split("\\|")) put(stem, bit);
    return bit;
  }

  private void put(String stem, long bit) {
    String start = (stem.length() == 1 ? stem + " " : stem).substring(0, Math.min(3, Math.max(2, stem.length())));
    int from = place(start.charAt(0), start.charAt(1), start.length() > 2 ? start.charAt(2) : 'a'), to = start.length() > 2 ? from + 1 : from + SIGNS;
    for (int place = from; place < to; place++) put(place, stem, bit);
  }

  private void put(int place, String stem, long bit) {
    List<Stem> here = new ArrayList<>(stems[place] == null ? List.of() : Arrays.asList(stems[place]));
    Stem same = here.stream().filter(other -> other.letters.equals(stem)).findFirst().orElse(null);
    here.remove(same);
    here.add(new Stem(stem, bit | (same == null ? 0 : same.bits)));
    stems[place] = here.toArray(Stem[]::new);
  }

  private static int place(char a, char b, char c) {
    return (sign(a) * SIGNS + sign(b)) * SIGNS + sign(c);
  }

  private static int sign(char ch) {
    return ch >= 'a' && ch <= 'z' ? ch - 'a' : SIGNS - 1;
  }

  /**
   * The words of [from, to) and which turns of phrase they allow; a text that lost letters, or whose words hold marks of their own,
   * allows them all.
   */
  public Side side(Folded f, int from, int to) {
    Side side = new Side(f, new Span(from, Math.max(from, to)));
    if (!f.isDamaged() && !f.mayHide()) read(f, from, to, side);
    return side;
  }

  private void read(Folded f, int from, int to, Side side) {
    int[] words = f.words();
    side.bits = 0;
    for (int k = f.wordFrom(from); k < words.length && words[k] < to; k++) {
      Stem[] here = stems[place(f.at(words[k]), f.at(words[k] + 1), f.at(words[k] + 2))];
      if (here == null) continue;
      long bits = 0;
      for (Stem stem : here) if (begins(f, words[k], stem.letters)) bits |= stem.bits;
      if (bits != 0) side.add(words[k], bits);
    }
  }

  private static boolean begins(Folded f, int word, String letters) {
    if (letters.length() == 1) return f.at(word) == letters.charAt(0) && !f.isWord(word + 1);
    int p = word;
    for (int i = 0; i < letters.length(); i++, p++) {
      char want = letters.charAt(i);
      if (want == ' ' && f.isSpace(p)) p = f.skip(p) - 1;
      else if (f.at(p) != want) return false;
    }
    return true;
  }

  /** A turn of phrase that was found, and where it starts. */
  public record Turn(String words, int start) {}

  /** What stands on one side of a sum, in its sentence. */
  public static final class Side {
    private final Folded f;
    private final Span span;
    private long bits = -1;
    /** The words that begin a turn of phrase: where they stand in the text and in {@link #words}. */
    private int[] places = new int[8];
    private long[] heads = new long[8];
    private int count;
    private String words;

    private Side(Folded f, Span span) {
      this.f = f;
      this.span = span;
    }

    private void add(int word, long found) {
      bits |= found;
      if (count == places.length) {
        places = Arrays.copyOf(places, 2 * count);
        heads = Arrays.copyOf(heads, 2 * count);
      }
      places[count] = word;
      heads[count++] = found;
    }

    /** Folded, one space between words. */
    public String words() {
      if (words == null) words = flat();
      return words;
    }

    /** Whether a turn of phrase stands anywhere in the words. */
    public boolean has(Wording wording) {
      return has(wording, Integer.MAX_VALUE);
    }

    /** Whether it stands in the first {@code length} characters of the words. */
    public boolean has(Wording wording, int length) {
      return may(wording) && next(wording, wording.pattern.matcher(words()), 0, Math.min(length, words.length()));
    }

    /** Whether it stands in a part of the words. */
    public boolean has(Wording wording, String part) {
      return find(wording, part) != null;
    }

    /** Where it stands first in a part of the words: those at their end, or those without brackets; null when it does not. */
    public MatchResult find(Wording wording, String part) {
      if (!may(wording)) return null;
      int from = from(part);
      Matcher matcher = wording.pattern.matcher(from < 0 ? part : words);
      return (from < 0 ? matcher.find() : next(wording, matcher, from, words.length())) ? matcher : null;
    }

    /** All places in a part of the words where it stands. */
    public List<Turn> all(Wording wording, String part) {
      if (!may(wording)) return List.of();
      List<Turn> turns = new ArrayList<>();
      int from = from(part), shift = Math.max(from, 0);
      Matcher matcher = wording.pattern.matcher(from < 0 ? part : words);
      while (from < 0 ? matcher.find() : next(wording, matcher, from, words.length())) {
        turns.add(new Turn(matcher.group(), matcher.start() - shift));
        from = from < 0 ? from : matcher.end();
      }
      return turns;
    }

    /** Whether it can stand there at all. */
    public boolean may(Wording wording) {
      return (bits & wording.needs) != 0 && (wording.heads == 0 || (bits & wording.heads) != 0);
    }

    /** Where a part starts that the words end with; -1 when it is none. */
    private int from(String part) {
      return words().endsWith(part) ? words.length() - part.length() : -1;
    }

    /** Moves to the first place in [from, to) where the turn of phrase stands. */
    private boolean next(Wording wording, Matcher matcher, int from, int to) {
      if (wording.heads == 0 || bits == -1) {
        matcher.region(from, to);
        return wording.first ? matcher.lookingAt() : matcher.find();
      }
      for (int k = 0; k < count; k++) {
        if ((heads[k] & wording.heads) == 0 || places[k] < from || places[k] >= to) continue;
        matcher.region(places[k], to);
        if (matcher.lookingAt()) return true;
      }
      return false;
    }

    private String flat() {
      StringBuilder flat = new StringBuilder(span.length());
      boolean space = false;
      int next = 0;
      for (int i = span.start(); i < span.end(); i++) {
        char ch = f.at(i);
        if (next < count && places[next] == i) places[next++] = flat.length();
        if (ch == Folded.VOID) continue;
        boolean blank = ch == ' ' || ch == '\n';
        if (!blank || !space) flat.append(blank ? ' ' : ch);
        space = blank;
      }
      String words = flat.toString();
      return f.isDamaged() ? words.replace('\uFFFD', 'e').replaceAll("(?<=\\p{L})\\?(?=\\p{L})", "'") : words;
    }
  }
}
