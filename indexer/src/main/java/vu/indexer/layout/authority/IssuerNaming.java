package vu.indexer.layout.authority;

import java.util.Locale;
import vu.indexer.layout.authority.Issuers.Printed;
import vu.indexer.layout.page.ActeIds;
import vu.indexer.lexicon.LocalAuthorities;
import vu.indexer.lexicon.LocalAuthorities.Kind;
import vu.indexer.model.Authority;
import vu.indexer.text.Folded;

/** The authority that a printed name stands for, called as people write it. */
final class IssuerNaming {
  /** The text as it stands, and as it may have read before it lost letters. */
  private final Folded printed, f;
  private final String acteId;

  IssuerNaming(Folded printed, Folded f, String acteId) {
    this.printed = printed;
    this.f = f;
    this.acteId = acteId;
  }

  /** The authority of a name where it stands; {@link Authority#UNKNOWN} when its letters are lost. */
  Authority of(Printed one) {
    String place = one.to() > one.from() ? IssuerNames.shown(printed, one.from(), one.to()) : null;
    if (place == null) return Authority.UNKNOWN;
    place = place.replaceAll("\\s+", " ");
    String siren = acteId == null ? null : ActeIds.siren(acteId);
    Authority authority = LocalAuthorities.of(one.kind(), place, full(one, place), siren);
    return authority == null ? Authority.UNKNOWN : AuthorityRecogniser.described(authority);
  }

  private String full(Printed one, String place) {
    int abbreviation = one.kind() == Kind.SYNDICAT ? IssuerKinds.ABBREVIATED.at(f, one.from()) : -1;
    if (abbreviation > 0) return f.original().substring(one.from(), abbreviation) + place.substring(abbreviation - one.from());
    if (one.kind() == Kind.SYNDICAT) return place.equals(f.original().substring(one.from(), one.to())) ? place
        : place.charAt(0) + lowered(place.substring(1));
    if ("".equals(one.shown())) return place;
    String kind = one.shown() != null ? one.shown() : f.find("la ville", 0, f.length()) >= 0
        || f.find("notre ville", 0, f.length()) >= 0 ? "Ville" : "Commune";
    boolean linked = one.link().equals("de") || one.link().startsWith("d'") || one.link().equals("d");
    if (one.kind() == Kind.REGION && linked) return kind + " " + place;
    if (one.link().equals("d")) return kind + " d'" + place;
    String link = one.link().isEmpty() ? " " : one.link().endsWith("'") ? " " + one.link() : " " + one.link() + " ";
    boolean bare = link.equals(" ") && (kind.equals("Ville") || kind.equals("Commune"));
    return kind + (bare ? " de " : link) + place;
  }

  /** "Syndicat Mixte du Bassin Versant de la Vèbre" → only its last word keeps its capital. */
  private static String lowered(String name) {
    int last = name.lastIndexOf(' ');
    return last < 0 ? name : name.substring(0, last).toLowerCase(Locale.ROOT) + name.substring(last);
  }
}
