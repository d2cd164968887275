package vu.web.pages;

import java.util.List;

/** The first page: the search box, queries to try, what one can do here with an example of each, what is held, the acts decided last. */
public record HomePage(
    Chrome chrome, long acts, long collectivites, long references, List<Choice> exemples, List<Piste> pistes, List<ActLine> recents)
    implements Page {
  public HomePage {
    exemples = List.copyOf(exemples);
    pistes = List.copyOf(pistes);
    recents = List.copyOf(recents);
  }

  /**
   * One thing to do here, shown by an example from what is held.
   *
   * @param key words under {@code accueil.piste.<key>}
   * @param sujet what it leads to, in French where an act says it
   * @param fait what is known of it, in the language of the page
   */
  public record Piste(String key, String sujet, String fait, String href) {}
}
