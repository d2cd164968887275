package vu.indexer.layout.session;

import java.time.LocalDate;
import java.util.Set;
import vu.indexer.layout.page.Page;
import vu.indexer.text.Folded;
import vu.indexer.text.FrenchDates;
import vu.indexer.text.Lines;

/** The day that a heading prints behind the body that met: "Procès-verbal du conseil municipal de Clairmont du 30/05/2013". */
final class SessionHeading {
  /** What a heading names before or behind the body. */
  private static final Set<String> PREFACE =
      Set.of("extrait", "du", "de", "la", "le", "des", "l", "d", "registre", "deliberation", "deliberations", "compte", "proces", "p", "n",
          "succinct", "sommaire", "analytique", "republique", "francaise");
  /** Words that a meeting or its record is called by. */
  private static final Set<String> MEETINGS = Set.of("conseil", "bureau", "comite", "commission", "assemblee", "seance", "reunion", "session",
      "rendu", "verbal", "v", "pv");
  private static final Set<String> KINDS =
      Set.of(
          "municipal", "communautaire", "metropolitain", "departemental", "general", "regional", "syndical", "permanente", "generale", "pleniere",
              "ordinaire", "extraordinaire", "publique", "communaute", "communes", "agglomeration", "commune", "ville", "metropole", "territoire",
          "administration", "arrondissement");
  /** A body of this name meets only when the next word says so: associations have committees and commissions too. */
  private static final Set<String> UNSURE = Set.of("comite", "commission", "assemblee");
  private static final Set<String> SMALL = Set.of("de", "du", "des", "d", "la", "le", "les", "l", "sur", "sous", "en", "et", "lez", "aux", "a", "n");
  /** Behind these, the day is that of something else. */
  private static final Set<String> OTHERS = Set.of("vu", "convocation", "affichage", "approbation", "objet", "adoption", "approuve", "adopte",
      "decide", "modification", "avis", "rapport", "lors", "contrat", "convention", "marche");
  private static final int MOST_NAMES = 9;

  private SessionHeading() {}

  /** The day in the first heading above {@code head} that has one; null when none has. */
  static LocalDate read(Page page, int head) {
    for (int i = 0; i < page.lines().size() && page.lines().get(i).start() < head; i++) {
      Lines.Line line = page.lines().get(i);
      LocalDate date = line.silent() ? null : behindMeeting(page.f(), line);
      if (date == null && page.words(i).startsWith("du ")) date = beforeMeeting(page.f(), line);
      if (date == null && page.words(i).startsWith("deliberation du "))
        date = whole(page.f(), Page.word(page.f(), line.start(), line.end()) + "deliberation du ".length(), line.end());
      if (date != null) return date;
    }
    return null;
  }

  /** A line that is a day and nothing else, under a line that names the meeting, or with its weekday. */
  static LocalDate alone(Page page, int head) {
    boolean announced = false, recorded = false;
    for (int i = 0; i < page.lines().size() && page.lines().get(i).start() < head; i++) {
      Lines.Line line = page.lines().get(i);
      if (line.silent()) continue;
      int first = Page.word(page.f(), line.start(), line.end());
      LocalDate date = announced || page.f().isLetter(first) ? whole(page.f(), behindArticle(page, i, first), line.end()) : null;
      boolean article = page.words(i).startsWith("du ");
      if (date == null && (recorded && article || announced && page.f().isLetter(first)))
        date = opening(page.f(), behindArticle(page, i, first), line.end());
      if (date != null) return date;
      recorded = isRecord(page.words(i)) || recorded && page.f().isUpper(line.end() - 1);
      announced = page.words(i).startsWith("conseil") || page.words(i).startsWith("reunion") || page.words(i).startsWith("seance")
          || page.words(i).startsWith("bureau");
    }
    return null;
  }

  private static int behindArticle(Page page, int line, int first) {
    return page.words(line).startsWith("du ") ? first + "du ".length() : first;
  }

  /** "lundi 4 mai 2020 à 9 heures": a day, and at most the hour. */
  private static LocalDate opening(Folded f, int from, int end) {
    FrenchDates.Match match = FrenchDates.readSession(f, from);
    return match != null && (match.end() == end || f.exact(f.skip(match.end()), "a") >= 0) ? match.date() : null;
  }

  /** "COMPTE-RENDU DU CONSEIL DE TERRITOIRE", with its place and its day on lines of their own. */
  private static boolean isRecord(String words) {
    return words.startsWith("compte-rendu du ") || words.startsWith("compte rendu du ") || words.startsWith("proces-verbal du ")
        || words.startsWith("reunion d");
  }

  private static LocalDate whole(Folded f, int from, int end) {
    FrenchDates.Match match = FrenchDates.readSession(f, from);
    return match != null && match.end() == f.back(end) ? match.date() : null;
  }

  private static LocalDate behindMeeting(Folded f, Lines.Line line) {
    boolean meets = false;
    int names = 0;
    for (int p = line.start(); p < line.end() && names < MOST_NAMES; p = f.wordEndFrom(p)) {
      int word = next(f, p, line.end());
      if (word < 0) return null;
      p = word;
      FrenchDates.Match match = meets ? FrenchDates.readSession(f, p) : null;
      if (match != null) return match.date();
      String text = f.slice(p, f.wordEndFrom(p));
      if (OTHERS.contains(text)) return null;
      if (MEETINGS.contains(text) && (!UNSURE.contains(text) || isNamed(f, p))) {
        meets = true;
        names = 0;
      } else if (meets && f.isUpper(p) && !SMALL.contains(text)) {
        names++;
      } else if (f.isDigit(p) ? meets : !PREFACE.contains(text) && !KINDS.contains(text) && !(meets && SMALL.contains(text))) {
        if (!f.isUpper(p)) return null;
        names++;
      }
    }
    return null;
  }

  /** The next word of the heading; -1 where a sentence, a bracket or a label ends it. */
  private static int next(Folded f, int from, int end) {
    int p = from;
    while (p < end && !f.isWord(p)) {
      char ch = f.at(p);
      if (ch == ';' || ch == '(' || ch == '.' && f.isSpace(p + 1) && p - from > 1 || ch == ':' && FrenchDates.readSession(f, f.skip(p + 1)) == null)
        return -1;
      p++;
    }
    return p < end ? p : -1;
  }

  private static boolean isNamed(Folded f, int p) {
    int next = f.skip(f.wordEndFrom(p));
    return KINDS.contains(f.slice(next, f.wordEndFrom(next)));
  }

  /** "DU 10 AVRIL 2014 LA COMMISSION PERMANENTE". */
  private static LocalDate beforeMeeting(Folded f, Lines.Line line) {
    FrenchDates.Match match = FrenchDates.readSession(f, f.skip(line.start() + 2));
    if (match == null) return null;
    return f.any(f.skip(match.end()), "la commission permanente", "le conseil municipal", "le conseil communautaire", "le conseil de communaute",
        "le conseil regional", "le conseil departemental", "le conseil general", "le bureau", "le comite syndical") >= 0 ? match.date() : null;
  }
}
