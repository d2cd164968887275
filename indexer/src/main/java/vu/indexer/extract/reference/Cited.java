package vu.indexer.extract.reference;

import java.util.ArrayList;
import java.util.List;
import vu.indexer.extract.words.Words;
import vu.indexer.model.Reference;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/** What a text has cited so far, in its order, and the only code among it. */
final class Cited {
  private static final Phrases CALLED = Phrases.of("dite \"", "dit \"", "dit", "dite", "dite la", "dite \" la", "dites");

  private final Folded f;
  private final List<Mention> mentions = new ArrayList<>();
  /** The only code cited so far, without its articles; null when there is none or there are several. */
  private Reference.Code only;
  private boolean several;

  Cited(Folded f) {
    this.f = f;
  }

  List<Mention> mentions() {
    return mentions;
  }

  /** The act cited last; null when there is none yet. */
  Mention last() {
    return mentions.isEmpty() ? null : mentions.getLast();
  }

  /** Takes what was read at one place; the offset behind it, or -1 when nothing was read. */
  int keep(List<Mention> read) {
    if (read.isEmpty()) return -1;
    if (isName(read.getFirst())) return read.getLast().end();
    mentions.addAll(read);
    for (Mention m : read) if (m.reference() instanceof Reference.Code c && c.cid() != null && !several) see(c);
    return read.getLast().end();
  }

  /** Takes a mention that tells of no further code. */
  void add(Mention mention) {
    mentions.add(mention);
  }

  /** Articles of the only code cited so far; of no code when there is none or there are several. */
  void addUnnamed(ArticleGrammar.Parsed list) {
    Reference reference =
        only != null
            ? new Reference.Code(only.titre(), only.cid(), list.articles())
            : new Reference.Texte(Reference.Nature.AUTRE, null, null, null, null, list.articles());
    Mention mention = Mention.sure(reference, list.start(), list.end(), "article.code-implicite").anaphoric();
    mentions.add(mention.doubtful(only != null ? 0.6 : 0.3));
  }

  private void see(Reference.Code code) {
    several = only != null && !(only.cid().equals(code.cid()) && only.titre().equals(code.titre()));
    only = several ? null : new Reference.Code(code.titre(), code.cid(), List.of());
  }

  /** "dite « directive IED »" names the act just cited, "loi portant code du travail" names the law: neither is a second reference. */
  private boolean isName(Mention m) {
    boolean code = m.reference() instanceof Reference.Code && Words.before(f, m.start(), "portant");
    boolean nickname = m.reference().numero() == null && m.reference().date() == null && CALLED.before(f, m.start());
    return code || nickname && !mentions.isEmpty() && !Words.parted(f, mentions.getLast().end(), m.start());
  }
}
