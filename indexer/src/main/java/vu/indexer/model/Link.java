package vu.indexer.model;

import java.util.Objects;

/**
 * A citation and where it leads.
 *
 * @param found the citation as it is shown: its confidence is that of reading and link together
 * @param read the same as it was read, before any link was looked for; what a new search for the link starts from
 * @param cle canonical key: {@code delib:amp/8073-20-cm}, {@code fr:loi:2014-58}, {@code fr:code:LEGITEXT…#L5217-2}, {@code eu:reg:2016/679};
 *     null when the words do not allow one
 * @param url official address, or null when none can be given without inventing an identifier
 * @param conflit what disagrees ({@code numero/date}, {@code numero/nom}), or null
 */
public record Link(Found<Citation> found, Found<Citation> read, String cle, Resolution resolution, String url, String conflit) {
  public Link {
    Objects.requireNonNull(found, "found");
    Objects.requireNonNull(read, "read");
    Objects.requireNonNull(resolution, "resolution");
  }

  /** A link that leaves the reading as it was. */
  public Link(Found<Citation> found, String cle, Resolution resolution, String url, String conflit) {
    this(found, found, cle, resolution, url, conflit);
  }

  /** The same link, made from this reading. */
  public Link of(Found<Citation> reading) {
    return new Link(found, reading, cle, resolution, url, conflit);
  }

  public Citation citation() {
    return found.value();
  }

  public Reference reference() {
    return found.value().reference();
  }
}
