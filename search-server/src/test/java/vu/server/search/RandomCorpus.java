package vu.server.search;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vu.indexer.index.StoreWriter;
import vu.indexer.model.ActId;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.Authority;
import vu.indexer.model.Bloc;
import vu.indexer.model.CanonicalText;
import vu.indexer.model.Citation;
import vu.indexer.model.Deliberation;
import vu.indexer.model.Found;
import vu.indexer.model.Link;
import vu.indexer.model.Matiere;
import vu.indexer.model.Montant;
import vu.indexer.model.Organisme;
import vu.indexer.model.Reference;
import vu.indexer.model.Relation;
import vu.indexer.model.Resolution;
import vu.indexer.model.SourceDocument;
import vu.indexer.model.Span;
import vu.indexer.model.Vote;

/** Acts made of few words, so that random queries find some; every zone, body, year and kind of fact occurs. The same for the same seed. */
public final class RandomCorpus {
  public static final List<String> WORDS =
      List.of(
          "subvention", "subventions", "subvantion", "association", "associations", "numérique", "Numériques", "territoires", "réseau", "la", "de",
              "l’eau",
              "d'Aix", "A.M.P.", "AMP", "œuvre",
          "interconnectés", "INTERConnectés", "26 500", "26500", "27ème", "27e", "région", "métropole", "métropolitain", "HN 001-8073/20/CM",
              "2019-3853",
              "loi", "NOTRe", "L. 5217-2",
          "convention", "conventions", "élu", "élue", "forum");
  private static final List<String> BODIES = List.of("Conseil", "Bureau", "Commission permanente");

  private final Random random;

  public RandomCorpus(long seed) {
    this.random = new Random(seed);
  }

  /** @param words words of each act, more or less */
  public List<AnalysedAct> acts(int count, int words) {
    List<AnalysedAct> acts = new ArrayList<>();
    for (int n = 0; n < count; n++) acts.add(act(n, count, words));
    return acts;
  }

  public static void write(List<AnalysedAct> acts, Path index) {
    try (StoreWriter writer = StoreWriter.open(index, true)) {
      acts.forEach(act -> writer.put(act, act.id().key(), List.of()));
      writer.commit();
    }
  }

  private AnalysedAct act(int n, int count, int words) {
    String authority = random.nextBoolean() ? "lyon" : "amp";
    StringBuilder text = new StringBuilder();
    List<Bloc> blocs = new ArrayList<>();
    for (String kind : List.of("entete", "presences", "expose", "visas", "visas", "considerants", "dispositif", "annexe")) {
      int start = text.length();
      sentence(text, 1 + random.nextInt(Math.max(1, words / 4)));
      blocs.add(Bloc.of(kind, new Span(start, text.length())));
    }
    StringBuilder objet = new StringBuilder();
    sentence(objet, 3);
    Deliberation deliberation =
        new Deliberation(
            new Authority(authority, "Métropole " + authority, null), any(BODIES),
                random.nextInt(9) == 0 ? null : LocalDate.of(2015 + random.nextInt(8), 1
                + random.nextInt(12), 5),
            number(authority, n), objet.toString().strip(), Vote.NOT_PRINTED, any(List.of("Mme Durand", "M. Martin")), null, null, null, blocs,
                false);
    String all = text.toString();
    SourceDocument source = new SourceDocument(authority + "/" + n + ".txt", "txt", "0".repeat(64), authority, null, false);
    return new AnalysedAct(id(authority, n), new CanonicalText(source, all, 0), deliberation, links(all, count), montants(all), organismes(all),
        List.of(),
        List.of(), random.nextInt(5) == 0 ? null : new Matiere(any(List.of("7.5", "7.10", "8.9", "8")), 0.5, List.of()));
  }

  private static ActId id(String authority, int n) {
    return new ActId(authority, authority.equals("lyon") ? "2019-" + (3800 + n) : (8000 + n) + "-20-cm");
  }

  private static String number(String authority, int n) {
    return authority.equals("lyon") ? "2019-" + (3800 + n) : "HN 001-" + (8000 + n) + "/20/CM";
  }

  private void sentence(StringBuilder text, int words) {
    for (int n = 0; n < words; n++) text.append(any(WORDS)).append(random.nextInt(7) == 0 ? ".\n\n" : " ");
    text.append("\n");
  }

  private List<Link> links(String text, int count) {
    List<Link> links = new ArrayList<>();
    for (int n = random.nextInt(3); n > 0; n--) {
      String authority = random.nextBoolean() ? "lyon" : "amp";
      int cited = random.nextInt(count);
      Reference reference = new Reference.ActeLocal(number(authority, cited), null, null, null, null, List.of());
      links.add(link(text, reference, "delib:" + id(authority, cited), new Resolution.Absent()));
    }
    if (random.nextInt(3) == 0) {
      Reference law = new Reference.Texte(Reference.Nature.LOI, "2015-991", LocalDate.of(2015, 8, 7), null, "NOTRe", List.of());
      links.add(link(text, law, "fr:loi:2015-991", new Resolution.Outside()));
    }
    if (random.nextInt(3) == 0) {
      Reference code = new Reference.Code("Code général des collectivités territoriales", "LEGITEXT000006070633", List.of("L. 5217-2"));
      links.add(link(text, code, "fr:code:LEGITEXT000006070633", new Resolution.Outside()));
    }
    return links;
  }

  private Link link(String text, Reference reference, String key, Resolution resolution) {
    return new Link(at(text, new Citation(reference, Relation.VISE, "visas", false, false)), key, resolution, null, null);
  }

  private List<Found<Montant>> montants(String text) {
    List<Found<Montant>> montants = new ArrayList<>();
    for (int n = random.nextInt(3); n > 0; n--) {
      java.math.BigDecimal euros = java.math.BigDecimal.valueOf(random.nextInt(2_000_000));
      montants.add(at(text, new Montant(euros, null, Montant.Monnaie.EUR, null, Montant.Role.VOTE, Montant.Instrument.SUBVENTION, "Club", 2019,
          false)));
    }
    return montants;
  }

  private List<Found<Organisme>> organismes(String text) {
    if (random.nextBoolean()) return List.of();
    return List.of(at(text, new Organisme(any(List.of("Réseau des territoires innovants", "La 27ème Région", "Forum de l'eau")), List.of(),
        Organisme.Type.ASSOCIATION, List.of(new Span(0, 3)))));
  }

  private <T> Found<T> at(String text, T value) {
    int start = random.nextInt(Math.max(1, text.length() - 12));
    return new Found<>(value, new Span(start, Math.min(text.length(), start + 10)), "test", 0.9);
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
