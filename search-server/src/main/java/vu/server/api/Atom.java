package vu.server.api;

import io.javalin.http.Context;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vu.indexer.index.ActRow;
import vu.server.Services;

/**
 * A list to be followed, as RFC 4287 has it: the latest entries only, newest first.
 *
 * @param title tells what is followed
 * @param page address of the list for a person, without host
 */
record Atom(String title, String page, List<Entry> entries) {
  /** Entries of a feed; who wants more takes the list. */
  static final int MOST = 50;
  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
  /** For an entry without a day: older than everything. */
  private static final Instant NO_DAY = Instant.EPOCH;

  /**
   * One entry.
   *
   * @param href address without host, different for every entry
   * @param day of the session, or null
   */
  record Entry(String href, String title, LocalDate day, String author, String summary) {
    static Entry of(ActRow act, String summary) {
      String title = act.objet() == null ? act.id().toString() : act.objet();
      return new Entry("/deliberations/" + act.id(), title, act.date(), act.collectivite().nom(), summary);
    }

    Instant updated() {
      return day == null ? NO_DAY : day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
  }

  void send(Services services, Context context) {
    context.contentType("application/atom+xml; charset=utf-8").result(xml(services, context));
  }

  private String xml(Services services, Context context) {
    String host = context.scheme() + "://" + context.host();
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.setDefaultNamespace(NAMESPACE);
      xml.writeStartElement(NAMESPACE, "feed");
      xml.writeDefaultNamespace(NAMESPACE);
      xml.writeAttribute("xml:lang", "fr");
      element(xml, "id", host + page);
      element(xml, "title", "Vu – " + title);
      element(xml, "updated", Objects.requireNonNullElseGet(services.store().written(), this::latest).toString());
      element(xml, "generator", "Vu");
      link(xml, "alternate", host + page);
      link(xml, "self", host + context.path() + (context.queryString() == null ? "" : "?" + context.queryString()));
      for (Entry entry : entries) entry(xml, host, entry);
      xml.writeEndElement();
      xml.writeEndDocument();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }

  private Instant latest() {
    return entries.stream().map(Entry::updated).max(Instant::compareTo).orElse(NO_DAY);
  }

  private static void entry(XMLStreamWriter xml, String host, Entry entry) throws XMLStreamException {
    xml.writeStartElement(NAMESPACE, "entry");
    element(xml, "id", host + entry.href());
    element(xml, "title", entry.title());
    element(xml, "updated", entry.updated().toString());
    xml.writeStartElement(NAMESPACE, "author");
    element(xml, "name", entry.author() == null ? "collectivité inconnue" : entry.author());
    xml.writeEndElement();
    link(xml, "alternate", host + entry.href());
    if (entry.summary() != null) element(xml, "summary", entry.summary());
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String rel, String href) throws XMLStreamException {
    xml.writeEmptyElement(NAMESPACE, "link");
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("href", href);
  }

  private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
    xml.writeStartElement(NAMESPACE, name);
    xml.writeCharacters(allowed(text));
    xml.writeEndElement();
  }

  /** Characters that XML cannot hold become spaces. */
  private static String allowed(String text) {
    return text.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", " ");
  }
}
