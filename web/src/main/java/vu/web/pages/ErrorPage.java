package vu.web.pages;

import java.util.List;

/**
 * Why nothing can be shown.
 *
 * @param status 400, 404 or 500; another one is told in general words
 * @param reason a sentence about this very case, or null
 * @param accepted what would have been accepted, empty when that says nothing
 */
public record ErrorPage(Chrome chrome, int status, String reason, List<String> accepted) implements Page {
  public ErrorPage {
    accepted = List.copyOf(accepted);
  }

  /** Key of the words for this status. */
  public String key() {
    return switch (status) {
      case 400, 404, 500 -> "erreur." + status;
      default -> "erreur.autre";
    };
  }
}
