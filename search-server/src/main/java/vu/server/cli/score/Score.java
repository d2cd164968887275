package vu.server.cli.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was counted over the labelled acts. Filled by {@link Scorer}, read by {@link ScoreReport}. */
final class Score {
  /** The kinds that are counted, in the order in which they are printed. */
  static final List<String> KINDS = List.of("deliberation", "law", "amount", "voted amount", "association", "budget line");

  private final Map<String, Tally> tallies = new LinkedHashMap<>();
  private final Map<String, Share> shares = new LinkedHashMap<>();
  private final List<Miss> misses = new ArrayList<>();
  private final List<String> unread = new ArrayList<>();
  private final Calibration calibration = new Calibration();
  private final Confusion roles = new Confusion();
  private Share spans = Share.NONE;

  /** A label without a finding ({@code MISS}), a finding without a label ({@code EXTRA}), an answer that is not the labelled one ({@code WRONG}). */
  record Miss(String kind, String what, String file, String words) {
    @Override
    public String toString() {
      return String.join(" | ", kind, what, file, String.valueOf(words).replaceAll("\\s+", " "));
    }
  }

  Score() {
    KINDS.forEach(kind -> tallies.put(kind, Tally.NONE));
  }

  void add(String kind, Tally tally) {
    tallies.merge(kind, tally, Tally::plus);
  }

  void answer(String question, boolean isRight) {
    shares.put(question, shares.getOrDefault(question, Share.NONE).plus(isRight));
  }

  void span(boolean isExact) {
    spans = spans.plus(isExact);
  }

  void miss(Miss miss) {
    misses.add(miss);
  }

  void unread(String file) {
    unread.add(file);
  }

  Map<String, Tally> tallies() {
    return tallies;
  }

  /** Roles, beneficiaries and headers: how many are right. */
  Map<String, Share> shares() {
    return shares;
  }

  /** How many findings hold exactly the words of their place. */
  Share spans() {
    return spans;
  }

  List<Miss> misses() {
    return misses;
  }

  /** What is claimed, and how surely. */
  Calibration calibration() {
    return calibration;
  }

  /** The roles of amounts, labelled and found. */
  Confusion roles() {
    return roles;
  }

  /** Labels whose text gave no act. */
  List<String> unread() {
    return unread;
  }
}
