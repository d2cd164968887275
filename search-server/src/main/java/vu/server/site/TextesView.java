package vu.server.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vu.server.api.ApiError;
import vu.server.texte.Textes;
import vu.web.Address;
import vu.web.pages.Choice;
import vu.web.pages.TextesPage;

/** The list of laws, codes and other texts. */
final class TextesView {
  static final String KIND = "kind";
  static final List<String> PARAMETERS = List.of("q", KIND, Visit.PAGE, Visit.SIZE);

  private TextesView() {}

  static TextesPage page(Visit visit) {
    List<String> kinds = visit.services().textes().all().stream().map(Textes.Summary::kind).distinct().sorted().toList();
    Set<String> asked = visit.params().among(KIND, kinds);
    List<Textes.Summary> found = visit.services().textes().find(visit.text("q"), asked);
    return new TextesPage(
        visit.chrome(visit.strings().get("menu.textes") + " – " + visit.strings().count("textes.nombre", found.size()), null),
        visit.text("q"),
        found.size(),
        visit.slice(found).stream().map(summary -> line(visit, summary)).toList(),
        choices(visit, kinds, asked),
        visit.pager(found.size()));
  }

  private static TextesPage.Ligne line(Visit visit, Textes.Summary summary) {
    int articles = summary.kind().equals("code") ? detail(visit, summary.cle()).articles().size() : 0;
    return new TextesPage.Ligne(href(summary.cle()), summary.nom(), summary.kind(), articles, summary.actes());
  }

  /** @throws ApiError 404 when no act cites it */
  static Textes.Detail detail(Visit visit, String cle) {
    return visit.services().textes().detail(cle).orElseThrow(() -> ApiError.notFound("Aucun acte détenu ne cite le texte « " + cle + " »."));
  }

  /** The page of a text; that of one article of it for a key with an article. */
  static String href(String cle) {
    int hash = cle.indexOf('#');
    if (hash < 0) return Address.of("/textes/" + cle).toString();
    return Address.of("/textes/" + cle.substring(0, hash)).with(TexteView.ARTICLE, cle.substring(hash + 1)).toString();
  }

  private static List<Choice> choices(Visit visit, List<String> kinds, Set<String> asked) {
    Address all = visit.address().without(Visit.PAGE).without(KIND);
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice(visit.strings().get("textes.tous"), all.toString(), asked.isEmpty()));
    Stream<Choice> each = kinds.stream().map(kind -> new Choice(visit.strings().label("kind", kind), all.with(KIND, kind).toString(), asked.contains(kind)));
    choices.addAll(each.toList());
    return choices;
  }
}
