package vu.indexer.run;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vu.indexer.model.ActId;
import vu.indexer.model.DraftAct;
import vu.indexer.model.Problem;

/**
 * Gives each act an address of its own. Who holds an address keeps it, also when its file has changed; the next act that claims
 * it gets its date added, then a digest of its text. The same text is the same act.
 */
final class Addresses {
  private static final int DIGEST_BYTES = 4;
  private static final Pattern ADDED = Pattern.compile("(?:-\\d{8})?(?:-[0-9a-f]{8})?");

  /** Which act a claim leads to, and whether it was there before. */
  record Address(ActId id, boolean duplicate) {}

  private final Map<ActId, String> digestById = new HashMap<>();
  private final Map<String, List<ActId>> given;
  private final Map<ActId, String> owners = new HashMap<>();
  private final Function<ActId, String> heldText;

  /**
   * @param held addresses that are taken
   * @param given addresses of the acts of files that have changed, by the path of the file: kept for the acts of that file
   * @param heldText the text of an act of {@code held}
   */
  Addresses(Set<ActId> held, Map<String, List<ActId>> given, Function<ActId, String> heldText) {
    this.heldText = heldText;
    this.given = given;
    held.forEach(id -> digestById.put(id, null));
    given.forEach((path, ids) -> ids.forEach(id -> owners.put(id, path)));
  }

  Address claim(DraftAct draft) {
    return claim(draft.id(), draft.deliberation().date(), draft.text().text(), draft.text().source().path());
  }

  /**
   * @param wanted the address that the number of the act gives
   * @param words what tells the act from others: its text
   * @param path of its file
   */
  Address claim(ActId wanted, LocalDate date, String words, String path) {
    String digest = digest(words);
    List<ActId> candidates = candidates(wanted, date, digest);
    for (ActId id : candidates) if (digestById.containsKey(id) && digest.equals(digestOf(id))) return new Address(id, true);
    Stream<ActId> before = given.getOrDefault(path, List.of()).stream().filter(id -> isOf(id, wanted));
    ActId free = Stream.concat(before, candidates.stream()).filter(id -> !digestById.containsKey(id) && path.equals(owners.getOrDefault(id, path)))
        .findFirst().orElse(null);
    if (free == null) throw new IllegalStateException("two texts with the digest of " + candidates.getLast());
    digestById.put(free, digest);
    return new Address(free, false);
  }

  /** Whether an address is the wanted one, or that with a date or digest added. */
  private static boolean isOf(ActId id, ActId wanted) {
    boolean begins = id.collectivite().equals(wanted.collectivite()) && id.key().startsWith(wanted.key());
    return begins && ADDED.matcher(id.key().substring(wanted.key().length())).matches();
  }

  private String digestOf(ActId id) {
    return digestById.computeIfAbsent(id, held -> digest(heldText.apply(held)));
  }

  private static List<ActId> candidates(ActId wanted, LocalDate date, String digest) {
    String dated = date == null ? wanted.key() : wanted.key() + "-" + date.toString().replace("-", "");
    Set<String> keys = new LinkedHashSet<>(List.of(wanted.key(), dated, dated + "-" + digest.substring(0, 2 * DIGEST_BYTES)));
    return keys.stream().map(key -> new ActId(wanted.collectivite(), key)).toList();
  }

  private static String digest(String text) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The act under its address; an act that could not have the one its number gives says so. */
  static DraftAct moved(DraftAct draft, ActId id) {
    if (draft.id().equals(id)) return draft;
    List<Problem> problems = new ArrayList<>(draft.problemes());
    String message = "Le numéro de cet acte est aussi celui de " + draft.id() + " : son adresse est complétée pour les distinguer.";
    problems.add(new Problem("adresse-partagee", Problem.Severity.WARNING, message, null));
    return new DraftAct(id, draft.text(), draft.deliberation(), draft.facts(), problems, draft.matiere());
  }
}
