package vu.indexer.extract.reference;

import java.util.List;
import vu.indexer.model.Reference;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/** "du même code", "dudit décret", "de cette loi", "du code précité": a text cited before, named by its kind alone. */
final class SameText {
  /** How far back it reaches. */
  private static final int REACH = 1500;
  private static final String[] KINDS = {"code", "loi", "decret", "ordonnance", "arrete", "directive", "reglement"};
  private static final Phrases SEEN =
      Phrases.of(
          "precite", "precitee", "susvise", "susvisee", "susmentionne", "susmentionnee", "sus-vise", "sus-visee", "sus-mentionne", "sus-mentionnee",
          "vise ci-dessus", "visee ci-dessus", "susdit", "suscite", "ci-dessus vise");
  private static final Phrases SAME = Phrases.of("dit", "dite", "susdit", "susdite", "ce", "ladite", "ledit");
  private static final Phrases POINTED = Phrases.of("dudit", "de ladite", "de cette", "de ce", "audit", "a ladite");

  private final Folded f;

  SameText(Folded f) {
    this.f = f;
  }

  /**
   * Where the kind of text stands when it is one cited before; -1 when the words behind the link say nothing of the sort.
   *
   * @param p before the link ("du", "dudit")
   * @param q behind it
   */
  int kind(int p, int q) {
    int same = f.match(q, "meme");
    if (same < 0) same = SAME.at(f, q);
    boolean pointed = POINTED.at(f, p) >= 0;
    int again = same < 0 ? -1 : f.match(f.skip(same), "meme");
    int kind = same >= 0 ? f.skip(again >= 0 ? again : same) : q;
    int end = end(kind);
    if (end < 0) return -1;
    return same >= 0 || pointed || SEEN.at(f, f.skipInParagraph(end)) >= 0 ? kind : -1;
  }

  /** The end of the kind of text at {@code p}; -1 when there is none. */
  int end(int p) {
    char first = f.at(p);
    boolean sound = first >= 'a' && first <= 'z' && first != 'i';
    for (String kind : KINDS) {
      int end = sound && kind.charAt(0) != first ? -1 : f.match(p, kind);
      if (end >= 0) return end;
    }
    return -1;
  }

  /** The articles of the text last cited of the kind at {@code p}; null when there is none near. */
  Mention read(int p, ArticleGrammar.Parsed list, List<Mention> found) {
    int end = end(p);
    Mention told = f.match(p, "code") >= 0 ? holder(list, found) : null;
    for (int i = found.size() - 1; told == null && i >= 0 && found.get(i).end() >= list.start() - REACH; i--)
      if (isKind(found.get(i).reference(), p)) told = found.get(i);
    if (told == null) return null;
    Reference named = told.withArticles(list.articles(), list.start(), end).reference();
    String rule = named instanceof Reference.Code ? "code.meme-code" : named.kind() + ".meme";
    return Mention.sure(named, list.start(), end, rule).doubtful(0.93).anaphoric();
  }

  private boolean isKind(Reference reference, int p) {
    return switch (reference) {
      case Reference.Code c -> c.cid() != null && f.match(p, "code") >= 0;
      case Reference.Texte t -> f.match(p, t.kind()) >= 0;
      case Reference.ActeEuropeen e -> f.match(p, e.kind().substring(0, e.kind().indexOf('_'))) >= 0;
      case Reference.ActeLocal a -> false;
    };
  }

  /** The code that was cited with one of these very articles; null when none or several were. */
  private static Mention holder(ArticleGrammar.Parsed list, List<Mention> found) {
    Mention holder = null;
    for (Mention m : found) {
      if (!(m.reference() instanceof Reference.Code code) || code.cid() == null || list.articles().stream().noneMatch(code.articles()::contains))
        continue;
      if (holder != null && !((Reference.Code) holder.reference()).cid().equals(code.cid())) return null;
      holder = m;
    }
    return holder;
  }
}
