package vu.indexer.extract.reference;

import java.util.ArrayList;
import java.util.List;
import vu.indexer.model.Citation;
import vu.indexer.model.Deliberation;
import vu.indexer.model.Found;
import vu.indexer.text.Folded;

/** All references of a text: one pass, a trigger at the start of a word, then the grammar of its family. */
public final class ReferenceExtractor {
  private final Folded f;
  private final Deliberation act;
  private final ArticleGrammar articles;
  private final ActReader acts;
  private final Cited cited;
  private final ArticleOwners owners;

  public ReferenceExtractor(Folded f, Deliberation act) {
    this.f = f;
    this.act = act;
    this.articles = new ArticleGrammar(f);
    this.acts = new ActReader(f, act.date() == null ? act.controleLegalite() : act.date());
    this.cited = new Cited(f);
    this.owners = new ArticleOwners(f, acts, cited);
  }

  /** The citations in the order of the text, each text once. No text makes it throw. */
  public List<Found<Citation>> extract() {
    int[] words = f.words();
    int end = 0;
    for (int k = 0; k < words.length; k++) {
      int start = words[k];
      if (start < end) continue;
      if (acts.opens(k)) end = Math.max(end, at(start));
      else if (acts.mayBeBare(start)) end = Math.max(end, cited.keep(acts.bare(start)));
    }
    return citations();
  }

  private List<Found<Citation>> citations() {
    Relations relations = new Relations(f, act);
    List<Found<Citation>> citations = new ArrayList<>(cited.mentions().size());
    OwnAct own = new OwnAct(f, act);
    for (Mention m : cited.mentions()) if (!own.is(m)) citations.add(relations.citation(m));
    return Repeats.fold(f, citations);
  }

  /** Reads what starts at {@code p}; the offset to go on from, or -1. */
  private int at(int p) {
    int kinds = acts.kinds(p);
    if (ActReader.isArticle(kinds) || kinds == 0 && articles.isGlued(p)) {
      ArticleGrammar.Parsed list = articles.read(p);
      if (list != null) return owners.give(list);
    }
    List<Mention> read = kinds == 0 ? List.of() : acts.read(p, kinds, false);
    return read.isEmpty() && !acts.mayBeBare(p) ? -1 : cited.keep(read.isEmpty() ? acts.bare(p) : read);
  }
}
