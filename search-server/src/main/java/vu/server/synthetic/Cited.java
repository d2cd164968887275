package vu.server.synthetic;

import java.util.List;

/**
 * What the visas of an act cite, in the order in which they are printed.
 *
 * @param texts laws and codes, as printed
 * @param bases ranks of earlier acts
 * @param missing an act that no file holds, or null
 * @param acts ranks of the act it renews or changes and of the delegation it rests on
 */
record Cited(List<String> texts, List<Integer> bases, Missing missing, List<Integer> acts) {
  Cited {
    texts = List.copyOf(texts);
    bases = List.copyOf(bases);
    acts = List.copyOf(acts);
  }

  /** An act that was never decided. */
  record Missing(String number, Session session, String title) {}
}
