package vu.indexer.ingest.flow;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import vu.indexer.ingest.Content;
import vu.indexer.ingest.Decoder;

/** Reads a web page: its text without what belongs to the site, such as menus, banners and forms. */
public final class HtmlPage {
  /** Elements in elements; what lies deeper is read as if it lay there. */
  static final int MAX_DEPTH = 512;
  private static final String SITE =
      "script, style, noscript, template, svg, iframe, object, nav, form, button, select, dialog, [role=navigation], [role=search], [role=banner], "
          + "[role=contentinfo], [role=dialog], [aria-hidden=true], [hidden]";
  /** What the text of a page is marked with, best first. */
  private static final List<String> MAIN = List.of("main", "[role=main]", "article");
  /** Containers that may be menus, told by how much of them is links. */
  private static final String MAYBE_SITE =
      "header, footer, aside, ul, ol, [class*=cookie], [id*=cookie], [class*=breadcrumb], [class*=menu], [id*=menu], [class*=partage], "
          + "[class*=share]";
  /** Share of its letters in links above which a container is a menu. */
  private static final double LINKS = 0.6;
  /** A part that holds this share of the text is no chrome, whatever it is called. */
  private static final double MOST = 0.5;
  private static final Set<String> LIST = Set.of("li", "dd");

  private HtmlPage() {}

  public static Content read(byte[] bytes) throws IOException {
    Document page = parse(bytes);
    page.select(SITE).remove();
    Element text = main(page);
    int whole = text.text().length();
    for (Element part : text.select(MAYBE_SITE)) {
      int length = part.text().length();
      if (part.parent() != null && length < MOST * whole && isSite(part, length)) part.remove();
    }
    FlowText flow = new FlowText();
    NodeTraversor.traverse(new Walk(flow), text);
    return new Content.Text(flow.text());
  }

  /** The encoding is the one the page says; a page that says none and is no UTF-8 is read as the text files are. */
  private static Document parse(byte[] bytes) throws IOException {
    Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "", parser());
    if (page.text().indexOf('\uFFFD') < 0) return page;
    return Decoder.decode(bytes) instanceof Decoder.Result.Text text ? Jsoup.parse(text.text(), parser()) : page;
  }

  private static Parser parser() {
    return Parser.htmlParser().setMaxDepth(MAX_DEPTH);
  }

  private static Element main(Document page) {
    for (String mark : MAIN) {
      Element main = page.selectFirst(mark);
      if (main != null && main.text().length() >= MOST / 2 * page.body().text().length()) return main;
    }
    return page.body();
  }

  private static boolean isSite(Element part, int length) {
    if (length == 0) return true;
    if (part.is("footer") && part.parent() != null && part.parent().is("body")) return true;
    if (part.is("aside, [class*=cookie], [id*=cookie]")) return true;
    return part.select("a").text().length() >= LINKS * length;
  }

  private static final class Walk implements NodeVisitor {
    private final FlowText flow;

    Walk(FlowText flow) {
      this.flow = flow;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        text(words);
        return;
      }
      if (!(node instanceof Element element)) return;
      switch (element.normalName()) {
        case "br" -> flow.lineBreak();
        case "table" -> flow.openTable();
        case "tr" -> flow.openRow();
        case "td", "th" -> flow.openCell();
        default -> {
          if (element.isBlock()) flow.endParagraph();
        }
      }
    }

    private void text(TextNode node) {
      if (node.parent() instanceof Element parent && parent.normalName().equals("pre")) {
        flow.words(node.getWholeText());
        return;
      }
      String words = node.getWholeText().replaceAll("[ \\t\\r\\n\\f]+", " ");
      if (words.isBlank() || words.startsWith(" ")) flow.blank();
      flow.words(words.isBlank() ? "" : words.stripLeading());
    }

    @Override
    public void tail(Node node, int depth) {
      if (!(node instanceof Element element)) return;
      String name = element.normalName();
      switch (name) {
        case "td", "th" -> flow.endCell();
        case "table" -> flow.endTable();
        default -> {
          if (LIST.contains(name)) flow.endItem();
          else if (element.isBlock()) flow.endParagraph();
        }
      }
    }
  }
}
