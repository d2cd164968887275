package vu.indexer.index;

import java.util.List;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.Bloc;
import vu.indexer.model.KnownAct;

/**
 * The rows of one act, kept together in the index.
 *
 * @param key what the printed number alone gives as a key, see {@link KnownAct#key()}; null without a number
 */
record Facts(ActRow act, String key, List<Bloc> blocs, List<EdgeRow> edges, List<MontantRow> montants, List<OrganismeRow> organismes) {
  Facts {
    blocs = List.copyOf(blocs);
    edges = List.copyOf(edges);
    montants = List.copyOf(montants);
    organismes = List.copyOf(organismes);
  }

  static Facts of(AnalysedAct act, String key) {
    return new Facts(Rows.act(act), key, act.deliberation().blocs(), Rows.edges(act), Rows.montants(act), Rows.organismes(act));
  }
}
