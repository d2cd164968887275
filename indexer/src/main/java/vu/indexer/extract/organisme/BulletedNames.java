package vu.indexer.extract.organisme;

import vu.indexer.extract.listing.ItemNames;
import vu.indexer.extract.name.NameGrammar;
import vu.indexer.model.Organisme;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;

/** Associations listed one a line without sums of their own: "attribuée à chacune des associations suivantes :", below it ". Brignac Basket,". */
final class BulletedNames {
  private static final int MOST = 200;
  private static final String BULLETS = ".-•*–—·o?";

  private final Folded f;
  private final NameGrammar names;
  private final OrganismeCues cues;

  BulletedNames(Folded f, NameGrammar names, OrganismeCues cues) {
    this.f = f;
    this.names = names;
    this.cues = cues;
  }

  /** Tells the names below the colon before {@code colonEnd}; false when no list of lines with bullets begins there. */
  boolean read(int colonEnd) {
    int p = bullet(colonEnd);
    if (p < 0) return false;
    for (int i = 0; i < MOST && p >= 0; i++) {
      Span quoted = names.quoted(p), name = quoted != null ? quoted : f.isUpper(p) ? names.bare(p) : null;
      int end = name == null ? -1 : lineEnd(quoted == null ? name.end() : name.end() + 1);
      if (end < 0 || ItemNames.refuses(f, name)) break;
      cues.add(name, Organisme.Type.ASSOCIATION, quoted != null, "association.liste", quoted != null ? 0.93 : 0.86);
      p = bullet(end);
    }
    return true;
  }

  /** The first word behind the bullet of the next line that is not blank; -1 when that line has none. */
  private int bullet(int from) {
    int p = from;
    boolean line = false;
    while (p < f.length() && f.isSpace(p)) line |= f.at(p++) == '\n';
    if (!line || BULLETS.indexOf(f.at(p)) < 0 || !f.isSpace(p + 1)) return -1;
    return f.skip(p + 1);
  }

  /** Where the line ends, when nothing but a comma, a semicolon or brackets stand between; -1 else. */
  private int lineEnd(int from) {
    int p = from;
    while (f.at(p) == ' ') p++;
    if (f.at(p) == '(') {
      int close = p;
      while (close - p < 80 && f.at(close) != ')' && f.at(close) != '\n') close++;
      p = f.at(close) == ')' ? close + 1 : p;
    }
    while (f.at(p) == ' ' || f.at(p) == ',' || f.at(p) == ';' || f.at(p) == '.') p++;
    return p >= f.length() || f.at(p) == '\n' ? p : -1;
  }
}
