package vu.server.absent;

import vu.indexer.index.ActRow;
import vu.web.Lang;
import vu.web.Strings;

/**
 * The letter by which anybody may ask an administration for a document: right of access, articles L. 311-1 and L. 311-9 of the
 * code des relations entre le public et l'administration. Always French, since it is for a French administration.
 */
public final class AccessRequest {
  private static final Strings FRENCH = Strings.of(Lang.FR);

  private AccessRequest() {}

  /**
   * @param authority name of who holds the document, or null
   * @param citing the latest act that cites it
   */
  public static String of(Wanted wanted, String authority, ActRow citing) {
    return """
        Madame, Monsieur,

        En application de l’article L. 311-1 du code des relations entre le public et l’administration, je vous prie de bien vouloir me communiquer le document suivant :

        – %s%s, avec ses annexes.

        Ce document est cité par la délibération %s.

        Je souhaite le recevoir par voie électronique, comme le permet l’article L. 311-9 du même code, ou connaître l’adresse à laquelle il est publié.

        Je vous prie d’agréer, Madame, Monsieur, l’expression de ma considération distinguée.
        """
        .formatted(document(wanted), authority == null ? "" : " (" + authority + ")", named(citing));
  }

  private static String document(Wanted wanted) {
    return "délibération" + (wanted.numero() == null ? "" : " n° " + wanted.numero())
        + (wanted.date() == null ? "" : " du " + FRENCH.date(wanted.date()));
  }

  private static String named(ActRow act) {
    return (act.numero() == null ? act.id().toString() : "n° " + act.numero()) + (act.date() == null ? "" : " du " + FRENCH.date(act.date()));
  }
}
