package vu.indexer.model;

import java.util.Objects;

/**
 * A citation and where it leads.
 *
 * @param cle canonical key: {@code delib:amp/8073-20-cm}, {@code fr:loi:2014-58}, {@code fr:code:LEGITEXT…#L5217-2}, {@code eu:reg:2016/679};
 *     null when the words do not allow one
 * @param url official address, or null when none can be given without inventing an identifier
 * @param conflit what disagrees ({@code numero/date}, {@code numero/nom}), or null
 */
public record Link(Found<Citation> found, String cle, Resolution resolution, String url, String conflit) {
  public Link {
    Objects.requireNonNull(found, "found");
    Objects.requireNonNull(resolution, "resolution");
  }

  public Citation citation() {
    return found.value();
  }

  public Reference reference() {
    return found.value().reference();
  }
}
