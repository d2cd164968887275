package vu.indexer.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * An act after layout: what its head and foot say, and its blocs. Everything the act does not print is null.
 *
 * @param instance the body in its usual name: Conseil, Bureau, Commission permanente, Conseil municipal …
 * @param numero as printed
 * @param objet the title, without the internal file number that some houses glue to it
 * @param acteId identifier of the @ctes transmission, for instance {@code 034-213401722-20140424-0000071229-DE}
 * @param blocs ordered, disjoint, covering all text that is not blank
 * @param demonstration true for a text written for demonstration, which says so on its first line
 */
public record Deliberation(
    Authority collectivite,
    String instance,
    LocalDate date,
    String numero,
    String objet,
    Vote vote,
    String rapporteur,
    String signataire,
    LocalDate controleLegalite,
    String acteId,
    List<Bloc> blocs,
    boolean demonstration) {
  /** A head on top is longer: what is shorter was printed by a web page. */
  private static final int CHROME = 120;

  public Deliberation {
    Objects.requireNonNull(collectivite, "collectivite");
    Objects.requireNonNull(vote, "vote");
    blocs = List.copyOf(blocs);
    int end = 0;
    for (Bloc bloc : blocs) {
      if (bloc.span().start() < end) throw new IllegalArgumentException("bloc " + bloc + " overlaps the one before it");
      end = bloc.span().end();
    }
  }

  /**
   * This act as part of a collection, which may say once what all its acts leave out.
   *
   * @param whole what is said in front of the acts
   * @param session true when all acts are of the session named there
   */
  public Deliberation within(Deliberation whole, boolean session) {
    Authority authority = collectivite.known() ? collectivite : whole.collectivite;
    String body = instance == null && session ? whole.instance : instance;
    boolean earlier = date != null && whole.date != null && date.isBefore(whole.date);
    LocalDate day = session && (date == null || earlier) ? whole.date : date;
    return new Deliberation(authority, body, day, numero, objet, vote, rapporteur, signataire, controleLegalite, acteId, blocs, demonstration);
  }

  /** Where the act begins, behind the end of another one that its file prints first; 0 when it begins with its own head. */
  public int begins() {
    int first = !blocs.isEmpty() && blocs.getFirst() instanceof Bloc.Entete && blocs.getFirst().span().length() < CHROME ? 1 : 0;
    if (first >= blocs.size() || !(blocs.get(first) instanceof Bloc.Dispositif)) return 0;
    for (Bloc bloc : blocs.subList(first, blocs.size())) if (bloc instanceof Bloc.Entete) return bloc.span().start();
    return 0;
  }

  /** This act under a number that stands in front of its text, when none was read in it. */
  public Deliberation numbered(String number) {
    if (numero != null || number == null) return this;
    String title = objet != null && objet.startsWith(number) ? objet.substring(number.length()).replaceFirst("^[ :)–—-]+", "") : objet;
    return new Deliberation(collectivite, instance, date, number, title, vote, rapporteur, signataire, controleLegalite, acteId, blocs, demonstration);
  }

  /** The kind of the bloc at {@code offset}, or {@code autre} between blocs. */
  public String kindAt(int offset) {
    int low = 0, high = blocs.size() - 1;
    while (low <= high) {
      int mid = (low + high) >>> 1;
      Span span = blocs.get(mid).span();
      if (span.contains(offset)) return blocs.get(mid).kind();
      if (offset < span.start()) high = mid - 1;
      else low = mid + 1;
    }
    return "autre";
  }
}
