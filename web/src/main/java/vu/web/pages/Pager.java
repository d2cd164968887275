package vu.web.pages;

/**
 * Where a list stands among its pages.
 *
 * @param page from 1; more than {@code pages} when there is no such page
 * @param pages at least 1
 * @param previous address of the page before, of the last one for a page that is not there, or null
 * @param next address of the page after, or null
 */
public record Pager(int page, int pages, String previous, String next) {
  public static final Pager SINGLE = new Pager(1, 1, null, null);

  public Pager {
    if (page < 1 || pages < 1) throw new IllegalArgumentException("page " + page + " of " + pages);
  }

  /** True for a page behind the last one. */
  public boolean beyond() {
    return page > pages;
  }
}
