package vu.indexer.text;

/** Who speaks or decides, in a text that was poured into one line: what opens the report or the decision. */
final class FlowedSpeakers {
  /** Characters between who speaks and what he does. */
  private static final int SPEAKER = 160, NAMED_SPEAKER = 90;
  /** The body that decides, and what it did before. */
  private static final Phrases BODIES = Phrases.of("le conseil", "le bureau", "la commission permanente", "l'assemblee",
      "le comite syndical");
  private static final Phrases DOINGS = Phrases.of("vu", "apres", "sur", "reuni", "reunie", "siegeant", "ayant", "oui", "considerant",
      "entendu");
  private static final Phrases SPEAKERS = Phrases.of("monsieur le maire", "madame le maire", "madame la maire", "m. le maire",
      "mme le maire",
      "monsieur le president", "madame la presidente", "le rapporteur", "monsieur", "madame");
  private static final Phrases NAMED = Phrases.of("m.", "mme", "monsieur", "madame");
  private static final Phrases REPORTERS = Phrases.of("rapporteur", "rapporteure");
  private static final Phrases VERBS = Phrases.of("soumet", "expose", "rappelle", "informe", "presente", "rapporte", "indique", "explique",
      "propose",
      "donne lecture", "donne la parole");

  private final Folded f;
  private final int to;

  FlowedSpeakers(Folded f, int to) {
    this.f = f;
    this.to = to;
  }

  /** Whether the words at {@code p} say who reports, speaks or decides. */
  boolean open(int p) {
    return decides(p) || reports(p) || speaks(p);
  }

  /** Whether an office stands at {@code p}. */
  boolean isOffice(int p) {
    return SPEAKERS.at(f, p) >= 0;
  }

  private boolean reports(int p) {
    int label = REPORTERS.at(f, p);
    return label >= 0 && NAMED.at(f, f.skip(label)) >= 0;
  }

  /** "Le conseil municipal de Clairmont, vu", "Le Conseil de Paris, siégeant". */
  private boolean decides(int p) {
    if (BODIES.at(f, p) < 0) return false;
    int q = p;
    while (q < Math.min(to, p + NAMED_SPEAKER) && ",;:.".indexOf(f.at(q)) < 0) q++;
    return f.at(q) == ',' && DOINGS.at(f, f.skip(q + 1)) >= 0;
  }

  /** "Madame le Maire expose", "M. BOS, adjoint, donne lecture", "Mme Inès RIOU, rapporteure": a person and what he does. */
  boolean speaks(int p) {
    int title = SPEAKERS.at(f, p), named = NAMED.at(f, p);
    boolean office = title >= 0;
    if (office && f.at(title) == ',' && DOINGS.at(f, f.skip(title + 1)) >= 0) return true;
    if (!office && (named < 0 || !f.isUpper(f.skip(named)))) return false;
    int commas = 0;
    for (int q = f.skip(Math.max(named, p + 1)); q < Math.min(to, p + (office ? SPEAKER : NAMED_SPEAKER)); q++) {
      if (f.at(q) == ';' || f.at(q) == '.' && q > p + 4 && f.isSpace(q + 1) || f.at(q) == ',' && !office && commas++ > 1) return false;
      if (f.wordStart(q) && (VERBS.at(f, q) >= 0 || named >= 0 && REPORTERS.at(f, q) >= 0)) return true;
      if (!office && f.wordStart(q) && NAMED.at(f, q) >= 0) return false;
    }
    return false;
  }
}
