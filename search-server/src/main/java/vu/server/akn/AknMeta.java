package vu.server.akn;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.Deliberation;
import vu.indexer.model.Link;
import vu.indexer.model.Resolution;

/** What a document says of itself: work, expression, manifestation (FRBR), and who is named. */
final class AknMeta {
  private static final String SOURCE = "#vu";
  /** For an act that prints no day: the format wants one, and this one says that none is known. */
  private static final String NO_DAY = "0001-01-01";

  private final AnalysedAct act;
  private final Deliberation head;
  private final XMLStreamWriter xml;

  AknMeta(AnalysedAct act, XMLStreamWriter xml) {
    this.act = act;
    this.head = act.deliberation();
    this.xml = xml;
  }

  /** The address of an act within the naming convention: {@code /akn/fr/act/lyon/2019-3853}. */
  static String uri(Object id) {
    return "/akn/fr/act/deliberation/" + id;
  }

  /** Where a citation leads: a held or absent act by its address, a text by its official one; null when neither is known for certain. */
  static String href(Link link) {
    return switch (link.resolution()) {
      case Resolution.Resolved resolved -> uri(resolved.act());
      case Resolution.Ambiguous ambiguous -> null;
      case Resolution.Absent absent -> link.cle() == null || !link.cle().startsWith("delib:") ? null : uri(encoded(link.cle().substring("delib:".length())));
      case Resolution.Outside outside -> link.url();
    };
  }

  private static String encoded(String address) {
    return URLEncoder.encode(address, StandardCharsets.UTF_8).replace("%2F", "/");
  }

  void write() throws XMLStreamException {
    start("meta");
    start("identification");
    xml.writeAttribute("source", SOURCE);
    work();
    level("FRBRExpression", uri(act.id()) + "/fra@", "seance");
    empty("FRBRlanguage", "language", "fra");
    xml.writeEndElement();
    level("FRBRManifestation", uri(act.id()) + "/fra@/main.xml", "seance");
    empty("FRBRformat", "value", "application/akn+xml");
    xml.writeEndElement();
    xml.writeEndElement();
    references();
    xml.writeEndElement();
  }

  private void work() throws XMLStreamException {
    level("FRBRWork", uri(act.id()), "seance");
    empty("FRBRcountry", "value", "fr");
    empty("FRBRsubtype", "value", "deliberation");
    if (head.numero() != null) empty("FRBRnumber", "value", head.numero());
    if (head.objet() != null) empty("FRBRname", "value", head.objet());
    xml.writeEndElement();
  }

  /** Opens a level with what all three have. */
  private void level(String name, String uri, String event) throws XMLStreamException {
    start(name);
    empty("FRBRthis", "value", uri);
    empty("FRBRuri", "value", uri);
    LocalDate day = head.date();
    xml.writeEmptyElement(AknWriter.NAMESPACE, "FRBRdate");
    xml.writeAttribute("date", day == null ? NO_DAY : day.toString());
    xml.writeAttribute("name", day == null ? "inconnue" : event);
    xml.writeEmptyElement(AknWriter.NAMESPACE, "FRBRauthor");
    xml.writeAttribute("href", name.equals("FRBRWork") ? "#" + head.collectivite().id() : SOURCE);
  }

  private void references() throws XMLStreamException {
    start("references");
    xml.writeAttribute("source", SOURCE);
    organisation("vu", "/vu", "Vu");
    String nom = head.collectivite().nom();
    String siren = head.collectivite().siren();
    String href = siren == null ? "/collectivites/" + head.collectivite().id() : "https://annuaire-entreprises.data.gouv.fr/entreprise/" + siren;
    organisation(head.collectivite().id(), href, nom == null ? head.collectivite().id() : nom);
    xml.writeEndElement();
  }

  private void organisation(String id, String href, String shown) throws XMLStreamException {
    xml.writeEmptyElement(AknWriter.NAMESPACE, "TLCOrganization");
    xml.writeAttribute("eId", id);
    xml.writeAttribute("href", href);
    xml.writeAttribute("showAs", AknWriter.allowed(shown));
  }

  private void start(String name) throws XMLStreamException {
    xml.writeStartElement(AknWriter.NAMESPACE, name);
  }

  private void empty(String name, String attribute, String value) throws XMLStreamException {
    xml.writeEmptyElement(AknWriter.NAMESPACE, name);
    xml.writeAttribute(attribute, AknWriter.allowed(value));
  }
}
