package vu.indexer.layout;

/** Any authority: the title is what follows "Objet :", the number, or the attendance list, up to the report. */
final class GenericHouse implements House {
  @Override
  public Head read(Page page) {
    return new HeadReader(page).head(title -> Titles.title(withoutRapporteur(title)));
  }

  /** "Autorisation de signer …. M. Christophe GIRARD, rapporteur." */
  private static String withoutRapporteur(String title) {
    return title.replaceFirst("[.\\s]+(?:M\\.|Mme|MM\\.|Monsieur|Madame)\\s+[^.]{3,60},\\s+rapporteure?s?\\.?\\s*$", "");
  }
}
