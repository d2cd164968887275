package vu.indexer.extract;

import vu.indexer.model.Citation;
import vu.indexer.model.Deliberation;
import vu.indexer.model.Found;
import vu.indexer.model.Reference;
import vu.indexer.model.Relation;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;

/** What a sentence does with what it cites: modifies, repeals, replaces, applies it, or only mentions it. */
final class Relations {
  private static final int BEFORE = 70;
  private static final int AFTER = 160;

  private final Folded f;
  private final Deliberation act;

  Relations(Folded f, Deliberation act) {
    this.f = f;
    this.act = act;
  }

  Found<Citation> citation(Mention m) {
    String bloc = act.kindAt(m.start());
    Citation citation = new Citation(m.reference(), relation(m, bloc), bloc, m.anaphore(), m.repare());
    return new Found<>(citation, new Span(m.start(), m.end()), m.rule(), m.quality());
  }

  private Relation relation(Mention m, String bloc) {
    boolean local = m.reference() instanceof Reference.ActeLocal;
    String before = window(m.start() - BEFORE, m.start());
    Relation verb = verb(before, local);
    if (verb != null) return verb;
    String after = after(m.end());
    Relation passive = local || m.reference() instanceof Reference.Texte ? passive(after) : null;
    if (passive != null) return passive;
    if (local && isDelegation(after)) return Relation.DELEGATION;
    return bloc.equals("visas") || before.strip().endsWith("vu la") || before.strip().endsWith("vu") ? Relation.VISE : Relation.CITE;
  }

  private static Relation verb(String before, boolean local) {
    String b = before.strip();
    if (ends(b, "annule et remplace", "annulant et remplacant", "remplace", "remplacant", "en remplacement de", "se substitue a")) return Relation.REMPLACE;
    if (ends(b, "abroge", "abrogeant", "abrogation de", "d'abroger", "abroger")) return Relation.ABROGE;
    if (ends(b, "retire", "retirant", "retrait de", "retirer", "de retirer", "rapporte", "rapporter")) return Relation.RETIRE;
    if (ends(b, "modifie", "modifiant", "modification de", "modifier", "a modifie", "portant modification de")) return Relation.MODIFIE;
    if (local && ends(b, "complete", "completant", "completer", "en complement de")) return Relation.COMPLETE;
    if (ends(b, "en application de", "pour l'application de", "pris pour l'application de", "en vertu de", "en execution de")) return Relation.APPLIQUE;
    if (local && ends(b, "renouvelle", "renouvelant", "renouveler", "reconduit")) return Relation.RENOUVELLE;
    return null;
  }

  /** Whether the text before a reference ends with one of these words, its article or "les dispositions de" aside. */
  private static boolean ends(String before, String... verbs) {
    String b = before;
    for (String article : new String[] {" la", " le", " les", " l'", " sa", " ladite", " les dispositions de la", " les dispositions du", " du", " des", " de la", " de l'"}) {
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

  private static Relation passive(String after) {
    String a = after.strip();
    for (String is : new String[] {"est ", "sont ", ", est ", "sera "}) {
      if (!a.startsWith(is)) continue;
      String verb = a.substring(is.length()).strip();
      if (verb.startsWith("abroge")) return Relation.ABROGE;
      if (verb.startsWith("retire") || verb.startsWith("rapporte")) return Relation.RETIRE;
      if (verb.startsWith("modifie")) return Relation.MODIFIE;
      if (verb.startsWith("complete")) return Relation.COMPLETE;
      if (verb.startsWith("remplace")) return Relation.REMPLACE;
    }
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
