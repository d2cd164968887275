package vu.server.site;

import vu.web.pages.ProsePage;

/** The pages of plain text. */
final class ProseView {
  private ProseView() {}

  static ProsePage page(Visit visit, ProsePage.Subject subject) {
    return new ProsePage(visit.chrome(visit.strings().get(subject.slug() + ".titre"), null), subject, Examples.explained(visit));
  }
}
