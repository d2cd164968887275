package vu.indexer.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vu.indexer.model.Reference;
import vu.indexer.text.ActNumbers;
import vu.indexer.text.Folded;
import vu.indexer.text.FrenchDates;

/**
 * References to acts of local authorities: "délibération n° A du Conseil du d", "par délibérations n° A du a et n° B du b",
 * "(DCM n° 96/043/CESS)", "décision de la Commission permanente n° CP-2019-3175", "en séance du d, le conseil a voté".
 */
final class DeliberationGrammar {
  private static final String[] DATE_LINKS = {
    "en date du", "en date des", "du", "des", "de la seance du", "de la seance des", "de sa seance du", "lors de la seance du", "lors de sa seance du", "en sa seance du", "dans sa seance du",
    "en seance du", "en seance publique du", "seance du", "de la reunion du", "lors de la reunion du", "en date de", "date du", "de seance du", "lors du conseil du", "en sa seance des", "au cours de sa seance du",
    "dans sa reunion du", "dans la seance du", "adoptee le", "prise le", "votee le", "approuvee le", "datee du", "intervenue le"
  };
  private static final String[] PARTICIPLES = {
    "votee", "votees", "adoptee", "adoptees", "prise", "prises", "approuvee", "approuvees", "rendue executoire", "intervenue", "rendue", "passee"
  };

  private final Folded f;
  private final ActNumbers numbers;
  private final BodyGrammar bodies;

  DeliberationGrammar(Folded f) {
    this.f = f;
    this.numbers = new ActNumbers(f);
    this.bodies = new BodyGrammar(f);
  }

  /** The mentions opened at {@code p}, in reading order; empty when no act is cited there. */
  List<Mention> read(int p) {
    return switch (f.at(p)) {
      case 'd' -> headed(p);
      case 's' -> session(p);
      default -> List.of();
    };
  }

  /** A bare number of Aix-Marseille-Provence, which nothing else looks like; null when there is none. */
  Mention bare(int p) {
    if (!f.isUpper(p) && !f.isDigit(p)) return null;
    ActNumbers.Number number = numbers.amp(p);
    if (number == null) return null;
    Slots slots = new Slots(p);
    slots.numero(number);
    slots.readAll(number.end());
    return slots.mention("deliberation.numero-seul").doubtful(0.92);
  }

  // ---- head ---------------------------------------------------------------------------------------------------------

  private record Head(int end, boolean plural, boolean decision) {}

  private Head head(int p) {
    int end = f.match(p, "deliberations");
    if (end >= 0) return new Head(end, true, false);
    end = f.match(p, "deliberation");
    if (end >= 0) return new Head(end, false, false);
    if (f.isUpper(p)) {
      end = f.exact(p, "dcm");
      if (end >= 0) return new Head(end, false, false);
    }
    end = f.any(p, "delib.", "delib");
    if (end >= 0) return new Head(end, false, false);
    end = f.exact(p, "decisions");
    if (end >= 0) return new Head(end, true, true);
    end = f.exact(p, "decision");
    return end < 0 ? null : new Head(end, false, true);
  }

  private List<Mention> headed(int p) {
    Head head = head(p);
    if (head == null || Words.beforeAny(f, p, "projet de", "projets de", "proposition de", "projet de la", "extrait du registre des", "extrait des registres des")) return List.of();
    boolean present = Words.beforeAny(f, p, "presente", "presentes");
    int q = qualifiers(head.end);
    Slots slots = new Slots(p);
    slots.readAll(q);
    if (present) return List.of();
    if (head.decision && (!slots.isDecisionOfAssembly() || head.plural && slots.numero == null)) return List.of();
    if (!slots.known()) return anaphora(p, head, slots);
    List<Mention> mentions = new ArrayList<>();
    mentions.addAll(slots.mentions(head.plural, head.decision ? "decision" : "deliberation"));
    coordinated(mentions, slots, head.plural);
    shareDate(mentions, head.plural);
    return subject(mentions);
  }

  private int qualifiers(int at) {
    int p = at;
    while (true) {
      int q = f.skipInParagraph(p);
      int end = f.any(q, "cadre", "-cadre", "metropolitaine", "municipale", "communautaire", "conjointe", "modifiee", "modifiees", "modificative", "modificatives", "initiale", "susvisee", "susvisees", "precitee", "precitees", "complementaire", "complementaires", "suivante", "suivantes",
          "anterieure", "anterieures", "concordantes", "concordante", "ci-apres", "numero", ":");
      if (end < 0 || f.exact(q, "numero") >= 0) return p;
      p = end;
    }
  }

  /** "ladite délibération", "délibération susvisée": which one is for resolution to say. */
  private List<Mention> anaphora(int p, Head head, Slots slots) {
    boolean pointed = Words.beforeAny(f, p, "ladite", "cette", "ces", "lesdites", "dite", "celle");
    int q = f.skipInParagraph(head.end);
    boolean seen = f.any(q, "susvisee", "precitee", "susmentionnee", "visee ci-dessus", "susvisees", "precitees", "sus-visee", "sus-mentionnee") >= 0;
    if (!pointed && !seen || head.decision) return List.of();
    Reference reference = new Reference.ActeLocal(null, null, null, slots.instance, slots.collectivite, List.of());
    return List.of(Mention.sure(reference, p, head.end, "deliberation.anaphore").doubtful(0.6).anaphoric());
  }

  /** "par délibération du d, le conseil communautaire a …": the subject of the sentence is the body. */
  private List<Mention> subject(List<Mention> mentions) {
    Mention last = mentions.getLast();
    int p = f.skipInParagraph(last.end());
    if (f.at(p) != ',') return mentions;
    int q = f.skipInParagraph(p + 1);
    int article = f.any(q, "le", "la", "l'", "notre");
    BodyGrammar.Body body = article < 0 ? null : bodies.read(f.skip(article));
    if (body == null || body.authority()) return mentions;
    List<Mention> named = new ArrayList<>();
    for (Mention m : mentions) named.add(m.reference() instanceof Reference.ActeLocal r && r.instance() == null ? named(m, r, body.printed()) : m);
    return named;
  }

  private static Mention named(Mention m, Reference.ActeLocal r, String instance) {
    Reference.ActeLocal reference = new Reference.ActeLocal(r.numero(), r.date(), r.dateFin(), instance, r.collectivite(), r.articles());
    return new Mention(reference, m.start(), m.end(), m.rule(), m.quality(), m.anaphore(), m.repare());
  }

  // ---- coordination ---------------------------------------------------------------------------------------------------

  private void coordinated(List<Mention> mentions, Slots first, boolean plural) {
    int at = mentions.getLast().end();
    for (int i = 0; i < 200; i++) {
      int p = f.skipInParagraph(at);
      if (f.at(p) == ',' || f.at(p) == ';' && plural) p = f.skipInParagraph(p + 1);
      int word = f.any(p, "ainsi que", "et", "puis", "ou", "modifiee par", "completee par");
      if (word >= 0) p = f.skipInParagraph(word);
      if (p == f.skipInParagraph(at)) return;
      Slots next = new Slots(p);
      if (!member(next, p, plural)) return;
      if (next.instance == null) next.instance = first.instance;
      if (next.collectivite == null) next.collectivite = first.collectivite;
      List<Mention> found = next.mentions(plural, "deliberation");
      mentions.addAll(found);
      at = found.getLast().end();
    }
  }

  private boolean member(Slots next, int p, boolean plural) {
    int q = p;
    int celle = f.any(q, "celle", "celles", "la", "les", "la deliberation", "la n°");
    if (f.any(q, "celle", "celles") >= 0) q = f.skipInParagraph(celle);
    int mark = numbers.mark(q);
    if (mark < 0 && f.exact(q, "la") >= 0) mark = numbers.mark(f.skip(f.exact(q, "la")));
    if (mark >= 0) {
      ActNumbers.Number number = numbers.local(mark);
      if (number == null) return false;
      next.numero(number);
      next.readAll(number.end());
      return true;
    }
    if (plural) {
      ActNumbers.Number number = numbers.unmarked(q);
      if (number != null) {
        next.numero(number);
        next.readAll(number.end());
        return true;
      }
    }
    if (!plural && q == p) return false;
    return next.date(q, false) && (next.readRest() || true);
  }

  /** "n° A, B et C du d": the date belongs to all that have none. */
  private void shareDate(List<Mention> mentions, boolean plural) {
    if (!plural || mentions.size() < 2) return;
    LocalDate last = mentions.getLast().reference().date();
    if (last == null) return;
    for (int i = 0; i < mentions.size() - 1; i++) {
      Mention m = mentions.get(i);
      if (m.reference().date() != null) return;
    }
    for (int i = 0; i < mentions.size() - 1; i++) mentions.set(i, mentions.get(i).withDate(last));
  }

  // ---- "en séance du d, le conseil a voté" ----------------------------------------------------------------------------

  private List<Mention> session(int p) {
    int end = f.any(p, "seance du", "seance publique du", "seance des");
    if (end < 0 || !Words.beforeAny(f, p, "en", "lors de la", "lors de sa", "dans sa", "en sa", "au cours de sa", "au cours de la")) return List.of();
    FrenchDates.Match date = FrenchDates.readSession(f, f.skip(end));
    if (date == null) return List.of();
    int q = f.skipInParagraph(date.end());
    if (f.at(q) != ',') return List.of();
    int article = f.any(f.skipInParagraph(q + 1), "le", "la", "l'", "notre");
    BodyGrammar.Body body = article < 0 ? null : bodies.read(f.skip(article));
    if (body == null || body.authority()) return List.of();
    int verb = f.any(f.skip(body.end()), "a approuve", "a vote", "a adopte", "a decide", "a autorise", "a attribue", "a accorde", "a donne", "a fixe", "a cree", "a delibere", "avait approuve", "avait vote", "avait decide");
    if (verb < 0) return List.of();
    Reference reference = new Reference.ActeLocal(null, date.date(), date.last(), body.printed(), null, List.of());
    return List.of(Mention.sure(reference, p, date.end(), "deliberation.seance").doubtful(0.8).anaphoric());
  }

  // ---- what follows the head ------------------------------------------------------------------------------------------

  /** Number, date, body and authority, in any order, each at most once. */
  private final class Slots {
    private final int start;
    private int end;
    private String numero;
    private FrenchDates.Match date;
    private final List<FrenchDates.Match> dates = new ArrayList<>();
    private final List<Integer> dateStarts = new ArrayList<>();
    private String instance;
    private String collectivite;
    private boolean repaired;

    Slots(int start) {
      this.start = start;
      this.end = start;
    }

    boolean known() {
      return numero != null || date != null;
    }

    boolean isDecisionOfAssembly() {
      String body = instance == null ? "" : Folded.key(instance);
      boolean assembly = body.startsWith("commission permanente") || body.startsWith("bureau");
      boolean permanente = numero != null && numero.toUpperCase(java.util.Locale.ROOT).startsWith("CP-");
      return known() && (assembly || permanente);
    }

    void numero(ActNumbers.Number number) {
      numero = number.value();
      end = number.end();
      repaired |= number.repaired();
    }

    boolean readRest() {
      readAll(end);
      return true;
    }

    void readAll(int from) {
      int p = from;
      for (int i = 0; i < 8; i++) {
        int q = f.skipInParagraph(p);
        if (!one(q)) return;
        p = end;
      }
    }

    private boolean one(int q) {
      if (date == null && date(q, numero != null)) return true;
      if (numero == null && number(q)) return true;
      if (instance == null && body(q)) return true;
      return participle(q);
    }

    private boolean number(int q) {
      int p = f.at(q) == '(' || f.at(q) == ',' ? f.skip(q + 1) : q;
      if (f.exact(p, "portant le") >= 0) p = f.skip(f.exact(p, "portant le"));
      int mark = numbers.mark(p);
      ActNumbers.Number number = mark >= 0 ? numbers.local(mark) : p == q ? numbers.unmarked(p) : null;
      if (number == null) return false;
      numero(number);
      return true;
    }

    boolean date(int q, boolean bareAllowed) {
      int p = f.at(q) == ',' ? f.skip(q + 1) : q;
      for (String link : DATE_LINKS) {
        int linkEnd = f.exact(p, link);
        if (linkEnd < 0) continue;
        boolean several = link.endsWith("des");
        if (several && severalDates(f.skip(linkEnd))) return true;
        FrenchDates.Match match = FrenchDates.readSession(f, f.skip(linkEnd));
        if (match == null) continue;
        return date(match, f.skip(linkEnd));
      }
      FrenchDates.Match bare = bareAllowed && p == q ? FrenchDates.read(f, q) : null;
      return bare != null && date(bare, q);
    }

    private boolean date(FrenchDates.Match match, int at) {
      date = match;
      dates.add(match);
      dateStarts.add(at);
      end = match.end();
      repaired |= match.repaired();
      return true;
    }

    /** "des 12 mars et 14 avril 2015": the year stands once, on the right. */
    private boolean severalDates(int p) {
      DateList list = DateList.read(f, p);
      if (list == null) return false;
      for (int i = 0; i < list.dates().size(); i++) date(list.dates().get(i), list.starts().get(i));
      date = dates.getFirst();
      return true;
    }

    private boolean body(int q) {
      int p = f.at(q) == ',' ? f.skip(q + 1) : q;
      BodyGrammar.Body body = p > q ? null : bodies.linked(p);
      if (body == null) return false;
      if (body.authority()) {
        if (collectivite != null) return false;
        collectivite = body.printed();
      } else {
        instance = body.printed();
      }
      end = body.end();
      return true;
    }

    /** ", votée par le Conseil Municipal en sa séance du d". */
    private boolean participle(int q) {
      int p = f.at(q) == ',' ? f.skip(q + 1) : q;
      int word = f.any(p, PARTICIPLES);
      if (word < 0 || date != null) return false;
      int r = f.skip(word);
      int by = f.any(r, "par le", "par la", "par l'", "par notre", "par");
      BodyGrammar.Body body = by < 0 ? null : bodies.read(f.skip(by));
      int before = end;
      int after = f.skip(body != null ? body.end() : word);
      if (f.exact(after, "le") >= 0) {
        FrenchDates.Match match = FrenchDates.readSession(f, f.skip(f.exact(after, "le")));
        if (match != null) date(match, after);
      } else {
        date(after, false);
      }
      if (date == null) {
        end = before;
        return false;
      }
      if (body != null && instance == null) instance = body.printed();
      return true;
    }

    Mention mention(String rule) {
      LocalDate day = date == null ? null : date.date();
      LocalDate last = date == null ? null : date.last();
      Reference reference = new Reference.ActeLocal(numero, day, last, instance, collectivite, List.of());
      String detail = numero != null && day != null ? ".numero-date" : numero != null ? ".numero" : ".date";
      double factor = numero != null && day != null ? 1.0 : numero != null ? 0.94 : 0.9;
      return Mention.sure(reference, start, end, rule + detail).doubtful(factor).repaired(repaired);
    }

    /** One mention; with a plural head and several dates, one for each. */
    List<Mention> mentions(boolean plural, String rule) {
      if (!plural || dates.size() < 2 || numero != null) return List.of(mention(rule));
      List<Mention> list = new ArrayList<>();
      for (int i = 0; i < dates.size(); i++) {
        FrenchDates.Match match = dates.get(i);
        Reference reference = new Reference.ActeLocal(null, match.date(), match.last(), instance, collectivite, List.of());
        list.add(Mention.sure(reference, i == 0 ? start : dateStarts.get(i), match.end(), rule + ".date").doubtful(0.9).repaired(match.repaired()));
      }
      return list;
    }
  }
}
