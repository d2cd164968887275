package vu.indexer.layout.authority;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vu.indexer.layout.page.ActeIds;
import vu.indexer.layout.words.Leads;
import vu.indexer.lexicon.Authorities;
import vu.indexer.lexicon.AuthorityProfile;
import vu.indexer.lexicon.LocalAuthorities;
import vu.indexer.model.Authority;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/** Which of the described authorities decides, from the marks of the text; the folder only settles what the text leaves open. */
public final class AuthorityRecogniser {
  private static final int HEAD = 1800;
  /** Marks behind the top and before the foot name whom the act speaks of. */
  private static final int TOP = 6000, FOOT = 2500;
  private static final int LEAST = 3;
  /** A sentence may be this long. */
  private static final int PROSE = 400;
  /** Less than this does not outweigh another name on top. */
  private static final int SURE = 6;
  private static final int NAMED_ON_TOP = 4, HINTED = 4;
  /** The @ctes identifier has the SIREN of somebody else; but an authority may have had another in its time. */
  private static final int OTHER_SENDER = 4;
  /** The council of a commune decides: a metropolis is only named. */
  private static final int OTHER_BODY = 7;
  private static final String[] METROPOLITAN = {
    "bureau", "commission permanente", "commission principale", "commission pour avis", "conseil de communaute", "conseil communautaire",
        "conseil metropolitain", "conseil de metropole", "conseil de la metropole", "conseil de territoire"
  };

  /** Bodies that no commune has. */
  private static final String[] OF_METROPOLES = {"bureau de la metropole", "conseil de la metropole", "conseil metropolitain",
      "bureau de communaute", "conseil de communaute", "conseil de territoire"};

  /** How a board, of a water company or a theatre of the metropolis, heads its sitting. */
  private static final String[] BOARDS = {"seance ordinaire du conseil d'administration", "seance du conseil d'administration",
      "reunion du conseil d'administration"};

  private static final List<AuthorityProfile> PROFILES = Authorities.get().all();
  private static final Leads MARKS = Leads.of(PROFILES.stream().flatMap(profile -> profile.marks().stream()).map(AuthorityProfile.Mark::words)
      .toArray(String[]::new));
  /** For each profile, the groups of its marks. */
  private static final int[][] GROUPS =
      PROFILES.stream().map(profile -> profile.marks().stream().mapToInt(mark -> MARKS.groupOf(mark.words())).toArray()).toArray(int[][]::new);
  /** Before a name these make it somebody the report speaks of: "que la ville de Marseille a fondée". */
  private static final Phrases TOWARDS = Phrases.of("que", "par", "avec", "entre", "dont", "aupres de", "pour");
  private static final Phrases MOTIVES = Phrases.of("vu", "considerant", "attendu");

  /** The ids that the described authorities would have without their description, by their name and by those among their marks. */
  private static final Map<String, Set<String>> LOCAL_IDS = localIds();

  private static Map<String, Set<String>> localIds() {
    Map<String, Set<String>> ids = new HashMap<>();
    for (AuthorityProfile profile : PROFILES) {
      Set<String> own = new HashSet<>();
      own.add(LocalAuthorities.idOf(Folded.key(profile.authority().nom())));
      for (AuthorityProfile.Mark mark : profile.marks()) own.add(LocalAuthorities.idOf(mark.words()));
      ids.put(profile.authority().id(), own);
    }
    return ids;
  }

  /**
   * {@link Authorities#GENERIC} when it is none of them.
   *
   * @param acteId the @ctes identifier of the text, or null
   */
  public AuthorityProfile recognise(Folded f, String acteId, String hint) {
    String siren = acteId == null ? null : ActeIds.siren(acteId);
    AuthorityProfile sender = siren == null ? null : Authorities.get().withSiren(siren).orElse(null);
    if (sender != null) return sender;
    int other = siren != null && LocalAuthorities.isSiren(siren) ? OTHER_SENDER : 0;
    Score[] scores = scores(f, hint == null ? null : Folded.key(hint).replace(' ', '-'), other);
    Score clear = clear(scores);
    if (clear != null) return clear.profile;
    String top = new Issuers(f, acteId).top();
    Score best = new Score(Authorities.GENERIC, LEAST - 1, false);
    for (Score score : scores) {
      Score named = top != null && isNamed(score.profile, top) ? new Score(score.profile, score.sum + NAMED_ON_TOP, score.inHead) : score;
      if (named.sum > best.sum) best = named;
    }
    return top != null && (!best.inHead || best.sum < SURE) && !isNamed(best.profile, top) ? Authorities.GENERIC : best.profile;
  }

  /** The best score when no name on top can outweigh it; else null. */
  private static Score clear(Score[] scores) {
    Score best = scores[0];
    for (Score score : scores) if (score.sum > best.sum) best = score;
    if (!best.inHead || best.sum < SURE) return null;
    for (Score score : scores) if (score != best && score.sum + NAMED_ON_TOP >= best.sum) return null;
    return best;
  }

  /** Whether the head names the council of a commune or the board of a body that sits, and no body of a metropolis. */
  private static boolean isMunicipal(Folded f) {
    if (f.find("conseil municipal", 0, HEAD) < 0 && !sitsAsBoard(f)) return false;
    for (String body : METROPOLITAN) if (f.find(body, 0, HEAD) >= 0) return false;
    return true;
  }

  /** Whether the head names a body of a metropolis and no council of a commune: whom it names besides is a partner. */
  private static boolean sitsAsMetropole(Folded f) {
    if (f.find("conseil municipal", 0, HEAD) >= 0) return false;
    for (String body : OF_METROPOLES) if (f.find(body, 0, HEAD / 3) >= 0) return true;
    return false;
  }

  private static boolean sitsAsBoard(Folded f) {
    for (String sitting : BOARDS) if (f.find(sitting, 0, HEAD) >= 0) return true;
    return false;
  }

  /** Whether what opens the head is the name of a described authority: "Ville de Lyon". */
  private static boolean isNamed(AuthorityProfile profile, String top) {
    return LOCAL_IDS.getOrDefault(profile.authority().id(), Set.of()).contains(top);
  }

  /** The described authority that is also called by the name behind a local id ("cu-lyon"); the one given when there is none. */
  static Authority described(Authority local) {
    for (AuthorityProfile profile : PROFILES) if (isNamed(profile, local.id())) return profile.authority();
    return local;
  }

  /** What the marks of the text say for a profile, and whether one of them stands in the head. */
  private record Score(AuthorityProfile profile, int sum, boolean inHead) {}

  private static Score[] scores(Folded f, String folder, int other) {
    boolean[] present = MARKS.present(f);
    Boolean municipal = null;
    Score[] scores = new Score[PROFILES.size()];
    for (int i = 0; i < scores.length; i++) {
      Score score = score(f, present, i);
      boolean hinted = folder != null && score.profile.folders().contains(folder);
      int sum = score.sum + (hinted ? HINTED : 0) - other;
      boolean metropolis = sum >= LEAST && score.profile.kind() == AuthorityProfile.Kind.METROPOLIS;
      if (metropolis && municipal == null) municipal = isMunicipal(f);
      boolean commune = sum >= LEAST && score.profile.kind() == AuthorityProfile.Kind.COMMUNE;
      boolean elsewhere = metropolis ? municipal : commune && sitsAsMetropole(f);
      int less = !elsewhere ? 0 : metropolis ? OTHER_BODY : 2 * OTHER_BODY;
      scores[i] = new Score(score.profile, sum - less, score.inHead || hinted);
    }
    return scores;
  }

  /** Marks found, each once, worth more in the head. */
  private static Score score(Folded f, boolean[] present, int profile) {
    int score = 0;
    boolean inHead = false;
    List<AuthorityProfile.Mark> marks = PROFILES.get(profile).marks();
    for (int i = 0; i < marks.size(); i++) {
      AuthorityProfile.Mark mark = marks.get(i);
      int at = present[GROUPS[profile][i]] ? first(f, mark) : -1;
      if (at < 0) continue;
      score += mark.weight() + (at < HEAD / 3 && mark.weight() > 1 ? 2 : 0);
      inHead = inHead || at < HEAD && !inMotive(f, at) && !inProse(f, at);
    }
    return new Score(PROFILES.get(profile), score, inHead);
  }

  /** The first place where a mark counts; -1 when there is none. */
  private static int first(Folded f, AuthorityProfile.Mark mark) {
    if (mark.head()) return f.find(mark.words(), 0, HEAD);
    int at = f.find(mark.words(), 0, TOP);
    return at >= 0 || f.length() <= TOP ? at : f.find(mark.words(), Math.max(TOP, f.length() - FOOT), f.length());
  }

  /** Whether a place stands deep in a line, behind a sentence: a report names whom it likes. */
  private static boolean inProse(Folded f, int at) {
    int article = f.startBefore(at, "la");
    if (TOWARDS.before(f, article < 0 ? at : article)) return true;
    int start = at;
    while (start > 0 && f.at(start - 1) != '\n' && at - start < PROSE) {
      start--;
      boolean initial = f.isLetter(start - 1) && !f.isLetter(start - 2);
      if (f.at(start) == '.' && !initial && f.isUpper(start + 2)) return true;
    }
    return false;
  }

  /** Whether a place stands in a line of visas or reasons, which name others. */
  private static boolean inMotive(Folded f, int at) {
    int start = at;
    while (start > 0 && f.at(start - 1) != '\n') start--;
    return MOTIVES.at(f, f.skip(start)) >= 0;
  }
}
