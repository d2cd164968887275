package vu.indexer.extract.organisme;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import vu.indexer.extract.name.Name;
import vu.indexer.extract.name.NameGrammar;
import vu.indexer.extract.name.NamePlaces;
import vu.indexer.lexicon.Lexicon;
import vu.indexer.model.Organisme;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/** Where an act first names organisations that everybody names without saying what they are. */
final class KnownNames {
  /** A name of an organisation of the lexicon, {@code index} being its place among all, and the keys of all names of that organisation. */
  record Entry(int index, Name name, boolean proper, Organisme.Type type, List<String> keys) {}

  /** Where a name stands first, and where what is printed ends, the place of a local branch included. */
  record Hit(Span known, Span whole) {}

  private static final List<Entry> ENTRIES = entries();
  private static final Entry[][] BY_FIRST = byFirst();
  static final Phrases OPENS = Phrases.of(ENTRIES.stream().map(entry -> entry.name.words()).toArray(String[]::new));

  private static final int LONGEST_PLACE = 40, LONGEST_DOTTED = 8;
  private static final Phrases OF = Phrases.of("du", "de la", "de l'", "des", "de", "d'");
  private static final Phrases NO_PLACES = Phrases.of("ville", "commune", "metropole", "region", "departement", "etat", "france");

  private final Folded f;
  private final NamePlaces places;
  private final NameGrammar names;
  private Hit[] found;

  KnownNames(Folded f, NamePlaces places) {
    this.f = f;
    this.places = places;
    this.names = new NameGrammar(f);
  }

  private static List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (Lexicon.Organisation organisation : Lexicon.get().organisations()) {
      List<Name> names = organisation.names().stream().map(Name::new).toList();
      List<String> keys = names.stream().map(Name::key).toList();
      for (Name name : names) entries.add(new Entry(entries.size(), name, NamePlaces.isProper(name.printed(), name.words()), organisation.type(),
          keys));
      for (Name name : names) {
        if (!isDottable(name.printed())) continue;
        entries.add(new Entry(entries.size(), new Name(name.printed().replaceAll("(\\p{Lu})", "$1.")), false, organisation.type(), keys));
      }
    }
    return List.copyOf(entries);
  }

  /** "FNACA", which older acts print "F.N.A.C.A.". */
  private static boolean isDottable(String printed) {
    return printed.length() > 2 && printed.length() < LONGEST_DOTTED && printed.chars().allMatch(Character::isUpperCase);
  }

  private static Entry[][] byFirst() {
    Entry[][] byFirst = new Entry[128][];
    for (char first = 0; first < byFirst.length; first++) {
      char letter = first;
      byFirst[first] = ENTRIES.stream().filter(entry -> entry.name.words().charAt(0) == letter).toArray(Entry[]::new);
    }
    return byFirst;
  }

  /** Looks at the word at {@code p}. */
  void read(int p) {
    char first = f.at(p);
    if (first >= BY_FIRST.length || OPENS.at(f, p) < 0) return;
    for (Entry entry : BY_FIRST[first]) {
      int end = f.exact(p, entry.name.words());
      if (end < 0 || found != null && found[entry.index] != null || isCommon(p, end) || !places.names(p, end, entry.name.isSigle(), entry.proper))
        continue;
      if (found == null) found = new Hit[ENTRIES.size()];
      found[entry.index] = new Hit(new Span(p, end), new Span(p, entry.type == Organisme.Type.ASSOCIATION ? whole(entry.name, p, end) : end));
    }
  }

  /** "d'autres régions de France": in small letters no body of that name. */
  private boolean isCommon(int p, int end) {
    return !f.isUpper(p) && f.exact(end - "france".length(), "france") >= 0 && f.exact(f.wordEndFrom(p), " de ") >= 0;
  }

  /** "Habitat et Humanisme Rhône", "Ligue de l'Enseignement du Gard": a local branch prints its place behind the name. */
  private int whole(Name name, int p, int end) {
    int of = name.isSigle() ? -1 : OF.at(f, f.skip(end)), place = of < 0 ? end + 1 : f.skip(of);
    if (f.at(end) != ' ' || !f.isUpper(place) || of >= 0 && NO_PLACES.at(f, place) >= 0) return end;
    Span bare = names.bare(p);
    return bare != null && bare.end() > end && bare.end() - end < LONGEST_PLACE ? bare.end() : end;
  }

  /** The names found, in the order of the lexicon. */
  void forEach(BiConsumer<Entry, Hit> taker) {
    if (found == null) return;
    for (Entry entry : ENTRIES) if (found[entry.index] != null) taker.accept(entry, found[entry.index]);
  }
}
