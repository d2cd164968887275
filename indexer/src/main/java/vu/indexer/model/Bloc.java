package vu.indexer.model;

/**
 * A part of an act, as the French form of a deliberation knows it. Blocs are ordered, disjoint and cover all text
 * that is not blank.
 */
public sealed interface Bloc {
  Span span();

  /** Authority, body, session, number, title. */
  record Entete(Span span) implements Bloc {}

  /** Who attended, who was excused; kept apart because names there are not about the decision. */
  record Presences(Span span) implements Bloc {}

  /** The report that explains the decision. */
  record Expose(Span span) implements Bloc {}

  /** The acts and texts the decision rests on ("Vu …"). */
  record Visa(Span span) implements Bloc {}

  record Considerant(Span span) implements Bloc {}

  /** What is decided: after "Délibère", "Décide", or the proposal that the council adopts as it stands. */
  record Dispositif(Span span) implements Bloc {}

  record ResultatVote(Span span) implements Bloc {}

  record Signature(Span span) implements Bloc {}

  record Annexe(Span span) implements Bloc {}

  /** Kept and counted, because nothing read is lost. */
  record NonReconnu(Span span) implements Bloc {}

  /** The name used in JSON and in the index: {@code entete}, {@code presences} … */
  default String kind() {
    return switch (this) {
      case Entete b -> "entete";
      case Presences b -> "presences";
      case Expose b -> "expose";
      case Visa b -> "visas";
      case Considerant b -> "considerants";
      case Dispositif b -> "dispositif";
      case ResultatVote b -> "vote";
      case Signature b -> "signature";
      case Annexe b -> "annexe";
      case NonReconnu b -> "autre";
    };
  }

  /** The bloc of this {@link #kind()} at {@code span}. */
  static Bloc of(String kind, Span span) {
    return switch (kind) {
      case "entete" -> new Entete(span);
      case "presences" -> new Presences(span);
      case "expose" -> new Expose(span);
      case "visas" -> new Visa(span);
      case "considerants" -> new Considerant(span);
      case "dispositif" -> new Dispositif(span);
      case "vote" -> new ResultatVote(span);
      case "signature" -> new Signature(span);
      case "annexe" -> new Annexe(span);
      case "autre" -> new NonReconnu(span);
      default -> throw new IllegalArgumentException("no bloc is called " + kind);
    };
  }
}
