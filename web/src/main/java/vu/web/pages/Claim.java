package vu.web.pages;

import vu.indexer.model.Found;

/** How a fact was found: its rule and how sure it is, from 0 to 1. */
public record Claim(String rule, double confidence) {
  public boolean certain() {
    return confidence >= Found.CERTAIN;
  }
}
