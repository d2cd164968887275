package vu.indexer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vu.indexer.model.ActId;
import vu.indexer.model.DraftAct;
import vu.indexer.model.Problem;

/**
 * Gives each act an address of its own. Who holds an address keeps it; the next act that claims it gets its date added, then
 * a digest of its text. The same text is the same act.
 */
final class IndexRunAddresses {
  private static final int DIGEST_BYTES = 4;

  /** Which act a claim leads to, and whether it was there before. */
  record Address(ActId id, boolean duplicate) {}

  private final Map<ActId, String> textById = new HashMap<>();
  private final Function<ActId, String> heldText;

  /**
   * @param held addresses that are taken
   * @param heldText the text of an act of {@code held}
   */
  IndexRunAddresses(Set<ActId> held, Function<ActId, String> heldText) {
    this.heldText = heldText;
    held.forEach(id -> textById.put(id, null));
  }

  Address claim(DraftAct draft) {
    String text = draft.text().text();
    List<ActId> candidates = candidates(draft);
    for (ActId id : candidates) if (textById.containsKey(id) && text.equals(text(id))) return new Address(id, true);
    for (ActId id : candidates) {
      if (!textById.containsKey(id)) {
        textById.put(id, text);
        return new Address(id, false);
      }
    }
    throw new IllegalStateException("two texts with the digest of " + candidates.getLast());
  }

  private String text(ActId id) {
    String text = textById.get(id);
    return text == null ? heldText.apply(id) : text;
  }

  private static List<ActId> candidates(DraftAct draft) {
    Set<String> keys = new LinkedHashSet<>(List.of(draft.id().key()));
    String dated = draft.id().key();
    if (draft.deliberation().date() != null) keys.add(dated = dated + "-" + draft.deliberation().date().toString().replace("-", ""));
    keys.add(dated + "-" + digest(draft.text().text()));
    List<ActId> candidates = new ArrayList<>();
    for (String key : keys) candidates.add(new ActId(draft.id().collectivite(), key));
    return candidates;
  }

  private static String digest(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
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
