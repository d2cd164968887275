package vu.server.visa;

import vu.indexer.index.ActRow;
import vu.indexer.index.EdgeRow;

/** What a held act did to the one that is cited: repealed, withdrew, replaced, modified or completed it; the edge has the sentence. */
public record Fate(ActRow by, EdgeRow edge) {}
