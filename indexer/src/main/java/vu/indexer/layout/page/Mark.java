package vu.indexer.layout.page;

/** What the first words of a line say about the part of the act that begins there. A line may carry several. */
public enum Mark {
  /** "Vu le code …", "Vu" alone. */
  VISA,
  /** "Vu le rapport …, par lequel M. le Maire expose ce qui suit :" */
  REPORT_VISA,
  /** "Ouï le rapport …" */
  HEARING,
  CONSIDERANT,
  /** "Madame le Maire expose …" */
  REPORT,
  /** "Exposé des motifs", alone on its line. */
  HEADING,
  /** "Le conseil, après en avoir délibéré, décide :" */
  DELIBERE,
  /** "À l'unanimité des suffrages exprimés," "Après en avoir délibéré," : opens the decision when a line that decides follows. */
  LEAD,
  /** "Il est proposé au Conseil municipal :" */
  PROPOSAL,
  ARTICLE,
  VOTE,
  SIGNATURE,
  /** "L'adjointe déléguée", the office of who signs. */
  SIGNER,
  ANNEXE,
  /** "Étaient présents :", "Pouvoirs :", "Conseillers en exercice : 15" */
  PRESENCES,
  /** "L'an deux mille vingt, le …, le conseil municipal s'est réuni …" */
  SESSION,
  /** "Extrait du registre des délibérations" */
  NEW_ACT,
  /** "Le conseil municipal," and what else ends the head, if it was not ended before. */
  ASSEMBLY
}
