package vu.server.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Makes up what an act says: laws, earlier acts, acts that no file holds, reasons, the decision. */
final class Drafting {
  /** Serials that no act gets. */
  private static final int NEVER_GIVEN = 90_000;
  private static final double ABSENT = 0.1;
  private static final double WITHOUT_DELEGATION = 0.03;
  private static final int A_PARAGRAPH = 3;
  private static final String CGCT = "le Code général des collectivités territoriales";

  private final Register register;

  Drafting(Register register) {
    this.register = register;
  }

  Content content(int rank) {
    Entry entry = register.entry(rank);
    Random dice = register.dice(rank, "content");
    List<String> visas = visas(cited(entry, dice));
    return new Content(
        entry, visas, report(entry, dice), some("considerant", 1 + dice.nextInt(2), dice), change(entry), matter(entry), money(entry), dice.nextInt(3) == 0);
  }

  /** What an act cites among its visas. */
  Cited cited(Entry entry) {
    return cited(entry, register.dice(entry.rank(), "content"));
  }

  private Cited cited(Entry entry, Random dice) {
    List<String> texts = new ArrayList<>(List.of(CGCT));
    texts.addAll(some("loi", dice.nextInt(4), dice));
    Set<Integer> acts = new LinkedHashSet<>();
    if (entry.target() >= 0) acts.add(entry.target());
    if (!entry.session().council() && entry.rank() > 0 && dice.nextDouble() >= WITHOUT_DELEGATION) acts.add(register.delegation(entry.rank()));
    List<Integer> bases = List.copyOf(Bases.of(entry.rank(), dice, acts));
    Cited.Missing missing = dice.nextDouble() < ABSENT ? missing(entry.session(), dice) : null;
    return new Cited(texts, bases, missing, List.copyOf(acts));
  }

  private List<String> visas(Cited cited) {
    List<String> visas = new ArrayList<>(cited.texts());
    for (int rank : cited.bases()) visas.add(cite(register.entry(rank)));
    if (cited.missing() != null) visas.add(named(cited.missing().number(), cited.missing().session()) + " portant " + lowerFirst(cited.missing().title()));
    for (int rank : cited.acts()) visas.add(cite(register.entry(rank)));
    return visas;
  }

  /** An act that no file holds: its serial is never given, and nobody decides on a first of the month. */
  private Cited.Missing missing(Session session, Random dice) {
    Session before = Session.of(dice.nextInt(session.index() + 1));
    Session day = new Session(before.index(), LocalDate.of(before.year(), before.date().getMonth(), 2), true);
    String number = register.house().number("ECO", day, 1 + dice.nextInt(99), NEVER_GIVEN + dice.nextInt(500));
    return new Cited.Missing(number, day, Matter.of(0, dice).title(day.year()));
  }

  private List<String> report(Entry entry, Random dice) {
    List<String> report = new ArrayList<>();
    report.add("Le présent rapport porte sur l'objet suivant : " + entry.title() + ".");
    List<String> sentences = some("expose", 3 + dice.nextInt(6), dice);
    for (int from = 0; from < sentences.size(); from += A_PARAGRAPH) {
      report.add(String.join(" ", sentences.subList(from, Math.min(from + A_PARAGRAPH, sentences.size()))));
    }
    return report;
  }

  private Content.Change change(Entry entry) {
    if (entry.deed().isChange()) return new Content.Change(entry.deed().participle(), named(register.entry(entry.target())));
    return register.isCorrected(entry.rank()) ? new Content.Change(null, named(register.entry(entry.rank() + 1))) : null;
  }

  private static String matter(Entry entry) {
    if (!entry.deed().decides()) return null;
    if (entry.deed() == Deed.DELEGATION) return "la délégation d'une partie des compétences du Conseil, dans les limites fixées par la loi";
    Matter matter = entry.matter();
    return switch (matter.kind()) {
      case GRANT -> "l'attribution à l'association " + matter.who() + " d'une subvention de fonctionnement de " + euros(matter) + " euros";
      case MEMBERSHIP -> "l'adhésion à l'association " + matter.who() + " et le paiement de la cotisation, fixée à " + euros(matter) + " euros";
      case WORKS -> "le programme d'aménagement des abords de " + matter.who();
      case RULES -> "le règlement d'usage des équipements de " + matter.who();
    };
  }

  private static String money(Entry entry) {
    if (entry.matter().euros() == 0 || entry.deed() == Deed.DELEGATION || !entry.deed().decides()) return null;
    return "budget principal de l'exercice " + entry.session().year() + ", section de fonctionnement : Fonction 020 - Chapitre 65 - Nature 65748";
  }

  private static String euros(Matter matter) {
    return matter.euros() < 1000 ? Integer.toString(matter.euros()) : String.format(Locale.ROOT, "%d %03d", matter.euros() / 1000, matter.euros() % 1000);
  }

  private String cite(Entry entry) {
    return named(entry) + " portant " + lowerFirst(entry.title());
  }

  private String named(Entry entry) {
    return named(entry.number(), entry.session());
  }

  private String named(String number, Session session) {
    String metropole = register.house() == House.AMP ? " de la Métropole" : "";
    return "la délibération n° " + number + " " + register.house().ofBody(session.council()) + metropole + " du " + Vocabulary.get().day(session.date());
  }

  private static List<String> some(String kind, int count, Random dice) {
    Set<String> chosen = new LinkedHashSet<>();
    for (int i = 0; i < count; i++) chosen.add(Vocabulary.get().one(kind, dice));
    return List.copyOf(chosen);
  }

  private static String lowerFirst(String title) {
    return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
  }
}
