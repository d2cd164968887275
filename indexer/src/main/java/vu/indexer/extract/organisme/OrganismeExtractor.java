package vu.indexer.extract.organisme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vu.indexer.extract.listing.Listings;
import vu.indexer.extract.name.Cue;
import vu.indexer.extract.name.Name;
import vu.indexer.extract.name.NamePlaces;
import vu.indexer.extract.name.Names;
import vu.indexer.lexicon.Lexicon;
import vu.indexer.model.Deliberation;
import vu.indexer.model.Found;
import vu.indexer.model.Organisme;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/**
 * Organisations an act names. A cue finds a name ("l'association « N »", "N est une association", "adhésion à N", "allouée à N"),
 * aliases join it ("dite", "(SIGLE)", initials), and then every place where one of these names stands is a mention.
 */
public final class OrganismeExtractor {
  private static final Phrases PLACES = Phrases.of("commune de", "commune d'", "communes de", "communes d'", "ville de", "ville d'", "villes de");
  private static final String KNOWN_RULE = "organisme.connu";
  private static final double KNOWN = 0.9;

  private final Folded f;
  private final Deliberation act;
  private final Listings listings;
  private final Candidates candidates;
  private final NamePlaces places;

  public OrganismeExtractor(Folded f, Deliberation act, Listings listings) {
    this.f = f;
    this.act = act;
    this.listings = listings;
    this.candidates = new Candidates(f.original());
    this.places = new NamePlaces(f, act);
  }

  /** The organisations in the order of their first mention, each once, with its other names and mentions. */
  public List<Found<Organisme>> extract() {
    KnownNames known = new KnownNames(f, places);
    List<Cue> cues = new OrganismeCues(f, act, listings).all(known);
    new Trimming(f, candidates).trimmed(cues).forEach(candidates::add);
    known.forEach(candidates::known);
    new Joins(f, candidates, places).all();
    List<Found<Organisme>> found = new ArrayList<>();
    for (Candidates.Candidate candidate : candidates.all()) {
      Found<Organisme> organisme = organisme(candidate);
      if (organisme != null) found.add(organisme);
    }
    found.sort(Comparator.comparing(Found::span));
    return EnclosedNames.without(found, KNOWN_RULE);
  }

  private Found<Organisme> organisme(Candidates.Candidate candidate) {
    Name nom = display(candidate);
    List<Span> mentions = new ArrayList<>();
    Map<String, String> spellings = new LinkedHashMap<>();
    spellings.put(nom.folded(), nom.printed());
    for (Name name : candidate.names()) {
      spellings.putIfAbsent(name.folded(), name.printed());
      for (Span mention : places.of(name)) {
        mentions.add(mention);
        Name printed = candidates.name(mention);
        spellings.putIfAbsent(printed.folded(), printed.printed());
      }
    }
    String rule = candidate.cues().isEmpty() ? KNOWN_RULE : candidate.cues().getFirst().rule();
    double confidence = candidate.cues().isEmpty() ? KNOWN : 0;
    for (Cue cue : candidate.cues()) {
      mentions.add(cue.name());
      confidence = Math.max(confidence, cue.confidence());
    }
    List<Span> disjoint = disjoint(mentions);
    if (disjoint.isEmpty()) return null;
    List<String> alias = new ArrayList<>(spellings.values());
    alias.remove(nom.printed());
    return new Found<>(new Organisme(nom.printed(), alias, type(candidate, nom), disjoint), disjoint.getFirst(), rule, confidence);
  }

  private Organisme.Type type(Candidates.Candidate candidate, Name nom) {
    Organisme.Type shown = Names.type(nom.printed()), type = candidate.type() != null ? candidate.type() : shown;
    if (type != Organisme.Type.ASSOCIATION || isSaidAssociation(candidate)) return type;
    return isPlace(nom) ? Organisme.Type.PUBLIC : candidate.isKnown() ? type : shown;
  }

  private static boolean isSaidAssociation(Candidates.Candidate candidate) {
    for (Cue cue : candidate.cues()) if (cue.rule().startsWith("association")) return true;
    return false;
  }

  /** "alloué à Wasquehal", where the act says elsewhere "la commune de Wasquehal". */
  private boolean isPlace(Name nom) {
    String phrase = Lexicon.phrase(nom.printed());
    for (int at = f.find(phrase, 0, f.length()); at >= 0; at = f.find(phrase, at + 1, f.length())) if (PLACES.before(f, at)) return true;
    return false;
  }

  /** The long name in mixed case, of the first spelling of its name the one that reads best. */
  private static Name display(Candidates.Candidate candidate) {
    Name first = null, best = null;
    for (Name name : candidate.names()) {
      if (name.isSigle()) continue;
      if (first == null) first = name;
      if (name.key().equals(first.key()) && (best == null || quality(name.printed()) > quality(best.printed()))) best = name;
    }
    if (best != null) return best;
    first = candidate.first();
    best = first;
    for (Name name : candidate.names()) if (name.key().equals(first.key()) && quality(name.printed()) > quality(best.printed())) best = name;
    return best;
  }

  /** Mixed case and accents read better than capitals. */
  private static int quality(String name) {
    int lower = 0, accents = 0;
    for (int i = 0; i < name.length(); i++) {
      char ch = name.charAt(i);
      if (Character.isLowerCase(ch)) lower++;
      if (ch > 127 && Character.isLetter(ch)) accents++;
    }
    return (lower > name.length() / 2 ? 100 : 0)
        + accents - (name.indexOf('?') >= 0 || name.indexOf('\uFFFD') >= 0 ? 50 : 0) - (name.contains(" - ") ? 10 : 0);
  }

  /** Of mentions that overlap the longest. */
  private static List<Span> disjoint(List<Span> mentions) {
    Collections.sort(mentions);
    List<Span> kept = new ArrayList<>();
    for (Span mention : mentions) {
      if (kept.isEmpty() || !kept.getLast().overlaps(mention)) kept.add(mention);
      else if (mention.length() > kept.getLast().length()) kept.set(kept.size() - 1, mention);
    }
    return kept;
  }
}
