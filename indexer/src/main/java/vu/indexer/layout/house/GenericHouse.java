package vu.indexer.layout.house;

import java.util.regex.Pattern;
import vu.indexer.layout.head.Head;
import vu.indexer.layout.head.HeadReader;
import vu.indexer.layout.page.Page;
import vu.indexer.layout.title.Titles;

/** Any authority: the title is what follows "Objet :", the number, or the attendance list, up to the report. */
final class GenericHouse implements House {
  private static final Pattern RAPPORTEUR =
      Pattern.compile("[.\\s]+(?:M\\.|Mme|MM\\.|Monsieur|Madame)\\s+[^.]{3,60}(?:\\s+et\\s+(?:M\\.|Mme)\\s+[^.]{3,60})?"
          + "(?:,\\s+au lieu et place de\\s+(?:M\\.|Mme)\\s+[^.,]{3,60})?[,.]\\s+rapporteure?s?\\.?\\s*$");

  @Override
  public Head read(Page page) {
    return new HeadReader(page).head(title -> Titles.title(withoutRapporteur(title)));
  }

  /** "Autorisation de signer …. M. Christophe GIRARD, rapporteur." */
  private static String withoutRapporteur(String title) {
    return title.contains("rapporteur") ? RAPPORTEUR.matcher(title).replaceFirst("") : title;
  }
}
