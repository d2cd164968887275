package vu.indexer.resolve;

import java.util.Set;
import vu.indexer.lexicon.Authorities;
import vu.indexer.lexicon.AuthorityProfile;
import vu.indexer.lexicon.LocalAuthorities;
import vu.indexer.model.Reference;
import vu.indexer.text.Folded;

/** Whose act a citation means: one's own unless its words name somebody else. */
final class IssuingAuthority {
  private static final Set<String> OWN = Set.of("metropole", "la metropole", "ville", "la ville", "commune", "la commune", "communaute", "la communaute", "collectivite", "communaute urbaine", "agglomeration", "grand lyon", "mairie");
  private static final String[] FOREIGN_BODIES = {
    "conseil general", "conseil departemental", "conseil regional", "conseil d administration", "comite syndical", "conseil syndical", "conseil d arrondissement", "arrondissement", "assemblee generale", "conseil de surveillance", "ccas", "assemblee departementale"
  };

  private IssuingAuthority() {}

  /** The id of the authority; null when it is another one, which Vu may not know. */
  static String of(Reference.ActeLocal r, String own) {
    String body = r.instance() == null ? "" : Folded.key(r.instance());
    String authority = r.collectivite() == null ? "" : Folded.key(r.collectivite());
    String named = known(authority + " " + body);
    if (named != null) return named;
    if (!authority.isEmpty() && !OWN.contains(authority) && !own.equals(LocalAuthorities.idOf(authority))) return null;
    LocalAuthorities.Kind made = LocalAuthorities.kindOf(own);
    if (made != null && LocalAuthorities.isOfOneKind(body)) return made.has(body) ? own : null;
    for (String foreign : FOREIGN_BODIES) if (body.contains(foreign)) return null;
    AuthorityProfile.Kind kind = Authorities.get().profile(own).map(AuthorityProfile::kind).orElse(AuthorityProfile.Kind.OTHER);
    if (kind == AuthorityProfile.Kind.METROPOLIS && body.startsWith("conseil municipal")) return null;
    if (kind == AuthorityProfile.Kind.COMMUNE && (body.contains("metropole") || body.contains("communaute") || body.contains("metropolitain"))) return null;
    return own;
  }

  /** An authority whose full name stands in {@code words}. */
  private static String known(String words) {
    String best = null;
    int length = 0;
    for (AuthorityProfile profile : Authorities.get().all()) {
      String name = Folded.key(profile.authority().nom());
      if (name.length() > length && words.contains(name)) {
        best = profile.authority().id();
        length = name.length();
      }
    }
    return best;
  }
}
