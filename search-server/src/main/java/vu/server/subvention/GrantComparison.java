package vu.server.subvention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vu.indexer.model.Authority;
import vu.server.Services;
import vu.server.Words;

/**
 * What was voted beside what is declared. A declaration is joined to a vote by the number of the act it names ({@code referenceDecision}) when
 * beneficiary or amount agree too; else by beneficiary and year; else by beneficiary and amount. No declaration is joined twice.
 */
public final class GrantComparison {
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
   * Votes above the threshold and every declaration of an authority that is held. A vote is only called undeclared when the file has lines of
   * its authority, or names none.
   *
   * @param years of the votes that must be declared, empty for all
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
    for (Voted vote : votes) if (joined.containsKey(vote) || isCovered(vote, declared)) line(vote, joined.getOrDefault(vote, List.of()), why.get(vote)).ifPresent(lines::add);
    for (Declared line : open) lines.add(new Compared(Compared.Statut.DECLAREE_NON_RETROUVEE, null, List.of(line), "Aucun vote détenu n’a ce numéro, ni ce bénéficiaire pour cette année ou ce montant."));
    return new Result(lines, left);
  }

  private boolean isCovered(Voted vote, List<Declared> declared) {
    boolean asked = years.isEmpty() || vote.annee() != null && years.contains(vote.annee());
    return asked && (declared.isEmpty() || declared.stream().anyMatch(line -> concerns(line, vote)));
  }

  private Optional<Compared> line(Voted vote, List<Declared> declared, String motif) {
    if (declared.isEmpty()) {
      if (vote.euros().compareTo(threshold) <= 0) return Optional.empty();
      return Optional.of(new Compared(Compared.Statut.VOTEE_NON_DECLAREE, vote, declared, "Aucune ligne du fichier n’a le numéro de ces actes, ni ce bénéficiaire."));
    }
    BigDecimal sum = declared.stream().map(Declared::montant).reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean same = sum.compareTo(vote.euros()) == 0;
    return Optional.of(new Compared(same ? Compared.Statut.DECLAREE_RETROUVEE : Compared.Statut.MONTANTS_DIFFERENTS, vote, declared, motif));
  }

  private enum Way {
    NUMERO("Même numéro d’acte, et même bénéficiaire ou même montant.") {
      @Override
      boolean fits(Declared line, Voted vote, GrantComparison all) {
        boolean numbered = line.reference() != null && vote.lines().stream().anyMatch(vote1 -> number(line.reference()).equals(number(vote1.act().numero())));
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
    left.add(new Liberty(line.line(), "L’attribuant « " + Objects.requireNonNullElse(line.attribuant(), line.siren()) + " » n’est pas une collectivité détenue : la ligne est laissée de côté."));
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
