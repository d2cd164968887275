package vu.indexer.extract.montant;

import java.util.List;
import vu.indexer.extract.money.Receivers;
import vu.indexer.extract.name.Name;
import vu.indexer.extract.name.NameShapes;
import vu.indexer.extract.name.NameWords;
import vu.indexer.extract.name.Names;
import vu.indexer.model.Deliberation;
import vu.indexer.model.Found;
import vu.indexer.model.Organisme;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;

/** The name of who is pointed at: as the act knows it, else as it is printed. */
final class ReceiverNames {
  private final Folded f;
  private final Deliberation act;
  private final Receivers receivers;
  private final Mentions mentions;

  ReceiverNames(Folded f, Deliberation act, Receivers receivers, Mentions mentions) {
    this.f = f;
    this.act = act;
    this.receivers = receivers;
    this.mentions = mentions;
  }

  /** The receiver named at {@code p}: an organisation of the act, a body in small letters, or when {@code free} any proper name. */
  String known(int p, boolean free) {
    String mentioned = mentioned(p);
    if (mentioned != null) return mentioned;
    Span name = receivers.at(p);
    if (name == null || own(name) || NameWords.ORGANISED.at(f, f.skip(name.end())) >= 0) return null;
    boolean proper = (f.isUpper(p) || f.at(p) == '"') && NameShapes.likely(f, p) < 0 && !receivers.company(p);
    return proper && !free ? null : name(name);
  }

  /** The organisation of the act that is named at {@code p}, articles apart; null when none is. */
  String mentioned(int p) {
    int q = p;
    for (int i = 0; i < 3; i++) {
      Organisme here = at(q);
      if (here != null) return here.nom();
      int article = f.any(q, "l'association", "association", "l'", "la", "le", "les");
      if (article < 0) return null;
      q = f.skip(article);
      if (f.at(q) == '"') q = f.skip(q + 1);
    }
    return null;
  }

  /** The authority that decides does not give to itself. */
  boolean own(Span name) {
    return f.any(name.start(), "metropole", "conseil", "commission", "bureau", "assemblee") >= 0
        || act.collectivite().nom() != null && Names.key(act.collectivite().nom()).equals(Names.key(name.in(f.original())));
  }

  /** The name of the organisation mentioned there, or what is printed. */
  String name(Span span) {
    List<Found<Organisme>> named = mentions.overlapping(span);
    if (!named.isEmpty()) return named.getFirst().value().nom();
    return Name.clean(span.in(f.original()));
  }

  private Organisme at(int p) {
    List<Found<Organisme>> named = mentions.overlapping(new Span(p, p + 1));
    return named.isEmpty() ? null : named.getFirst().value();
  }
}
