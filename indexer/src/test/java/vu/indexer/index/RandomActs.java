package vu.indexer.index;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vu.indexer.model.ActId;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.Authority;
import vu.indexer.model.Bloc;
import vu.indexer.model.CanonicalText;
import vu.indexer.model.Citation;
import vu.indexer.model.Deliberation;
import vu.indexer.model.Found;
import vu.indexer.model.Imputation;
import vu.indexer.model.Link;
import vu.indexer.model.Matiere;
import vu.indexer.model.Montant;
import vu.indexer.model.Organisme;
import vu.indexer.model.Problem;
import vu.indexer.model.Reference;
import vu.indexer.model.Relation;
import vu.indexer.model.Resolution;
import vu.indexer.model.SourceDocument;
import vu.indexer.model.Span;
import vu.indexer.model.Vote;

/** Acts with every kind of fact, at random places of random words: the same for the same seed. */
public final class RandomActs {
  private static final String[] WORDS =
      ("subvention association métropole de la le l’exercice d'équipement Conseil délibère approuve convention réseau territoires 26 500 2019-3853 "
              + "IVIS-011-17495/25/BM Vu loi n° 2014-58 considérant que numérique œuvre A.M.P. 27ème région L. 5217-2 du code € Bureau séance\n\n "
              + ".\n ; \n- ,")
          .split(" ");
  private static final List<String> BLOCS =
      List.of("entete", "presences", "expose", "visas", "visas", "considerants", "dispositif", "vote", "signature", "annexe", "autre");

  private final Random random;

  public RandomActs(long seed) {
    this.random = new Random(seed);
  }

  /** @param words about how many words the act has */
  public AnalysedAct act(int number, int words) {
    String authority = random.nextBoolean() ? "lyon" : "amp";
    String text = text(words);
    SourceDocument source = new SourceDocument(authority + "/" + number + ".txt", "txt", sha(text), maybe(authority), maybe(3), random.nextBoolean());
    CanonicalText canonical = new CanonicalText(source, text, random.nextInt(3) * 100);
    return new AnalysedAct(
        new ActId(authority, "a" + number), canonical, deliberation(authority, number, text), several(() -> link(text)),
            several(() -> at(montant(), text)),
        several(() -> organisme(text)), several(() -> at(imputation(), text)), several(() -> problem(text)),
        maybe(new Matiere("7.5", 0.6, List.of(new Matiere.Indice("subvention", Matiere.Source.TITRE, 6,
            random.nextBoolean() ? null : new vu.indexer.model.Span(0, 3))))));
  }

  public static String sha(String text) {
    try {
      return java.util.HexFormat.of().formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private String text(int words) {
    StringBuilder text = new StringBuilder();
    for (int n = 0; n < words; n++) text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
    return text.toString();
  }

  private Deliberation deliberation(String authority, int number, String text) {
    List<Bloc> blocs = new ArrayList<>();
    int step = Math.max(1, text.length() / BLOCS.size());
    for (int at = 0; at < BLOCS.size() && (at + 1) * step <= text.length(); at++) {
      blocs.add(Bloc.of(BLOCS.get(at), new Span(at * step, at == BLOCS.size() - 1 ? text.length() : (at + 1) * step)));
    }
    Vote vote = new Vote(maybe(Vote.Resultat.values()[random.nextInt(4)]), maybe(3), maybe(0), maybe(1));
    return new Deliberation(
        new Authority(authority, maybe("Métropole " + authority), maybe("200046977")), maybe("Bureau"), maybe(date()),
            maybe("HN 001-" + number + "/19/CM"),
            maybe("Objet n° " + number + " : subvention"),
        vote, maybe("Mme Durand"), maybe("M. Martin"), maybe(date()), maybe("069-200046977-20191104-" + number), blocs, random.nextBoolean());
  }

  private LocalDate date() {
    return LocalDate.of(1999 + random.nextInt(27), 1 + random.nextInt(12), 1 + random.nextInt(28));
  }

  private Link link(String text) {
    Citation citation = new Citation(reference(), any(Relation.values()), any(BLOCS.toArray(String[]::new)), random.nextBoolean(),
        random.nextBoolean());
    return new Link(at(citation, text), maybe("delib:lyon/a" + random.nextInt(50)), resolution(), maybe("https://example.org/" + random.nextInt(9)),
        maybe("numero/date"));
  }

  private Reference reference() {
    List<String> articles = several(() -> "L. " + random.nextInt(5000) + "-" + random.nextInt(9));
    return switch (random.nextInt(4)) {
      case 0 -> new Reference.ActeLocal(maybe("2019-" + random.nextInt(50)), maybe(date()), maybe(date()), maybe("Conseil"), maybe("Région"),
          articles);
      case 1 -> new Reference.Texte(any(Reference.Nature.values()), maybe("2014-58"), maybe(date()), maybe("préfectoral"), maybe("MAPTAM"), articles);
      case 2 -> new Reference.Code(maybe("Code général"), maybe("LEGITEXT000006070633"), articles);
      default -> new Reference.ActeEuropeen(any(Reference.NatureEuropeenne.values()), "2016/679", maybe(date()), maybe("RGPD"), articles);
    };
  }

  private Resolution resolution() {
    return switch (random.nextInt(4)) {
      case 0 -> new Resolution.Resolved(new ActId("lyon", "a" + random.nextInt(50)));
      case 1 -> new Resolution.Ambiguous(List.of(new ActId("lyon", "a1"), new ActId("amp", "a2")));
      case 2 -> new Resolution.Absent();
      default -> new Resolution.Outside();
    };
  }

  private Montant montant() {
    BigDecimal euros = BigDecimal.valueOf(random.nextInt(100_000_000) - 1000, 2);
    return new Montant(
        euros, maybe(new BigDecimal("100")), any(Montant.Monnaie.values()), maybe("TTC"), any(Montant.Role.values()),
            maybe(any(Montant.Instrument.values())), maybe("Club"),
        maybe(2019 - random.nextInt(30)), random.nextBoolean());
  }

  private Found<Organisme> organisme(String text) {
    List<Span> mentions = new ArrayList<>(several(() -> span(text)));
    if (mentions.isEmpty()) mentions.add(span(text));
    Organisme value = new Organisme("Réseau " + random.nextInt(9), several(() -> "Alias " + random.nextInt(9)), any(Organisme.Type.values()),
        mentions);
    return new Found<>(value, mentions.getFirst(), "regle." + random.nextInt(5), confidence());
  }

  private Imputation imputation() {
    return new Imputation(several(() -> 2019), maybe("principal"), maybe("fonctionnement"), maybe("65"), maybe("6574"), maybe("020"),
        maybe("0P02O4984"),
        maybe("P02"));
  }

  private Problem problem(String text) {
    return new Problem("code-" + random.nextInt(5), any(Problem.Severity.values()), "Un problème.", random.nextBoolean() ? span(text) : null);
  }

  private <T> Found<T> at(T value, String text) {
    return new Found<>(value, span(text), "regle." + random.nextInt(5), confidence());
  }

  private Span span(String text) {
    int start = random.nextInt(Math.max(1, text.length() - 20));
    return new Span(start, Math.min(text.length(), start + 1 + random.nextInt(20)));
  }

  /** Three decimals, as the JSON of an act keeps them. */
  private double confidence() {
    return random.nextInt(1001) / 1000.0;
  }

  private <T> T maybe(T value) {
    return random.nextInt(3) == 0 ? null : value;
  }

  @SafeVarargs
  private <T> T any(T... values) {
    return values[random.nextInt(values.length)];
  }

  private <T> List<T> several(java.util.function.Supplier<T> each) {
    List<T> values = new ArrayList<>();
    for (int n = random.nextInt(4); n > 0; n--) values.add(each.get());
    return values;
  }
}
