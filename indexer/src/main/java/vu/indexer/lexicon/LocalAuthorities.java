package vu.indexer.lexicon;

import java.util.Map;
import vu.indexer.model.Authority;
import vu.indexer.text.Folded;

/**
 * Authorities without a description, named by their acts. The id is made of the kind and the place, so that all acts of one
 * authority share it whether they print "Ville de Nantes" or "COMMUNE DE NANTES", and none is the id of a described one:
 * {@code commune-nantes}, {@code ccas-port-verdelet}, {@code cc-hautes-vergnes}.
 */
public final class LocalAuthorities {
  /** What an authority is, with the start of its id and of its SIREN. */
  public enum Kind {
    COMMUNE("commune", "21"), CCAS("ccas", "26"), CIAS("cias", "26"), COMMUNAUTE_DE_COMMUNES("cc", "24"), COMMUNAUTE_D_AGGLOMERATION("ca", "24"),
        COMMUNAUTE_URBAINE("cu", "24"), METROPOLE("metropole", "24"), SYNDICAT("syndicat", "25"), DEPARTEMENT("departement", "22"),
        REGION("region", "23");

    private final String prefix;
    private final String siren;

    Kind(String prefix, String siren) {
      this.prefix = prefix;
      this.siren = siren;
    }

    /** The body that only authorities of this kind have, as a folded key. */
    public boolean has(String body) {
      return switch (this) {
        case COMMUNE -> body.startsWith("conseil municipal");
        case CCAS, CIAS -> body.startsWith("conseil d administration");
        case COMMUNAUTE_DE_COMMUNES, COMMUNAUTE_D_AGGLOMERATION, COMMUNAUTE_URBAINE, METROPOLE -> body.startsWith("conseil communautaire")
            || body.startsWith("conseil de communaute") || body.startsWith("conseil metropolitain");
        case SYNDICAT -> body.startsWith("comite syndical") || body.startsWith("conseil syndical");
        case DEPARTEMENT -> body.startsWith("conseil departemental") || body.startsWith("conseil general")
            || body.startsWith("assemblee departementale");
        case REGION -> body.startsWith("conseil regional");
      };
    }

    /** Whether an authority of this kind may have this SIREN; those given since 2010 begin with 20 for all. */
    boolean mayHave(String number) {
      return number.startsWith(siren) || number.startsWith("20");
    }
  }

  private static final Map<String, Kind> PREFIXES = Map.of("commune", Kind.COMMUNE, "ville", Kind.COMMUNE, "mairie", Kind.COMMUNE, "ccas", Kind.CCAS,
      "cias", Kind.CIAS, "departement", Kind.DEPARTEMENT, "region", Kind.REGION, "metropole", Kind.METROPOLE);
  private static final String[] LONG_PREFIXES = {"communaute de communes", "communaute d agglomeration", "communaute urbaine"};
  private static final Kind[] LONG_KINDS = {Kind.COMMUNAUTE_DE_COMMUNES, Kind.COMMUNAUTE_D_AGGLOMERATION, Kind.COMMUNAUTE_URBAINE};
  private static final int LONGEST_ID = 80;

  private LocalAuthorities() {}

  /**
   * @param place the name without its kind, as it will be shown
   * @param nom the full name
   * @param siren nine digits or null; left out when the kind does not have such numbers or its check digit is wrong
   * @return null when the place has no letter to make an id of
   */
  public static Authority of(Kind kind, String place, String nom, String siren) {
    String id = id(kind, place);
    if (id == null || Authorities.get().profile(id).isPresent()) return null;
    return new Authority(id, nom, siren != null && kind.mayHave(siren) && isSiren(siren) ? siren : null);
  }

  /** The id of an authority of a kind; null when the place has no letter to make one of. */
  public static String id(Kind kind, String place) {
    String slug = slug(withoutLink(kind, Folded.key(place)));
    if (slug.isEmpty() || slug.length() > LONGEST_ID) return null;
    return slug.startsWith(kind.prefix + "-") ? slug : kind.prefix + "-" + slug;
  }

  private static String slug(String words) {
    StringBuilder slug = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char ch = words.charAt(i);
      if (ch >= 'a' && ch <= 'z' || ch >= '0' && ch <= '9') slug.append(ch);
      else if (ch == ' ' && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') slug.append('-');
    }
    return slug.toString();
  }

  /** The id that an authority printed as {@code words} (a folded key: "ville de nantes") would have; null when it names none. */
  public static String idOf(String words) {
    for (int i = 0; i < LONG_PREFIXES.length; i++) if (words.startsWith(LONG_PREFIXES[i] + " "))
      return id(LONG_KINDS[i], words.substring(LONG_PREFIXES[i].length() + 1));
    if (words.endsWith(" metropole")) return id(Kind.METROPOLE, words);
    if (words.endsWith(" agglomeration") || words.endsWith(" agglo")) return id(Kind.COMMUNAUTE_D_AGGLOMERATION, words);
    int space = words.indexOf(' ');
    Kind kind = space < 0 ? null : PREFIXES.get(words.substring(0, space));
    return kind == null ? null : id(kind, words.substring(space + 1));
  }

  /** "de la haute brenne" → "haute brenne"; the article of a commune belongs to its name: "de la roche epine" → "la roche epine". */
  private static String withoutLink(Kind kind, String words) {
    boolean article = kind == Kind.COMMUNE || kind == Kind.CCAS;
    for (String link : article ? new String[] {"de ", "du ", "des ", "d "} : new String[] {"de la ", "de l ", "de ", "du ", "des ", "d "})
      if (words.startsWith(link)) return words.substring(link.length());
    return words;
  }

  /** The kind of the authority an id was made for; null when it was not made here. */
  public static Kind kindOf(String id) {
    if (Authorities.get().profile(id).isPresent()) return null;
    for (Kind kind : Kind.values()) if (id.startsWith(kind.prefix + "-")) return kind;
    return null;
  }

  /** Whether some kind of authority, and no other, has this body. */
  public static boolean isOfOneKind(String body) {
    for (Kind kind : Kind.values()) if (kind.has(body)) return true;
    return false;
  }

  /** Whether the last of nine digits checks the others (Luhn). */
  public static boolean isSiren(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int value = (digits.charAt(i) - '0') * (i % 2 == 1 ? 2 : 1);
      sum += value > 9 ? value - 9 : value;
    }
    return digits.length() == 9 && sum % 10 == 0;
  }
}
