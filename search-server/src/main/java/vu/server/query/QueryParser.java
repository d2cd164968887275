package vu.server.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vu.indexer.index.words.Words;

/**
 * Reads the query language. Words side by side must all match; {@code OU} separates alternatives; {@code SAUF} or {@code -}
 * excludes; quotes, parentheses and fields as in {@link SearchQuery}. Nothing typed is an error.
 */
public final class QueryParser {
  /** Longer queries are cut here. */
  public static final int MAX_LENGTH = 1000;
  /** Terms after these are dropped. */
  public static final int MAX_TERMS = 64;
  private static final int MAX_DEPTH = 20;
  private static final int MAX_DISTANCE = 100;

  private static final Set<String> OR = Set.of("OU", "OR", "||");
  private static final Set<String> AND = Set.of("ET", "AND", "&&");
  private static final Set<String> NOT = Set.of("SAUF", "NOT");
  private static final Pattern DISTANCE = Pattern.compile("~(\\d{1,4})");
  private static final Pattern FIELD = Pattern.compile("([\\p{L}]{2,20}):(?=[^\\s:])");
  /** {@code 26 500}, {@code 1 250 000,50}: one figure, whatever the blanks. */
  private static final Pattern FIGURE = Pattern.compile("[1-9]\\d{0,2}(?:[ \\u00a0\\u202f]\\d{3})+(?:[.,]\\d{1,2})?" + References.END);

  private final Cursor cursor;
  private final List<Note> notes = new ArrayList<>();
  private final Spoken spoken;
  private final boolean question;
  private final List<String> leftOut = new ArrayList<>();
  private int fields;
  private int depth;
  private int terms;

  private QueryParser(String typed) {
    this.cursor = new Cursor(typed);
    this.spoken = new Spoken(typed);
    this.question = Question.is(typed);
  }

  /** The tree of what was typed, {@link SearchQuery.All} when it holds no word; null counts as empty. */
  public static ParsedQuery parse(String typed) {
    String text = typed == null ? "" : typed;
    QueryParser parser = new QueryParser(text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text);
    if (text.length() > MAX_LENGTH) parser.note(Note.Kind.COUPEE, MAX_LENGTH);
    SearchQuery query = parser.whole();
    if (!parser.leftOut.isEmpty()) parser.note(Note.Kind.QUESTION, parser.leftOut.toArray());
    return new ParsedQuery(query, parser.notes);
  }

  static boolean isOperator(String word) {
    return OR.contains(word) || AND.contains(word) || NOT.contains(word);
  }

  private void note(Note.Kind kind, Object... words) {
    Note note = Note.of(kind, words);
    if (!notes.contains(note)) notes.add(note);
  }

  private SearchQuery whole() {
    List<SearchQuery> parts = new ArrayList<>();
    while (true) {
      add(parts, or());
      if (!cursor.peek(')')) break;
      note(Note.Kind.PARENTHESE_FERMEE);
      cursor.at++;
    }
    return Trees.and(parts);
  }

  private static void add(List<SearchQuery> parts, SearchQuery part) {
    if (part != null) parts.add(part);
  }

  /** Null when nothing is left. */
  private SearchQuery or() {
    List<SearchQuery> alternatives = new ArrayList<>();
    do {
      List<SearchQuery> parts = new ArrayList<>();
      while (!cursor.atEnd() && !cursor.peek(')') && !cursor.peekWord(OR)) add(parts, part());
      if (!parts.isEmpty()) alternatives.add(Trees.and(parts));
    } while (cursor.skipWord(OR));
    return Trees.or(alternatives);
  }

  /** One operand of a conjunction, or null when what stands here says nothing. */
  private SearchQuery part() {
    while (cursor.skipWord(AND)) note(Note.Kind.ET_INUTILE);
    boolean not = false;
    while (cursor.skipWord(NOT) || cursor.skipMinus()) not = !not;
    if (cursor.atEnd() || cursor.peek(')') || cursor.peekWord(OR)) {
      if (not) note(Note.Kind.EXCLUSION_VIDE);
      return null;
    }
    SearchQuery query = field();
    return query == null || !not ? query : Trees.not(query);
  }

  private SearchQuery field() {
    SearchQuery said = fields > 0 ? null : said();
    if (said != null) return counted(said);
    cursor.skipNoise();
    Matcher matcher = cursor.match(FIELD);
    if (matcher == null) return primary();
    Champ champ = Champ.of(matcher.group(1)).orElse(null);
    if (champ == null) {
      note(Note.Kind.CHAMP_INCONNU, matcher.group(1));
      return primary();
    }
    cursor.at = matcher.end();
    if (champ.ordered()) return range(champ);
    fields++;
    SearchQuery value = primary();
    fields--;
    return value == null || value instanceof SearchQuery.All ? value : new SearchQuery.In(champ, value);
  }

  /** The act of an address that was pasted, or a sum behind a sign; null when neither stands here. */
  private SearchQuery said() {
    References.Found address = References.address(cursor.text, cursor.at);
    if (address != null) {
      cursor.at = address.end();
      return address.reference();
    }
    Spoken.Found signed = spoken.signed(cursor.at);
    if (signed == null) return null;
    cursor.at = signed.end();
    return signed.query();
  }

  private SearchQuery range(Champ champ) {
    Ranges.Read read = Ranges.at(champ, cursor.text, cursor.at);
    cursor.at = read.end();
    read.refused().forEach(value -> note(Note.Kind.VALEUR, value, champ.label()));
    terms++;
    return terms > MAX_TERMS ? null : read.range();
  }

  private SearchQuery primary() {
    cursor.skipNoise();
    if (cursor.isBetween()) return null;
    if (cursor.peek('(')) return group();
    if (cursor.isQuote()) return quoted();
    Spoken.Found said = fields > 0 ? null : spoken.at(cursor.at);
    if (said != null) {
      cursor.at = said.end();
      return counted(said.query());
    }
    References.Found found = References.at(cursor.text, cursor.at);
    if (found != null) {
      cursor.at = found.end();
      return counted(found.reference());
    }
    Matcher figure = cursor.match(FIGURE);
    if (figure != null) {
      cursor.at = figure.end();
      return counted(new SearchQuery.Word(figure.group().replaceAll("\\s|\\u00a0|\\u202f", " ")));
    }
    return counted(term(cursor.chunk()));
  }

  private SearchQuery group() {
    cursor.at++;
    if (depth >= MAX_DEPTH) {
      note(Note.Kind.PARENTHESES_IMBRIQUEES);
      return null;
    }
    depth++;
    SearchQuery inside = or();
    depth--;
    if (cursor.peek(')')) cursor.at++;
    else note(Note.Kind.PARENTHESE_OUVERTE);
    return inside;
  }

  private SearchQuery quoted() {
    String text = cursor.quoted();
    if (cursor.at < cursor.text.length()) cursor.at++;
    else note(Note.Kind.GUILLEMET_OUVERT);
    Matcher distance = cursor.match(DISTANCE);
    int words = 0;
    if (distance != null) {
      cursor.at = distance.end();
      words = Math.min(MAX_DISTANCE, Integer.parseInt(distance.group(1)));
    }
    if (Words.of(text).isEmpty()) return null;
    return counted(words == 0 ? new SearchQuery.Phrase(text) : new SearchQuery.Proximity(text, words));
  }

  private SearchQuery counted(SearchQuery query) {
    if (query == null || ++terms <= MAX_TERMS) return query;
    note(Note.Kind.TERMES, MAX_TERMS);
    return null;
  }

  private SearchQuery term(String chunk) {
    if (chunk.equals("*")) return new SearchQuery.All();
    if (question && Question.isFrame(chunk)) {
      leftOut.add(chunk);
      return null;
    }
    SearchQuery term = Terms.of(question ? Question.word(chunk) : chunk);
    if (term == null && chunk.chars().anyMatch(Character::isLetterOrDigit)) note(Note.Kind.SEUL, chunk);
    return term;
  }
}
