package vu.indexer.extract.organisme;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vu.indexer.extract.name.AliasGrammar;
import vu.indexer.extract.name.Name;
import vu.indexer.extract.name.NameGrammar;
import vu.indexer.extract.name.NamePlaces;
import vu.indexer.extract.name.Names;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/** Brings together what an act calls by several names: told so, by initials, by its beginning, or by what a scan left of it. */
final class Joins {
  /** More names than this are of no single act: each is left as it is printed. */
  static final int MOST_NAMES = 2000;
  private static final int LONGEST_NAME = 120;

  private static final Phrases ARTICLES = Phrases.of("l'", "la", "le", "les");

  private final Folded f;
  private final Candidates candidates;
  private final NamePlaces places;

  Joins(Folded f, Candidates candidates, NamePlaces places) {
    this.f = f;
    this.candidates = candidates;
    this.places = places;
  }

  void all() {
    if (candidates.size() == 0) return;
    told();
    spelled();
    if (candidates.size() < 2 || candidates.size() > MOST_NAMES) return;
    sigles();
    shortened();
    damaged();
  }

  /** "La Grange sonore (anciennement Harmonie des Prés)": an act tells the other name where it likes, not where the name is found. */
  private void told() {
    AliasGrammar aliases = new AliasGrammar(f, new NameGrammar(f));
    for (Candidates.Candidate candidate : candidates.all()) {
      if (candidate.isKnown() || candidate.names().isEmpty()) continue;
      Name name = candidate.first();
      for (Span place : places.of(name)) {
        Span alias = aliases.read(f.at(place.end()) == '"' ? place.end() + 1 : place.end(), name.printed());
        if (alias != null) candidates.alias(candidate, alias);
      }
    }
  }

  /** "L'Atelier du Littoral (A.L.) propose … l'association A.L.": what stands before the brackets spells a sigle that was found alone. */
  private void spelled() {
    for (Candidates.Candidate candidate : candidates.all()) {
      if (candidate.names().size() != 1 || !candidate.first().isSigle()) continue;
      for (Span place : places.of(candidate.first())) {
        Span whole = f.at(place.start() - 1) == '(' ? spelling(place.start() - 1, candidate.first().printed()) : null;
        if (whole == null) continue;
        candidates.alias(candidate, whole);
        break;
      }
    }
  }

  /** The words that end at {@code bracket} and have the letters of {@code sigle} for initials; null when none do. */
  private Span spelling(int bracket, String sigle) {
    int end = f.back(bracket);
    Span whole = null;
    for (int start = end - 1; start >= Math.max(0, end - LONGEST_NAME) && !endsSentence(start); start--) {
      if (!f.wordStart(start) || !f.isUpper(start) || ARTICLES.at(f, start) >= 0) continue;
      if (Names.answers(sigle, f.original().substring(start, end))) whole = new Span(start, end);
    }
    return whole;
  }

  private boolean endsSentence(int p) {
    return f.at(p) == ';' || f.at(p) == ':' || f.at(p) == '(' || f.at(p) == '.' && f.isSpace(p + 1) && !f.isUpper(p - 1);
  }

  /** A name in capitals among the candidates that is the initials of another one is its sigle. */
  private void sigles() {
    if (!anyNamed(candidate -> candidate.first().isSigle())) return;
    for (Candidates.Candidate candidate : candidates.snapshot()) {
      if (candidate.names().isEmpty() || !candidate.first().isSigle()) continue;
      for (Candidates.Candidate other : candidates.snapshot()) {
        if (other == candidate || other.longest().isSigle() || !answers(candidate.first(), other)) continue;
        candidates.merge(other, candidate);
        break;
      }
    }
  }

  private static boolean answers(Name sigle, Candidates.Candidate other) {
    for (Name name : other.names()) if (Names.answers(sigle.printed(), name.printed())) return true;
    return false;
  }

  /** "Foyer rural" is the "Foyer rural de Montbrun" when no other name of the act begins so. */
  private void shortened() {
    for (String brief : List.copyOf(candidates.byKey().keySet())) {
      Candidates.Candidate candidate = candidates.byKey().get(brief), whole = whole(brief, candidate);
      if (whole == null || candidate.isKnown()) continue;
      if (candidate.type() == null || whole.type() == null || candidate.type() == whole.type()) candidates.merge(whole, candidate);
    }
  }

  /** The only other organisation that has a name which {@code brief} shortens; null when none or several have. */
  private Candidates.Candidate whole(String brief, Candidates.Candidate candidate) {
    Candidates.Candidate only = null;
    for (Map.Entry<String, Candidates.Candidate> whole : candidates.byKey().entrySet()) {
      if (whole.getValue() == candidate || whole.getValue() == only || !Names.shortens(brief, whole.getKey()) && !opens(brief, whole.getValue()))
        continue;
      if (only != null) return null;
      only = whole.getValue();
    }
    return only;
  }

  /** "Bastide" of "Bastide - Musique de chambre", "Le Galet" of "Le Galet, monnaie du littoral". */
  private static boolean opens(String brief, Candidates.Candidate whole) {
    for (Name name : whole.names()) {
      int dash = name.key().startsWith(brief) ? name.printed().indexOf(" - ") : -1;
      if (dash < 0 && name.key().startsWith(brief)) dash = name.printed().indexOf(", ");
      if (dash > 0 && Names.key(name.printed().substring(0, dash)).equals(brief)) return true;
    }
    return false;
  }

  /** "Ch?ur de chambre" is the "Chœur de chambre" named elsewhere in the act. */
  private void damaged() {
    if (!anyNamed(Joins::isDamaged)) return;
    for (Candidates.Candidate candidate : candidates.snapshot()) {
      if (candidate.names().isEmpty() || !isDamaged(candidate)) continue;
      String name = candidate.first().printed();
      Pattern damaged = Pattern.compile("\\Q" + name.replaceAll("[?\uFFFD]", "\\\\E[\\\\p{L}'’ -]{1,2}\\\\Q") + "\\E",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
      for (Candidates.Candidate other : candidates.snapshot()) {
        if (other == candidate || other.names().stream().noneMatch(sound -> damaged.matcher(sound.printed()).matches())) continue;
        candidates.merge(other, candidate);
        break;
      }
    }
  }

  private static boolean isDamaged(Candidates.Candidate candidate) {
    String name = candidate.first().printed();
    return name.indexOf('?') >= 0 || name.indexOf('\uFFFD') >= 0;
  }

  private boolean anyNamed(Predicate<Candidates.Candidate> test) {
    for (Candidates.Candidate candidate : candidates.byKey().values()) if (!candidate.names().isEmpty() && test.test(candidate)) return true;
    return false;
  }
}
