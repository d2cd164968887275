package vu.indexer.layout;

import vu.indexer.model.Span;

/** Métropole de Lyon: a head of labels ("commission principale :", "objet :", "service :", "Rapporteur :"), printed twice. */
final class LyonHouse implements House {
  @Override
  public Head read(Page page) {
    HeadReader reader = new HeadReader(page);
    int report = reader.report();
    HeadReader.Number number = reader.numero(report);
    Span title = TitleFinder.find(page, report, number);
    return new Head(
        reader.instance(report),
        reader.date(report),
        number == null ? null : number.value(),
        title == null ? null : Titles.title(title.in(page.f().original())),
        reader.rapporteur(report),
        reader.acteId(),
        title,
        report);
  }
}
