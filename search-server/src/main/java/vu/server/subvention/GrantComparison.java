package vu.server.subvention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vu.indexer.model.Authority;
import vu.indexer.model.Organisme;
import vu.server.Services;
import vu.server.Words;

/**
 * What was voted beside what is declared. A declaration is joined to a vote by the number of the act it names ({@code referenceDecision}) when
 * beneficiary or amount agree too; else by beneficiary and year; else by beneficiary and amount. No declaration is joined twice.
 */
public final class GrantComparison {
  /** From this day on conventions are to be published. */
  private static final LocalDate SINCE = LocalDate.of(2017, 8, 1);
  private static final String UNDECLARED = "Aucune ligne du fichier n’a le numéro de ces actes, ni ce bénéficiaire.";
  private static final String UNKNOWN = "Aucun vote détenu n’a ce numéro, ni ce bénéficiaire pour cette année ou ce montant.";

  private final Services services;
  private final BigDecimal threshold;
  private final Set<Integer> years;
  private final List<Liberty> left = new ArrayList<>();

  private GrantComparison(Services services, BigDecimal threshold, Set<Integer> years) {
    this.services = services;
    this.threshold = threshold;
    this.years = Set.copyOf(years);
  }

  /** @param left declarations that say nothing about the authorities that are held, each with its reason */
  public record Result(List<Compared> lines, List<Liberty> left) {}

  /**
   * Votes above the threshold and every declaration of an authority that is held. A vote is only called undeclared when it had to be declared
   * ({@link #isDue}) and the file has lines of its authority, or names none, and of its year.
   *
   * @param years the file is about; empty for those of its lines
   */
  public static Result of(Services services, List<Declared> declared, BigDecimal threshold, Set<Integer> years) {
    return new GrantComparison(services, threshold, years).compare(declared);
  }

  private Result compare(List<Declared> declared) {
    List<Voted> votes = VotedGrants.of(services.ledger().lines());
    List<Declared> open = new ArrayList<>(declared.stream().filter(this::isHeld).toList());
    Map<Voted, List<Declared>> joined = new LinkedHashMap<>();
    Map<Voted, String> why = new LinkedHashMap<>();
    for (Way way : Way.values()) {
      for (Voted vote : votes) {
        List<Declared> fit = open.stream().filter(line -> concerns(line, vote) && way.fits(line, vote, this)).toList();
        if (fit.isEmpty()) continue;
        joined.computeIfAbsent(vote, key -> new ArrayList<>()).addAll(fit);
        why.putIfAbsent(vote, way.sentence);
        open.removeAll(fit);
      }
    }
    List<Compared> lines = new ArrayList<>();
    for (Voted vote : votes) {
      List<Declared> own = joined.getOrDefault(vote, List.of());
      if (!own.isEmpty() || isDue(vote) && isCovered(vote, declared)) line(vote, own, why.get(vote)).ifPresent(lines::add);
    }
    for (Declared line : open) lines.add(new Compared(Compared.Statut.DECLAREE_NON_RETROUVEE, null, List.of(line), UNKNOWN));
    return new Result(lines, left);
  }

  /** Decided since the rule holds, for a body of private law (law 2000-321, article 10; decree 2017-779, article 2). */
  private boolean isDue(Voted vote) {
    boolean since = vote.lines().stream().anyMatch(line -> line.act().date() != null && !line.act().date().isBefore(SINCE));
    return since && services.registry().entry(Objects.requireNonNullElse(vote.beneficiaire(), ""))
        .map(entry -> entry.type() != Organisme.Type.PUBLIC).orElse(true);
  }

  private boolean isCovered(Voted vote, List<Declared> declared) {
    if (!years.isEmpty() && (vote.annee() == null || !years.contains(vote.annee()))) return false;
    List<Declared> own = declared.stream().filter(line -> concerns(line, vote)).toList();
    if (declared.isEmpty() || !years.isEmpty()) return declared.isEmpty() || !own.isEmpty();
    return own.stream().anyMatch(line -> line.annee() == null || line.annee().equals(vote.annee()));
  }

  private Optional<Compared> line(Voted vote, List<Declared> declared, String motif) {
    if (declared.isEmpty()) {
      if (vote.euros().compareTo(threshold) <= 0) return Optional.empty();
      return Optional.of(new Compared(Compared.Statut.VOTEE_NON_DECLAREE, vote, declared, UNDECLARED));
    }
    BigDecimal sum = declared.stream().map(Declared::montant).reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean same = sum.compareTo(vote.euros()) == 0;
    return Optional.of(new Compared(same ? Compared.Statut.DECLAREE_RETROUVEE : Compared.Statut.MONTANTS_DIFFERENTS, vote, declared, motif));
  }

  private enum Way {
    NUMERO("Même numéro d’acte, et même bénéficiaire ou même montant.") {
      @Override
      boolean fits(Declared line, Voted vote, GrantComparison all) {
        boolean numbered = line.reference() != null && vote.lines().stream().anyMatch(one -> number(line.reference()).equals(number(one.act().numero())));
        return numbered && (all.sameName(line, vote) || line.montant().compareTo(vote.euros()) == 0);
      }
    },
    ANNEE("Même bénéficiaire et même année.") {
      @Override
      boolean fits(Declared line, Voted vote, GrantComparison all) {
        return line.annee() != null && line.annee().equals(vote.annee()) && all.sameName(line, vote);
      }
    },
    MONTANT("Même bénéficiaire et même montant.") {
      @Override
      boolean fits(Declared line, Voted vote, GrantComparison all) {
        return line.montant().compareTo(vote.euros()) == 0 && all.sameName(line, vote);
      }
    };

    private final String sentence;

    Way(String sentence) {
      this.sentence = sentence;
    }

    abstract boolean fits(Declared line, Voted vote, GrantComparison all);

    private static String number(String printed) {
      return Words.fold(printed).replace(" ", "");
    }
  }

  /** One of the names the organisation has in the acts. */
  private boolean sameName(Declared line, Voted vote) {
    String printed = Words.fold(line.nom());
    Stream<String> names = vote.beneficiaire() == null ? Stream.of(vote.nom())
        : services.registry().entry(vote.beneficiaire()).stream().flatMap(entry -> Stream.concat(Stream.of(entry.nom()), entry.alias().stream()));
    return names.anyMatch(name -> without(printed).equals(without(Words.fold(name))));
  }

  /** Without the legal form in front: "Association Le Lien" is "Le Lien". */
  private static String without(String name) {
    return name.replaceFirst("^(?:l )?(?:association|asso|assoc|societe|fondation) (?=.)", "");
  }

  private boolean isHeld(Declared line) {
    if (line.siren() == null && line.attribuant() == null || houses().anyMatch(house -> is(line, house))) return true;
    String giver = Objects.requireNonNullElse(line.attribuant(), line.siren());
    left.add(new Liberty(line.line(), "L’attribuant « " + giver + " » n’est pas une collectivité détenue : la ligne est laissée de côté."));
    return false;
  }

  private Stream<Authority> houses() {
    return services.store().acts().stream().map(act -> act.collectivite()).distinct();
  }

  private boolean concerns(Declared line, Voted vote) {
    return line.siren() == null && line.attribuant() == null || is(line, vote.lines().getFirst().act().collectivite());
  }

  private static boolean is(Declared line, Authority house) {
    if (line.siren() != null && house.siren() != null) return line.siren().equals(house.siren());
    return line.attribuant() != null && house.nom() != null && Words.fold(line.attribuant()).equals(Words.fold(house.nom()));
  }
}
