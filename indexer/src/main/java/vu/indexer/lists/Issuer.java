package vu.indexer.lists;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import vu.indexer.lexicon.Authorities;
import vu.indexer.lexicon.AuthorityProfile;
import vu.indexer.lexicon.LocalAuthorities;
import vu.indexer.lexicon.LocalAuthorities.Kind;
import vu.indexer.model.Authority;
import vu.indexer.text.Folded;

/** Whose acts a list names: told by the SIRET, else by the name, else by the folder or the name of the file. */
final class Issuer {
  private final Authority hinted;
  private final Map<String, Authority> known = new HashMap<>();

  /**
   * @param folder name of the folder of the list, or null
   * @param file its name
   */
  Issuer(String folder, String file) {
    AuthorityProfile profile = folder == null ? null : ofFolder(slug(folder), false);
    if (profile == null) profile = ofFolder(slug(file), true);
    hinted = profile == null ? Authority.UNKNOWN : profile.authority();
  }

  private static String slug(String words) {
    return Folded.key(words).replace(' ', '-');
  }

  /** The description with the longest folder name that {@code slug} is, or begins with. */
  private static AuthorityProfile ofFolder(String slug, boolean begins) {
    AuthorityProfile best = null;
    int length = 0;
    for (AuthorityProfile profile : Authorities.get().all()) {
      for (String folder : profile.folders()) {
        boolean fits = slug.equals(folder) || begins && slug.startsWith(folder + "-");
        if (!fits || folder.length() <= length) continue;
        best = profile;
        length = folder.length();
      }
    }
    return best;
  }

  /** {@link Authority#UNKNOWN} when nothing tells. */
  Authority of(String siret, String name) {
    return known.computeIfAbsent(siret + "\n" + name, both -> read(siret, name));
  }

  private Authority read(String siret, String name) {
    String digits = siret.replaceAll("[^0-9]", "");
    String siren = digits.length() >= 9 && LocalAuthorities.isSiren(digits.substring(0, 9)) ? digits.substring(0, 9) : null;
    AuthorityProfile profile = siren == null ? null : Authorities.get().withSiren(siren).orElse(null);
    if (profile != null) return profile.authority();
    if (!name.isEmpty()) return named(name, siren);
    return siren == null ? hinted : new Authority(Authority.UNKNOWN.id(), null, siren);
  }

  private static Authority named(String name, String siren) {
    String words = Folded.key(name);
    for (AuthorityProfile profile : Authorities.get().all()) {
      if (Folded.key(profile.authority().nom()).equals(words) || profile.folders().contains(slug(name)) && siren == null) return profile.authority();
    }
    String id = LocalAuthorities.idOf(words);
    if (id == null && siren != null && siren.startsWith("21")) id = LocalAuthorities.id(Kind.COMMUNE, name);
    return id == null || Authorities.get().profile(id).isPresent() ? new Authority(Authority.UNKNOWN.id(), name, siren) : new Authority(id, name, siren);
  }

  /** True when nothing in the file nor around it says whose list it is. */
  boolean unknown(Authority authority) {
    return Objects.equals(authority.id(), Authority.UNKNOWN.id());
  }
}
