package vu.server.api;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vu.indexer.export.ActJson;
import vu.server.Services;
import vu.server.visa.CheckedDraft;
import vu.server.visa.CheckedLine;
import vu.server.visa.CheckedReference;
import vu.server.visa.Fate;
import vu.server.visa.Remark;
import vu.server.visa.Status;
import vu.web.Lang;
import vu.web.Strings;

/**
 * The answer to a draft: {@code lignes} with the status of each, {@code references} in the shape of {@code vu extract} with
 * what the check adds, {@code avertissements} about the whole. Places are into the text that was sent.
 */
public final class ResolutionJson {
  private static final Strings FRENCH = Strings.of(Lang.FR);

  private ResolutionJson() {}

  public static ObjectNode of(Services services, CheckedDraft checked) {
    ObjectNode node = Json.object();
    ObjectNode authority = Views.authority(checked.head().collectivite());
    node.set("collectivite", authority.put("origine", checked.head().origine().label()));
    node.put("instance", checked.head().instance()).put("date", Json.text(checked.head().date()));
    ObjectNode counts = node.putObject("compte");
    for (Status status : Status.values()) if (status != Status.NONE) counts.put(status.label(), checked.count(status));
    ArrayNode lines = node.putArray("lignes");
    ArrayNode references = node.putArray("references");
    for (CheckedLine line : checked.lines()) {
      List<Integer> places = new ArrayList<>();
      for (CheckedReference reference : line.references()) {
        places.add(references.size());
        references.add(reference(services, checked, line, reference));
      }
      lines.add(line(line, places));
    }
    node.set("delegation", checked.delegation() == null ? node.nullNode() : delegation(checked.delegation()));
    node.set("avertissements", Json.array(checked.remarks(), ResolutionJson::remark));
    return node;
  }

  private static ObjectNode line(CheckedLine line, List<Integer> places) {
    ObjectNode node = Views.place(Json.object().put("ligne", line.number()).put("texte", line.text()), line.span()).put("statut", line.status().label());
    ArrayNode references = node.putArray("references");
    places.forEach(references::add);
    return node;
  }

  private static ObjectNode reference(Services services, CheckedDraft checked, CheckedLine line, CheckedReference reference) {
    ObjectNode node = ActJson.reference(reference.link(), checked.text());
    Views.place(node.put("texte", reference.span().in(checked.text().text())), reference.span());
    node.put("ligne", line.number()).put("statut", reference.status().label()).put("alerte", reference.alert()).put("nom",
        reference.nom()).put("visa", reference.visa());
    node.set("acte", reference.act() == null ? node.nullNode() : Views.act(reference.act()));
    node.set("candidats", Json.array(reference.candidates(), candidate -> Views.act(candidate.act()).put("visa", candidate.visa())));
    node.set("faits", Json.array(reference.fates(), ResolutionJson::fate));
    node.set("remarques", Json.array(reference.remarks(), ResolutionJson::remark));
    return node.put("citePar", reference.link().cle() == null ? 0 : services.graph().citedBy(reference.link().cle().replaceFirst("#.*", "")));
  }

  private static ObjectNode fate(Fate fate) {
    return Views.citation(fate.by(), fate.edge());
  }

  private static ObjectNode remark(Remark remark) {
    return Json.object().put("code", remark.code()).put("alerte", remark.alert()).put("message", remark.in(FRENCH));
  }

  private static ObjectNode delegation(CheckedDraft.UsualDelegation usual) {
    return Json.object().put("cle", usual.cle()).put("visa", usual.visa()).put("presente", usual.seen()).put("nombreActes",
        usual.acts()).put("sur", usual.of());
  }
}
