package vu.server.visa;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vu.indexer.index.ActRow;
import vu.indexer.lexicon.Authorities;
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
  private static final Pattern ACTION =
      Pattern.compile("\\p{Lu}\\p{Ll}*(?:tions?|sions?|ments?|ances?|ures?|ages?)|Avenants?|Soutien|Budget|Aide|Octroi|Vote|Retrait|Rapport");
  /** "2009 DASES 217G" is a number that is printed without "n°". */
  private static final Pattern UNMARKED = Pattern.compile("(?:19|20)\\d\\d \\p{Lu}.*");

  private Wording() {}

  /** The visa of a held act; null when it prints no number. */
  public static String of(ActRow act) {
    return of(act, null);
  }

  /** @param cited whose day stands for that of an act which prints none; may be null */
  static String of(ActRow act, Reference cited) {
    if (act.numero() == null) return null;
    String body = body(act), number = number(act.numero());
    String day = act.date() != null ? day(act.date()) : cited instanceof Reference.ActeLocal local ? days(local) : null;
    String house = Authorities.get().profile(act.id().collectivite()).orElse(Authorities.GENERIC).house();
    List<String> parts =
        house.equals("lyon")
            ? parts("Vu la délibération", body, number, day, title(act.objet()))
            : parts("Vu la délibération", number, body, day, title(act.objet()));
    return String.join(" ", parts);
  }

  private static String number(String numero) {
    return UNMARKED.matcher(numero).matches() ? numero : "n° " + numero;
  }

  static List<String> parts(String... parts) {
    return Stream.of(parts).filter(Objects::nonNull).toList();
  }

  /** "du Conseil de la Métropole", "de la Commission permanente". */
  private static String body(ActRow act) {
    if (act.instance() == null) return null;
    String article = act.instance().startsWith("Commission") ? "de la " : act.instance().matches("[AÉEIOUH].*") ? "de l’" : "du ";
    boolean metropolis = act.id().collectivite().equals("amp") && !act.instance().contains("territoire");
    return article + act.instance() + (metropolis ? " de la Métropole" : "");
  }

  /** "des 15 et 16 décembre 2016" for a session of two days. */
  private static String days(Reference.ActeLocal r) {
    boolean two = r.date() != null && r.dateFin() != null && !r.dateFin().equals(r.date()) && r.dateFin().withDayOfMonth(1).equals(r.date().withDayOfMonth(1));
    return two ? "des " + (r.date().getDayOfMonth() == 1 ? "1er" : r.date().getDayOfMonth()) + " et " + FRENCH.date(r.dateFin()) : day(r.date());
  }

  static String day(LocalDate date) {
    return date == null ? null : "du " + FRENCH.date(date);
  }

  private static String title(String objet) {
    if (objet == null) return null;
    int space = objet.indexOf(' ');
    String first = space < 0 ? objet : objet.substring(0, space);
    return "portant " + (ACTION.matcher(first).matches() ? objet.substring(0, 1).toLowerCase(java.util.Locale.FRENCH) + objet.substring(1)
        : "« " + objet + " »");
  }

  /** The visa of what is cited and not held, from the words of the citation and what the lexicon knows. */
  static String of(Link link) {
    if (link.conflit() != null) return null;
    return switch (link.reference()) {
      case Reference.ActeLocal r -> local(r.numero(), days(r), r.instance());
      case Reference.Texte r -> TextWording.of(r);
      case Reference.Code r -> TextWording.of(r);
      case Reference.ActeEuropeen r -> TextWording.of(r);
    };
  }

  /** "Vu la délibération n° 2019-3853 du 4 novembre 2019"; null when neither is known. */
  public static String local(String numero, LocalDate date, String instance) {
    return local(numero, day(date), instance);
  }

  private static String local(String numero, String day, String instance) {
    if (numero == null && day == null) return null;
    String body = instance == null || !Character.isUpperCase(instance.charAt(0)) ? null : (instance.startsWith("Commission") ? "de la " : "du ") + instance;
    return String.join(" ", parts("Vu la délibération", numero == null ? null : number(numero), body, day));
  }
}
