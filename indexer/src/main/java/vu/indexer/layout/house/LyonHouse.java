package vu.indexer.layout.house;

import vu.indexer.layout.head.Head;
import vu.indexer.layout.head.HeadReader;
import vu.indexer.layout.page.Page;
import vu.indexer.layout.title.Titles;

/** Métropole de Lyon: a head of labels ("commission principale :", "objet :", "service :", "Rapporteur :"), printed twice. */
final class LyonHouse implements House {
  @Override
  public Head read(Page page) {
    return new HeadReader(page).head(Titles::title);
  }
}
