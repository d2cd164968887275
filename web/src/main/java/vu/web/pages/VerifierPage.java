package vu.web.pages;

import java.util.List;

/**
 * The visas of a draft: a form, and after it was sent what each of them leads to.
 *
 * @param erreur why the draft could not be checked, or null
 * @param resultat null before a draft was sent
 */
public record VerifierPage(Chrome chrome, Form form, String erreur, Result resultat) implements Page {
  /**
   * What stands in the form.
   *
   * @param instances names of bodies to offer
   * @param date a day as {@code 2025-02-27}, or empty
   * @param max characters that are read at most
   */
  public record Form(String texte, List<DepensesPage.Option> collectivites, List<String> instances, String instance, String date, int max) {
    public Form {
      collectivites = List.copyOf(collectivites);
      instances = List.copyOf(instances);
    }
  }

  /**
   * @param origine how the authority is known: {@code donnee}, {@code texte}, {@code numeros} or {@code inconnue}
   * @param comptes how many citations have each status
   * @param remarques about the draft as a whole
   * @param delegation the usual delegation visa when the draft lacks it, or null
   */
  public record Result(Head head, List<Count> comptes, List<Remark> remarques, Offer delegation, List<Line> lignes) {
    public Result {
      comptes = List.copyOf(comptes);
      remarques = List.copyOf(remarques);
      lignes = List.copyOf(lignes);
    }

    /** Every visa offered, one on a line, each once; what has none stands as the draft prints it. */
    public String all() {
      return String.join("\n", lignes.stream().flatMap(line -> line.visas().stream()).distinct().toList());
    }
  }

  /** Who decides; null where nobody says so. */
  public record Head(String collectivite, String origine, String instance, java.time.LocalDate date) {}

  public record Count(String status, long citations) {}

  public record Remark(String text, boolean alert) {}

  /** Wording to copy; {@code id} names it on the page, {@code href} leads to what it cites or is null. */
  public record Offer(String id, String visa, String href) {}

  /** One visa of the draft; {@code runs} are its words, those recognised marked. */
  public record Line(int number, String status, List<ResultsPage.Run> runs, List<Reference> references) {
    public Line {
      runs = List.copyOf(runs);
      references = List.copyOf(references);
    }

    List<String> visas() {
      if (references.isEmpty()) return List.of(words());
      return references.stream().map(reference -> reference.offer() == null ? words() : reference.offer().visa() + " ;").toList();
    }

    private String words() {
      return String.join("", runs.stream().map(ResultsPage.Run::text).toList()).replaceAll("\\s+", " ");
    }
  }

  /**
   * One citation.
   *
   * @param titre of the act that is held, or the name of the text; null when neither is known
   * @param href page of what is cited, or null
   * @param officiel official address, or null; {@code sorte} how sure it is
   * @param offer how the house prints it, or null
   * @param faits what later acts did to it, with the sentence
   */
  public record Reference(
      String words, String kind, String status, String titre, String href, String officiel, String sorte, Offer offer, List<Remark> remarques,
      List<Candidate> candidats, List<CitedBy> faits, Claim claim) {
    public Reference {
      remarques = List.copyOf(remarques);
      candidats = List.copyOf(candidats);
      faits = List.copyOf(faits);
    }
  }

  /** An act that could be meant; {@code offer} is null when it prints no number. */
  public record Candidate(ActLine act, Offer offer) {}
}
