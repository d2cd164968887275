package vu.indexer.index;

import java.util.Locale;
import vu.indexer.model.Bloc;

/**
 * The parts of an act that are searched apart. Every character of an act lies in one zone at most; those that are not
 * {@link #inText()} come from what its head says.
 */
public enum Zone {
  /** The title. */
  OBJET,
  /** The printed number, in its own form and as it stands in the address of the act. */
  NUMERO,
  /** Who presented it. */
  RAPPORTEUR,
  DISPOSITIF,
  EXPOSE,
  VISAS,
  CONSIDERANTS,
  ANNEXE,
  /** Who attended: searched only when asked for, because names there are not about the decision. */
  PRESENCES,
  /** Head, vote, signature and what no layout recognised. */
  AUTRE;

  /** Name of the field in the index. */
  public String field() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** True when places of matches in this zone are places in the text of the act. */
  public boolean inText() {
    return this != OBJET && this != NUMERO && this != RAPPORTEUR;
  }

  /** The zone of a part of the text, by {@link Bloc#kind}. */
  public static Zone ofKind(String kind) {
    return switch (kind) {
      case "presences" -> PRESENCES;
      case "expose" -> EXPOSE;
      case "visas" -> VISAS;
      case "considerants" -> CONSIDERANTS;
      case "dispositif" -> DISPOSITIF;
      case "annexe" -> ANNEXE;
      default -> AUTRE;
    };
  }

  public static Zone of(Bloc bloc) {
    return switch (bloc) {
      case Bloc.Presences b -> PRESENCES;
      case Bloc.Expose b -> EXPOSE;
      case Bloc.Visa b -> VISAS;
      case Bloc.Considerant b -> CONSIDERANTS;
      case Bloc.Dispositif b -> DISPOSITIF;
      case Bloc.Annexe b -> ANNEXE;
      case Bloc.Entete b -> AUTRE;
      case Bloc.ResultatVote b -> AUTRE;
      case Bloc.Signature b -> AUTRE;
      case Bloc.NonReconnu b -> AUTRE;
    };
  }
}
