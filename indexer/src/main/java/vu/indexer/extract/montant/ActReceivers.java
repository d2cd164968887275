package vu.indexer.extract.montant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vu.indexer.extract.name.Names;
import vu.indexer.model.Deliberation;
import vu.indexer.model.Found;
import vu.indexer.model.Organisme;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;

/** Who a sentence names, who the paragraph before it or the whole act is about: meant where a sum does not say who receives it. */
final class ActReceivers {
  /** A paragraph longer than this is about nobody in particular. */
  private static final int REACH = 4000;

  private final Folded f;
  private final Deliberation act;
  private final List<Found<Organisme>> organismes;
  private final Mentions mentions;
  private final Payers payers;
  private Optional<String> main;

  ActReceivers(Folded f, Deliberation act, List<Found<Organisme>> organismes, Mentions mentions, Payers payers) {
    this.f = f;
    this.act = act;
    this.organismes = organismes;
    this.mentions = mentions;
    this.payers = payers;
  }

  /** The organisations of a part that could receive. */
  List<Organisme> named(Span part) {
    return mentions.named(part, mention -> !payers.gives(mention));
  }

  /** The only association or company of the act; null when there are several or none. */
  String only() {
    List<Organisme> receivers = organismes.stream().map(Found::value).filter(ActReceivers::receives).toList();
    return receivers.size() == 1 ? receivers.getFirst().nom() : null;
  }

  /** The one receiver named before in the same paragraph: "… reçoit une aide. Le solde, soit 8 400 euros, …". */
  String before(Span sentence) {
    int start = sentence.start(), floor = Math.max(0, start - REACH);
    while (start > floor && !opensPoint(start)) start--;
    if (start >= sentence.start() || start == floor && floor > 0) return null;
    List<Organisme> named = named(new Span(start, sentence.start()));
    return named.size() == 1 ? named.getFirst().nom() : null;
  }

  /** Whether a paragraph or a numbered article of the act begins with the line at {@code start}. */
  private boolean opensPoint(int start) {
    if (f.at(start - 1) != '\n') return false;
    return f.at(f.skipInParagraph(start - 1)) == '\n' || f.exact(f.skip(start), "article") >= 0 || f.exact(f.skip(start), "art.") >= 0;
  }

  /** The only receiver of the operative part; when none is named there, that of the title, else the only association of the act. */
  String main() {
    if (main == null) main = Optional.ofNullable(receiver());
    return main.orElse(null);
  }

  private String receiver() {
    List<Organisme> operative = new ArrayList<>();
    for (Found<Organisme> found : organismes) {
      boolean here = found.value().mentions().stream()
          .anyMatch(mention -> act.kindAt(mention.start()).equals("dispositif") && !payers.gives(mention));
      if (here && receives(found.value())) operative.add(found.value());
    }
    if (operative.size() == 1) return operative.getFirst().nom();
    if (operative.size() > 1) return null;
    String title = act.objet() == null ? "" : Names.key(act.objet());
    List<Organisme> titled = organismes.stream().map(Found::value).filter(o -> titled(title, o)).toList();
    return titled.size() == 1 ? titled.getFirst().nom() : only();
  }

  private static boolean receives(Organisme organisme) {
    return organisme.type() == Organisme.Type.ASSOCIATION || organisme.type() == Organisme.Type.ENTREPRISE;
  }

  private static boolean titled(String title, Organisme organisme) {
    if (title.contains(Names.key(organisme.nom()))) return true;
    return organisme.alias().stream().anyMatch(alias -> Names.key(alias).length() > 3 && title.contains(Names.key(alias)));
  }
}
