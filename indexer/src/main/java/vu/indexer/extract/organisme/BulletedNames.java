package vu.indexer.extract.organisme;

import java.util.ArrayList;
import java.util.List;
import vu.indexer.extract.listing.ItemNames;
import vu.indexer.extract.name.NameGrammar;
import vu.indexer.extract.name.NameShapes;
import vu.indexer.extract.name.Names;
import vu.indexer.model.Organisme;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;

/** Associations listed one a line without sums of their own: "attribuée à chacune des associations suivantes :", below it ". Brignac Basket,". */
final class BulletedNames {
  private static final int MOST = 200, LEAST = 3, LONGEST = 60;
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

  /**
   * Tells the names that stand one a line, without bullets, below what ends at {@code end}: three at least, of which one in three shows that it is an
   * association's.
   */
  boolean plain(int end) {
    List<Span> found = new ArrayList<>();
    int shaped = 0;
    for (int p = below(end); found.size() < MOST && p >= 0; ) {
      Span name = onLine(p);
      int line = name == null ? -1 : lineEnd(f.at(name.end()) == '"' ? name.end() + 1 : name.end());
      if (line < 0 || ItemNames.refuses(f, name)) break;
      found.add(name);
      if (NameShapes.sure(f, p) >= 0 || Names.isSigle(name.in(f.original()))) shaped++;
      p = below(line);
    }
    if (found.size() < LEAST || shaped * LEAST < found.size()) return false;
    for (Span name : found) cues.add(name, null, f.at(name.start() - 1) == '"', "liste.lignes", 0.82);
    return true;
  }

  /** The name that takes the line at {@code p}, but for brackets and a comma; null when the line says something else. */
  private Span onLine(int p) {
    Span quoted = names.quoted(p);
    if (quoted != null) return quoted;
    int end = p;
    while (end < f.length() && end - p <= LONGEST && "\n(,;".indexOf(f.at(end)) < 0) end++;
    Span bare = f.isUpper(p) && end - p <= LONGEST ? names.bare(p) : null;
    return bare == null || bare.end() < f.back(end) ? null : new Span(p, f.back(end));
  }

  /** The first word of the next line that is not blank, one blank line apart at most; -1 when none is so near. */
  private int below(int end) {
    int p = end, breaks = 0;
    while (p < f.length() && f.isSpace(p)) if (f.at(p++) == '\n') breaks++;
    return breaks > 0 && breaks <= 2 && p < f.length() ? p : -1;
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
