package vu.indexer.layout;

import java.util.HashMap;
import java.util.Map;
import vu.indexer.lexicon.Authorities;
import vu.indexer.lexicon.AuthorityProfile;
import vu.indexer.lexicon.LocalAuthorities;
import vu.indexer.text.Folded;

/** Which of the described authorities decides, from the marks of the text; the folder only settles what the text leaves open. */
final class AuthorityRecogniser {
  private static final int HEAD = 1800;
  private static final int LEAST = 3;
  /** Less than this does not outweigh another name on top. */
  private static final int SURE = 6;
  private static final int NAMED_ON_TOP = 4;
  /** The @ctes identifier has the SIREN of somebody else; but an authority may have had another in its time. */
  private static final int OTHER_SENDER = 4;

  /** The ids that the described authorities would have without their description. */
  private static final Map<String, String> LOCAL_IDS = localIds();

  private static Map<String, String> localIds() {
    Map<String, String> ids = new HashMap<>();
    for (AuthorityProfile profile : Authorities.get().all()) ids.put(profile.authority().id(), LocalAuthorities.idOf(Folded.key(profile.authority().nom())));
    return ids;
  }

  /** {@link Authorities#GENERIC} when it is none of them. */
  AuthorityProfile recognise(Folded f, String hint) {
    String acteId = ActeIds.find(f.original());
    String siren = acteId == null ? null : ActeIds.siren(acteId);
    AuthorityProfile sender = siren == null ? null : Authorities.get().withSiren(siren).orElse(null);
    if (sender != null) return sender;
    int other = siren != null && LocalAuthorities.isSiren(siren) ? OTHER_SENDER : 0;
    AuthorityProfile best = Authorities.GENERIC;
    int bestScore = LEAST - 1;
    boolean inHead = false;
    String top = new Issuers(f, acteId).top();
    MarkPlaces places = MarkPlaces.of(f);
    for (AuthorityProfile profile : Authorities.get().all()) {
      Score score = score(f, places, profile);
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
  private static Score score(Folded f, MarkPlaces places, AuthorityProfile profile) {
    int score = 0;
    boolean inHead = false;
    for (AuthorityProfile.Mark mark : profile.marks()) {
      int at = places.first(mark);
      if (at < 0 || mark.head() && at >= HEAD) continue;
      score += mark.weight() + (at < HEAD / 3 && mark.weight() > 1 ? 2 : 0);
      inHead |= at < HEAD && !inMotive(f, at);
    }
    return new Score(score, inHead);
  }

  /** Whether a place stands in a line of visas or reasons, which name others. */
  private static boolean inMotive(Folded f, int at) {
    int start = at;
    while (start > 0 && f.at(start - 1) != '\n') start--;
    return f.any(f.skip(start), "vu", "considerant", "attendu") >= 0;
  }
}
