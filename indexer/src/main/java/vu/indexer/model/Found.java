package vu.indexer.model;

import java.util.Objects;

/**
 * A claim about a text: the value, where its words stand, the rule that found it.
 *
 * @param rule name of the rule, for instance {@code loi.numero-date}
 * @param confidence from 0 (a guess) to 1 (certain), kept to three decimals as outputs print it; the site shows less than {@value #CERTAIN} as "à vérifier"
 */
public record Found<T>(T value, Span span, String rule, double confidence) {
  /** From here on a claim is shown without a warning. */
  public static final double CERTAIN = 0.85;

  private static final double DECIMALS = 1000;

  public Found {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(span, "span");
    if (rule.isBlank()) throw new IllegalArgumentException("a claim names the rule that found it");
    if (!(confidence >= 0 && confidence <= 1)) throw new IllegalArgumentException("confidence " + confidence + " is not in [0, 1]");
    confidence = Math.round(confidence * DECIMALS) / DECIMALS;
  }

  public String words(CanonicalText text) {
    return span.in(text.text());
  }

  public boolean certain() {
    return confidence >= CERTAIN;
  }

  public <R> Found<R> with(R other) {
    return new Found<>(other, span, rule, confidence);
  }
}
