package vu.server.akn;

import vu.indexer.model.Bloc;

/** The parts of a document, in the order in which the format wants them. */
enum AknSection {
  PREFACE("preface"), PREAMBLE("preamble"), BODY("mainBody"), CONCLUSIONS("conclusions");

  private final String element;

  AknSection(String element) {
    this.element = element;
  }

  String element() {
    return element;
  }

  /**
   * Where a bloc goes: where its kind belongs, never before the part that has begun, so that the words stay in their order.
   *
   * @param decides false for an act without an operative part, whose report is its body
   */
  static AknSection of(Bloc bloc, AknSection begun, boolean decides) {
    AknSection own = switch (bloc) {
      case Bloc.Entete b -> PREFACE;
      case Bloc.Presences b -> PREFACE;
      case Bloc.Visa b -> decides ? PREAMBLE : BODY;
      case Bloc.Considerant b -> decides ? PREAMBLE : BODY;
      case Bloc.Expose b -> decides ? PREAMBLE : BODY;
      case Bloc.Dispositif b -> BODY;
      case Bloc.ResultatVote b -> decides && begun.compareTo(BODY) < 0 ? PREAMBLE : CONCLUSIONS;
      case Bloc.Signature b -> decides && begun.compareTo(BODY) < 0 ? PREAMBLE : CONCLUSIONS;
      case Bloc.Annexe b -> decides && begun.compareTo(BODY) < 0 ? PREAMBLE : CONCLUSIONS;
      case Bloc.NonReconnu b -> begun;
    };
    return own.compareTo(begun) < 0 ? begun : own;
  }
}
