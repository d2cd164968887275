package vu.server.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The filters of a search, each of which is a facet of its answer too. */
public enum FilterName {
  /** Id of the authority: {@code lyon}. */
  COLLECTIVITE,
  /** The body as acts name it: {@code Commission permanente}. */
  INSTANCE,
  /** Year of the session: {@code 2019}. */
  ANNEE,
  /** Id of an organisation in the registry. */
  ASSOCIATION,
  /** Canonical key of a cited text: {@code fr:loi:2014-58}, a code with or without article, {@code delib:amp/8073-20-cm}. */
  TEXTE,
  /** Code of the inferred subject, of level 2 ({@code 7.5}) or level 1 ({@code 7}, with all below it). */
  MATIERE,
  /** Id of a {@link MontantRange}; an act is in it when one of its counted votes is. */
  MONTANT;

  /** The name in addresses. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** @throws IllegalArgumentException naming what is accepted */
  public static FilterName of(String id) {
    for (FilterName name : values()) if (name.id().equals(id)) return name;
    String accepted = Arrays.stream(values()).map(FilterName::id).collect(Collectors.joining(", "));
    throw new IllegalArgumentException("no filter is called " + id + "; accepted: " + accepted);
  }
}
