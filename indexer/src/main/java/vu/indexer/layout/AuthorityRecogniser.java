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
  private static final int NAMED_ON_TOP = 4;
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
    AuthorityProfile best = Authorities.GENERIC;
    int bestScore = LEAST - 1;
    boolean inHead = false;
    String top = new Issuers(f, acteId).top();
    boolean[] present = MARKS.present(f);
    for (int i = 0; i < PROFILES.size(); i++) {
      AuthorityProfile profile = PROFILES.get(i);
      Score score = score(f, present, i);
      int sum = score.sum + (hinted(profile, hint) ? 4 : 0) + (top != null && isNamed(profile, top) ? NAMED_ON_TOP : 0) - other;
      if (sum > bestScore) {
        best = profile;
        bestScore = sum;
        inHead = score.inHead || hinted(profile, hint);
      }
    }
    return top != null && (!inHead || bestScore < SURE) && !isNamed(best, top) ? Authorities.GENERIC : best;
  }

  /** Whether what opens the head is the name of a described authority: "Ville de Lyon". */
  private static boolean isNamed(AuthorityProfile profile, String top) {
    return top.equals(LOCAL_IDS.get(profile.authority().id()));
  }

  private static boolean hinted(AuthorityProfile profile, String hint) {
    return hint != null && profile.folders().contains(Folded.key(hint).replace(' ', '-'));
  }

  private record Score(int sum, boolean inHead) {}

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
    return new Score(score, inHead);
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
