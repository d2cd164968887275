package vu.indexer.matiere;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vu.indexer.model.Bloc;
import vu.indexer.model.Citation;
import vu.indexer.model.Deliberation;
import vu.indexer.model.Facts;
import vu.indexer.model.Found;
import vu.indexer.model.Matiere;
import vu.indexer.model.Montant;
import vu.indexer.model.Reference;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;

/** Infers the subject of an act; safe for several threads. */
public final class MatiereReader {
  /** What a sign in the operative part counts beside one in the title, which names the matter and not its details. */
  static final double DECISION = 0.3;
  /**
   * What the first sign in a title that tells what the act is in law, and not its theme only, counts more: what is named first is what the act does.
   */
  static final double FIRST = 1;
  /** From this weight on a sign tells what the act is in law. */
  private static final double LEGAL = 4;
  /** Characters of an operative part that are read. */
  static final int REACH = 4000;

  private final MatiereRules rules = new MatiereRules();

  /** The subject with the words it rests on; null when nothing is clear. */
  public Matiere read(Folded f, Deliberation act, Facts facts) {
    return new Reading(f, act, facts).matiere();
  }

  /** One act being read. */
  private final class Reading {
    private final Folded f;
    private final Deliberation act;
    private final Facts facts;
    private final Scores scores = new Scores();
    private final Set<MatiereRules.Rule> seen = new HashSet<>();
    private int first = -1;

    Reading(Folded f, Deliberation act, Facts facts) {
      this.f = f;
      this.act = act;
      this.facts = facts;
    }

    Matiere matiere() {
      if (act.objet() != null) title(Folded.of(act.objet()));
      for (Bloc bloc : act.blocs()) {
        if (bloc instanceof Bloc.Dispositif)
          signs(f, new Span(bloc.span().start(), Math.min(bloc.span().end(), bloc.span().start() + REACH)), Matiere.Source.DECISION);
      }
      instruments().forEach(this::named);
      texts().forEach(this::named);
      return scores.best();
    }

    private void title(Folded title) {
      signs(title, new Span(0, title.length()), Matiere.Source.TITRE);
    }

    private void signs(Folded text, Span part, Matiere.Source source) {
      List<Word> words = Word.of(text, part);
      for (int at = 0; at < words.size(); ) at = Math.max(at + 1, sign(text, words, at, source));
    }

    /** The position behind the sign at {@code at}, -1 when there is none. */
    private int sign(Folded text, List<Word> words, int at, Matiere.Source source) {
      int behind = -1;
      long length = 0;
      for (MatiereRules.Rule rule : rules.at(words.get(at).folded())) {
        if (rule.form().length() < length || source == Matiere.Source.DECISION && rule.where() == Matiere.Source.TITRE) continue;
        int end = rule.form().end(words, at);
        if (end < 0) continue;
        behind = Math.max(behind, end);
        length = rule.form().length();
        add(rule, source, text.original().substring(words.get(at).start(), words.get(end - 1).end()), words.get(at).start());
      }
      return behind;
    }

    private void add(MatiereRules.Rule rule, Matiere.Source source, String words, int start) {
      if (!seen.add(rule)) return;
      double weight = source == Matiere.Source.DECISION ? rule.weight() * DECISION : rule.weight() + first(rule, start);
      int place = source == Matiere.Source.DECISION ? start : f.original().indexOf(words);
      scores.add(rule.code(), new Matiere.Indice(words, source, weight, place < 0 ? null : new Span(place, place + words.length())));
    }

    private double first(MatiereRules.Rule rule, int start) {
      if (rule.weight() < LEGAL || first >= 0 && first != start) return 0;
      first = start;
      return FIRST;
    }

    /** Kinds of what is decided, with the first amount of each. */
    private Stream<Sign> instruments() {
      return facts.montants().stream().filter(found -> found.value().role() == Montant.Role.VOTE && found.value().instrument() != null)
          .map(found -> new Sign(found.value().instrument().label(), Matiere.Source.INSTRUMENT, found));
    }

    private Stream<Sign> texts() {
      return facts.references().stream().filter(found -> text(found.value()) != null)
          .map(found -> new Sign(text(found.value()), Matiere.Source.TEXTE, found));
    }

    private void named(Sign sign) {
      for (MatiereRules.Rule rule : rules.named(sign.name())) {
        if (!seen.add(rule)) continue;
        scores.add(rule.code(), new Matiere.Indice(sign.found().span().in(f.original()), sign.source(), rule.weight(), sign.found().span()));
      }
    }
  }

  private record Sign(String name, Matiere.Source source, Found<?> found) {}

  private static String text(Citation citation) {
    return switch (citation.reference()) {
      case Reference.Code code -> code.cid() == null ? null : "code " + code.cid();
      case Reference.Texte texte -> texte.numero() == null ? null : texte.kind() + " " + texte.numero();
      case Reference.ActeLocal local -> null;
      case Reference.ActeEuropeen european -> null;
    };
  }
}
