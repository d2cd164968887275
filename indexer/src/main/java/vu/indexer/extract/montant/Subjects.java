package vu.indexer.extract.montant;

import java.util.List;
import vu.indexer.extract.listing.SumLines;
import vu.indexer.extract.money.Receivers;
import vu.indexer.model.Organisme;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/** Who a verb is about that gets or borrows a sum: "Le Ballet des Traboules recevra", "un emprunt que la SA se propose de contracter". */
final class Subjects {
  private static final Phrases BORROWS =
      Phrases.of(
          "se propose de contracter", "se propose de souscrire", "souhaite contracter", "entend contracter", "envisage de contracter",
          "doit contracter", "a contracte", "contractera");
  private static final Phrases BORROW = Phrases.of("contracter", "souscrire", "contractes", "souscrits");
  /** How far behind its verb who borrows may be named. */
  private static final int FAR = 300;

  private final Folded f;
  private final Receivers receivers;
  private final Mentions mentions;
  private final ReceiverNames names;

  Subjects(Folded f, Receivers receivers, Mentions mentions, ReceiverNames names) {
    this.f = f;
    this.receivers = receivers;
    this.mentions = mentions;
    this.names = names;
  }

  /** "deux emprunts de 4 et 5 000 € à contracter respectivement au taux de 3 % par la SA Le Toit": who borrows stands behind the last of them. */
  String borrowerBehind(int from, int to) {
    int borrow = from;
    while (borrow < to && !(f.wordStart(borrow) && BORROW.at(f, borrow) >= 0)) borrow++;
    int reach = borrow < to ? Math.min(to, borrow + FAR) : -1;
    for (int by = f.find("par", borrow, reach); by >= 0; by = f.find("par", by + 1, reach)) {
      int article = Pointers.NAMES_ARTICLE.at(f, f.skip(by + 3));
      String name = article < 0 ? null : names.known(f.skip(article), true);
      if (name != null) return name;
    }
    return null;
  }

  /** "un emprunt que la SA d'HLM Le Toit se propose de contracter". */
  String borrower(int p) {
    Span name = receivers.at(p);
    return name != null && !names.own(name) && BORROWS.at(f, f.skipInParagraph(name.end())) >= 0 ? names.name(name) : null;
  }

  /** "Le Ballet des Traboules recevra", "Le 18e arrondissement, qui organise …, recevra". */
  String subject(int verb) {
    int lowest = Math.max(0, verb - 200);
    int start = verb;
    while (start > lowest && !(f.at(start - 1) == '.' && f.isSpace(start) && f.isUpper(f.skip(start))) && f.at(start - 1) != ';'
        && !(f.at(start - 1) == '\n' && SumLines.isPoint(f, f.skip(start)))) start--;
    Span part = new Span(start, verb);
    List<Organisme> named = mentions.named(part, mention -> true);
    if (!named.isEmpty()) return named.getFirst().nom();
    String quoted = quotedBefore(verb, start);
    if (quoted != null) return quoted;
    int p = f.skip(start), article = f.any(p, "le", "la", "l'", "les");
    Span body = article < 0 ? null : receivers.at(f.skip(article));
    return body == null || names.own(body) || f.isUpper(f.skip(article)) ? null : names.name(body);
  }

  /** 'la "Foncière des Deux Ponts" bénéficiera de': the name in quotes right before the verb. */
  private String quotedBefore(int verb, int floor) {
    int close = f.back(verb) - 1, open = close - 1;
    if (f.at(close) != '"') return null;
    while (open > floor && f.at(open) != '"') open--;
    int name = f.skip(open + 1);
    return f.at(open) == '"' && close - name >= 3 && f.isUpper(name) ? names.name(new Span(name, f.back(close))) : null;
  }
}
