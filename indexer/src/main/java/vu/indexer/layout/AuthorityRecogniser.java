package vu.indexer.layout;

import vu.indexer.lexicon.Authorities;
import vu.indexer.lexicon.AuthorityProfile;
import vu.indexer.text.Folded;

/** Who decides, from the marks of the text; the folder only settles what the text leaves open. */
final class AuthorityRecogniser {
  private static final int HEAD = 1800;
  private static final int LEAST = 3;

  AuthorityProfile recognise(Folded f, String hint) {
    AuthorityProfile best = Authorities.GENERIC;
    int bestScore = LEAST - 1;
    for (AuthorityProfile profile : Authorities.get().all()) {
      int score = score(f, profile) + (hinted(profile, hint) ? 4 : 0);
      if (score > bestScore) {
        best = profile;
        bestScore = score;
      }
    }
    return best;
  }

  private static boolean hinted(AuthorityProfile profile, String hint) {
    return hint != null && profile.folders().contains(Folded.key(hint).replace(' ', '-'));
  }

  /** Marks found, each once, worth more in the head. */
  private static int score(Folded f, AuthorityProfile profile) {
    int score = 0;
    for (AuthorityProfile.Mark mark : profile.marks()) {
      int at = f.find(mark.words(), 0, mark.head() ? HEAD : f.length());
      if (at >= 0) score += mark.weight() + (at < HEAD / 3 ? 2 : 0);
    }
    return score;
  }
}
