package vu.indexer.extract.imputation;

import java.util.ArrayList;
import java.util.List;
import vu.indexer.lexicon.Authorities;
import vu.indexer.model.Found;
import vu.indexer.model.Imputation;
import vu.indexer.model.Span;

/** The keys of one budget line, in the order they are printed. */
final class BudgetLine {
  /** A number of so many signs, told where credits are entered, is that of an operation. */
  private static final int LONG_NUMBER = 8;

  private final List<BudgetKey> keys = new ArrayList<>();
  /** Accounts listed behind that of the line: each makes one more line. */
  private final List<BudgetKey> further = new ArrayList<>();

  void add(BudgetKey key) {
    keys.add(key);
  }

  void addFurther(List<BudgetKey> accounts) {
    further.addAll(accounts);
  }

  int size() {
    return keys.size();
  }

  int start() {
    return keys.getFirst().start();
  }

  int end() {
    return further.isEmpty() ? keys.getLast().end() : Math.max(keys.getLast().end(), further.getLast().end());
  }

  BudgetKey key(int at) {
    return keys.get(at);
  }

  /** The first {@code size} keys. */
  BudgetLine first(int size) {
    return part(0, size);
  }

  private BudgetLine part(int from, int to) {
    BudgetLine line = new BudgetLine();
    line.keys.addAll(keys.subList(from, to));
    if (line.account() != null) line.further.addAll(further);
    return line;
  }

  /**
   * Without what other words part from the rest: a section or a year at the head ("La dépense de fonctionnement, soit 800 €, sera
   * imputée au budget…"), a code of the house at the end ("et le solde sur la ligne 22801").
   */
  BudgetLine withoutLooseEnds() {
    int from = 0, to = keys.size();
    while (from + 1 < to && keys.get(from).slot() != BudgetSlot.BUDGET && !keys.get(from).slot().numbered() && keys.get(from + 1).far()) from++;
    while (to - 1 > from && keys.get(to - 1).slot() == BudgetSlot.AUTRE && keys.get(to - 1).far()) to--;
    return part(from, to);
  }

  boolean has(BudgetSlot slot) {
    for (BudgetKey key : keys) if (key.slot() == slot && (key.value() != null || slot == BudgetSlot.BUDGET)) return true;
    return false;
  }

  boolean numbered() {
    return opening() != null;
  }

  /** The first slot with a code, or null. */
  BudgetSlot opening() {
    for (BudgetKey key : keys) if (key.slot().numbered()) return key.slot();
    return null;
  }

  String value(BudgetSlot slot) {
    for (BudgetKey key : keys) if (key.slot() == slot && key.value() != null) return key.value();
    return null;
  }

  boolean dated() {
    for (BudgetKey key : keys) if (!key.years().isEmpty()) return true;
    return false;
  }

  private List<Integer> years() {
    List<Integer> years = new ArrayList<>();
    for (BudgetKey key : keys) for (Integer year : key.years()) if (!years.contains(year)) years.add(year);
    return List.copyOf(years);
  }

  String section() {
    for (BudgetKey key : keys) {
      if (key.section() != null) return key.section();
      if (key.slot() == BudgetSlot.SECTION) return key.value();
    }
    return null;
  }

  /** True when a budget, a year or a section stands in the line. */
  private boolean budgetary() {
    return has(BudgetSlot.BUDGET) || section() != null || dated();
  }

  /**
   * Whether the keys make a line: two of them with a chapter, an account or an operation, or one beside a budget.
   *
   * @param credited true when the words before say that credits are entered there
   */
  boolean holds(boolean credited) {
    String chapter = value(BudgetSlot.CHAPITRE), nature = value(BudgetSlot.NATURE), article = value(BudgetSlot.ARTICLE),
        operation = value(BudgetSlot.OPERATION);
    String account = nature != null ? nature : article;
    boolean function = has(BudgetSlot.FONCTION) || has(BudgetSlot.RUBRIQUE), programme = has(BudgetSlot.PROGRAMME), known = budgetary() || credited;
    if (glued() && !function) return known;
    if (account != null && chapter != null) return nature != null || known || function || account.length() > 3 || chapter.startsWith("9")
        || BudgetCodes.agree(chapter, account);
    if (account != null) return function || operation != null || programme && known
        || known && account.length() >= (nature != null ? 3 : credited && budgetary() ? 3 : 4);
    if (chapter != null) return function || operation != null || programme || known;
    if (operation != null && (credited && operation.length() >= LONG_NUMBER || Authorities.get().isOperation(operation))) return true;
    if (operation != null && !operation.matches("(?:19|20)\\d\\d"))
      return function && known || budgetary() && (programme || credited && operation.length() > 2 || operation.chars().anyMatch(Character::isLetter));
    return function && has(BudgetSlot.BUDGET) && (credited || programme);
  }

  /** "011-6288" and no more: what a number of an act can look like too. */
  private boolean glued() {
    return keys.size() > 1 && keys.get(1).start() == keys.get(0).end() + 1 && keys.get(0).slot() == BudgetSlot.CHAPITRE
        && keys.get(1).slot() == BudgetSlot.NATURE && keys.get(0).value().length() == keys.get(0).end() - keys.get(0).start();
  }

  /** The account that is the line's own, or null. */
  private BudgetKey account() {
    BudgetKey article = null;
    for (BudgetKey key : keys) {
      if (key.slot() == BudgetSlot.NATURE && key.value() != null) return key;
      if (key.slot() == BudgetSlot.ARTICLE && article == null) article = key;
    }
    return article;
  }

  /**
   * The line, once for each of its accounts; where there are several, each has the place of its own code.
   *
   * @param section what the words before say of it, for a line that does not
   */
  List<Found<Imputation>> found(String section) {
    if (further.isEmpty()) return List.of(found(section, account() == null ? null : account().value(), start(), end()));
    List<Found<Imputation>> found = new ArrayList<>();
    found.add(found(section, account().value(), start(), account().end()));
    for (BudgetKey key : further) found.add(found(section, key.value(), key.start(), key == further.getLast() ? end() : key.end()));
    return found;
  }

  private Found<Imputation> found(String section, String account, int start, int end) {
    String function = value(BudgetSlot.FONCTION) != null ? value(BudgetSlot.FONCTION) : value(BudgetSlot.RUBRIQUE);
    Imputation imputation =
        new Imputation(years(), value(BudgetSlot.BUDGET), section() != null ? section() : section, value(BudgetSlot.CHAPITRE), account, function,
            value(BudgetSlot.OPERATION), value(BudgetSlot.PROGRAMME));
    long codes = keys.stream().filter(key -> key.slot().numbered()).count();
    return new Found<>(imputation, new Span(start, end), "imputation.cles", codes >= 2 ? 0.97 : 0.85);
  }
}
