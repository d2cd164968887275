package vu.indexer.ingest.flow;

import javax.xml.stream.XMLStreamReader;

/** The head of the first page, from the styles of an ODT: that of the first master page, its own for a first page if it has one. */
final class OdtHead implements OfficeXml.Visitor {
  private final OdtText usual = new OdtText(), first = new OdtText();
  private OdtText open;
  private boolean ended;

  @Override
  public boolean open(String name, XMLStreamReader xml) {
    if (ended) return false;
    switch (name) {
      case "header" -> open = usual;
      case "header-first" -> open = first;
      case "header-left", "footer", "footer-first", "footer-left" -> {
        return false;
      }
      default -> {
        return open == null || open.open(name, xml);
      }
    }
    return true;
  }

  @Override
  public void text(String text) {
    if (open != null) open.text(text);
  }

  @Override
  public void close(String name) {
    switch (name) {
      case "header", "header-first" -> open = null;
      case "master-page" -> ended = true;
      default -> {
        if (open != null) open.close(name);
      }
    }
  }

  /** Empty when pages have none. */
  String text() {
    String own = first.body();
    return own.isEmpty() ? usual.body() : own;
  }
}
