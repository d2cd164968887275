package vu.indexer.index;

import vu.indexer.model.ActId;
import vu.indexer.model.Organisme;

/** One organisation as one act names it; {@code sentence} is the one of its first mention. */
public record OrganismeRow(ActId act, Organisme organisme, String sentence, String rule, double confidence) {}
