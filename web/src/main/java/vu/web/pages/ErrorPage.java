package vu.web.pages;

import java.util.List;
import vu.web.Lang;

/**
 * Why nothing can be shown.
 *
 * @param status 400, 404 or 500; another one is told in general words
 * @param reason a French sentence about this very case, or null; none when the server failed, which is no fault of what was asked
 * @param accepted what would have been accepted, empty when that says nothing
 */
public record ErrorPage(Chrome chrome, int status, String reason, List<String> accepted) implements Page {
  public ErrorPage {
    accepted = List.copyOf(accepted);
    reason = reason == null ? null : reason.replace("« ", "«\u00a0").replace(" »", "\u00a0»");
    if (status == 500) reason = null;
  }

  /** True when the sentence can stand for the general words of this status. */
  public boolean told() {
    return reason != null && chrome.strings().lang() == Lang.FR;
  }

  /** Key of the words for this status. */
  public String key() {
    return switch (status) {
      case 400, 404, 500 -> "erreur." + status;
      default -> "erreur.autre";
    };
  }
}
