package vu.server.visa;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vu.indexer.index.ActRow;
import vu.indexer.lexicon.Authorities;
import vu.indexer.lexicon.Lexicon;
import vu.indexer.model.Link;
import vu.indexer.model.Reference;
import vu.web.Lang;
import vu.web.Strings;

/**
 * Visas as a house prints them. A part that nobody printed is left out; null when what would be left names nothing for certain.
 */
public final class Wording {
  private static final Strings FRENCH = Strings.of(Lang.FR);
  /** First words of titles that go on behind "portant" in small letters; other titles are quoted. */
  private static final Pattern ACTION = Pattern.compile("\\p{Lu}\\p{Ll}*(?:tions?|sions?|ments?|ances?|ures?|ages?)|Avenants?|Soutien|Budget|Aide|Octroi|Vote|Retrait|Rapport");
  /** From this year on acts of the Union are numbered year/number whatever their kind. */
  private static final int FIRST_UNIFORM_YEAR = 2015;

  private Wording() {}

  /** The visa of a held act; null when it prints no number. */
  public static String of(ActRow act) {
    if (act.numero() == null) return null;
    String body = body(act);
    String house = Authorities.get().profile(act.id().collectivite()).orElse(Authorities.GENERIC).house();
    List<String> parts =
        house.equals("lyon")
            ? parts("Vu la délibération", body, "n° " + act.numero(), day(act.date()), title(act.objet()))
            : parts("Vu la délibération", "n° " + act.numero(), body, day(act.date()), title(act.objet()));
    return String.join(" ", parts);
  }

  private static List<String> parts(String... parts) {
    return Stream.of(parts).filter(Objects::nonNull).toList();
  }

  /** "du Conseil de la Métropole", "de la Commission permanente". */
  private static String body(ActRow act) {
    if (act.instance() == null) return null;
    String article = act.instance().startsWith("Commission") ? "de la " : act.instance().matches("[AÉEIOUH].*") ? "de l’" : "du ";
    boolean metropolis = act.id().collectivite().equals("amp") && !act.instance().contains("territoire");
    return article + act.instance() + (metropolis ? " de la Métropole" : "");
  }

  private static String day(LocalDate date) {
    return date == null ? null : "du " + FRENCH.date(date);
  }

  private static String title(String objet) {
    if (objet == null) return null;
    int space = objet.indexOf(' ');
    String first = space < 0 ? objet : objet.substring(0, space);
    return "portant " + (ACTION.matcher(first).matches() ? objet.substring(0, 1).toLowerCase(java.util.Locale.FRENCH) + objet.substring(1) : "« " + objet + " »");
  }

  /** The visa of what is cited and not held, from the words of the citation and what the lexicon knows. */
  static String of(Link link) {
    if (link.conflit() != null) return null;
    return switch (link.reference()) {
      case Reference.ActeLocal r -> local(r.numero(), r.date(), r.instance());
      case Reference.Texte r -> text(r);
      case Reference.Code r -> r.titre() == null ? null : "Vu le " + lower(r.titre()) + articles(r.articles());
      case Reference.ActeEuropeen r -> european(r);
    };
  }

  /** "Vu la délibération n° 2019-3853 du 4 novembre 2019"; null when neither is known. */
  public static String local(String numero, LocalDate date, String instance) {
    if (numero == null && date == null) return null;
    String body = instance == null || !Character.isUpperCase(instance.charAt(0)) ? null : (instance.startsWith("Commission") ? "de la " : "du ") + instance;
    return String.join(" ", parts("Vu la délibération", numero == null ? null : "n° " + numero, body, day(date)));
  }

  private static String text(Reference.Texte r) {
    String name =
        switch (r.nature()) {
          case LOI -> "la loi";
          case LOI_ORGANIQUE -> "la loi organique";
          case LOI_CONSTITUTIONNELLE -> "la loi constitutionnelle";
          case DECRET -> "le décret";
          case ORDONNANCE -> "l’ordonnance";
          case ARRETE -> "l’arrêté" + (r.autorite() == null ? "" : " " + r.autorite());
          case CIRCULAIRE -> "la circulaire";
          case CONSTITUTION -> "la Constitution";
          case AUTRE -> null;
        };
    if (name == null) return null;
    Lexicon.Law law = r.numero() != null ? Lexicon.get().numbered(r.kind(), r.numero()).orElse(null) : r.alias() == null ? null : Lexicon.get().law(r.alias()).orElse(null);
    String numero = r.numero() != null || law == null ? r.numero() : law.numero();
    LocalDate date = r.date() != null || law == null ? r.date() : law.date();
    if (numero == null && date == null && r.nature() != Reference.Nature.CONSTITUTION) return null;
    return String.join(" ", parts("Vu", name, numero == null ? null : "n° " + numero, day(date))) + articles(r.articles());
  }

  private static String european(Reference.ActeEuropeen r) {
    if (r.numero() == null || r.numero().compareTo(String.valueOf(FIRST_UNIFORM_YEAR)) < 0) return null;
    String kind =
        switch (r.nature()) {
          case REGLEMENT -> "le règlement";
          case DIRECTIVE -> "la directive";
          case DECISION -> "la décision";
        };
    return String.join(" ", parts("Vu", kind, "(UE)", r.numero(), day(r.date()))) + articles(r.articles());
  }

  /** "code des marchés publics" for a title that tells its edition in brackets. */
  private static String lower(String titre) {
    int edition = titre.indexOf(" (");
    return titre.substring(0, 1).toLowerCase(java.util.Locale.FRENCH) + (edition < 0 ? titre.substring(1) : titre.substring(1, edition));
  }

  /** Ranges and what follows an article are printed as they were, so they are left out here: an article named alone is certain. */
  private static String articles(List<String> articles) {
    List<String> plain = articles.stream().filter(article -> article.matches("[LRDA]?\\.? ?\\*?\\d[\\d-]*")).toList();
    if (plain.isEmpty() || plain.size() < articles.size()) return "";
    if (plain.size() == 1) return ", notamment son article " + plain.getFirst();
    return ", notamment ses articles " + plain.subList(0, plain.size() - 1).stream().collect(Collectors.joining(", ")) + " et " + plain.getLast();
  }
}
