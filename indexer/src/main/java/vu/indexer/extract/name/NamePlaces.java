package vu.indexer.extract.name;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import vu.indexer.model.Deliberation;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/** Where an act names an organisation: not in the name of an event, not among those present, and with the capitals of a name. */
public final class NamePlaces {
  private static final Phrases EVENTS = Phrases.of("forum des", "forum de", "forum", "salon des", "festival", "congres des", "edition du",
      "rencontres des", "trophees des", "labels");
  /** "rue Habitat et Humanisme", "au stade Léo Lagrange": called after it. */
  private static final Phrases CALLED_AFTER = Phrases.of("rue", "avenue", "boulevard", "place", "square", "allee", "impasse", "stade", "gymnase",
      "piscine", "ecole", "college", "lycee", "complexe sportif", "salle", "espace", "parc", "groupe scolaire", "cite", "residence", "halle");
  /** Shorter words name nobody. */
  static final int LEAST = 3;

  private final Folded f;
  private final Deliberation act;
  private final Map<Name, List<Span>> places = new IdentityHashMap<>();

  public NamePlaces(Folded f, Deliberation act) {
    this.f = f;
    this.act = act;
  }

  /** All places of a name, looked for once. */
  public List<Span> of(Name name) {
    return places.computeIfAbsent(name, this::find);
  }

  private List<Span> find(Name name) {
    List<Span> places = new ArrayList<>();
    String words = name.words();
    if (words.length() < LEAST) return places;
    boolean capital = isProper(name.printed(), words);
    for (int at = f.find(words, 0, f.length()); at >= 0; at = f.find(words, at + 1, f.length())) {
      int end = f.exact(at, words);
      if (names(at, end, name.isSigle(), capital)) places.add(new Span(at, end));
    }
    return places;
  }

  /** Whether a name must be printed with a capital to be one: a single word that has it. */
  public static boolean isProper(String printed, String words) {
    return Character.isUpperCase(printed.charAt(0)) && words.indexOf(' ') < 0;
  }

  /** Whether the words of a name at [at, end) name the organisation. */
  public boolean names(int at, int end, boolean sigle, boolean proper) {
    if (sigle && !(f.isUpper(at) && f.isUpper(f.at(end - 1) == '.' ? end - 2 : end - 1)) || proper && !f.isUpper(at) && !f.isDigit(at)) return false;
    return !EVENTS.before(f, at) && !CALLED_AFTER.before(f, at) && !act.kindAt(at).equals("presences");
  }
}
