package vu.indexer.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vu.indexer.model.Organisme;
import vu.indexer.model.Reference;
import vu.indexer.text.Folded;

/** Titles, acronyms and nicknames of codes and texts, read once from the data files of this package. */
public final class Lexicon {
  /** A code; {@code to} is the day it was repealed, or null. */
  public record Code(String cid, String titre, LocalDate from, LocalDate to) {}

  /** A national text; {@code numero} is null for one that has none, {@code jorftext} when no identifier at Légifrance is confirmed. */
  public record Law(Reference.Nature nature, String numero, LocalDate date, String jorftext) {}

  /** An act of the European Union. */
  public record European(Reference.NatureEuropeenne nature, String numero, LocalDate date) {}

  /** An organisation everybody names without saying what it is; {@code phrases} are its names, folded. */
  public record Organisation(Organisme.Type type, List<String> names, List<String> phrases) {}

  /** A folded phrase and what it means. */
  public record Phrase<T>(String words, String printed, T value) {}

  private static final char LETTERS = 128;
  private static final Lexicon INSTANCE = new Lexicon();

  private final List<Phrase<Code>> codeTitles = new ArrayList<>();
  private final List<List<Phrase<Code>>> codeAcronyms = new ArrayList<>();
  private final List<Phrase<Law>> laws = new ArrayList<>();
  private final List<Phrase<European>> european = new ArrayList<>();

  private final List<Organisation> organisations = new ArrayList<>();
  private final Map<String, Set<String>> nameWords = new HashMap<>();

  private Lexicon() {
    for (char letter = 0; letter < LETTERS; letter++) codeAcronyms.add(new ArrayList<>());
    for (String[] row : rows("organismes.tsv")) organisation(row);
    for (String[] row : rows("mots-de-noms.tsv")) nameWords.computeIfAbsent(row[0], kind -> new HashSet<>()).addAll(List.of(row[1].split(" ")));
    for (String[] row : rows("codes.tsv")) code(row);
    for (String[] row : rows("laws.tsv")) law(row);
    for (String[] row : rows("european.tsv")) european(row);
    codeTitles.sort(longestFirst());
    codeAcronyms.forEach(list -> list.sort(longestFirst()));
    laws.sort(longestFirst());
    european.sort(longestFirst());
  }

  public static Lexicon get() {
    return INSTANCE;
  }

  /** Titles of codes, longest first. */
  public List<Phrase<Code>> codeTitles() {
    return codeTitles;
  }

  /** Acronyms of codes that begin with {@code first}, longest first. */
  public List<Phrase<Code>> codeAcronyms(char first) {
    return first < LETTERS ? codeAcronyms.get(first) : List.of();
  }

  /** Nicknames of national texts, longest first; one may stand for several. */
  public List<Phrase<Law>> laws() {
    return laws;
  }

  /** Nicknames of acts of the European Union, longest first. */
  public List<Phrase<European>> european() {
    return european;
  }

  private void organisation(String[] row) {
    List<String> names = new ArrayList<>(List.of(row[1]));
    names.addAll(split(row[2]));
    organisations.add(new Organisation(Organisme.Type.valueOf(row[0].toUpperCase(Locale.ROOT)), List.copyOf(names),
        names.stream().map(Lexicon::phrase).toList()));
  }

  /** Organisations recognised by their name alone. */
  public List<Organisation> organisations() {
    return organisations;
  }

  /** Words in names of organisations that are a legal form ({@code forme}), a level of a federation ({@code echelon}) or a place ({@code lieu}). */
  public Set<String> nameWords(String kind) {
    return nameWords.getOrDefault(kind, Set.of());
  }

  private void code(String[] row) {
    Code code = new Code(row[0], row[1], date(row[3]), date(row[4]));
    String title = phrase(withoutEdition(row[1]));
    codeTitles.add(new Phrase<>(title, row[1], code));
    String variant = title.startsWith("code du ") ? "code de " + title.substring(8)
        : title.matches("code de (?!la |l'|procedure|justice|deontologie).*") ? "code du " + title.substring(8) : null;
    if (variant != null) codeTitles.add(new Phrase<>(variant, row[1], code));
    for (String name : split(row[2])) {
      if (name.toLowerCase(Locale.ROOT).startsWith("code ")) codeTitles.add(new Phrase<>(phrase(name), name, code));
      else acronym(name, code);
    }
  }

  private void acronym(String name, Code code) {
    String words = phrase(name);
    if (words.matches("([a-z]\\.){3,}")) acronym(name.substring(0, name.length() - 1), code);
    codeAcronyms.get(words.charAt(0)).add(new Phrase<>(words, name, code));
  }

  /** "Code des marchés publics (édition 2006)" is printed without its brackets. */
  private static String withoutEdition(String title) {
    int bracket = title.indexOf(" (");
    return bracket < 0 ? title : title.substring(0, bracket);
  }

  private void law(String[] row) {
    Reference.Nature nature = Reference.Nature.valueOf(row[0].toUpperCase(Locale.ROOT));
    Law law = new Law(nature, row[1].isEmpty() ? null : row[1], date(row[2]), row[4].isEmpty() ? null : row[4]);
    for (String name : split(row[3])) laws.add(new Phrase<>(phrase(name), name, law));
  }

  private void european(String[] row) {
    for (Reference.NatureEuropeenne nature : Reference.NatureEuropeenne.values()) {
      if (!nature.kind().equals(row[0])) continue;
      European act = new European(nature, row[1], date(row[2]));
      for (String name : split(row[3])) european.add(new Phrase<>(phrase(name), name, act));
    }
  }

  /** Several codes may share a title over time ("code forestier"): the one in force on {@code day}, else the newest. */
  public static Code inForce(List<Code> codes, LocalDate day) {
    if (day != null) {
      for (Code code : codes) {
        boolean begun = code.from() == null || !code.from().isAfter(day);
        boolean ended = code.to() != null && !code.to().isAfter(day);
        if (begun && !ended) return code;
      }
    }
    return codes.stream().max(Comparator.comparing(code -> code.to() == null ? LocalDate.MAX : code.to())).orElseThrow();
  }

  /** Texts of a rank and a day; the number is known for certain only when there is exactly one. */
  public List<Law> on(String kind, LocalDate date) {
    return laws.stream().map(Phrase::value).distinct().filter(law -> law.nature().kind().equals(kind) && date.equals(law.date())).toList();
  }

  private static List<String> split(String names) {
    return Arrays.stream(names.split(";")).map(String::strip).filter(name -> !name.isEmpty()).toList();
  }

  /** The text of a rank and number; empty when the lexicon does not hold it. */
  public Optional<Law> numbered(String kind, String numero) {
    return laws.stream().map(Phrase::value).filter(law -> law.nature().kind().equals(kind) && numero.equals(law.numero())).findFirst();
  }

  /** The text a nickname printed as {@code alias} stands for. */
  public Optional<Law> law(String alias) {
    return laws.stream().filter(phrase -> phrase.printed().equals(alias)).map(Phrase::value).findFirst();
  }

  /** The act of the Union a nickname printed as {@code alias} stands for. */
  public Optional<European> european(String alias) {
    return european.stream().filter(phrase -> phrase.printed().equals(alias)).map(Phrase::value).findFirst();
  }

  /** As {@link Folded#match} wants it: folded, single spaces, apostrophes kept. */
  public static String phrase(String text) {
    Folded folded = Folded.of(text);
    StringBuilder words = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char ch = folded.at(i);
      boolean space = ch == ' ' || ch == '\n';
      if (!space) words.append(ch);
      else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') words.append(' ');
    }
    return words.toString().strip();
  }

  private static <T> Comparator<Phrase<T>> longestFirst() {
    return Comparator.comparingInt((Phrase<T> p) -> -p.words().length()).thenComparing(Phrase::words);
  }

  private static LocalDate date(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  /** Lines of a tab-separated resource, padded to six cells; lines that start with {@code #} are comments. */
  public static List<String[]> rows(String resource) {
    try (InputStream in = Lexicon.class.getResourceAsStream("/vu/indexer/lexicon/" + resource);
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String[]> rows = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.isBlank() || line.startsWith("#")) continue;
        String[] cells = Arrays.copyOf(line.split("\t", -1), 6);
        for (int i = 0; i < cells.length; i++) if (cells[i] == null) cells[i] = "";
        rows.add(cells);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + resource, e);
    }
  }
}
