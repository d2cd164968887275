package vu.server.delegation;

import java.time.LocalDate;
import vu.indexer.index.ActRow;
import vu.indexer.index.EdgeRow;
import vu.server.graph.Change;

/**
 * Something to check about an act.
 *
 * @param edge the citation of what no longer stood; null when nothing was found
 * @param since the day from which it no longer stood; null for a delegation
 * @param end what ended it; null unless it is an act
 */
public record Finding(Check check, ActRow act, EdgeRow edge, LocalDate since, Change end) {}
