package vu.server.akn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Rules of Akoma Ntoso 3.0 (OASIS LegalDocML, part 2, and its schema) for the elements Vu writes: which children in which order, which attributes,
 * what stands in them. An element that has no rule here is an error, so that nothing is written that was not looked up.
 */
final class AknRules {
  private static final String CORE = "FRBRthis FRBRuri+ FRBRalias* FRBRdate+ FRBRauthor+ componentInfo? preservation?";
  private static final String TEXT = "#text";
  private static final String ID = "eId";
  private static final Pattern REF = Pattern.compile("#\\S+"), URI = Pattern.compile("/akn/[a-z]{2}/\\S+"), ANY = Pattern.compile("(?s).+");
  private static final Pattern NO_SPACE = Pattern.compile("\\S+"), DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}"), LANGUAGE = Pattern.compile("[a-z]{3}");

  /**
   * @param children names as a regular expression, {@link #TEXT} for mixed content, empty for none
   * @param required attributes and what their values look like
   */
  private record Rule(String children, Map<String, Pattern> required) {}

  private static final Map<String, Rule> RULES =
      Map.ofEntries(
          rule("akomaNtoso", "doc", Map.of()),
          rule("doc", "meta coverPage? preface? preamble? mainBody conclusions? attachments? components?", Map.of("name", NO_SPACE)),
          rule("meta", "identification publication? classification* lifecycle* workflow* analysis* temporalData* references* notes* proprietary*", Map.of()),
          rule("identification", "FRBRWork FRBRExpression FRBRManifestation FRBRItem?", Map.of("source", REF)),
          rule("FRBRWork", CORE + " FRBRcountry FRBRsubtype? FRBRnumber* FRBRname* FRBRprescriptive? FRBRauthoritative?", Map.of()),
          rule("FRBRExpression", CORE + " FRBRversionNumber? FRBRauthoritative? FRBRmasterExpression? FRBRtranslation? FRBRlanguage+", Map.of()),
          rule("FRBRManifestation", CORE + " FRBRformat?", Map.of()),
          rule("FRBRthis", "", Map.of("value", URI)),
          rule("FRBRuri", "", Map.of("value", URI)),
          rule("FRBRdate", "", Map.of("date", DAY, "name", ANY)),
          rule("FRBRauthor", "", Map.of("href", REF)),
          rule("FRBRcountry", "", Map.of("value", Pattern.compile("[a-z]{2}"))),
          rule("FRBRsubtype", "", Map.of("value", ANY)),
          rule("FRBRnumber", "", Map.of("value", ANY)),
          rule("FRBRname", "", Map.of("value", ANY)),
          rule("FRBRlanguage", "", Map.of("language", LANGUAGE)),
          rule("FRBRformat", "", Map.of("value", ANY)),
          rule("references", "TLCOrganization+", Map.of("source", REF)),
          rule("TLCOrganization", "", Map.of(ID, NO_SPACE, "href", NO_SPACE, "showAs", ANY)),
          rule("preface", "(container|p)+", Map.of()),
          rule("preamble", "(container|citations|recitals|formula|p)+", Map.of()),
          rule("citations", "citation+", Map.of(ID, NO_SPACE)),
          rule("citation", "p+", Map.of(ID, NO_SPACE)),
          rule("recitals", "recital+", Map.of(ID, NO_SPACE)),
          rule("recital", "p+", Map.of(ID, NO_SPACE)),
          rule("mainBody", "(hcontainer|p)+", Map.of()),
          rule("hcontainer", "content", Map.of(ID, NO_SPACE, "name", NO_SPACE)),
          rule("content", "p+", Map.of(ID, NO_SPACE)),
          rule("container", "p+", Map.of(ID, NO_SPACE, "name", NO_SPACE)),
          rule("conclusions", "(container|p)+", Map.of()),
          rule("p", TEXT + " ref*", Map.of()),
          rule("ref", TEXT, Map.of("href", NO_SPACE)));

  private final List<String> errors = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final List<String> pointers = new ArrayList<>();

  private AknRules() {}

  private static Map.Entry<String, Rule> rule(String element, String children, Map<String, Pattern> required) {
    return Map.entry(element, new Rule(children, required));
  }

  /** What is wrong with a document, empty when nothing is. */
  static List<String> errors(Document document) {
    AknRules rules = new AknRules();
    rules.check(document.getDocumentElement());
    rules.pointers.stream().filter(pointer -> !rules.ids.contains(pointer)).forEach(pointer -> rules.errors.add("#" + pointer + " leads nowhere"));
    return rules.errors;
  }

  private void check(Element element) {
    String name = element.getLocalName();
    Rule rule = RULES.get(name);
    if (rule == null || !AknWriter.NAMESPACE.equals(element.getNamespaceURI())) {
      errors.add("no rule for " + element.getNodeName());
      return;
    }
    attributes(element, rule);
    List<Element> children = new ArrayList<>();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) children.add(child);
      else if (!rule.children.startsWith(TEXT) && !node.getTextContent().isBlank()) errors.add("words directly in " + name);
    }
    String found = String.join("", children.stream().map(child -> "<" + child.getLocalName() + ">").toList());
    if (!Pattern.matches(model(rule.children), found)) errors.add(name + " holds " + found + " and not " + rule.children);
    children.forEach(this::check);
  }

  private void attributes(Element element, Rule rule) {
    rule.required.forEach((name, form) -> {
      if (!form.matcher(element.getAttribute(name)).matches()) errors.add(element.getLocalName() + "/@" + name + " is «" + element.getAttribute(name) + "»");
    });
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      boolean declared = attribute.getNodeName().startsWith("xmlns") || rule.required.containsKey(attribute.getNodeName());
      if (!declared) errors.add(element.getLocalName() + "/@" + attribute.getNodeName() + " has no rule");
      if (attribute.getNodeValue().startsWith("#")) pointers.add(attribute.getNodeValue().substring(1));
    }
    if (element.hasAttribute(ID) && !ids.add(element.getAttribute(ID))) errors.add("the id " + element.getAttribute(ID) + " stands twice");
  }

  private static String model(String children) {
    return children.replace(TEXT, "").strip().replaceAll("(\\w+)", "(?:<$1>)").replace(" ", "");
  }
}
