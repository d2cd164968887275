package vu.indexer.resolve;

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
  private static final Set<String> OWN = Set.of("metropole", "la metropole", "ville", "la ville", "commune", "la commune", "communaute",
      "la communaute", "collectivite", "communaute urbaine", "agglomeration", "mairie");
  private static final String[] FOREIGN_BODIES = {
    "conseil general", "conseil departemental", "conseil regional", "conseil d administration", "comite syndical", "conseil syndical",
        "conseil d arrondissement", "arrondissement", "assemblee generale", "conseil de surveillance", "ccas", "assemblee departementale"
  };
  private static final String MUNICIPAL = "conseil municipal";
  private static final Pattern OF_A_PLACE = Pattern.compile(MUNICIPAL + " (?:de la|de l|de|du|des|d) (.+)");

  private static final Pattern ASSEMBLY_OF =
      Pattern.compile(
          "(?:conseil municipal|conseil departemental|conseil general|assemblee departementale|conseil regional|conseil communautaire"
              + "|conseil de communaute|conseil metropolitain|comite syndical|conseil syndical|conseil d administration) (?:de la|de l|de|du|des"
              + "|d) (.+)");

  private IssuingAuthority() {}

  /**
   * The id of the authority; null when it is another one, which Vu may not know.
   *
   * @param own id of the authority that cites
   * @param instance its body that cites, or null
   */
  static String of(Reference.ActeLocal r, String own, String instance) {
    String body = key(r.instance()), authority = key(r.collectivite());
    LocalAuthorities.Kind made = LocalAuthorities.kindOf(own);
    boolean ofOneKind = made != null && LocalAuthorities.isOfOneKind(body);
    if (!ofOneKind) for (String foreign : FOREIGN_BODIES) if (body.contains(foreign)) return null;
    String named = AuthorityNames.in(r.collectivite());
    if (named == null) named = AuthorityNames.in(r.instance());
    if (named == null && body.startsWith(MUNICIPAL + " ")) named = AuthorityNames.in("ville" + r.instance().substring(MUNICIPAL.length()));
    if (named != null) return named;
    if (!authority.isEmpty() && !OWN.contains(authority) && !own.equals(LocalAuthorities.idOf(authority))) return null;
    if (ofOneKind) return made.has(body) && !namesAnother(body, made, own) ? own : null;
    return isOfAnother(body, kind(own, key(instance)), own) ? null : own;
  }

  /** "conseil départemental de la Gironde", cited by another département. */
  private static boolean namesAnother(String body, LocalAuthorities.Kind made, String own) {
    Matcher named = ASSEMBLY_OF.matcher(body);
    return named.matches() && !OWN.contains(named.group(1)) && !own.equals(LocalAuthorities.id(made, named.group(1)));
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

  /** What the authority that cites is: from its description, else from its id, else from its body. */
  private static AuthorityProfile.Kind kind(String own, String instance) {
    if (Authorities.get().profile(own).isPresent()) return Authorities.get().profile(own).get().kind();
    LocalAuthorities.Kind made = LocalAuthorities.kindOf(own);
    if (made != null) {
      return switch (made) {
        case COMMUNE -> AuthorityProfile.Kind.COMMUNE;
        case COMMUNAUTE_DE_COMMUNES, COMMUNAUTE_D_AGGLOMERATION, COMMUNAUTE_URBAINE, METROPOLE -> AuthorityProfile.Kind.METROPOLIS;
        case CCAS, CIAS, SYNDICAT, DEPARTEMENT, REGION -> AuthorityProfile.Kind.OTHER;
      };
    }
    if (instance.startsWith(MUNICIPAL)) return AuthorityProfile.Kind.COMMUNE;
    return instance.contains("metropol") || instance.contains("communaut") ? AuthorityProfile.Kind.METROPOLIS : AuthorityProfile.Kind.OTHER;
  }

  private static String key(String printed) {
    return printed == null ? "" : Folded.key(printed);
  }
}
