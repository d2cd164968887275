package vu.server.synthetic;

import java.util.Random;

/** The acts of one house in the order in which they are decided, each worked out from its rank alone. */
final class Register {
  /** The first session after the elections of 2020, in which powers are delegated anew. */
  private static final int NEW_COUNCIL = 46;
  private static final double RENEWED = 0.4;
  private static final double CHANGING = 0.12;
  private static final double CORRECTED = 0.02;
  private static final Deed[] CHANGES = {Deed.MODIFIES, Deed.MODIFIES, Deed.COMPLETES, Deed.REPEALS, Deed.WITHDRAWS, Deed.REPLACES};

  private final House house;
  private final int size;
  private final long seed;

  Register(House house, int size, long seed) {
    this.house = house;
    this.size = size;
    this.seed = seed;
  }

  House house() {
    return house;
  }

  int size() {
    return size;
  }

  /** What chance decides of one act, always the same; a purpose has chances of its own. */
  Random dice(int rank, String purpose) {
    return dice(seed * 31 + house.ordinal(), rank, purpose);
  }

  /** Seeds that differ little give chances that differ much: the finalizer of SplitMix64 (Steele, Lea, Flood 2014). */
  static Random dice(long seed, int rank, String purpose) {
    long z = seed * 0x9E3779B97F4A7C15L + rank * 0xD1B54A32D192ED03L + purpose.hashCode();
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return new Random(z ^ (z >>> 31));
  }

  /** @param rank from 0 to {@link #size()} - 1 */
  Entry entry(int rank) {
    Session session = session(rank);
    Deed deed = deed(rank);
    int target = target(rank, deed);
    Matter matter = matter(rank);
    int order = rank - firstRank(session.index()) + 1;
    int serial = rank - firstRank(session.firstOfYear()) + 1;
    String service = deed == Deed.DELEGATION ? "HN" : matter.service();
    return new Entry(house, rank, session, house.number(service, session, order, serial), matter, deed, target, deed.title(subject(rank)));
  }

  /** The title without what is done to an earlier act of the same title. */
  private String subject(int rank) {
    Deed deed = deed(rank);
    if (deed == Deed.DELEGATION) return house.delegation();
    return deed.isChange() ? subject(target(rank, deed)) : matter(rank).title(session(rank).year());
  }

  private Matter matter(int rank) {
    Deed deed = deed(rank);
    return deed == Deed.RENEWS || deed.isChange() ? matter(target(rank, deed)) : Matter.of(seed, dice(rank, "matter"));
  }

  /** The delegation in force on the day of an act. */
  int delegation(int rank) {
    int later = firstRank(NEW_COUNCIL);
    return later <= rank && isDelegation(later) ? later : 0;
  }

  private boolean isDelegation(int rank) {
    return rank == 0 || rank < size && rank == firstRank(NEW_COUNCIL) && session(rank).index() == NEW_COUNCIL;
  }

  private Deed deed(int rank) {
    if (isDelegation(rank)) return Deed.DELEGATION;
    if (isCorrected(rank - 1)) return Deed.CORRECTS;
    Random dice = dice(rank, "deed");
    double chance = dice.nextDouble();
    Deed deed = chance < RENEWED ? Deed.RENEWS : chance < RENEWED + CHANGING ? CHANGES[dice.nextInt(CHANGES.length)] : Deed.OPENS;
    int target = target(rank, deed);
    return target < 0 || isDelegation(target) ? Deed.OPENS : deed;
  }

  /** True when the next act of the same session sets it right. */
  boolean isCorrected(int rank) {
    boolean hasNext = rank > 0 && rank % 2 == 1 && rank + 1 < size && session(rank).index() == session(rank + 1).index();
    return hasNext && !isDelegation(rank) && !isDelegation(rank + 1) && dice(rank, "corrected").nextDouble() < CORRECTED;
  }

  private int target(int rank, Deed deed) {
    return switch (deed) {
      case DELEGATION, OPENS -> -1;
      case RENEWS -> rank - aYear();
      case CORRECTS -> rank - 1;
      case MODIFIES, COMPLETES, REPEALS, WITHDRAWS, REPLACES -> rank - 1 - dice(rank, "target").nextInt(Math.min(rank, 2 * aYear()));
    };
  }

  private int aYear() {
    return Math.max(1, size / (Session.COUNT / Session.A_YEAR));
  }

  private Session session(int rank) {
    return Session.of((int) ((long) rank * Session.COUNT / size));
  }

  /** Of the first act in a session, or after it when nothing is decided in it. */
  private int firstRank(int session) {
    return (int) (((long) session * size + Session.COUNT - 1) / Session.COUNT);
  }
}
