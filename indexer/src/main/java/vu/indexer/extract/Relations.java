package vu.indexer.extract;

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
  private static final int BEFORE = 70;
  private static final int AFTER = 160;

  private static final Phrases SEEN =
      Phrases.of("vu la", "vu le", "vu les", "vu l'", "vu", "vu sa", "vu ses", "vu notre", "vu nos", "vu ladite", "vu lesdites", "vue la", "vus les", "vu ensemble la", "vu ledit", "vu i'", "vu ie", "vu ia", "vu ies", "mu la", "mu le");
  private static final String[] IS = {"est ", "sont ", "sera ", "seront ", "soit ", "soient ", "a ete ", "ont ete ", "devient ", "deviennent ", "se trouve ", "demeure "};
  private static final String[] ADVERBS = {"donc ", "ainsi ", "en consequence ", "par consequent ", "expressement ", "partiellement ", "des lors ", "desormais ", "egalement "};
  private static final String[] ENDS = {
    "cesse de produire", "cessera de produire", "cessent de produire", "cesseront de produire", "cesse de s'appliquer", "cesse d'etre applicable", "n'est plus applicable", "ne s'applique plus", "est privee d'effet", "est sans effet"
  };

  private final Folded f;
  private final Deliberation act;
  /** The mention before, for what is said of both. */
  private Mention last;
  private Relation lastRelation;

  Relations(Folded f, Deliberation act) {
    this.f = f;
    this.act = act;
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
    int joint = f.any(p, "et", "ou", "ainsi que");
    if (joint >= 0) p = f.skipInParagraph(joint);
    if (p == start) return false;
    int article = f.any(p, "la", "le", "les", "l'", "de la", "du", "de l'", "des");
    return p == to || article >= 0 && f.skipInParagraph(article) == to;
  }

  private Relation relation(Mention m, String bloc) {
    boolean local = m.reference() instanceof Reference.ActeLocal;
    String before = window(m.start() - BEFORE, m.start());
    Relation verb = verb(before.strip(), local);
    if (verb != null) return verb;
    String after = after(m.end());
    if (local && !m.reference().articles().isEmpty() && amended(after)) return Relation.MODIFIE;
    Relation passive = local || m.reference() instanceof Reference.Texte ? passive(after, before.strip(), local) : null;
    if (passive != null) return passive;
    if (local && isDelegation(after)) return Relation.DELEGATION;
    return bloc.equals("visas") || SEEN.before(f, m.start()) ? Relation.VISE : Relation.CITE;
  }

  private static Relation verb(String b, boolean local) {
    if (ends(b, "annule et remplace", "annulant et remplacant", "remplace", "remplacant", "en remplacement de", "se substitue a")) return Relation.REMPLACE;
    if (ends(b, "abroge", "abrogeant", "abrogation de", "d'abroger", "abroger", "annule", "annulant", "annuler", "annulation de", "est abrogee", "sont abrogees", "est annulee", "sont annulees", "est abroge", "sont abroges", "mettre fin a", "met fin a")) return Relation.ABROGE;
    if (ends(b, "retire", "retirant", "retrait de", "retirer", "de retirer", "rapporte", "rapporter", "rapportant", "est rapportee", "sont rapportees", "est retiree", "sont retirees", "est rapporte", "est retire")) return Relation.RETIRE;
    if (ends(b, "modifie", "modifiant", "modification de", "modifier", "a modifie", "portant modification de", "est modifiee", "sont modifiees", "rectifie", "rectifiant", "rectifier", "rectification de", "corrige", "corriger", "corrigeant", "est rectifiee", "correction de",
        "est ainsi modifiee", "portant rectification de", "amende", "amender", "revise", "reviser", "proroge", "prorogeant", "proroger", "prorogation de")) return Relation.MODIFIE;
    if (local && ends(b, "complete", "completant", "completer", "en complement de", "est completee", "sont completees")) return Relation.COMPLETE;
    if (ends(b, "est remplacee", "sont remplacees", "se substituant a", "en lieu et place de")) return Relation.REMPLACE;
    if (ends(b, "en application de", "pour l'application de", "pris pour l'application de", "en vertu de", "en execution de")) return Relation.APPLIQUE;
    if (local && ends(b, "renouvelle", "renouvelant", "renouveler", "reconduit")) return Relation.RENOUVELLE;
    return null;
  }

  /** Whether the text before a reference ends with one of these words, its article or "les dispositions de" aside. */
  private static boolean ends(String before, String... verbs) {
    String b = before;
    for (String article : new String[] {" la", " le", " les", " l'", " sa", " ladite", " les dispositions de la", " les dispositions du", " du", " des", " de la", " de l'", " a la", " a l'", " au", " aux", " lesdites", " notre", " ses"}) {
      if (b.endsWith(article)) {
        b = b.substring(0, b.length() - article.length());
        break;
      }
    }
    for (String verb : verbs) {
      String stem = verb.endsWith(" de") && !b.endsWith(" de") ? verb.substring(0, verb.length() - 3) : verb;
      if (b.endsWith(stem) && (b.length() == stem.length() || !Character.isLetter(b.charAt(b.length() - stem.length() - 1)))) return true;
    }
    return false;
  }

  /**
   * "… est abrogée", "est annulée en totalité", "cessera de produire ses effets". What is done to a part ("l'article 3 de", "le
   * tableau annexé à") changes the whole; what is done to something the act only decided ("la convention approuvée par") does not.
   */
  private static Relation passive(String after, String before, boolean local) {
    String a = after.strip();
    if (a.startsWith(",")) a = a.substring(1).strip();
    Relation done = ended(a);
    for (String is : IS) if (done == null && a.startsWith(is)) done = participle(adverb(a.substring(is.length()).strip()));
    if (done == null && local && ends(before, "annexe a", "annexee a", "article de") && amended(a)) return Relation.MODIFIE;
    if (done == null || !local) return done;
    boolean decided = before.endsWith(" par") || before.endsWith(" par la") || before.endsWith(" par sa");
    if (decided) return done == Relation.ABROGE && before.contains("accorde") ? done : null;
    return done == Relation.REMPLACE && ends(before, "annexe a", "annexee a", "tableau de", "annexe de") ? Relation.MODIFIE : done;
  }

  /** "…, la somme de … est remplacée par". */
  private static boolean amended(String after) {
    for (String verb : new String[] {" est remplace", " sont remplace", " est corrige", " est ainsi modifie", " est modifie", " sont modifie", " est supprime", " est portee a"}) {
      int at = after.indexOf(verb);
      if (at >= 0 && after.substring(0, at).indexOf(". ") < 0) return true;
    }
    return false;
  }

  private static Relation participle(String verb) {
    if (verb.startsWith("abroge") || verb.startsWith("annule") || verb.startsWith("caduque")) return Relation.ABROGE;
    if (verb.startsWith("retire") || verb.startsWith("rapporte")) return Relation.RETIRE;
    if (verb.startsWith("modifie") || verb.startsWith("rectifie") || verb.startsWith("corrige") || verb.startsWith("proroge") || verb.startsWith("amende")) return Relation.MODIFIE;
    if (verb.startsWith("complete")) return Relation.COMPLETE;
    return verb.startsWith("remplace") ? Relation.REMPLACE : null;
  }

  private static String adverb(String verb) {
    for (String adverb : ADVERBS) if (verb.startsWith(adverb)) return verb.substring(adverb.length());
    return verb;
  }

  private static Relation ended(String after) {
    for (String end : ENDS) if (after.startsWith(end)) return Relation.ABROGE;
    return null;
  }

  private static boolean isDelegation(String after) {
    int at = after.indexOf("delegation");
    if (at < 0 || at > 60) return false;
    String rest = after.substring(at);
    return rest.startsWith("delegation de competence") || rest.startsWith("delegation de pouvoir") || rest.startsWith("delegation d'attributions") || rest.startsWith("delegations de")
        || rest.startsWith("delegation de certaines") || rest.startsWith("delegation d'une partie") || rest.startsWith("delegation du conseil") || rest.startsWith("delegation d'attribution");
  }

  private String after(int end) {
    int stop = Math.min(f.length(), end + AFTER);
    for (int i = end; i < stop; i++) {
      if (f.at(i) == ';' || f.at(i) == '\n' && f.at(f.skipInParagraph(i)) == '\n') return f.slice(end, i);
    }
    return flat(f.slice(end, stop));
  }

  private String window(int from, int to) {
    int start = Math.max(0, from);
    for (int i = to - 1; i >= start; i--) {
      if (f.at(i) == ';' || f.at(i) == '.' && f.isSpace(i + 1) && f.isLetter(i - 2)) return flat(f.slice(i + 1, to));
    }
    return flat(f.slice(start, to));
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
