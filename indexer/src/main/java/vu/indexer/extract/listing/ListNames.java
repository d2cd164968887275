package vu.indexer.extract.listing;

import java.util.ArrayList;
import java.util.List;
import vu.indexer.extract.name.AliasGrammar;
import vu.indexer.extract.name.Cue;
import vu.indexer.extract.name.NameGrammar;
import vu.indexer.extract.name.NameShapes;
import vu.indexer.extract.name.Names;
import vu.indexer.model.Organisme;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/** The names in lists of beneficiaries: "- Comité des fêtes (CDF) : 900 €", "N° dossier 01284 – Les Cabanons, 7ème arrondissement – 2 400 Euros". */
public final class ListNames {
  private static final Phrases OF = Phrases.of("de l'", "de la", "du", "des", "a l'", "a la", "au", "aux");

  private ListNames() {}

  /** The names of the items that stand for a receiver, in the order of the text. */
  public static List<Cue> read(Folded f, List<Items.Item> items) {
    List<Cue> cues = new ArrayList<>();
    AliasGrammar aliases = new AliasGrammar(f, new NameGrammar(f));
    for (Items.Item item : items) {
      Span name = behindOf(f, item.name());
      String printed = name.in(f.original());
      if (!f.isUpper(name.start()) && !f.isDigit(name.start()) && NameShapes.likely(f, name.start()) < 0) continue;
      cues.add(new Cue(name, sigle(f, aliases, item, name.end(), printed), type(f, item, printed), true, "liste.beneficiaire", 0.86));
    }
    return cues;
  }

  /** Who holds a lot is a company, unless the item says otherwise. */
  private static Organisme.Type type(Folded f, Items.Item item, String printed) {
    if (item.commune() && NameShapes.sure(f, item.name().start()) < 0) return Organisme.Type.PUBLIC;
    boolean company = item.holder() && NameShapes.sure(f, item.name().start()) < 0
        && f.slice(item.span().start(), item.span().end()).indexOf("association") < 0;
    return company ? Organisme.Type.ENTREPRISE : Names.type(printed);
  }

  /** "est accordée au profit : - de l'Union des Conteurs": the name stands behind "de l'". */
  private static Span behindOf(Folded f, Span name) {
    int of = OF.at(f, name.start()), start = of < 0 ? -1 : f.skip(of);
    return start > 0 && start < name.end() && f.isUpper(start) ? new Span(start, name.end()) : name;
  }

  /** "Nom (SIGLE)", "Nom - SIGLE (19e)". */
  private static List<Span> sigle(Folded f, AliasGrammar aliases, Items.Item item, int end, String printed) {
    int p = f.skip(end);
    if (f.at(p) == '"') p = f.skip(p + 1);
    Span alias = aliases.read(p, printed);
    if (alias == null && f.at(p) == '-') {
      int start = f.skip(p + 1), last = f.wordEndFrom(start);
      if (last > start && Names.isSigle(f.original().substring(start, last)) && Names.answers(f.original().substring(start, last), printed))
        alias = new Span(start, last);
    }
    return alias == null || !item.span().contains(alias) ? List.of() : List.of(alias);
  }
}
