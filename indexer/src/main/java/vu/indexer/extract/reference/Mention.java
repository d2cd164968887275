package vu.indexer.extract.reference;

import java.time.LocalDate;
import java.util.List;
import vu.indexer.model.Reference;

/**
 * A reference while it is being read: where its words stand and what is known so far.
 *
 * @param quality product of what makes the reading sure or doubtful, from 0 to 1
 */
record Mention(Reference reference, int start, int end, String rule, double quality, boolean anaphore, boolean repare) {

  static Mention sure(Reference reference, int start, int end, String rule) {
    return new Mention(reference, start, end, rule, 0.99, false, false);
  }

  Mention doubtful(double factor) {
    return new Mention(reference, start, end, rule, quality * factor, anaphore, repare);
  }

  Mention repaired(boolean yes) {
    return yes ? new Mention(reference, start, end, rule, quality * 0.9, anaphore, true) : this;
  }

  Mention anaphoric() {
    return new Mention(reference, start, end, rule, quality, true, repare);
  }

  Mention withArticles(List<String> articles, int from, int to) {
    return articles.isEmpty() ? this : new Mention(with(reference, articles), Math.min(start, from), Math.max(end, to), rule, quality, anaphore,
        repare);
  }

  /** The same national text with its nickname. */
  Mention named(String alias) {
    if (!(reference instanceof Reference.Texte r)) return this;
    return new Mention(new Reference.Texte(r.nature(), r.numero(), r.date(), r.autorite(), alias, r.articles()), start, end, rule, quality, anaphore,
        repare);
  }

  Mention withDate(LocalDate date) {
    Reference dated =
        switch (reference) {
          case Reference.ActeLocal r -> new Reference.ActeLocal(r.numero(), date, r.dateFin(), r.instance(), r.collectivite(), r.articles());
          case Reference.Texte r -> new Reference.Texte(r.nature(), r.numero(), date, r.autorite(), r.alias(), r.articles());
          case Reference.Code r -> r;
          case Reference.ActeEuropeen r -> new Reference.ActeEuropeen(r.nature(), r.numero(), date, r.alias(), r.articles());
        };
    return new Mention(dated, start, end, rule, quality, anaphore, repare);
  }

  private static Reference with(Reference reference, List<String> articles) {
    return switch (reference) {
      case Reference.ActeLocal r -> new Reference.ActeLocal(r.numero(), r.date(), r.dateFin(), r.instance(), r.collectivite(), articles);
      case Reference.Texte r -> new Reference.Texte(r.nature(), r.numero(), r.date(), r.autorite(), r.alias(), articles);
      case Reference.Code r -> new Reference.Code(r.titre(), r.cid(), articles);
      case Reference.ActeEuropeen r -> new Reference.ActeEuropeen(r.nature(), r.numero(), r.date(), r.alias(), articles);
    };
  }
}
