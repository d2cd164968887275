package vu.web.pages;

import java.util.List;

/**
 * An act that is cited and not held: only what others say of it.
 *
 * @param nom its number as printed most often
 * @param suites what the acts held did to it
 * @param demande the letter that asks for it, in French
 * @param dits each way in which its number, date and body are printed
 */
public record AbsentPage(Chrome chrome, String nom, String collectivite, Suites suites, String demande, List<Dit> dits, List<CitedBy> citePar)
    implements Page {
  public AbsentPage {
    dits = List.copyOf(dits);
    citePar = List.copyOf(citePar);
  }

  /** Number, day and body as {@code fois} references print them, null where they do not. */
  public record Dit(String numero, java.time.LocalDate date, String instance, int fois) {}
}
