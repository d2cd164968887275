package vu.indexer.resolve;

import java.time.LocalDate;
import java.util.List;
import vu.indexer.model.ActId;
import vu.indexer.model.Citation;
import vu.indexer.model.Found;
import vu.indexer.model.KnownAct;
import vu.indexer.model.Link;
import vu.indexer.model.Resolution;

/** The answers a citation of a local act can get, each with what it leaves of the confidence of the reading. */
final class Answers {
  private static final int MOST_CANDIDATES = 8;

  private Answers() {}

  static Link resolved(Found<Citation> found, KnownAct entry, double factor) {
    return new Link(weaker(found, factor), "delib:" + entry.id(), new Resolution.Resolved(entry.id()), null, null);
  }

  /** The act that is meant when one character of the number was misread. */
  static Link repaired(Found<Citation> found, KnownAct entry, double factor) {
    Citation c = found.value();
    return resolved(found.with(new Citation(c.reference(), c.relation(), c.bloc(), c.anaphore(), true, c.repeats())), entry, factor);
  }

  static Link ambiguous(Found<Citation> found, List<KnownAct> candidates, String cle, String conflict) {
    List<ActId> ids = candidates.stream().map(KnownAct::id).sorted().limit(MOST_CANDIDATES).toList();
    return new Link(weaker(found, 0.5), cle, new Resolution.Ambiguous(ids), null, conflict);
  }

  static Link absent(Found<Citation> found, String cle) {
    return new Link(found, cle, new Resolution.Absent(), null, null);
  }

  /** The act that the words name was decided after the one that cites it. */
  static Link later(Found<Citation> found, String cle) {
    return new Link(weaker(found, 0.5), cle, new Resolution.Absent(), null, "date-posterieure");
  }

  static String cle(String authority, String key, LocalDate date) {
    return "delib:" + authority + "/" + (key != null ? key : "@" + date);
  }

  static Found<Citation> weaker(Found<Citation> found, double factor) {
    return factor == 1 ? found : new Found<>(found.value(), found.span(), found.rule(), found.confidence() * factor);
  }
}
