package vu.server.akn;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.Bloc;
import vu.indexer.model.Link;
import vu.indexer.model.Span;

/** One act as XML: head, visas and considérants as preamble, what is decided as body, vote and signature as conclusions. */
public final class AknWriter {
  static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

  private final AnalysedAct act;
  private final XMLStreamWriter xml;
  private final List<Link> links;
  /** How many elements bear each beginning of an id. */
  private final Map<String, Integer> ids = new HashMap<>();
  private int next;

  private AknWriter(AnalysedAct act, XMLStreamWriter xml) {
    this.act = act;
    this.xml = xml;
    this.links = apart(act.references());
  }

  /** Writes the document in UTF-8; {@code out} stays open. */
  public static void write(AnalysedAct act, OutputStream out) {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
      new AknWriter(act, xml).document();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("the act " + act.id() + " cannot be written", e);
    }
  }

  /** Citations in reading order, without those whose words lie in the words of another. */
  private static List<Link> apart(List<Link> references) {
    List<Link> kept = new ArrayList<>();
    references.stream().sorted((a, b) -> a.found().span().compareTo(b.found().span())).forEach(link -> {
      if (kept.isEmpty() || kept.getLast().found().span().end() <= link.found().span().start()) kept.add(link);
    });
    return kept;
  }

  private void document() throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.setDefaultNamespace(NAMESPACE);
    xml.writeStartElement(NAMESPACE, "akomaNtoso");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeStartElement(NAMESPACE, "doc");
    xml.writeAttribute("name", "deliberation");
    new AknMeta(act, xml).write();
    parts();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void parts() throws XMLStreamException {
    Map<AknSection, List<Bloc>> parts = sections();
    for (AknSection section : AknSection.values()) {
      List<Bloc> blocs = parts.getOrDefault(section, List.of());
      if (blocs.isEmpty() && section != AknSection.BODY) continue;
      xml.writeStartElement(NAMESPACE, section.element());
      if (blocs.isEmpty()) container("hcontainer", "dispositif", new Span(0, 0));
      for (int at = 0; at < blocs.size(); ) at = run(section, blocs, at);
      xml.writeEndElement();
    }
  }

  private Map<AknSection, List<Bloc>> sections() {
    List<Bloc> read = act.deliberation().blocs();
    List<Bloc> all = read.isEmpty() ? List.of(new Bloc.NonReconnu(new Span(0, act.text().text().length()))) : read;
    boolean decides = all.stream().anyMatch(bloc -> bloc instanceof Bloc.Dispositif);
    Map<AknSection, List<Bloc>> parts = new EnumMap<>(AknSection.class);
    AknSection section = AknSection.PREFACE;
    for (Bloc bloc : all) {
      section = AknSection.of(bloc, section, decides);
      parts.computeIfAbsent(section, key -> new ArrayList<>()).add(bloc);
    }
    return parts;
  }

  /** Writes the blocs of one kind that stand together; gives back the place behind them. */
  private int run(AknSection section, List<Bloc> blocs, int at) throws XMLStreamException {
    Bloc bloc = blocs.get(at);
    String list = section == AknSection.PREAMBLE ? bloc instanceof Bloc.Visa ? "citations" : bloc instanceof Bloc.Considerant ? "recitals" : null : null;
    if (list == null) {
      container(section == AknSection.BODY ? "hcontainer" : "container", bloc.kind(), bloc.span());
      return at + 1;
    }
    String id = open(list, list.equals("citations") ? "cits" : "recs", null);
    int end = at;
    while (end < blocs.size() && blocs.get(end).kind().equals(bloc.kind())) {
      open(list.equals("citations") ? "citation" : "recital", list.equals("citations") ? "cit" : "rec", id);
      paragraphs(blocs.get(end++).span());
      xml.writeEndElement();
    }
    xml.writeEndElement();
    return end;
  }

  private void container(String element, String kind, Span span) throws XMLStreamException {
    String id = open(element, element, null);
    xml.writeAttribute("name", kind);
    if (element.equals("hcontainer")) open("content", "content", id);
    paragraphs(span);
    if (element.equals("hcontainer")) xml.writeEndElement();
    xml.writeEndElement();
  }

  /** Opens an element with the id that the naming convention gives it: {@code cits_1__cit_2}. */
  private String open(String element, String prefix, String parent) throws XMLStreamException {
    String path = parent == null ? prefix : parent + "__" + prefix;
    String id = path + "_" + ids.merge(path, 1, Integer::sum);
    xml.writeStartElement(NAMESPACE, element);
    xml.writeAttribute("eId", id);
    return id;
  }

  /** One {@code p} for each line that is not blank; one empty {@code p} for a part without words, which the format wants. */
  private void paragraphs(Span span) throws XMLStreamException {
    String text = act.text().text();
    boolean written = false;
    for (int start = span.start(); start < span.end(); ) {
      int end = lineEnd(text, start, span.end());
      if (!text.substring(start, end).isBlank()) {
        xml.writeStartElement(NAMESPACE, "p");
        words(text, start, end);
        xml.writeEndElement();
        written = true;
      }
      start = end + 1;
    }
    if (!written) xml.writeEmptyElement(NAMESPACE, "p");
  }

  /** The end of the line, behind any citation that goes on over it. */
  private int lineEnd(String text, int start, int limit) {
    int end = text.indexOf('\n', start);
    if (end < 0 || end > limit) end = limit;
    while (end < limit && cited(end)) {
      int further = text.indexOf('\n', end + 1);
      end = further < 0 || further > limit ? limit : further;
    }
    return end;
  }

  private boolean cited(int at) {
    return links.stream().anyMatch(link -> link.found().span().start() < at && link.found().span().end() > at);
  }

  private void words(String text, int start, int end) throws XMLStreamException {
    int at = start;
    while (next < links.size() && links.get(next).found().span().start() < start) next++;
    while (next < links.size() && links.get(next).found().span().end() <= end) {
      Span span = links.get(next).found().span();
      xml.writeCharacters(allowed(text.substring(at, span.start())));
      reference(links.get(next++), text.substring(span.start(), span.end()));
      at = span.end();
    }
    xml.writeCharacters(allowed(text.substring(at, end)));
  }

  private void reference(Link link, String words) throws XMLStreamException {
    String href = AknMeta.href(link);
    if (href != null) {
      xml.writeStartElement(NAMESPACE, "ref");
      xml.writeAttribute("href", href);
    }
    xml.writeCharacters(allowed(words));
    if (href != null) xml.writeEndElement();
  }

  /** Characters that XML cannot hold become spaces. */
  static String allowed(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().map(c -> isAllowed(c) ? c : ' ').forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean isAllowed(int c) {
    return c == '\t' || c == '\n' || c >= ' ' && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c > 0xFFFF;
  }
}
