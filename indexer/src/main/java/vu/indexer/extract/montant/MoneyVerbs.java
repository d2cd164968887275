package vu.indexer.extract.montant;

/** The verbs that move money, as participles, and what stands before them, for {@link RoleWords}: alternatives of patterns over folded words. */
final class MoneyVerbs {
  static final String DONE =
      "vendu|cede|acquis|achete|verse|attribue|accorde|alloue|octroye|vote|accepte de verser|accepte d'accorder|finance|subventionne|restitue|paye"
          + "|regle|percu|approuve|procede|consacre|mandate|soutenu|beneficie|participe|contribue|arrete|autorise|fixe|decide|delivre|engage"
          + "|individualise|prevu|adopte|confie|notifie|rembourse|encaisse|recu|porte|maintenu|reconduit|ramene|revalorise|signe|conclu|distribue"
          + "|obtenu|donne|reparti|mobilise|consomme|affecte|consenti|convenu|depense|inscrit|reverse|apporte|garanti|investi|dote|retenu|voulu"
          + "|coute|facture|valide|reserve|avance";
  static final String ADVERBS =
      "(?:(?:y|ete|deja|ainsi|egalement|donc|alors|depuis|ensuite|aussi|toujours|bien|pas|jamais|\\p{L}{3,}ment|lui|leur|nous|fait"
          + "|l'objet)\\s+){0,4}";
  static final String AUXILIARIES = "a|ont|avons|avez|avait|avaient|avions|aviez|fut|furent|etait|etaient|eut|eurent|ayant|avoir";

  private MoneyVerbs() {}
}
