package vu.indexer.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vu.indexer.lexicon.Authorities;
import vu.indexer.lexicon.AuthorityProfile;
import vu.indexer.lexicon.LocalAuthorities;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/** Which of the described authorities decides, from the marks of the text; the folder only settles what the text leaves open. */
final class AuthorityRecogniser {
  private static final int HEAD = 1800;
  /** Marks behind the top and before the foot name whom the act speaks of. */
  private static final int TOP = 6000, FOOT = 2500;
  private static final int LEAST = 3;
  /** Less than this does not outweigh another name on top. */
  private static final int SURE = 6;
  private static final int NAMED_ON_TOP = 4, HINTED = 4;
  /** The @ctes identifier has the SIREN of somebody else; but an authority may have had another in its time. */
  private static final int OTHER_SENDER = 4;

  private static final List<AuthorityProfile> PROFILES = Authorities.get().all();
  private static final Leads MARKS = Leads.of(PROFILES.stream().flatMap(profile -> profile.marks().stream()).map(AuthorityProfile.Mark::words).toArray(String[]::new));
  /** For each profile, the groups of its marks. */
  private static final int[][] GROUPS =
      PROFILES.stream().map(profile -> profile.marks().stream().mapToInt(mark -> MARKS.groupOf(mark.words())).toArray()).toArray(int[][]::new);
  private static final Phrases MOTIVES = Phrases.of("vu", "considerant", "attendu");

  /** The ids that the described authorities would have without their description. */
  private static final Map<String, String> LOCAL_IDS = localIds();

  private static Map<String, String> localIds() {
    Map<String, String> ids = new HashMap<>();
    for (AuthorityProfile profile : Authorities.get().all()) ids.put(profile.authority().id(), LocalAuthorities.idOf(Folded.key(profile.authority().nom())));
    return ids;
  }

  /**
   * {@link Authorities#GENERIC} when it is none of them.
   *
   * @param acteId the @ctes identifier of the text, or null
   */
  AuthorityProfile recognise(Folded f, String acteId, String hint) {
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

  /** Whether what opens the head is the name of a described authority: "Ville de Lyon". */
  private static boolean isNamed(AuthorityProfile profile, String top) {
    return top.equals(LOCAL_IDS.get(profile.authority().id()));
  }

  /** What the marks of the text say for a profile, and whether one of them stands in the head. */
  private record Score(AuthorityProfile profile, int sum, boolean inHead) {}

  private static Score[] scores(Folded f, String folder, int other) {
    boolean[] present = MARKS.present(f);
    Score[] scores = new Score[PROFILES.size()];
    for (int i = 0; i < scores.length; i++) {
      Score score = score(f, present, i);
      boolean hinted = folder != null && score.profile.folders().contains(folder);
      scores[i] = new Score(score.profile, score.sum + (hinted ? HINTED : 0) - other, score.inHead || hinted);
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
      inHead |= at < HEAD && !inMotive(f, at);
    }
    return new Score(PROFILES.get(profile), score, inHead);
  }

  /** The first place where a mark counts; -1 when there is none. */
  private static int first(Folded f, AuthorityProfile.Mark mark) {
    if (mark.head()) return f.find(mark.words(), 0, HEAD);
    int at = f.find(mark.words(), 0, TOP);
    return at >= 0 || f.length() <= TOP ? at : f.find(mark.words(), Math.max(TOP, f.length() - FOOT), f.length());
  }

  /** Whether a place stands in a line of visas or reasons, which name others. */
  private static boolean inMotive(Folded f, int at) {
    int start = at;
    while (start > 0 && f.at(start - 1) != '\n') start--;
    return MOTIVES.at(f, f.skip(start)) >= 0;
  }
}
