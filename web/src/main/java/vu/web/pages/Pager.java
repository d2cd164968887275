package vu.web.pages;

/**
 * Where a list stands among its pages.
 *
 * @param page from 1
 * @param pages at least 1
 * @param previous address of the page before, or null
 * @param next address of the page after, or null
 */
public record Pager(int page, int pages, String previous, String next) {
  public static final Pager SINGLE = new Pager(1, 1, null, null);

  public Pager {
    if (page < 1 || pages < 1) throw new IllegalArgumentException("page " + page + " of " + pages);
  }
}
