package vu.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import vu.indexer.model.Deliberation;
import vu.indexer.model.Found;
import vu.indexer.model.Montant;
import vu.indexer.model.Organisme;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Sentences;

/** Who receives a sum: the organisation its sentence gives it to, the row of its table, else the one the act is about. */
final class Beneficiaires {
  private static final String[] GIVES = {
    "au profit de", "au profit du", "au benefice de", "au benefice du", "en faveur de", "en faveur du", "versement a", "versee a", "allouee a", "allouee au", "attribuee a", "attribuee au", "attribuee aux", "accordee a", "accordee au", "versee au", "a l'association", "ceder a", "cession a",
    "alloue a", "alloue au", "attribue a", "attribue au", "vendu a", "vente a", "vente au", "destination de", "adhesion a", "adhesion au", "cotisation a", "subvention a", "subvention au", "subvention de fonctionnement a", "participation a", "verser a", "verser au", "restitue a", "restituee a",
    "a la societe", "a la fondation", "a l'entreprise", "beneficiaire :", "beneficiaire"
  };

  private final Folded f;
  private final Deliberation act;
  private final List<Found<Organisme>> organismes;
  private final NameGrammar names;

  Beneficiaires(Folded f, Deliberation act, List<Found<Organisme>> organismes) {
    this.f = f;
    this.act = act;
    this.organismes = organismes;
    this.names = new NameGrammar(f);
  }

  String of(Span sum, Montant.Role role) {
    Span sentence = Sentences.around(f.original(), sum);
    String adjoining = adjoining(sum);
    if (adjoining != null) return adjoining;
    String given = given(sum, sentence);
    if (given != null) return given;
    String named = nearest(sum, sentence);
    if (named != null) return named;
    return role == Montant.Role.VOTE || role == Montant.Role.CONTEXTE ? main(sum) : null;
  }

  /** "…, soit 1 112 650 euros, à la SA d'HLM Toits du Garlaban". */
  private String adjoining(Span sum) {
    int p = f.skipInParagraph(sum.end());
    if (f.at(p) == ',') p = f.skipInParagraph(p + 1);
    int to = f.any(p, "a la", "a l'", "au", "a");
    return to < 0 ? null : nameAt(f.skip(to));
  }

  /** The only association or company of the act: a total can be nobody else's; null when there are several or none. */
  String only() {
    List<Organisme> receivers = organismes.stream().map(Found::value).filter(o -> o.type() == Organisme.Type.ASSOCIATION || o.type() == Organisme.Type.ENTREPRISE).toList();
    return receivers.size() == 1 ? receivers.getFirst().nom() : null;
  }

  String ofRow(Tables.Row row) {
    if (row.total() || row.label().isBlank()) return null;
    if (row.name() != null) {
      for (Found<Organisme> found : organismes) if (found.value().mentions().stream().anyMatch(row.name()::overlaps)) return found.value().nom();
    }
    return null;
  }

  /** The name behind "au profit de", "allouée à" nearest to the sum, in its sentence. */
  private String given(Span sum, Span sentence) {
    int best = -1, bestDistance = Integer.MAX_VALUE, bestEnd = -1;
    for (int p = sentence.start(); p < sentence.end(); p++) {
      if (!f.wordStart(p)) continue;
      int end = f.any(p, GIVES);
      if (end < 0 || end > sentence.end()) continue;
      int distance = p >= sum.end() ? p - sum.end() : 2 * (sum.start() - p);
      if (distance < bestDistance) {
        best = p;
        bestEnd = end;
        bestDistance = distance;
      }
    }
    return best < 0 ? null : nameAt(f.skip(bestEnd));
  }

  private String nameAt(int at) {
    int p = at;
    for (int i = 0; i < 3; i++) {
      int article = f.any(p, "l'association", "la societe", "l'", "la", "le", "les", "a", "au", "association", "de", "du", "d'");
      Organisme here = at(p);
      if (here != null) return here.nom();
      if (article < 0 || f.isUpper(p) && f.exact(p, "association") < 0 && !f.isUpper(f.skip(article))) break;
      p = f.skip(article);
      if (f.at(p) == '"') p = f.skip(p + 1);
    }
    Organisme here = at(p);
    if (here != null) return here.nom();
    Span quoted = names.quoted(p);
    if (quoted != null) return OrganismeExtractor.clean(quoted.in(f.original()));
    String body = publicBody(p);
    if (body != null) return body;
    if (!f.isUpper(p) || f.any(p, "metropole", "monsieur", "madame", "conseil", "exercice", "titre") >= 0) return null;
    Span bare = names.bare(p);
    return bare == null || bare.length() < 3 ? null : OrganismeExtractor.clean(bare.in(f.original()));
  }

  /** "la commune de Cornillac", "la région Sud". */
  private String publicBody(int p) {
    int end = f.any(p, "commune", "ville", "communaute de communes", "communaute d'agglomeration", "departement", "region", "societe", "fondation", "entreprise", "groupement", "syndicat", "office", "sa", "sarl", "sas");
    if (end < 0 || f.isUpper(p)) return null;
    int q = f.skip(end);
    int of = f.any(q, "de l'", "de la", "des", "du", "de", "d'");
    int name = of < 0 ? q : f.skip(of);
    Span bare = f.isUpper(name) ? names.bare(name) : null;
    return bare == null ? null : OrganismeExtractor.clean(f.original().substring(p, bare.end()));
  }

  private Organisme at(int p) {
    for (Found<Organisme> found : organismes) {
      for (Span mention : found.value().mentions()) if (mention.start() <= p && p < mention.end()) return found.value();
    }
    return null;
  }

  private String nearest(Span sum, Span sentence) {
    String best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (Found<Organisme> found : organismes) {
      for (Span mention : found.value().mentions()) {
        if (!sentence.contains(mention) || mention.overlaps(sum) || opensNext(sum, mention, sentence) || isLender(mention)) continue;
        int distance = mention.start() >= sum.end() ? mention.start() - sum.end() : sum.start() - mention.end();
        if (distance < bestDistance) {
          best = found.value().nom();
          bestDistance = distance;
        }
      }
    }
    return best;
  }

  /** "contracté auprès de la Caisse des dépôts": it lends, it does not receive. */
  private boolean isLender(Span mention) {
    return Words.beforeAny(f, mention.start(), "aupres de la", "aupres de", "aupres de l'", "aupres du", "aupres des");
  }

  /** "à l'ARPEL une subvention de 31 000 € et à la FHAM une subvention de 17 500 €": what "et" opens has a sum of its own. */
  private boolean opensNext(Span sum, Span mention, Span sentence) {
    if (mention.start() < sum.end()) return false;
    int p = f.skip(sum.end());
    int and = f.any(p, "et a", "et au", "et pour");
    if (and < 0 || and > mention.start()) return false;
    return organismes.stream().anyMatch(found -> found.value().mentions().stream().anyMatch(other -> sentence.contains(other) && other.end() <= sum.start()));
  }

  /** The organisation of the title; else the last one named before the sum in the operative part; else the only one of the act. */
  private String main(Span sum) {
    List<Organisme> titled = new ArrayList<>();
    String title = act.objet() == null ? "" : Names.key(act.objet());
    for (Found<Organisme> found : organismes) if (named(title, found.value())) titled.add(found.value());
    String before = before(sum);
    if (titled.size() == 1 && before == null) return titled.getFirst().nom();
    if (before != null) return before;
    List<Organisme> associations = organismes.stream().map(Found::value).filter(o -> o.type() == Organisme.Type.ASSOCIATION).toList();
    return associations.size() == 1 ? associations.getFirst().nom() : null;
  }

  private static boolean named(String title, Organisme organisme) {
    if (title.contains(Names.key(organisme.nom()))) return true;
    return organisme.alias().stream().anyMatch(alias -> Names.key(alias).length() > 3 && title.contains(Names.key(alias)));
  }

  private String before(Span sum) {
    if (!act.kindAt(sum.start()).equals("dispositif")) return null;
    int start = sum.start();
    String best = null;
    int bestAt = -1;
    for (Found<Organisme> found : organismes) {
      for (Span mention : found.value().mentions()) {
        boolean operative = act.kindAt(mention.start()).equals("dispositif");
        if (operative && !isLender(mention) && mention.end() <= start && mention.start() > bestAt) {
          bestAt = mention.start();
          best = found.value().nom();
        }
      }
    }
    return best;
  }
}
