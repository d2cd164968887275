package vu.web.pages;

import java.util.List;

/** The first page: the search box, what is held, queries to try, the acts decided last. */
public record HomePage(Chrome chrome, long acts, long collectivites, long references, List<Choice> exemples, List<ActLine> recents) implements Page {
  public HomePage {
    exemples = List.copyOf(exemples);
    recents = List.copyOf(recents);
  }
}
