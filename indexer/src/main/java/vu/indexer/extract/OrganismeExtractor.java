package vu.indexer.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vu.indexer.lexicon.Lexicon;
import vu.indexer.model.Deliberation;
import vu.indexer.model.Found;
import vu.indexer.model.Organisme;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;

/**
 * Organisations an act names. A cue finds a name ("l'association « N »", "N est une association", "adhésion à N", "allouée à N"),
 * aliases join it ("dite", "(SIGLE)", initials), and then every place where one of these names stands is a mention.
 */
final class OrganismeExtractor {
  private static final String[] EVENTS = {"forum des", "forum de", "forum", "salon des", "festival", "congres des", "edition du", "rencontres des", "trophees des", "labels"};

  private static final String[] PLACES = {"commune de ", "commune d'", "communes de ", "communes d'", "ville de ", "ville d'", "villes de "};
  private static final Pattern MARKS = Pattern.compile("</?\\w{1,5}>|\\*\\*");

  /** More names than this are of no single act: each is left as it is printed. */
  static final int MOST_NAMES = 2000;

  private final Folded f;
  private final Deliberation act;
  private final Listings listings;
  private final Map<String, Candidate> byKey = new LinkedHashMap<>();

  OrganismeExtractor(Folded f, Deliberation act, Listings listings) {
    this.f = f;
    this.act = act;
    this.listings = listings;
  }

  List<Found<Organisme>> extract() {
    List<OrganismeCues.Cue> cues = new OrganismeCues(f, act, listings).all();
    trimmed(cues).forEach(this::add);
    known();
    joinAliases();
    joinSigles();
    joinShortened();
    joinDamaged();
    List<Found<Organisme>> found = new ArrayList<>();
    for (Candidate candidate : new LinkedHashSet<>(byKey.values())) {
      Found<Organisme> organisme = organisme(candidate);
      if (organisme != null) found.add(organisme);
    }
    found.sort(Comparator.comparing(Found::span));
    return found;
  }

  /** A name read too far is cut back to a shorter one that begins it and was read with certain bounds. */
  private List<OrganismeCues.Cue> trimmed(List<OrganismeCues.Cue> cues) {
    Map<String, Integer> counts = new HashMap<>();
    for (OrganismeCues.Cue cue : cues) if (cue.label() == null) counts.merge(Names.key(cue.name().in(f.original())), cue.bounded() ? 5 : 1, Integer::sum);
    Map<String, Set<String>> wholes = wholes(cues);
    List<OrganismeCues.Cue> kept = new ArrayList<>();
    for (OrganismeCues.Cue cue : cues) {
      if (cue.label() != null) {
        kept.add(cue);
        continue;
      }
      Span whole = cue.bounded() ? null : longer(cue, wholes);
      if (whole != null) {
        kept.add(new OrganismeCues.Cue(whole, cue.aliases(), cue.type(), true, cue.rule(), cue.confidence()));
        continue;
      }
      String key = Names.key(cue.name().in(f.original()));
      String best = key;
      for (int space = key.indexOf(' ', 6); space > 0 && best.equals(key) && !cue.bounded(); space = key.indexOf(' ', space + 1)) {
        Integer count = counts.get(key.substring(0, space));
        if (count != null && count >= counts.get(key)) best = key.substring(0, space);
      }
      kept.add(best.equals(key) ? cue : cue.cut(f, best));
    }
    return kept;
  }

  /** Names read with certain bounds, by their first word. */
  private Map<String, Set<String>> wholes(List<OrganismeCues.Cue> cues) {
    Map<String, Set<String>> wholes = new HashMap<>();
    for (OrganismeCues.Cue cue : cues) {
      if (!cue.bounded() || cue.label() != null) continue;
      wholes.computeIfAbsent(firstWord(cue), word -> new LinkedHashSet<>()).add(f.slice(cue.name().start(), cue.name().end()).replace('\n', ' '));
    }
    return wholes;
  }

  private String firstWord(OrganismeCues.Cue cue) {
    return f.slice(cue.name().start(), Math.max(cue.name().start(), f.wordEndFrom(cue.name().start())));
  }

  /** The longer name, read with certain bounds elsewhere, that stands where {@code cue} was cut short; null when none does. */
  private Span longer(OrganismeCues.Cue cue, Map<String, Set<String>> wholes) {
    for (String whole : wholes.getOrDefault(firstWord(cue), Set.of())) {
      int end = whole.length() <= cue.name().length() ? -1 : f.exact(cue.name().start(), whole);
      if (end > cue.name().end()) return new Span(cue.name().start(), end);
    }
    return null;
  }

  /** All names of one organisation. */
  private static final class Candidate {
    private final Set<String> names = new LinkedHashSet<>();
    private final List<OrganismeCues.Cue> cues = new ArrayList<>();
    private Organisme.Type type;
    private boolean known;

    private String first() {
      return names.iterator().next();
    }
  }

  private void add(OrganismeCues.Cue cue) {
    String name = clean(cue.label() != null ? cue.label() : cue.name().in(f.original()));
    String key = Names.key(name);
    if (key.length() < 2) return;
    Candidate candidate = byKey.computeIfAbsent(key, k -> new Candidate());
    candidate.names.add(name);
    if (cue.label() != null) candidate.names.add(clean(cue.name().in(f.original())));
    candidate.cues.add(cue);
    if (cue.type() != null && candidate.type == null) candidate.type = cue.type();
    for (Span alias : cue.aliases()) alias(candidate, alias);
  }

  /** Takes the words of {@code alias} for another name of {@code candidate}. */
  private void alias(Candidate candidate, Span alias) {
    String other = clean(alias.in(f.original()));
    String key = Names.key(other);
    if (key.length() < 2 || candidate.names.stream().anyMatch(name -> Names.key(name).equals(key))) return;
    candidate.names.add(other);
    Candidate before = byKey.put(key, candidate);
    if (before != null && before != candidate) merge(candidate, before);
  }

  /** "La Grange sonore (anciennement Harmonie des Prés)": an act tells the other name where it likes, not where the name is found. */
  private void joinAliases() {
    AliasGrammar aliases = new AliasGrammar(f, new NameGrammar(f));
    for (Candidate candidate : new LinkedHashSet<>(byKey.values())) {
      if (candidate.known || candidate.names.isEmpty()) continue;
      String name = candidate.first();
      for (Span place : places(name)) {
        Span alias = aliases.read(place.end(), name);
        if (alias != null) alias(candidate, alias);
      }
    }
  }

  private void merge(Candidate into, Candidate from) {
    into.names.addAll(from.names);
    into.cues.addAll(from.cues);
    into.known |= from.known;
    if (into.type == null) into.type = from.type;
    byKey.replaceAll((key, candidate) -> candidate == from ? into : candidate);
  }

  /** Organisations recognised without a cue. */
  private void known() {
    for (Lexicon.Organisation organisation : Lexicon.get().organisations()) {
      List<String> names = organisation.names();
      for (int i = 0; i < names.size(); i++) {
        String name = names.get(i);
        Span place = first(name, organisation.phrases().get(i));
        if (place == null) continue;
        Candidate candidate = candidate(names);
        candidate.known = true;
        candidate.names.add(clean(place.in(f.original())));
        byKey.put(Names.key(name), candidate);
        candidate.type = organisation.type();
      }
    }
  }

  private Candidate candidate(List<String> names) {
    for (String name : names) if (byKey.containsKey(Names.key(name))) return byKey.get(Names.key(name));
    return new Candidate();
  }

  /** A name in capitals among the candidates that is the initials of another one is its sigle. */
  private void joinSigles() {
    if (byKey.size() > MOST_NAMES) return;
    for (Candidate candidate : List.copyOf(byKey.values())) {
      if (candidate.names.isEmpty() || !Names.isSigle(candidate.first())) continue;
      for (Candidate other : List.copyOf(byKey.values())) {
        if (other == candidate || Names.isSigle(longest(other.names))) continue;
        if (other.names.stream().anyMatch(name -> Names.answers(candidate.first(), name))) {
          merge(other, candidate);
          break;
        }
      }
    }
  }

  /** "Foyer rural" is the "Foyer rural de Montbrun" when no other name of the act begins so. */
  private void joinShortened() {
    if (byKey.size() > MOST_NAMES) return;
    for (Map.Entry<String, Candidate> brief : List.copyOf(byKey.entrySet())) {
      Candidate candidate = byKey.get(brief.getKey());
      List<Candidate> wholes = byKey.entrySet().stream().filter(whole -> whole.getValue() != candidate && Names.shortens(brief.getKey(), whole.getKey())).map(Map.Entry::getValue).distinct().toList();
      boolean same = wholes.size() == 1 && !candidate.known && (candidate.type == null || wholes.getFirst().type == null || candidate.type == wholes.getFirst().type);
      if (same) merge(wholes.getFirst(), candidate);
    }
  }

  /** "Ch?ur de chambre" is the "Chœur de chambre" named elsewhere in the act. */
  private void joinDamaged() {
    if (byKey.size() > MOST_NAMES) return;
    for (Candidate candidate : List.copyOf(byKey.values())) {
      String name = candidate.names.isEmpty() ? "" : candidate.first();
      if (name.indexOf('?') < 0 && name.indexOf('\uFFFD') < 0) continue;
      Pattern damaged = Pattern.compile("\\Q" + name.replaceAll("[?\uFFFD]", "\\\\E[\\\\p{L}'’ -]{1,2}\\\\Q") + "\\E", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
      for (Candidate other : List.copyOf(byKey.values())) {
        if (other == candidate || other.names.stream().noneMatch(sound -> damaged.matcher(sound).matches())) continue;
        merge(other, candidate);
        break;
      }
    }
  }

  // ---- from candidate to organisation -----------------------------------------------------------------------------------

  private Found<Organisme> organisme(Candidate candidate) {
    String nom = display(candidate.names);
    TreeSet<Span> mentions = new TreeSet<>();
    Map<String, String> spellings = new LinkedHashMap<>();
    spellings.put(Folded.key(nom), nom);
    for (String name : candidate.names) {
      spellings.putIfAbsent(Folded.key(name), name);
      for (Span mention : places(name)) {
        mentions.add(mention);
        String printed = clean(mention.in(f.original()));
        spellings.putIfAbsent(Folded.key(printed), printed);
      }
    }
    for (OrganismeCues.Cue cue : candidate.cues) mentions.add(cue.name());
    List<Span> disjoint = disjoint(mentions);
    if (disjoint.isEmpty()) return null;
    List<String> alias = new ArrayList<>(spellings.values());
    alias.remove(nom);
    Organisme.Type type = candidate.type != null ? candidate.type : Names.type(nom);
    if (type == Organisme.Type.ASSOCIATION && isPlace(candidate, nom)) type = Organisme.Type.PUBLIC;
    String rule = candidate.cues.isEmpty() ? "organisme.connu" : candidate.cues.getFirst().rule();
    double confidence = candidate.cues.stream().mapToDouble(OrganismeCues.Cue::confidence).max().orElse(0.9);
    return new Found<>(new Organisme(nom, alias, type, disjoint), disjoint.getFirst(), rule, confidence);
  }

  /** "alloué à Wasquehal", where the act says elsewhere "la commune de Wasquehal". */
  private boolean isPlace(Candidate candidate, String nom) {
    if (candidate.cues.stream().anyMatch(cue -> cue.rule().startsWith("association"))) return false;
    String phrase = Lexicon.phrase(nom);
    for (String body : PLACES) if (f.find(body + phrase, 0, f.length()) >= 0) return true;
    return false;
  }

  /** The long name in mixed case, the most frequent spelling first. */
  private String display(Set<String> names) {
    List<String> longNames = names.stream().filter(name -> !Names.isSigle(name)).toList();
    List<String> choice = longNames.isEmpty() ? List.copyOf(names) : longNames;
    String firstKey = Names.key(choice.getFirst());
    return choice.stream().filter(name -> Names.key(name).equals(firstKey)).max(Comparator.comparingInt(OrganismeExtractor::quality)).orElse(choice.getFirst());
  }

  /** Mixed case and accents read better than capitals. */
  private static int quality(String name) {
    int lower = (int) name.chars().filter(Character::isLowerCase).count();
    int accents = (int) name.chars().filter(c -> c > 127 && Character.isLetter(c)).count();
    return (lower > name.length() / 2 ? 100 : 0) + accents - (name.indexOf('?') >= 0 || name.indexOf('\uFFFD') >= 0 ? 50 : 0) - (name.contains(" - ") ? 10 : 0);
  }

  private static String longest(Set<String> names) {
    return names.stream().max(Comparator.comparingInt(String::length)).orElse("");
  }

  private List<Span> places(String name) {
    return places(name, Lexicon.phrase(name));
  }

  private List<Span> places(String name, String phrase) {
    List<Span> places = new ArrayList<>();
    String words = phrase;
    for (String article : new String[] {"l'", "la ", "le ", "les "}) if (words.startsWith(article) && words.length() > article.length() + 3) words = words.substring(article.length());
    if (words.length() < 3) return places;
    boolean sigle = Names.isSigle(name);
    for (int at = f.find(words, 0, f.length()); at >= 0; at = f.find(words, at + 1, f.length())) {
      int end = f.exact(at, words);
      boolean capital = f.isUpper(at) || f.isDigit(at);
      if (sigle && !(f.isUpper(at) && f.isUpper(end - 1)) || !capital && Character.isUpperCase(name.charAt(0)) && words.indexOf(' ') < 0) continue;
      if (!Words.beforeAny(f, at, EVENTS) && !act.kindAt(at).equals("presences")) places.add(new Span(at, end));
    }
    return places;
  }

  private Span first(String name, String phrase) {
    List<Span> places = places(name, phrase);
    return places.isEmpty() ? null : places.getFirst();
  }

  private static List<Span> disjoint(TreeSet<Span> mentions) {
    List<Span> kept = new ArrayList<>();
    for (Span mention : mentions) {
      if (!kept.isEmpty() && kept.getLast().overlaps(mention)) {
        if (mention.length() > kept.getLast().length()) kept.set(kept.size() - 1, mention);
      } else {
        kept.add(mention);
      }
    }
    return kept;
  }

  static String clean(String name) {
    if (name.indexOf('<') < 0 && name.indexOf('*') < 0 && name.indexOf('\n') < 0 && name.indexOf("  ") < 0) return name.strip();
    return MARKS.matcher(name).replaceAll("").replaceAll("\\s+", " ").strip();
  }
}
