package vu.indexer.extract.imputation;

import java.util.ArrayList;
import java.util.List;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/** Accounts that are listed behind the first one of a line: "articles 60632, 61521 et 6188", "article 6558 (école), 6281 (cotisations)". */
final class FurtherAccounts {
  private static final int MOST = 12, LONGEST_LABEL = 60, SHORTEST = 4, LONGEST = 8;
  private static final Phrases AND = Phrases.of("et", "ou", "ainsi que");

  private final Folded f;

  FurtherAccounts(Folded f) {
    this.f = f;
  }

  /** The accounts behind {@code first}, which says by an "s" or by what it is for that it is one of several. */
  List<BudgetKey> behind(BudgetKey first) {
    int end = behindLabel(first.end());
    if (end == first.end() && f.at(f.wordEndFrom(first.start()) - 1) != 's') return List.of();
    List<BudgetKey> accounts = new ArrayList<>();
    for (int next = next(end); next >= 0 && accounts.size() < MOST; next = next(end)) {
      int stop = f.wordEndFrom(next);
      accounts.add(new BudgetKey(first.slot(), f.slice(next, stop), next, stop));
      end = behindLabel(stop);
    }
    return accounts;
  }

  /** Where the account behind a comma or "et" starts; -1 when none does. */
  private int next(int from) {
    int p = f.skipInParagraph(from);
    int behind = f.at(p) == ',' || f.at(p) == '/' || f.at(p) == '&' ? f.skipInParagraph(p + 1) : p;
    int and = AND.at(f, behind), account = and < 0 ? behind : f.skipInParagraph(and);
    if (account == p || f.at(account) < '1' || f.at(account) > '7') return -1;
    int stop = f.wordEndFrom(account);
    for (int i = account; i < stop; i++) if (!f.isDigit(i)) return -1;
    boolean sized = stop - account >= SHORTEST && stop - account <= LONGEST;
    return sized && BudgetCodes.end(f, account, BudgetSlot.NATURE) == stop ? account : -1;
  }

  /** Passes over what is told in brackets behind a code: "(école)". */
  private int behindLabel(int from) {
    int open = f.skipInParagraph(from), close = open + 1;
    if (f.at(open) != '(' || f.isDigit(f.skip(close))) return from;
    while (close - open < LONGEST_LABEL && f.at(close) != ')' && f.at(close) != '\n') close++;
    return f.at(close) == ')' ? close + 1 : from;
  }
}
