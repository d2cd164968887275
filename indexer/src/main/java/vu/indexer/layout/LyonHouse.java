package vu.indexer.layout;

/** Métropole de Lyon: a head of labels ("commission principale :", "objet :", "service :", "Rapporteur :"), printed twice. */
final class LyonHouse implements House {
  @Override
  public Head read(Page page) {
    return new HeadReader(page).head(Titles::title);
  }
}
