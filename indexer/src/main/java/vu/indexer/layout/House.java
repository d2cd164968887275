package vu.indexer.layout;

/** How a house lays out the head of its acts. */
interface House {
  Head read(Page page);
}
