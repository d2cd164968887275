package vu.indexer.extract.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vu.indexer.model.Citation;
import vu.indexer.model.Deliberation;
import vu.indexer.model.Found;
import vu.indexer.model.Reference;
import vu.indexer.model.Relation;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/** What a sentence does with what it cites: modifies, repeals, replaces, applies it, or only mentions it. */
final class Relations {
  private static final int AFTER = 160;
  /** Words before a mention that make it one of what the act has seen. */
  private static final Phrases SEEN =
      Phrases.of(
          "vu la", "vu le", "vu les", "vu l'", "vu", "vu sa", "vu ses", "vu notre", "vu nos", "vu ladite", "vu lesdites", "vue la", "vus les",
          "vu ensemble la", "vu ledit", "vu i'", "vu ie", "vu ia", "vu ies", "mu la", "mu le");
  /** Between a verb or noun and what it does something to. */
  private static final Phrases ARTICLES =
      Phrases.of(
          "les dispositions de la", "les dispositions du", "les dispositions de l'", "les termes de la", "de ladite", "de la", "de l'", "de sa",
              "de", "du",
          "des", "a la", "a l'", "au", "aux", "ladite", "lesdites", "la", "le", "les", "l'", "sa", "ses", "notre");

  /** What stands before a mention, its article aside, and what that does to it; {@code local} only for acts of local authorities. */
  private record Verb(Relation relation, boolean local, Phrases words) {}

  private static final List<Verb> VERBS =
      List.of(
          new Verb(Relation.REMPLACE, false, Phrases.of("annule et remplace", "annulant et remplacant", "remplace", "remplacant", "en remplacement",
              "se substitue", "se substituant", "est remplacee", "sont remplacees", "en lieu et place")),
          new Verb(Relation.ABROGE, false, Phrases.of("abroge", "abrogeant", "abrogation", "abroger", "annule", "annulant", "annuler", "annulation",
              "est abrogee", "sont abrogees", "est annulee", "sont annulees", "sont abroges", "mettre fin", "met fin")),
          new Verb(Relation.RETIRE, false, Phrases.of("retire", "retirant", "retrait", "retirer", "rapporte", "rapporter", "rapportant",
              "est rapportee", "sont rapportees", "est retiree", "sont retirees", "sont rapportes", "sont retires")),
          new Verb(
              Relation.MODIFIE, false,
              Phrases.of(
                  "modifie", "modifiant", "modification", "modifier", "est modifiee", "sont modifiees", "rectifie", "rectifiant", "rectifier",
                      "rectification", "corrige", "corriger", "corrigeant", "est rectifiee", "correction", "est ainsi modifiee", "amende",
                  "amender", "revise", "reviser", "proroge", "prorogeant", "proroger", "prorogation")),
          new Verb(Relation.COMPLETE, true, Phrases.of("complete", "completant", "completer", "en complement", "est completee", "sont completees")),
          new Verb(Relation.APPLIQUE, false, Phrases.of("en application", "pour l'application", "pris pour l'application", "en vertu",
              "en execution")),
          new Verb(Relation.RENOUVELLE, true, Phrases.of("renouvelle", "renouvelant", "renouveler", "reconduit")));

  private static final Phrases IS =
      Phrases.of(
          "est", "sont", "sera", "seront", "soit", "soient", "a ete", "ont ete", "devient", "deviennent", "se trouve", "demeure");
  private static final Phrases ADVERBS =
      Phrases.of(
          "donc", "ainsi", "en consequence", "par consequent", "expressement", "partiellement", "des lors", "desormais", "egalement");
  private static final List<Verb> PARTICIPLES =
      List.of(
          new Verb(Relation.ABROGE, false, forms("abroge", "annule", "caduque")), new Verb(Relation.RETIRE, false, forms("retire", "rapporte")),
          new Verb(Relation.MODIFIE, false, forms("modifie", "rectifie", "corrige", "proroge", "amende")),
              new Verb(Relation.COMPLETE, false, forms("complete")),
          new Verb(Relation.REMPLACE, false, forms("remplace")));
  private static final Phrases TOLD = Phrases.of("susvisee", "susvise", "precitee", "precite", "susmentionnee", "susmentionne", "sus-visee",
      "sus-vise", "visee ci-dessus", "vise ci-dessus");
  /** Participles that are read through lost letters. */
  private static final Map<String, Relation> DAMAGED =
      Map.of("abroge", Relation.ABROGE, "abrogee", Relation.ABROGE, "annule", Relation.ABROGE, "annulee", Relation.ABROGE, "modifie",
          Relation.MODIFIE, "modifiee", Relation.MODIFIE, "complete", Relation.COMPLETE, "completee", Relation.COMPLETE,
          "rapportee", Relation.RETIRE, "remplacee", Relation.REMPLACE);
  private static final Phrases ENDS =
      Phrases.of(
          "cesse de produire", "cessera de produire", "cessent de produire", "cesseront de produire", "cesse de s'appliquer",
              "cesse d'etre applicable",
          "n'est plus applicable", "ne s'applique plus", "est privee d'effet", "est sans effet");
  /** What an act has decided is not the act: "la convention approuvée par". */
  private static final Phrases DECIDED = Phrases.of("par", "par la", "par sa", "par les", "par ses");
  private static final Phrases GRANTED = Phrases.of("accordee par", "accordees par", "accorde par", "accordee par la", "accordees par la",
      "accordee par sa");
  private static final Phrases PART = Phrases.of("annexe", "annexee", "article", "tableau");
  private static final Phrases PARTS = Phrases.of("titre", "chapitre", "annexe", "paragraphe", "alinea", "tableau");
  private static final Phrases DELEGATED =
      Phrases.of(
          "delegation de competence", "delegation de competences", "delegation de pouvoir", "delegation de pouvoirs", "delegation d'attributions",
          "delegation d'attribution", "delegations de", "delegation de certaines", "delegation d'une partie", "delegation du conseil",
              "delegation au",
          "delegation a la commission", "delegation a monsieur", "delegation a madame", "delegation a m.", "delegation a mme", "delegations au",
              "delegations a la commission", "delegations a monsieur",
          "delegations a madame", "delegations accordees", "delegations consenties", "delegations donnees", "delegation permanente",
              "delegation generale");
  private static final String[] AMENDED = {" est remplace", " sont remplace", " est corrige", " est ainsi modifie", " est modifie", " sont modifie",
      " est supprime", " est portee a"};
  private static final Phrases AND = Phrases.of("et", "ou", "ainsi que");
  private static final Phrases REPEATED = Phrases.of("la", "le", "les", "l'", "de la", "du", "de l'", "des");

  private final Folded f;
  private final Deliberation act;
  /** The mention before, for what is said of both. */
  private Mention last;
  private Relation lastRelation;

  Relations(Folded f, Deliberation act) {
    this.f = f;
    this.act = act;
  }

  private static Phrases forms(String... stems) {
    List<String> forms = new ArrayList<>();
    for (String stem : stems) for (String ending : new String[] {"", "e", "s", "es"}) forms.add(stem + ending);
    return Phrases.of(forms.toArray(String[]::new));
  }

  Found<Citation> citation(Mention m) {
    String bloc = act.kindAt(m.start());
    Relation relation = relation(m, bloc);
    if (relation == Relation.CITE && last != null && joined(last.end(), m.start())) relation = lastRelation;
    last = m;
    lastRelation = relation;
    Citation citation = new Citation(m.reference(), relation, bloc, m.anaphore(), m.repare());
    return new Found<>(citation, new Span(m.start(), m.end()), m.rule(), m.quality());
  }

  /** "Sont abrogées les délibérations n° A et n° B": what is done to the first is done to those joined with it. */
  private boolean joined(int from, int to) {
    int p = f.skipInParagraph(from), start = p;
    if (f.at(p) == ',') p = f.skipInParagraph(p + 1);
    int joint = AND.at(f, p);
    if (joint >= 0) p = f.skipInParagraph(joint);
    if (p == start) return false;
    int article = REPEATED.at(f, p);
    return p == to || article >= 0 && f.skipInParagraph(article) == to;
  }

  private Relation relation(Mention m, String bloc) {
    boolean local = m.reference() instanceof Reference.ActeLocal;
    int before = behindArticle(behindPart(behindArticle(m.start())));
    for (Verb verb : VERBS) {
      int at = local || !verb.local ? verb.words.startBefore(f, before) : -1;
      if (at >= 0 && !isOfAnother(at, before)) return verb.relation;
    }
    if (local || m.reference() instanceof Reference.Texte) {
      Relation passive = passive(m, local, before);
      if (passive != null) return passive;
    }
    if (local && isDelegation(m.end())) return Relation.DELEGATION;
    return bloc.equals("visas") || SEEN.before(f, m.start()) ? Relation.VISE : Relation.CITE;
  }

  /** "le décret n° A modifiant le code": what another text does, named right before, this act does not. */
  private boolean isOfAnother(int verb, int before) {
    if (last == null || f.at(f.back(before) - 1) != 't' || f.at(f.back(before) - 2) != 'n') return false;
    int p = f.skipInParagraph(last.end());
    if (f.at(p) == ',') p = f.skipInParagraph(p + 1);
    return p == verb;
  }

  private int behindArticle(int start) {
    int article = ARTICLES.startBefore(f, start);
    return article < 0 ? start : article;
  }

  /** "Modification du titre IV de la délibération": a part told before the whole; {@code start} itself when none is. */
  private int behindPart(int start) {
    int p = start;
    for (int words = 0; words < 2; words++) {
      p = f.back(p);
      while (f.isWord(p - 1)) p--;
      if (PARTS.at(f, p) >= 0) return p;
    }
    return start;
  }

  /**
   * "… est abrogée", "est annulée en totalité", "cessera de produire ses effets". What is done to a part ("l'article 3 de", "le
   * tableau annexé à") changes the whole; what is done to something the act only decided ("la convention approuvée par") does not.
   */
  private Relation passive(Mention m, boolean local, int before) {
    int p = behindSeen(m.end());
    Relation done = ENDS.at(f, p) >= 0 ? Relation.ABROGE : participle(p);
    if (!local) return done;
    boolean part = PART.before(f, before);
    if ((done == null || done == Relation.REMPLACE) && (part || !m.reference().articles().isEmpty()) && isAmended(m.end())) return Relation.MODIFIE;
    if (done == null || !DECIDED.before(f, m.start())) return done;
    return done == Relation.ABROGE && GRANTED.before(f, m.start()) ? done : null;
  }

  /** Passes over ", susvisée,". */
  private int behindSeen(int end) {
    int p = f.skipInParagraph(end);
    if (f.at(p) == ',') p = f.skipInParagraph(p + 1);
    int told = TOLD.at(f, p);
    if (told < 0) return p;
    p = f.skipInParagraph(told);
    return f.at(p) == ',' ? f.skipInParagraph(p + 1) : p;
  }

  private Relation participle(int p) {
    int is = IS.at(f, p);
    if (is < 0) return null;
    int q = f.skipInParagraph(is);
    int adverb = ADVERBS.at(f, q);
    if (adverb >= 0) q = f.skipInParagraph(adverb);
    for (Verb verb : PARTICIPLES) if (verb.words.at(f, q) >= 0) return verb.relation;
    return f.isDamaged() ? damaged(q) : null;
  }

  private Relation damaged(int p) {
    for (Map.Entry<String, Relation> form : DAMAGED.entrySet()) if (f.match(p, form.getKey()) >= 0) return form.getValue();
    return null;
  }

  /** "…, la somme de … est remplacée par", in the same sentence. */
  private boolean isAmended(int end) {
    int stop = stop(end);
    String after = f.slice(end, stop).replace('\n', ' ');
    for (String verb : AMENDED) {
      int at = after.indexOf(verb);
      if (at >= 0 && after.substring(0, at).indexOf(". ") < 0) return true;
    }
    return false;
  }

  private boolean isDelegation(int end) {
    int stop = Math.min(stop(end), end + 61);
    int plural = -1;
    for (int p = end; p < stop; p++) {
      if (f.at(p) != 'd' || f.isWord(p - 1)) continue;
      if (f.exact(p, "delegation") >= 0) return DELEGATED.at(f, p) >= 0;
      if (plural < 0 && f.exact(p, "delegations") >= 0) plural = p;
    }
    return plural >= 0 && DELEGATED.at(f, plural) >= 0;
  }

  /** Where what is said of a mention ends at the latest: a semicolon, a blank line. */
  private int stop(int end) {
    int stop = Math.min(f.length(), end + AFTER);
    for (int i = end; i < stop; i++) if (f.at(i) == ';' || f.at(i) == '\n' && f.at(f.skipInParagraph(i)) == '\n') return i;
    return stop;
  }
}
