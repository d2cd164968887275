package vu.server.search;

import java.util.List;

/** What words of a text must do to match. */
public sealed interface TextMatch {
  /**
   * One word.
   *
   * @param form see {@link vu.indexer.index.words.Token#form()}
   * @param stem what other inflections share, or null when only the form itself counts
   * @param accented the word with the accents that were typed, or null; where it is printed so the word counts more
   */
  record Term(String form, String stem, String accented) implements TextMatch {
    public Term(String form, String stem) {
      this(form, stem, null);
    }
  }

  /** These one after the other; two or more. */
  record Sequence(List<Term> terms) implements TextMatch {
    public Sequence {
      terms = List.copyOf(terms);
    }
  }

  /**
   * These in any order, the first and the last at most {@code width} words apart, both counted.
   *
   * @param terms two or more, each once
   */
  record Near(List<Term> terms, int width) implements TextMatch {
    public Near {
      terms = List.copyOf(terms);
    }
  }

  /** Forms of this shape: {@code *} any characters, {@code ?} one. */
  record Pattern(String wildcard) implements TextMatch {}

  /**
   * Forms with the same first letter at {@code edits} changes at most: a letter more, less, other, or two exchanged.
   *
   * @param edits fewer than half the letters of {@code form}
   * @param slip true when only those forms count that are {@code form} misspelt, see {@link Slip}
   */
  record Close(String form, int edits, boolean slip) implements TextMatch {
    public Close(String form, int edits) {
      this(form, edits, false);
    }

    public Close {
      if (2 * edits >= form.length()) throw new IllegalArgumentException(edits + " changes are too many for " + form);
    }
  }
}
