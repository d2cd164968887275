package vu.indexer.extract.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vu.indexer.extract.words.Words;
import vu.indexer.model.Reference;
import vu.indexer.text.ActNumbers;
import vu.indexer.text.Folded;
import vu.indexer.text.FrenchDates;
import vu.indexer.text.Phrases;

/**
 * References to acts of local authorities: "délibération n° A du Conseil du d", "par délibérations n° A du a et n° B du b",
 * "(DCM n° 96/043/CESS)", "décision de la Commission permanente n° CP-2019-3175", "en séance du d, le conseil a voté".
 */
final class DeliberationGrammar {
  private static final List<String> MISPRINTED =
      List.of("delibertion", "deliberaton", "deliberaion", "deliberatin", "deliberatoin", "delibration", "deliberration", "deleberation",
          "dileberation", "delibaration", "deliberaiton", "deilberation", "delieration");
  static final List<String> HEADS = Stream.concat(Stream.of("deliberation", "deliberations", "dcm", "del", "delib", "decision", "decisions", "seance"),
      MISPRINTED.stream()).toList();
  private static final Phrases TITLE_WORDS =
      Phrases.of(
          "portant", "relative", "fixant", "approuvant", "adoptant", "autorisant", "instituant", "instaurant", "creant", "decidant", "donnant",
              "validant",
          "concernant", "sur", "arretant", "prescrivant", "attribuant", "modifiant", "intitulee", "de delegation", "d'approbation", "de principe");
  /** Heads of other things that have numbers and dates. */
  private static final Phrases OTHER_HEADS =
      Phrases.of(
          "convention", "marche", "lot", "avenant", "arrete", "loi", "decret", "operation", "contrat", "dossier", "parcelle", "rapport", "avis",
              "compte",
          "projet", "deliberation", "article", "articles", "budget", "section", "lots", "tranche", "decision", "ordonnance", "code", "vu",
              "circulaire",
          "permis", "acte", "accord", "protocole", "facture", "amendement");
  private static final int TITLE_REACH = 180;
  /** How far the body of a bare number stands from its beginning, spaces between them included. */
  private static final int BARE_REACH = 60;
  /** Before a head that lost its "s". */
  private static final Phrases PLURALS = Phrases.of("les", "des", "ses", "aux", "lesdites", "desdites");
  private static final Phrases MISPRINTS = Phrases.of(MISPRINTED.toArray(String[]::new));
  private static final Phrases SHORT = Phrases.of("delib.", "delib");
  private static final Phrases NOT_YET =
      Phrases.of(
          "projet de", "projets de", "proposition de", "projet de la", "extrait du registre des", "extrait des registres des", "proces-verbal des",
              "proces verbal des", "registre des", "compte rendu des", "compte-rendu des",
          "recueil des", "liste des");
  private static final Phrases PRESENT = Phrases.of("presente", "presentes");
  private static final Phrases QUALIFIERS =
      Phrases.of(
          "cadre", "-cadre", "metropolitaine", "municipale", "communautaire", "conjointe", "modifiee", "modifiees", "modificative", "modificatives",
          "initiale", "susvisee", "susvisees", "precitee", "precitees", "complementaire", "complementaires", "suivante", "suivantes", "de principe",
          "de cadrage", "d'orientation", "budgetaire", "tarifaire", "fiscale", "fondatrice", "constitutive", "unanime", "anterieure", "anterieures",
              "successives", "respectives",
          "concordantes", "concordante", "ci-apres", "numero", ":");
  private static final Phrases POINTED = Phrases.of("ladite", "cette", "ces", "lesdites", "dite", "celle");
  private static final Phrases SEEN =
      Phrases.of(
          "susvisee", "precitee", "susmentionnee", "visee ci-dessus", "susvisees", "precitees", "sus-visee", "sus-mentionnee");
  private static final Phrases SUBJECTS = Phrases.of("le", "la", "l'", "notre");
  private static final Phrases SEANCES = Phrases.of("seance du", "seance publique du", "seance des");
  private static final Phrases DURING = Phrases.of("en", "lors de la", "lors de sa", "dans sa", "en sa", "au cours de sa", "au cours de la");
  private static final Phrases DECIDED =
      Phrases.of(
          "a approuve", "a vote", "a adopte", "a decide", "a autorise", "a attribue", "a accorde", "a donne", "a fixe", "a cree", "a delibere",
          "avait approuve", "avait vote", "avait decide");
  private static final Phrases WE_DECIDED =
      Phrases.of(
          "vous avez accepte", "vous avez approuve", "vous avez vote", "vous avez adopte", "vous avez decide", "vous avez autorise",
          "nous avons accepte", "nous avons approuve", "nous avons vote", "nous avons adopte", "nous avons decide", "nous avons autorise");
  private static final Phrases BY_DELIBERATION = Phrases.of("par deliberation", "par la deliberation", "par sa deliberation", "par une deliberation");

  private final Folded f;
  private final ActNumbers numbers;
  private final BodyGrammar bodies;
  private final Adjectives adjectives;
  /** "Dans sa séance du d, le conseil a approuvé, par délibération n° …": the day of the act named next, as far as {@link #sittingReach}. */
  private FrenchDates.Match sitting;
  private int sittingReach;
  /** Where the body of a bare number may stand next ("/25/BM"). */
  private int body = -1;

  DeliberationGrammar(Folded f) {
    this.f = f;
    this.numbers = new ActNumbers(f);
    this.bodies = new BodyGrammar(f);
    this.adjectives = new Adjectives(f, numbers);
  }

  /** The mentions opened at {@code p}, in reading order; empty when no act is cited there. */
  List<Mention> read(int p) {
    return switch (f.at(p)) {
      case 'd' -> headed(p);
      case 's' -> session(p);
      default -> List.of();
    };
  }

  /** False where no bare number can stand: the slashes of its body are not near. */
  boolean mayBeBare(int p) {
    while (body < p) body = nextBody(body + 1);
    return body - p <= BARE_REACH;
  }

  private int nextBody(int from) {
    int slash = f.original().indexOf('/', from);
    while (slash >= 0 && f.at(slash + 3) != '/') slash = f.original().indexOf('/', slash + 1);
    return slash < 0 ? Integer.MAX_VALUE : slash;
  }

  /** A bare number of Aix-Marseille-Provence, which nothing else looks like; null when there is none. */
  Mention bare(int p) {
    if (!f.isUpper(p) && !f.isDigit(p)) return null;
    ActNumbers.Number number = numbers.amp(p);
    if (number == null) return null;
    DeliberationSlots slots = new DeliberationSlots(f, p);
    slots.numero(number);
    slots.readAll(number.end());
    slots.dateBefore();
    return slots.mention("deliberation.numero-seul").doubtful(0.92);
  }

  // ---- head ---------------------------------------------------------------------------------------------------------

  private record Head(int end, boolean plural, boolean decision) {}

  private Head head(int p) {
    int end = Words.plural(f, p, "deliberation", "deliberations");
    if (end >= 0) return new Head(end, Words.isPlural(f, p, end, "deliberation") || PLURALS.before(f, p), false);
    end = MISPRINTS.at(f, p);
    if (end >= 0) return new Head(end, false, false);
    if (f.isUpper(p)) {
      end = f.exact(p, "dcm");
      if (end < 0 && f.isUpper(p + 1)) end = numberedAt(f.exact(p, "del"));
      if (end >= 0) return new Head(end, false, false);
    }
    end = SHORT.at(f, p);
    if (end >= 0) return new Head(end, false, false);
    end = f.exact(p, "decisions");
    if (end >= 0) return new Head(end, true, true);
    end = f.exact(p, "decision");
    return end < 0 ? null : new Head(end, false, true);
  }

  /** {@code end} when the number of an act stands behind it; -1 otherwise. */
  private int numberedAt(int end) {
    int p = end < 0 ? -1 : f.skipInParagraph(end);
    return p > end && (numbers.mark(p) >= 0 || numbers.unmarked(p) != null) ? end : -1;
  }

  private List<Mention> headed(int p) {
    Head head = head(p);
    if (head == null || NOT_YET.before(f, p)) return List.of();
    boolean present = PRESENT.before(f, p);
    int q = qualifiers(head.end);
    DeliberationSlots slots = new DeliberationSlots(f, p);
    slots.readAll(q);
    if (present) return List.of();
    if (head.decision && (!slots.isDecisionOfAssembly() || head.plural && slots.numero == null)) return List.of();
    if (!slots.known() && !head.decision && !head.plural) behindTitle(slots, q);
    if (!slots.known()) return anaphora(p, head, slots);
    slots.dateBefore();
    if (sitting != null && p <= sittingReach && p > sitting.end()) slots.dateOf(sitting);
    return subject(DeliberationList.read(f, slots, head.plural, head.decision ? "decision" : "deliberation"));
  }

  /** "délibération portant délégations au maire n° 2020-12 du 26 mai 2020": number and date stand together behind the title. */
  private void behindTitle(DeliberationSlots slots, int head) {
    int from = f.skipInParagraph(Math.max(slots.end, head));
    if (TITLE_WORDS.at(f, from) < 0 && f.at(from) != '"') return;
    for (int i = from; i < Math.min(f.length(), from + TITLE_REACH); i++) {
      char ch = f.at(i);
      if (ch == ';' || ch == '(' || ch == '.' && f.isSpace(i + 1) || ch == ':' || ch == '\n' && f.at(f.skipInParagraph(i)) == '\n') return;
      if (!f.wordStart(i)) continue;
      if (i > from && OTHER_HEADS.at(f, i) >= 0 || FrenchDates.read(f, i) != null) return;
      int mark = ch == 'n' ? numbers.mark(i) : -1;
      if (mark < 0) continue;
      DeliberationSlots behind = new DeliberationSlots(f, i);
      behind.readAll(i);
      if (behind.numero != null && behind.date != null) slots.readAll(i);
      return;
    }
  }

  private int qualifiers(int at) {
    int p = at;
    while (true) {
      int q = f.skipInParagraph(p);
      int end = QUALIFIERS.at(f, q);
      if (end < 0 && p == at) end = adjectives.at(q);
      if (end < 0 || f.exact(q, "numero") >= 0) return p;
      p = end;
    }
  }

  /** "ladite délibération", "délibération susvisée": which one is for resolution to say. */
  private List<Mention> anaphora(int p, Head head, DeliberationSlots slots) {
    boolean pointed = POINTED.before(f, p);
    int q = f.skipInParagraph(head.end);
    boolean seen = SEEN.at(f, q) >= 0;
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
    int article = SUBJECTS.at(f, q);
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

  // ---- "en séance du d, le conseil a voté" ----------------------------------------------------------------------------

  private List<Mention> session(int p) {
    int end = SEANCES.at(f, p);
    if (end < 0 || !DURING.before(f, p)) return List.of();
    FrenchDates.Match date = FrenchDates.readSession(f, f.skip(end));
    if (date == null) return List.of();
    int q = f.skipInParagraph(date.end());
    if (f.at(q) != ',') return List.of();
    int subject = f.skipInParagraph(q + 1);
    int article = SUBJECTS.at(f, subject);
    BodyGrammar.Body body = article < 0 ? null : bodies.read(f.skip(article));
    if (body != null && body.authority()) return List.of();
    int verb = body == null ? WE_DECIDED.at(f, subject) : DECIDED.at(f, f.skip(body.end()));
    if (verb < 0) return List.of();
    int by = f.skipInParagraph(verb);
    if (f.at(by) == ',') by = f.skipInParagraph(by + 1);
    if (BY_DELIBERATION.at(f, by) >= 0) {
      sitting = date;
      sittingReach = by + 30;
      return List.of();
    }
    Reference reference = new Reference.ActeLocal(null, date.date(), date.last(), body == null ? null : body.printed(), null, List.of());
    return List.of(Mention.sure(reference, p, date.end(), "deliberation.seance").doubtful(0.8).anaphoric());
  }
}
