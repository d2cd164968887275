package vu.indexer.layout.authority;

import java.util.ArrayList;
import java.util.List;
import vu.indexer.layout.words.Damage;
import vu.indexer.lexicon.LocalAuthorities.Kind;
import vu.indexer.lexicon.LocalAuthorities;
import vu.indexer.model.Authority;
import vu.indexer.text.Folded;
import vu.indexer.text.FrenchDates;
import vu.indexer.text.Phrases;

/**
 * Who decides, when Vu has no description of it: read from what the head prints ("COMMUNE DE SAINT-AUBIN", "Conseil départemental
 * de la Creuse") and, for a commune, from the few places of the text that name its council. The body that met says which kind
 * to look for: a conseil municipal is that of a commune, whatever community the head names too.
 */
public final class Issuers {
  /** Offset behind which a line no longer stands at the head. */
  private static final int HEAD = 2500;
  /** Before it, a line of its own says who writes. */
  private static final int TOP = 900;

  /** "12 CONSEIL MUNICIPAL". */
  private static final int PAGE_NUMBER = 3;
  /** The longest name of a syndicate. */
  private static final int LONGEST_NAME = 110;
  /** What follows the name of a syndicate on a line that flows. */
  private static final Phrases MEETS = Phrases.of("reunion du", "seance du", "compte rendu", "compte-rendu", "proces-verbal", "expose n", "s'est reuni",
      "s est reuni", "dument convoque", "legalement convoque", "regulierement convoque");
  /** Names that no other authority has, so that they need not open a line. */
  private static final Phrases CENTRES = Phrases.of("centre de gestion de la fonction publique", "centre departemental de gestion");
  /** What the printed name of a syndicate does not hold. */
  private static final String NAME_ENDS = "\n,|(:_";
  private static final String[] ARTICLES = {"de la", "la", "de l'", "le"};
  private static final Phrases LINKS = Phrases.of("de la", "de l'", "de", "du", "des", "d'", "d");
  /** The article of a commune belongs to its name: "Commune de La Roche". */
  private static final Phrases SHORT_LINKS = Phrases.of("de", "du", "des", "d'", "d");
  /** The name begins behind these: "conseil municipal de la commune d'Arbigny". */
  private static final Phrases INNER = Phrases.of("ville de", "commune de", "ville d'", "commune d'", "ville du", "commune du", "la ville de",
      "la commune de", "la ville d'", "la commune d'", "la ville du", "la commune du");
  /** What stands before the name of the authority in a sentence of the head: "le conseil municipal de la commune de X". */
  private static final Phrases BEFORE =
      Phrases.of(
          "conseil municipal de la", "conseil de la", "conseil de l'", "bureau de l'", "(bureau) de l'",
              "conseil communautaire de la", "conseil communautaire", "reunion", "deliberations de la", "municipal de la", "maire de la",
              "bureau de la", "communautaire de la", "comite syndical du", "conseil d'administration du", "deliberations du", "bureau du",
              "administration du",
          "presidente de la", "president de la", "president du", "commission permanente du");

  /** Where a name stands: {@code strong} when it opens its line or column. */
  record Printed(Kind kind, String shown, int from, int to, String link, boolean strong) {}

  /** The text, as it may have read before it lost letters. */
  private final Folded f;
  private final IssuerForms forms;
  private final IssuerNaming naming;

  /** @param acteId the identifier of the @ctes transmission, or null */
  public Issuers(Folded f, String acteId) {
    this.f = f.isDamaged() ? Folded.of(Damage.repaired(f.lossy())) : f;
    this.forms = new IssuerForms(this.f);
    this.naming = new IssuerNaming(f, this.f, acteId);
  }

  /** The authority whose body {@code instance} met; {@link Authority#UNKNOWN} when the text does not tell it. */
  public Authority read(String instance, int report) {
    List<Printed> head = printed(Math.min(f.length(), Math.max(HEAD, Math.min(report, 2 * HEAD))));
    for (Printed one : head) if (one.strong && IssuerKinds.fits(one.kind, instance)) return naming.of(forms.best(one, head));
    for (Printed one : head) if (IssuerKinds.fits(one.kind, instance)) return naming.of(IssuerForms.withPlace(one, head));
    Printed department = IssuerKinds.ofDepartment(instance) ? department() : null;
    if (department != null) return naming.of(department);
    Printed mentioned = new IssuerMentions(f).find(instance);
    return mentioned == null ? Authority.UNKNOWN : naming.of(mentioned);
  }

  /** The id of the authority that opens a line at the very top, whatever its body; null when there is none. */
  String top() {
    for (int p : f.words()) {
      if (p >= TOP) break;
      if (!IssuerKinds.OPENINGS.at(f, p)) continue;
      Printed one = IssuerKinds.ANY.at(f, p) >= 0 && opensColumn(p) ? at(p, true) : IssuerKinds.SUFFIXES.at(f, p) >= 0 ? suffixed(p) : null;
      if (one != null && one.to > one.from) return LocalAuthorities.id(one.kind, f.slice(one.from, one.to));
    }
    boolean departmental = f.find("conseil departemental", 0, HEAD) >= 0 || f.find("assemblee departementale", 0, HEAD) >= 0;
    Printed department = departmental && f.find("conseil municipal", 0, HEAD) < 0 ? department() : null;
    return department == null ? null : LocalAuthorities.id(department.kind(), f.slice(department.from, department.to));
  }

  /** "DÉPARTEMENT DE LA HAUTE-DRENNE" on top says who decides only where the body is its own: communes print it too. */
  private Printed department() {
    for (int p : f.words()) {
      if (p >= TOP) break;
      int end = f.exact(p, "departement");
      Printed one = end >= 0 && opensColumn(p) ? place(IssuerKinds.DEPARTMENT, p, end, true) : null;
      if (one != null) return one;
    }
    return null;
  }

  // ---- names in the head ----------------------------------------------------------------------------------------------

  private List<Printed> printed(int limit) {
    List<Printed> found = new ArrayList<>();
    for (int p : f.words()) {
      if (p >= limit) break;
      if (!IssuerKinds.OPENINGS.at(f, p)) continue;
      if (IssuerKinds.SUFFIXES.at(f, p) >= 0 && suffixed(p) != null) found.add(suffixed(p));
      if (IssuerKinds.ANY.at(f, p) < 0) continue;
      boolean strong = opensColumn(p);
      Printed one = strong || BEFORE.before(f, p) || f.any(p, "conseil municipal") >= 0 ? at(p, strong) : null;
      if (one != null) found.add(one);
    }
    return found;
  }

  /** At the start of a line or of a column, "de la" apart. */
  private boolean opensColumn(int p) {
    int start = p;
    for (String link : ARTICLES) {
      int linked = start == p ? f.startBefore(p, link) : -1;
      if (linked >= 0) start = linked;
    }
    int q = start - 1;
    while (q >= 0 && (f.at(q) == ' ' || "*#>_■-".indexOf(f.at(q)) >= 0)) q--;
    while (start - q <= PAGE_NUMBER && f.isDigit(q)) q--;
    boolean behindDash = start - q == 4 && f.at(start - 2) == '-' && f.isWord(q);
    return q < 0 || f.at(q) == '\n' || f.at(q) == '|' || start - q > 2 && !behindDash;
  }

  private Printed at(int p, boolean strong) {
    for (IssuerKinds.Lead lead : IssuerKinds.LEADS) {
      int end = lead.phrases().at(f, p);
      if (end >= 0) return lead.kind() == Kind.SYNDICAT ? syndicat(p, strong) : place(lead, p, end, strong);
    }
    return null;
  }

  /** The name behind the kind: "de SAINT-AUBIN", on the same line or opening the next one; empty for a CCAS whose commune stands elsewhere. */
  private Printed place(IssuerKinds.Lead lead, int lead0, int end, boolean strong) {
    int p = end;
    while (f.at(p) == ' ') p++;
    boolean wraps = f.at(p) == '\n', community = IssuerKinds.COMMUNITIES.contains(lead);
    if (wraps) p = strong ? f.skip(p) : f.skipInParagraph(p);
    boolean article = lead.kind() == Kind.COMMUNE || lead.kind() == Kind.CCAS;
    int linked = (article ? SHORT_LINKS : LINKS).at(f, p);
    boolean bare = linked < 0;
    if (bare && (wraps && lead.kind() != Kind.REGION && (strong || !community) || lead.kind() == Kind.COMMUNE || lead.kind() == Kind.DEPARTEMENT))
      return wraps && strong && lead.kind() == Kind.CCAS ? new Printed(lead.kind(), lead.shown(), end, end, "", strong) : null;
    int from = bare ? p : linked;
    while (f.at(from) == ' ') from++;
    String link = bare ? "" : f.slice(p, linked).replace('\n', ' ').strip();
    Kind kind = lead.kind();
    String shown = lead.shown();
    if (kind == Kind.COMMUNE && INNER.at(f, from) >= 0) return null;
    int to = IssuerNames.end(f, from);
    boolean ccas = kind == Kind.CCAS && to == from;
    if (to == from && !ccas) return null;
    if (isSentence(lead0, to, strong) || !bare && FrenchDates.readSession(f, from) != null) return null;
    return new Printed(kind, shown, from, to, link, strong);
  }

  /** "VAL D'AUBRANCE AGGLOMÉRATION", alone in its line or column. */
  private Printed suffixed(int p) {
    int end = f.wordEndFrom(p), start = p;
    while (start > 0 && f.at(start - 1) != '\n' && f.at(start - 1) != '|' && !(f.at(start - 1) == ' ' && f.at(start - 2) == ' ')) start--;
    while (start < p && !f.isWord(start)) start++;
    boolean ends = f.at(end) == '\n' || f.at(end) == '|' || f.at(end) == ' ' && f.at(end + 1) == ' ';
    if (!ends || start == p || p - start > 50 || IssuerKinds.ANY.at(f, start) >= 0 || LINKS.before(f, p) || IssuerNames.end(f, start) < end) return null;
    return new Printed(IssuerKinds.suffixKind(f.at(p)), "", start, end, "", true);
  }

  /** "SYNDICAT MIXTE DU BASSIN VERSANT DE LA VÈBRE": all of it is the name. */
  private Printed syndicat(int p, boolean strong) {
    int to = p;
    for (int q = p; q < Math.min(f.length(), p + LONGEST_NAME) && NAME_ENDS.indexOf(f.at(q)) < 0; q++) {
      if (f.at(q) == ' ' && (f.at(q + 1) == ' ' || f.at(q + 1) == '-' || MEETS.at(f, q + 1) >= 0)) break;
      if (f.isWord(q)) to = q + 1;
    }
    return (strong || CENTRES.at(f, p) >= 0) && to - p > 10 && to - p < LONGEST_NAME ? new Printed(Kind.SYNDICAT, "", p, IssuerNames.closed(f, p, to), "",
        true) : null;
  }

  /** A line that goes on in small letters, or in a list "Commune de X : M. Y", names somebody in passing. */
  private boolean isSentence(int from, int to, boolean strong) {
    if (!strong) return false;
    int next = to;
    while (f.at(next) == ' ') next++;
    boolean near = next - to < 2;
    if (near && f.exact(next, "du") >= 0 && FrenchDates.readSession(f, f.skip(next + 2)) != null) return false;
    return f.at(next) == ':' || near && f.isLetter(next) && !f.isUpper(next)
        || near && f.at(next) == '-' && f.at(next + 1) == ' ' && f.isLetter(next + 2)
        && f.any(next + 2, "conseil", "seance", "extrait", "deliberation", "registre") < 0;
  }
}
