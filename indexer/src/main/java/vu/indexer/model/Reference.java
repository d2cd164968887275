package vu.indexer.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What a text points at: an act of a local authority, a national text, a code, an act of the European Union. */
public sealed interface Reference {
  /** The name used in JSON: {@code deliberation}, {@code loi}, {@code code} … */
  String kind();

  /** Articles pointed at, in reading order: {@code L. 5217-2}, range {@code L. 1..L. 4}, "et suivants" {@code L. 1+}, pinpoint {@code 107#III}. */
  List<String> articles();

  /** The number in its normal form, or null. */
  String numero();

  /** The date printed with the reference, or null. */
  LocalDate date();

  /**
   * An act of a local authority.
   *
   * @param dateFin last day of a session of two days, else null
   * @param instance the body as printed, or null
   * @param collectivite the authority as printed, or null when the act is one of the citing authority
   */
  record ActeLocal(String numero, LocalDate date, LocalDate dateFin, String instance, String collectivite, List<String> articles)
      implements Reference {
    public ActeLocal {
      articles = List.copyOf(articles);
    }

    @Override
    public String kind() {
      return "deliberation";
    }
  }

  /** A national text: {@code nature} is its rank. */
  enum Nature {
    LOI("loi"), LOI_ORGANIQUE("loi"), LOI_CONSTITUTIONNELLE("loi"), DECRET("decret"), ORDONNANCE("ordonnance"), ARRETE("arrete"),
    CIRCULAIRE("circulaire"), CONSTITUTION("constitution"), AUTRE("autre");

    private final String kind;

    Nature(String kind) {
      this.kind = kind;
    }

    public String kind() {
      return kind;
    }
  }

  /**
   * A law, decree, ordinance, arrêté, circular or the Constitution.
   *
   * @param autorite who took an arrêté, as printed ("préfectoral"), else null
   * @param alias the nickname printed ("NOTRe"), else null
   */
  record Texte(Nature nature, String numero, LocalDate date, String autorite, String alias, List<String> articles) implements Reference {
    public Texte {
      Objects.requireNonNull(nature, "nature");
      articles = List.copyOf(articles);
    }

    @Override
    public String kind() {
      return nature.kind();
    }
  }

  /**
   * A code, or articles whose code is not printed.
   *
   * @param titre official title at Légifrance, null when no code is named
   * @param cid identifier at Légifrance ({@code LEGITEXT…}), null when no code is named
   */
  record Code(String titre, String cid, List<String> articles) implements Reference {
    public Code {
      articles = List.copyOf(articles);
    }

    @Override
    public String kind() {
      return "code";
    }

    @Override
    public String numero() {
      return null;
    }

    @Override
    public LocalDate date() {
      return null;
    }
  }

  enum NatureEuropeenne {
    REGLEMENT("reglement_ue"), DIRECTIVE("directive_ue"), DECISION("decision_ue");

    private final String kind;

    NatureEuropeenne(String kind) {
      this.kind = kind;
    }

    public String kind() {
      return kind;
    }
  }

  /** An act of the European Union; {@code numero} is always year/number with a year of four digits. */
  record ActeEuropeen(NatureEuropeenne nature, String numero, LocalDate date, String alias, List<String> articles) implements Reference {
    public ActeEuropeen {
      Objects.requireNonNull(nature, "nature");
      articles = List.copyOf(articles);
    }

    @Override
    public String kind() {
      return nature.kind();
    }
  }
}
