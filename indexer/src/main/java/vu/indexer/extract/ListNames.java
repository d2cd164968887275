package vu.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import vu.indexer.model.Organisme;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;

/** The names in lists of beneficiaries: "- Comité des fêtes (CDF) : 900 €", "N° dossier 01284 – Les Cabanons, 7ème arrondissement – 2 400 Euros". */
final class ListNames {
  private ListNames() {}

  static List<Cue> read(Folded f, List<Items.Item> items) {
    List<Cue> cues = new ArrayList<>();
    AliasGrammar aliases = new AliasGrammar(f, new NameGrammar(f));
    for (Items.Item item : items) {
      Span name = item.name();
      String printed = name.in(f.original());
      if (!f.isUpper(name.start()) && !f.isDigit(name.start()) && NameShapes.likely(f, name.start()) < 0) continue;
      cues.add(new Cue(name, sigle(f, aliases, item, printed), type(f, item, printed), true, "liste.beneficiaire", 0.86));
    }
    return cues;
  }

  /** Who holds a lot is a company, unless the item says otherwise. */
  private static Organisme.Type type(Folded f, Items.Item item, String printed) {
    if (item.commune() && NameShapes.sure(f, item.name().start()) < 0) return Organisme.Type.PUBLIC;
    boolean company = item.holder() && NameShapes.sure(f, item.name().start()) < 0 && f.slice(item.span().start(), item.span().end()).indexOf("association") < 0;
    return company ? Organisme.Type.ENTREPRISE : Names.type(printed);
  }

  /** "Nom (SIGLE)", "Nom - SIGLE (19e)". */
  private static List<Span> sigle(Folded f, AliasGrammar aliases, Items.Item item, String printed) {
    int p = f.skip(item.name().end());
    if (f.at(p) == '"') p = f.skip(p + 1);
    Span alias = aliases.read(p, printed);
    if (alias == null && f.at(p) == '-') {
      int start = f.skip(p + 1), end = f.wordEndFrom(start);
      if (end > start && Names.isSigle(f.original().substring(start, end)) && Names.answers(f.original().substring(start, end), printed)) alias = new Span(start, end);
    }
    return alias == null || !item.span().contains(alias) ? List.of() : List.of(alias);
  }
}
