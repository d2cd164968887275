package vu.server.site;

import vu.web.Address;

/** Pages of the nodes of the citation graph. */
final class Hrefs {
  /** What the key of an act starts with. */
  static final String ACT = "delib:";

  private Hrefs() {}

  /** The page of an act or a text by its key; null for no key. */
  static String of(String cle) {
    if (cle == null) return null;
    return cle.startsWith(ACT) ? Address.of("/deliberations/" + cle.substring(ACT.length())).toString() : TextesView.href(cle);
  }
}
