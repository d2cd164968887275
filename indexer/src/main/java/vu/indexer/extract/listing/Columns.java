package vu.indexer.extract.listing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vu.indexer.model.Montant;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;

/** What the heading of a table says of its columns: which hold money, which count things or number them. */
final class Columns {
  private static final String[] EURO_ENDS = {"o", "os"}, FRANC_ENDS = {"s"};
  private static final Pattern COUNTS =
      Pattern.compile(
      "(?:nombre|nbre|\\bnb\\b|visiteurs|habitants|effectif|m2|m²|surface|logements|places|heures|kwh|%|taux|jeunes|adherents|participants|duree"
          + "|quotite)");
  private static final Pattern AMOUNTS =
      Pattern.compile(
          "\\b(?:montants?|sommes?|subventions?|participations?|contributions?|couts?|budget|credits?|depenses?|recettes?|verse\\w*|propos\\w*"
              + "|propositions?|attribu\\w*|accord\\w*|allou\\w*|vote\\w*|demand\\w*|sollicit\\w*|aides?|totaux|total|prix|garanti\\w*|mobilis\\w*"
              + "|annuler|solde|acompte|cotisations?|loyers?|tarifs?|ht|ttc|h\\.t|t\\.t\\.c)");
  private static final Pattern CODES =
      Pattern.compile(
          "(?:\\b(?:operations?|dossiers?|numeros?|siret|siren|tiers|codes?|comptes?|deliberations?|telephone|dates?|annees?|exercice|chapitre"
              + "|nature|fonction|articles?|references?|arrondissement|cp|ordre|parcelles?|lots?)\\b|n°)");

  /** The two sides of an account: what stands below them is money, whether or not a unit is printed. */
  private static final Pattern ACCOUNT =
      Pattern.compile("\\bcharges\\b.*\\bproduits\\b|\\bdepenses\\b.*\\brecettes\\b|\\bemplois\\b.*\\bressources\\b");

  private static final Pattern NET_OF_TAX = Pattern.compile("\\b(?:ht|h\\.t\\.?|hors taxes?)(?:\\b|$)");
  private static final Pattern WITH_TAX = Pattern.compile("\\b(?:ttc|t\\.t\\.c\\.?)(?:\\b|$)");

  /**
   * What the words over a column say of it.
   *
   * @param other true when it counts or numbers something, and what stands in it is no sum
   * @param money true when it names sums, so that small figures below it are money too
   * @param tax {@code HT}, {@code TTC} or null
   * @param francs true when it gives the unit of its own column as francs
   */
  record Heading(boolean other, boolean money, String tax, boolean francs) {
    static final Heading NONE = new Heading(false, false, null, false);

    static Heading of(String words) {
      if (words.isBlank()) return NONE;
      boolean francs = !sayEuros(words) && (sayFrancs(words) || endsInF(words));
      boolean said = francs || sayMoney(words), counts = COUNTS.matcher(words).find(), amounts = AMOUNTS.matcher(words).find();
      boolean other = !said && (counts || !amounts && CODES.matcher(words).find());
      String tax = NET_OF_TAX.matcher(words).find() ? "HT" : WITH_TAX.matcher(words).find() ? "TTC" : null;
      return new Heading(other, said || amounts && !other && !counts, tax, francs);
    }
  }

  private record Column(int from, int to, String heading) {}

  private final List<Column> columns = new ArrayList<>();
  private final Map<String, Heading> headings = new HashMap<>();

  /** Adds the cells of one line of the heading; cells of several lines stand above one another. */
  void add(Folded f, int lineStart, List<Span> cells) {
    for (Span cell : cells) {
      String words = f.slice(cell.start(), cell.end());
      if (words.chars().anyMatch(Character::isLetter)) columns.add(new Column(cell.start() - lineStart, cell.end() - lineStart, words));
    }
  }

  /** Whether one of the columns holds money. */
  boolean holdMoney() {
    return columns.stream().anyMatch(column -> Heading.of(column.heading).money());
  }

  /** What stands over a cell: the words of all heading cells that overlap its place on the line. */
  Heading over(Span cell, int lineStart) {
    int from = cell.start() - lineStart, to = cell.end() - lineStart;
    StringBuilder heading = new StringBuilder();
    for (Column column : columns) if (column.from < to + 1 && from - 1 < column.to) heading.append(column.heading).append(' ');
    return headings.computeIfAbsent(heading.toString(), Heading::of);
  }

  /** Whether words name euros or francs. */
  static boolean sayMoney(String words) {
    return sayEuros(words) || sayFrancs(words);
  }

  /** Whether the heading of a table is that of an account: "Charges   Produits". */
  static boolean sayAccount(String heading) {
    return ACCOUNT.matcher(heading).find();
  }

  /** Whether words name what a table counts, other than money. */
  static boolean sayCounts(String words) {
    return COUNTS.matcher(words).find();
  }

  /** The currency of a table, from the words around its figures. */
  static Montant.Monnaie currency(String words) {
    return sayFrancs(words) && !sayEuros(words) ? Montant.Monnaie.FRF : Montant.Monnaie.EUR;
  }

  /** Whether words name euros. */
  static boolean sayEuros(String words) {
    return words.indexOf('€') >= 0 || sayWord(words, "eur", EURO_ENDS);
  }

  /** "francs", "(F)", "(en kF)". */
  private static boolean sayFrancs(String words) {
    if (sayWord(words, "franc", FRANC_ENDS)) return true;
    for (int close = words.indexOf("f)"); close > 0; close = words.indexOf("f)", close + 1)) {
      char before = words.charAt(close - 1);
      int open = before == 'k' || before == 'm' ? close - 1 : close;
      if (words.startsWith("(", open - 1) || words.startsWith("(en ", open - 4)) return true;
    }
    return false;
  }

  /** "Subvention F", "Montant en kF": the unit at the end of the heading of one column. */
  private static boolean endsInF(String words) {
    int p = words.endsWith(")") ? words.length() - 2 : words.length() - 1;
    if (p < 0 || words.charAt(p) != 'f') return false;
    if (p > 0 && (words.charAt(p - 1) == 'k' || words.charAt(p - 1) == 'm')) p--;
    return p == 0 || words.charAt(p - 1) == ' ' || words.charAt(p - 1) == '(';
  }

  /** Whether {@code word}, or it with one of {@code ends} behind it, stands in {@code words}. */
  private static boolean sayWord(String words, String word, String[] ends) {
    for (int at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1)) {
      if (at > 0 && isWord(words.charAt(at - 1))) continue;
      int stop = at + word.length();
      if (endsAt(words, stop)) return true;
      for (String end : ends) if (words.startsWith(end, stop) && endsAt(words, stop + end.length())) return true;
    }
    return false;
  }

  private static boolean endsAt(String words, int at) {
    return at == words.length() || !isWord(words.charAt(at));
  }

  private static boolean isWord(char ch) {
    return ch >= 'a' && ch <= 'z' || ch >= '0' && ch <= '9' || ch == '_';
  }
}
