package vu.indexer.layout;

import vu.indexer.model.Span;

/** Any authority: the title is what follows "Objet :", the number, or the attendance list, up to the report. */
final class GenericHouse implements House {
  @Override
  public Head read(Page page) {
    HeadReader reader = new HeadReader(page);
    int report = reader.report();
    HeadReader.Number number = reader.numero(report);
    Span title = TitleFinder.find(page, report, number);
    String objet = title == null ? null : Titles.title(withoutRapporteur(title.in(page.f().original())));
    return new Head(
        reader.instance(report), reader.date(report), number == null ? null : number.value(), objet, reader.rapporteur(report), reader.acteId(), title, report);
  }

  /** "Autorisation de signer …. M. Christophe GIRARD, rapporteur." */
  private static String withoutRapporteur(String title) {
    return title.replaceFirst("[.\\s]+(?:M\\.|Mme|MM\\.|Monsieur|Madame)\\s+[^.]{3,60},\\s+rapporteure?s?\\.?\\s*$", "");
  }
}
