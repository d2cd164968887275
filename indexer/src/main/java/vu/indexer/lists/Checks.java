package vu.indexer.lists;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import vu.indexer.lexicon.LocalAuthorities;
import vu.indexer.model.ListRow;
import vu.indexer.text.Folded;

/** The rules of the schema about one line, under the names Validata gives them. A line that breaks one is read all the same. */
final class Checks {
  private static final int SIRET = 14;
  private static final Pattern MATIERE = Pattern.compile("[1-9]\\.\\d{1,2}");
  private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:/(\\d{4}))?");
  private static final Pattern PREFECTURE = Pattern.compile("PREF\\d[\\dAB]\\d|SPREF\\d[\\dAB]\\d\\d|SGAR\\d{3}");
  private static final Pattern URL = Pattern.compile("https?://\\S+");

  /** First level of the nomenclature ACTES, in order from 1. */
  private static final List<String> LEVELS =
      List.of(
          "commande publique", "urbanisme", "domaine et patrimoine", "fonction publique", "institutions et vie politique",
              "libertes publiques et pouvoirs de police", "finances locales",
          "domaines de competences par themes", "autres domaines de competences");

  private final Header header;
  private final Cells cells;

  private Checks(Header header, Cells cells) {
    this.header = header;
    this.cells = cells;
  }

  static void of(Header header, Cells cells, ListRow row) {
    Checks checks = new Checks(header, cells);
    checks.filled();
    checks.authority(row.siret());
    checks.matter(row.matiere());
    checks.budget(row.budget());
    checks.prefecture(row);
    checks.vote(row.vote());
    checks.address(row.url());
  }

  private void filled() {
    for (Column column : Column.values()) {
      if (column.required() && header.has(column) && cells.raw(column).isEmpty()) cells.remark("constraint-error", column, column + " est vide.");
    }
  }

  private void authority(String siret) {
    if (siret != null && !isSiret(siret)) cells.remark("french-siret-value", Column.COLL_SIRET, "« " + siret + " » n'est pas un SIRET.");
  }

  /** Fourteen digits, the last of which checks the others, as that of the SIREN checks the first nine. */
  private static boolean isSiret(String siret) {
    if (siret.length() != SIRET || !siret.chars().allMatch(c -> c >= '0' && c <= '9') || !LocalAuthorities.isSiren(siret.substring(0, 9)))
      return false;
    int sum = 0;
    for (int i = 0; i < SIRET; i++) {
      int value = (siret.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
      sum += value > 9 ? value - 9 : value;
    }
    return sum % 10 == 0;
  }

  private void matter(ListRow.Matiere matiere) {
    if (matiere.code() != null && !MATIERE.matcher(matiere.code()).matches()) {
      cells.remark("constraint-error", Column.DELIB_MATIERE_CODE, "« " + matiere.code() + " » n'est pas un code de matière comme 7.5.");
    }
    if (matiere.nom() != null && LEVELS.stream().noneMatch(level -> Folded.key(matiere.nom()).startsWith(level))) {
      cells.remark("nomenclature-actes-value", Column.DELIB_MATIERE_NOM,
          "« " + matiere.nom() + " » ne commence pas par une matière de la nomenclature.");
    }
  }

  private void budget(ListRow.Budget budget) {
    boolean cohesive = (budget.annee() == null) == (budget.nom() == null);
    if (header.has(Column.BUDGET_ANNEE) && header.has(Column.BUDGET_NOM) && !cohesive) {
      cells.remark("cohesive-columns-value", Column.BUDGET_ANNEE, "BUDGET_ANNEE et BUDGET_NOM vont ensemble.");
    }
    var years = budget.annee() == null ? null : YEARS.matcher(budget.annee());
    boolean read = years == null || years.matches() && (years.group(2) == null || years.group(1).compareTo(years.group(2)) < 0);
    if (!read) cells.remark("year-interval-value", Column.BUDGET_ANNEE, "« " + budget.annee() + " » n'est ni une année ni deux années.");
  }

  private void prefecture(ListRow row) {
    String id = row.prefecture().id();
    if (id != null && !PREFECTURE.matcher(id).matches())
      cells.remark("constraint-error", Column.PREF_ID, "« " + id + " » n'est pas un code comme PREF069.");
    if (row.prefecture().date() != null && row.date() != null && row.prefecture().date().isBefore(row.date())) {
      cells.remark("compare-columns-value", Column.PREF_DATE,
          "PREF_DATE (" + row.prefecture().date() + ") vient avant DELIB_DATE (" + row.date() + ").");
    }
  }

  private void vote(ListRow.Compte vote) {
    List<Integer> all = Arrays.asList(vote.effectif(), vote.reel(), vote.pour(), vote.contre(), vote.abstention());
    long given = all.stream().filter(Objects::nonNull).count();
    if (given > 0 && given < all.size())
      cells.remark("cohesive-columns-value", Column.VOTE_EFFECTIF, "Les cinq cellules du vote vont ensemble ; " + given + " sont remplies.");
    if (vote.effectif() != null && vote.reel() != null && vote.effectif() < vote.reel()) {
      cells.remark("compare-columns-value", Column.VOTE_REEL, vote.reel() + " votants pour un effectif de " + vote.effectif() + ".");
    }
    if (vote.reel() == null || vote.pour() == null || vote.contre() == null || vote.abstention() == null) return;
    int sum = vote.pour() + vote.contre() + vote.abstention();
    if (sum != vote.reel()) cells.remark("sum-columns-value", Column.VOTE_REEL, "VOTE_REEL est " + vote.reel() + ", la somme des voix " + sum + ".");
  }

  private void address(String url) {
    if (url != null && !URL.matcher(url).matches()) cells.remark("type-error", Column.DELIB_URL, "« " + url + " » n'est pas une adresse http.");
  }
}
