package vu.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vu.indexer.model.Montant;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;

/** What the heading of a table says of its columns: which hold money, which count things or number them. */
final class Columns {
  private static final Pattern MONEY = Pattern.compile(".*(?:€|\\beuros?\\b|\\beur\\b|\\bfrancs?\\b|\\bk€|\\(en [km]?f\\)|\\([km]?f\\)).*");
  private static final Pattern FRANCS = Pattern.compile(".*(?:\\bfrancs?\\b|\\(en [km]?f\\)|\\([km]?f\\)).*");
  private static final Pattern EUROS = Pattern.compile(".*(?:€|\\beuros?\\b|\\beur\\b).*");
  static final Pattern COUNTS = Pattern.compile(".*(?:nombre|nbre|\\bnb\\b|visiteurs|habitants|effectif|m2|m²|surface|logements|places|heures|kwh|%|taux|jeunes|adherents|participants|duree|quotite).*");
  private static final Pattern AMOUNTS =
      Pattern.compile(
          ".*\\b(?:montants?|sommes?|subventions?|participations?|contributions?|couts?|budget|credits?|depenses?|recettes?|verse\\w*|propos\\w*|propositions?|attribu\\w*|accord\\w*|allou\\w*|vote\\w*|demand\\w*|sollicit\\w*|aides?|totaux|total|prix|garanti\\w*|mobilis\\w*|annuler|solde|acompte|cotisations?|loyers?|tarifs?|ht|ttc|h\\.t|t\\.t\\.c).*");
  private static final Pattern CODES =
      Pattern.compile(".*(?:\\b(?:operations?|dossiers?|numeros?|siret|siren|tiers|codes?|comptes?|deliberations?|telephone|dates?|annees?|exercice|chapitre|nature|fonction|articles?|references?|arrondissement|cp|ordre|parcelles?|lots?)\\b|n°).*");

  private record Column(int from, int to, String heading) {}

  private final List<Column> columns = new ArrayList<>();

  /** Adds the cells of one line of the heading; cells of several lines stand above one another. */
  void add(Folded f, int lineStart, List<Span> cells) {
    for (Span cell : cells) {
      String words = f.slice(cell.start(), cell.end());
      if (words.chars().anyMatch(Character::isLetter)) columns.add(new Column(cell.start() - lineStart, cell.end() - lineStart, words));
    }
  }

  /** Whether one of the columns holds money. */
  boolean holdMoney() {
    return columns.stream().anyMatch(column -> isMoney(column.heading));
  }

  /** The heading over a cell: the words of all heading cells that overlap its place on the line. */
  String over(Span cell, int lineStart) {
    int from = cell.start() - lineStart, to = cell.end() - lineStart;
    StringBuilder heading = new StringBuilder();
    for (Column column : columns) if (column.from < to + 1 && from - 1 < column.to) heading.append(column.heading).append(' ');
    return heading.toString();
  }

  /** Whether words name euros or francs. */
  static boolean sayMoney(String words) {
    if (words.indexOf('€') >= 0) return true;
    return (words.contains("eur") || words.contains("franc") || words.contains("f)")) && MONEY.matcher(words).matches();
  }

  /** The currency of a table, from the words around its figures. */
  static Montant.Monnaie currency(String words) {
    return FRANCS.matcher(words).matches() && !EUROS.matcher(words).matches() ? Montant.Monnaie.FRF : Montant.Monnaie.EUR;
  }

  /** True when a column counts or numbers something, and what stands in it is no sum. */
  static boolean isOther(String heading) {
    if (heading.isBlank() || sayMoney(heading)) return false;
    return COUNTS.matcher(heading).matches() || CODES.matcher(heading).matches() && !AMOUNTS.matcher(heading).matches();
  }

  /** True when a heading names sums, so that small figures below it are money too. */
  static boolean isMoney(String heading) {
    return sayMoney(heading) || AMOUNTS.matcher(heading).matches() && !isOther(heading) && !COUNTS.matcher(heading).matches();
  }
}
