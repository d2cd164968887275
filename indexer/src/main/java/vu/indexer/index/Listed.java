package vu.indexer.index;

import vu.indexer.model.ActId;
import vu.indexer.model.ListRow;

/**
 * A line of a list and the act it speaks of.
 *
 * @param act held, by its text or by the line alone; null when several acts fit the line
 */
public record Listed(ActId act, ListRow row) {}
