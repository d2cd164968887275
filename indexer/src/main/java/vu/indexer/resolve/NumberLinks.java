package vu.indexer.resolve;

import java.util.List;
import vu.indexer.lexicon.Authorities;
import vu.indexer.model.Citation;
import vu.indexer.model.Found;
import vu.indexer.model.KnownAct;
import vu.indexer.model.Link;
import vu.indexer.model.Reference;

/**
 * Links by number. Number and date must agree: a number whose act has another date is ambiguous and says so. One character may
 * have been misread when that leads to the only act of the printed day; but the neighbour of a number is most often another act
 * of the same session, so such a link is certain only when the title is told too.
 */
final class NumberLinks {
  /** Leaves every link below {@link Found#CERTAIN}. */
  static final double DOUBT = 0.8;

  private static final double REPAIRED = 0.9;
  private static final double UNDATED = 0.9;

  private final Candidates candidates;
  private final Told told;

  NumberLinks(Candidates candidates, Told told) {
    this.candidates = candidates;
    this.told = told;
  }

  /** @param key the normal form of the number for {@code authority} */
  Link link(Found<Citation> found, String authority, String key) {
    Reference.ActeLocal r = (Reference.ActeLocal) found.value().reference();
    List<KnownAct> all = candidates.withKey(authority, key);
    List<KnownAct> held = all.stream().filter(entry -> !candidates.isLater(entry.date())).toList();
    if (held.isEmpty()) return all.isEmpty() ? misread(found, authority, key) : Answers.later(found, Answers.cle(authority, key, null));
    List<KnownAct> agreeing = held.stream().filter(entry -> agrees(entry, r)).toList();
    if (agreeing.isEmpty()) return contradicted(found, held, authority, key);
    KnownAct only = agreeing.size() == 1 ? agreeing.getFirst() : told.only(agreeing, found);
    if (only == null) return Answers.ambiguous(found, agreeing, Answers.cle(authority, key, null), null);
    return Answers.resolved(found, only, trust(only, found, authority));
  }

  private static boolean agrees(KnownAct entry, Reference.ActeLocal r) {
    if (r.date() == null || entry.date() == null) return true;
    if (entry.date().equals(r.date())) return true;
    return r.dateFin() != null && !entry.date().isBefore(r.date()) && !entry.date().isAfter(r.dateFin());
  }

  /** A number means one act where numbers do not repeat; elsewhere the date must tell, and of whom we do not know, the title. */
  private double trust(KnownAct entry, Found<Citation> found, String authority) {
    if (told.tells(entry, found)) return 1;
    boolean dated = found.value().reference().date() != null;
    if (Authorities.get().profile(authority).isEmpty()) return DOUBT;
    if (dated && entry.date() != null) return 1;
    boolean unique = Authorities.get().profile(authority).get().key().unique();
    if (!unique || found.value().repare()) return DOUBT;
    return dated ? UNDATED : 1;
  }

  /** The number is held, of another day: a misread number of that day explains it, else nothing does. */
  private Link contradicted(Found<Citation> found, List<KnownAct> held, String authority, String key) {
    KnownAct near = near(found, authority, key);
    return near != null ? repaired(found, near, authority) : Answers.ambiguous(found, held, Answers.cle(authority, key, null), "numero/date");
  }

  private Link misread(Found<Citation> found, String authority, String key) {
    KnownAct near = near(found, authority, key);
    return near != null ? repaired(found, near, authority) : Answers.absent(found, Answers.cle(authority, key, null));
  }

  private Link repaired(Found<Citation> found, KnownAct near, String authority) {
    boolean known = Authorities.get().profile(authority).isPresent();
    return Answers.repaired(found, near, known && told.tells(near, found) ? REPAIRED : DOUBT);
  }

  /** The only act of the printed day whose number is one misread character away; null when there is none or several. */
  private KnownAct near(Found<Citation> found, String authority, String key) {
    Reference.ActeLocal r = (Reference.ActeLocal) found.value().reference();
    if (r.date() == null) return null;
    List<KnownAct> near = candidates.on(authority, r).stream().filter(entry -> entry.key() != null && Misreadings.apart(entry.key(), key)).toList();
    return near.size() == 1 ? near.getFirst() : null;
  }
}
