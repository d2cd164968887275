package vu.indexer.extract.reference;

import java.util.ArrayList;
import java.util.List;
import vu.indexer.model.Reference;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/** Gives a list of articles to its act: to the one after it, else to the one before it, else to the only code of the text. */
final class ArticleOwners {
  private static final Phrases LINKS =
      Phrases.of("du", "de la", "de l'", "des", "de ladite", "dudit", "de cette", "de", "d'", "au", "a la");
  private static final Phrases OTHER_OWNERS = Phrases.of("convention", "statuts", "contrat", "marche", "reglement interieur", "reglement",
      "cahier", "bail", "traite", "accord", "protocole", "presente", "present", "avenant", "acte", "arrete de projet");
  private static final Phrases DIVISIONS = Phrases.of("titre", "livre", "chapitre", "section", "sous-section", "partie", "premiere partie",
      "deuxieme partie", "annexe");
  private static final Phrases EUROPEAN_RULES = Phrases.of("reglement (", "reglement n", "reglement delegue", "reglement d'execution",
      "reglement ue", "reglement europeen");

  /** The length of "R. 53". */
  private static final int SHORTEST_ALONE = 5;

  private final Folded f;
  private final ActReader acts;
  private final Cited cited;
  private final ArticlesBehind behind;
  private final SameText same;

  ArticleOwners(Folded f, ActReader acts, Cited cited) {
    this.f = f;
    this.acts = acts;
    this.cited = cited;
    this.behind = new ArticlesBehind(f);
    this.same = new SameText(f);
  }

  /** Gives {@code list} to its act; the offset to go on from. */
  int give(ArticleGrammar.Parsed list) {
    int last = cited.mentions().size() - 1;
    boolean parted = list.lead() != null && last >= 0 && behind.owns(cited.last(), list.lead());
    int forward = forward(parted ? list.rest() : list);
    if (forward != 0 && parted) behind.give(list.lead(), cited.mentions(), last);
    if (forward != 0) return Math.max(forward, list.end());
    if (behind.take(list, cited)) return list.end();
    if (list.lettered() && !isHeading(list)) cited.addUnnamed(list);
    return list.end();
  }

  /** "Article R 4 - …": a letter, a space and two figures are of a code only when one is named. */
  private boolean isHeading(ArticleGrammar.Parsed list) {
    return list.articles().getFirst().length() <= SHORTEST_ALONE && f.at(f.skip(list.headEnd()) + 1) == ' ';
  }

  /** The end of the act the articles belong to; the end of the list when they belong to a contract; 0 when nothing follows. */
  private int forward(ArticleGrammar.Parsed list) {
    int p = f.skipInParagraph(list.end());
    if (f.at(p) == ')' || f.at(p) == ',') p = f.skipInParagraph(p + 1);
    int q = linked(p);
    if (q < 0) return acronymAfter(list, p);
    int annexe = f.exact(q, "l'annexe");
    if (annexe >= 0) q = f.skip(q + 2);
    for (int i = 0; i < 6 && acts.codes().read(q, true) == null; i++) {
      int division = division(q);
      if (division < 0) break;
      q = division;
    }
    int told = same.kind(p, q);
    if (told >= 0 && acts.owner(told).isEmpty()) return same(list, told);
    if (told >= 0) q = told;
    if (OTHER_OWNERS.at(f, q) >= 0 && EUROPEAN_RULES.at(f, q) < 0) return list.end();
    List<Mention> read = acts.owner(q);
    if (read.isEmpty()) return 0;
    if (read.size() > 1 && read.getLast().reference() instanceof Reference.Code) return cited.keep(read);
    List<Mention> given = new ArrayList<>(annexed(read, p, q));
    given.set(0, given.getFirst().withArticles(list.articles(), list.start(), list.end()));
    return cited.keep(given);
  }

  /** "l'annexe II au code général des impôts" is a code of its own. */
  private List<Mention> annexed(List<Mention> read, int from, int to) {
    if (!(read.getFirst().reference() instanceof Reference.Code code)) return read;
    int annexe = from;
    while (annexe < to && !(f.at(annexe) == 'a' && f.wordStart(annexe) && f.exact(annexe, "annexe") >= 0)) annexe++;
    if (annexe >= to) return read;
    int roman = f.skip(f.exact(annexe, "annexe"));
    String title = code.titre() + ", annexe " + f.original().substring(roman, f.wordEndFrom(roman));
    Mention annex = acts.codes().titled(title, read.getFirst());
    return annex == null ? read : List.of(annex);
  }

  private int acronymAfter(ArticleGrammar.Parsed list, int p) {
    int q = f.at(p) == '(' ? f.skip(p + 1) : p;
    Mention code = list.lettered() ? acts.codes().read(q, true) : null;
    return code == null ? 0 : cited.keep(List.of(code.withArticles(list.articles(), list.start(), list.end())));
  }

  private int linked(int p) {
    int end = LINKS.at(f, p);
    return end < 0 ? -1 : f.skip(end);
  }

  /** "titre Ier du livre II de la" …: the offset behind it, or -1. */
  private int division(int p) {
    int end = DIVISIONS.at(f, p);
    if (end < 0) return -1;
    int q = f.skipInParagraph(end);
    int word = f.wordEndFrom(q);
    if (word == q || word - q > 6) return linked(q);
    int next = linked(f.skipInParagraph(word));
    return next < 0 ? linked(q) : next;
  }

  private int same(ArticleGrammar.Parsed list, int kind) {
    Mention told = same.read(kind, list, cited.mentions());
    if (told != null) cited.add(told);
    return same.end(kind);
  }
}
