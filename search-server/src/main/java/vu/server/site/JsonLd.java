package vu.server.site;

import java.util.List;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.Deliberation;
import vu.server.api.Jeu;
import vu.server.api.Structured;

/** What pages say to catalogues and search engines, in the words of schema.org; only what is true of an authentic act or of a file that is there. */
final class JsonLd {
  private JsonLd() {}

  /** The data of a site as a {@code DataCatalog} of {@code Dataset}s. */
  static String catalogue(Visit visit, List<Jeu> sets) {
    return Structured.catalogue(visit.strings().get("donnees.titre"), visit.services().store().written(), sets, kind -> visit.strings().get("donnees.jeu." + kind),
        kind -> visit.strings().get("donnees.jeu." + kind + ".texte"));
  }

  /** An act as {@code Legislation}; null for a demonstration, and for one without number or day. */
  static String act(AnalysedAct act) {
    Deliberation head = act.deliberation();
    boolean told = head.numero() != null && head.date() != null && head.objet() != null && head.collectivite().nom() != null;
    return head.demonstration() || !told ? null : Structured.act(act);
  }
}
