package vu.indexer.ingest.page;

/**
 * Letters that stand together on a page. Lengths are in points, y grows downwards.
 *
 * @param base the line the letters stand on
 * @param size height of the type
 */
public record Word(String text, double left, double right, double base, double size) {
  public Word {
    if (text.isEmpty()) throw new IllegalArgumentException("a word has letters");
    if (!(size > 0)) throw new IllegalArgumentException("size " + size + " is not positive");
  }

  double top() {
    return base - size;
  }

  double width() {
    return right - left;
  }
}
