package vu.web.pages;

import java.util.List;
import vu.indexer.model.ListRemark;
import vu.indexer.model.Reading;

/**
 * What is held: acts by authority, body and year, and the files that could not be read.
 *
 * @param intitules those of the acts that only a published list tells of
 * @param annees columns of the table
 * @param lectures files that were read with something to be said
 */
public record CouverturePage(Chrome chrome, long actes, long intitules, List<String> annees, List<Rang> rangs, List<Liste> listes,
    List<Lecture> lectures, List<Reading.Refused> refuses)
    implements Page {
  public CouverturePage {
    annees = List.copyOf(annees);
    rangs = List.copyOf(rangs);
    listes = List.copyOf(listes);
    lectures = List.copyOf(lectures);
    refuses = List.copyOf(refuses);
  }

  /**
   * A list of acts.
   *
   * @param textes acts it speaks of whose text is held
   * @param intitules acts that it alone makes known
   */
  public record Liste(String path, int lignes, int textes, int intitules, List<ListRemark> remarques) {
    public Liste {
      remarques = List.copyOf(remarques);
    }
  }

  /**
   * A file of whose reading something is to be known.
   *
   * @param pages its pages that were read from their image
   * @param confiance mean over these, in percent
   * @param incertaines those to be checked against the image
   * @param remarques French sentences
   */
  public record Lecture(String path, int pages, int confiance, List<Integer> incertaines, List<String> remarques) {
    public Lecture {
      incertaines = List.copyOf(incertaines);
      remarques = List.copyOf(remarques);
    }
  }

  /** One body of one authority: a number of acts for each of {@link #annees}. */
  public record Rang(String collectivite, String instance, List<Cellule> cellules, long total) {
    public Rang {
      cellules = List.copyOf(cellules);
    }
  }

  /** @param href the acts counted, null when there are none */
  public record Cellule(long actes, String href) {}
}
