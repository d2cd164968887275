package vu.indexer.layout.authority;

import java.util.List;
import vu.indexer.layout.authority.Issuers.Printed;
import vu.indexer.lexicon.LocalAuthorities.Kind;
import vu.indexer.text.Folded;

/** Which of the forms of its name that a head prints an authority is called by: the full one, the one that is not cut. */
final class IssuerForms {
  /** Two names on top of a page stand no farther apart. */
  private static final int NEAR = 300;

  private final Folded f;

  IssuerForms(Folded f) {
    this.f = f;
  }

  /** The form of {@code one} that tells most, among the names of the head. */
  Printed best(Printed one, List<Printed> head) {
    return withPlace(whole(inFull(one, head), head), head);
  }

  /** "BORDS DE VEYLE AGGLOMERATION" above "Communauté d'agglomération des Bords de Veyle": the second is its full name. */
  private Printed inFull(Printed one, List<Printed> head) {
    if (!"".equals(one.shown()) || one.kind() == Kind.SYNDICAT) return one;
    String brief = Folded.key(f.slice(one.from(), one.to()));
    for (Printed other : head)
      if (other.strong() && isCommunity(other)
          && brief.startsWith(Folded.key(f.slice(other.from(), other.to())) + " ")) return other;
    return one;
  }

  /** "Communauté de communes Val" on a page that cuts its own title, "Communauté de communes Val-Doré" below: the second is whole. */
  private Printed whole(Printed one, List<Printed> head) {
    String brief = f.slice(one.from(), one.to());
    for (Printed other : head) {
      boolean near = other.from() > one.to() && other.from() < one.to() + NEAR;
      if (near && other.strong() && other.kind() == one.kind() && other.to() - other.from() > brief.length()
          && isCommunity(other) && f.slice(other.from(), other.to()).startsWith(brief)
          && !f.isLetter(other.from() + brief.length())) return other;
    }
    return one;
  }

  private static boolean isCommunity(Printed one) {
    return IssuerKinds.COMMUNITIES.stream().anyMatch(lead -> lead.shown().equals(one.shown()));
  }

  /** A CCAS without its commune takes that of the head. */
  static Printed withPlace(Printed one, List<Printed> head) {
    if (one.to() > one.from()) return one;
    for (Printed other : head) if (other.kind() == Kind.COMMUNE && other.strong())
      return new Printed(one.kind(), one.shown(), other.from(), other.to(), other.link(), true);
    return one;
  }
}
