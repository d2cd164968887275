package vu.indexer.resolve;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vu.indexer.lexicon.Authorities;
import vu.indexer.lexicon.AuthorityProfile;
import vu.indexer.lexicon.LocalAuthorities;
import vu.indexer.model.Authority;
import vu.indexer.model.Reference;
import vu.indexer.text.Folded;

/** Whose act a citation means: one's own unless its words name somebody else. */
final class IssuingAuthority {
  private static final Set<String> OWN = Set.of("metropole", "la metropole", "ville", "la ville", "commune", "la commune", "communaute", "la communaute", "collectivite", "communaute urbaine", "agglomeration", "mairie");
  /** Bodies that only some authorities have, and the start of the ids of those. */
  private static final Map<String, String> BODIES_OF =
      Map.ofEntries(
          Map.entry("conseil general", "departement-"), Map.entry("conseil departemental", "departement-"), Map.entry("assemblee departementale", "departement-"), Map.entry("conseil regional", "region-"),
          Map.entry("conseil d administration", "ccas-"), Map.entry("ccas", "ccas-"), Map.entry("comite syndical", "syndicat-"), Map.entry("conseil syndical", "syndicat-"), Map.entry("conseil d arrondissement", "-"), Map.entry("arrondissement", "-"),
          Map.entry("assemblee generale", "-"), Map.entry("conseil de surveillance", "-"));
  private static final String MUNICIPAL = "conseil municipal";
  private static final Pattern OF_A_PLACE = Pattern.compile(MUNICIPAL + " (?:de la|de l|de|du|des|d) (.+)");

  private IssuingAuthority() {}

  /**
   * The id of the authority; null when it is another one, which Vu may not know.
   *
   * @param own id of the authority that cites
   * @param instance its body that cites, or null
   */
  static String of(Reference.ActeLocal r, String own, String instance) {
    String body = key(r.instance()), authority = key(r.collectivite());
    if (isForeign(body, own)) return null;
    String named = AuthorityNames.in(r.collectivite());
    if (named == null) named = AuthorityNames.in(r.instance());
    if (named == null && body.startsWith(MUNICIPAL + " ")) named = AuthorityNames.in("ville" + r.instance().substring(MUNICIPAL.length()));
    if (named != null) return named;
    String local = LocalAuthorities.idOf(authority);
    if (local != null && !OWN.contains(authority)) return local;
    if (!authority.isEmpty() && !OWN.contains(authority)) return null;
    return isOfAnother(body, kind(own, key(instance)), own) ? null : own;
  }

  private static boolean isForeign(String body, String own) {
    for (Map.Entry<String, String> of : BODIES_OF.entrySet()) if (body.contains(of.getKey()) && !own.startsWith(of.getValue())) return true;
    return false;
  }

  /** The council of a commune is never that of a metropolis, nor the reverse, nor that of another commune. */
  private static boolean isOfAnother(String body, AuthorityProfile.Kind kind, String own) {
    boolean joint = body.contains("metropole") || body.contains("metropolitain") || body.contains("communaut");
    boolean municipal = body.startsWith(MUNICIPAL);
    return switch (kind) {
      case METROPOLIS -> municipal;
      case COMMUNE -> joint || municipal && !own.equals(Authority.UNKNOWN.id()) && namesAPlace(body) && !own.equals(place(body));
      case OTHER -> false;
    };
  }

  /** The id that the commune of a conseil municipal would have. */
  private static String place(String body) {
    return LocalAuthorities.idOf("ville " + body.substring(MUNICIPAL.length()).strip());
  }

  /** "conseil municipal de Trifouillis"; "de la commune" and "de la ville" name none. */
  private static boolean namesAPlace(String body) {
    Matcher place = OF_A_PLACE.matcher(body);
    return place.matches() && !OWN.contains(place.group(1));
  }

  /** What the authority that cites is; one that is not known is told by its body. */
  private static AuthorityProfile.Kind kind(String own, String instance) {
    if (!own.equals(Authority.UNKNOWN.id())) return Authorities.get().kind(own);
    if (instance.startsWith(MUNICIPAL)) return AuthorityProfile.Kind.COMMUNE;
    return instance.contains("metropol") || instance.contains("communaut") ? AuthorityProfile.Kind.METROPOLIS : AuthorityProfile.Kind.OTHER;
  }

  private static String key(String printed) {
    return printed == null ? "" : Folded.key(printed);
  }
}
