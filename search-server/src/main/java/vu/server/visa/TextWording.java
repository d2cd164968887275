package vu.server.visa;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vu.indexer.lexicon.Lexicon;
import vu.indexer.model.Reference;
import vu.indexer.model.Span;

/** Visas of laws, codes and acts of the Union. */
final class TextWording {
  /** From this year on acts of the Union are numbered year/number whatever their kind. */
  private static final int FIRST_UNIFORM_YEAR = 2015;
  /** Acts of 2010 and later are of the Union (UE), those before of the Community (CE); 1993 is where it was named so. */
  private static final int FIRST_UNION_YEAR = 2010, FIRST_COMMUNITY_YEAR = 1994, FIRST_LONG_YEAR = 1999;
  private static final Pattern EUROPEAN = Pattern.compile("(\\d{4})/(\\d+)");
  private static final String OPENING =
      "(?:(?:modifiée?s?|modifié) )?(?:portant|relatif|relative|visant|pour|tendant|instituant|modifiant|fixant|prise?|d['’]|de|du|sur)\\b";
  /** A line break within a title has a small letter behind it. */
  private static final String WORDS = "(?:[^;\\n]|(?<![,.:])\\n(?=\\h*\\p{Ll})){3,240}?";
  /** How the title of a text goes on behind its day. */
  private static final Pattern TITLE = Pattern.compile("\\s+(" + OPENING + WORDS + ")[\\s.,;]*");
  private static final Pattern PLAIN = Pattern.compile("[LRDA]?O?\\.? ?\\*?\\d[\\d-]*");

  private TextWording() {}

  static String of(Reference.Texte r) {
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
    Lexicon.Law law = law(r);
    String numero = r.numero() != null || law == null ? r.numero() : law.numero();
    LocalDate date = r.date() != null || law == null ? r.date() : law.date();
    if (numero == null && date == null && r.nature() != Reference.Nature.CONSTITUTION) return null;
    return String.join(" ", Wording.parts("Vu", name, numero == null ? null : "n° " + numero, Wording.day(date))) + articles(r.articles());
  }

  private static Lexicon.Law law(Reference.Texte r) {
    if (r.numero() != null) return Lexicon.get().numbered(r.kind(), r.numero()).orElse(null);
    return r.alias() == null ? null : Lexicon.get().law(r.alias()).orElse(null);
  }

  static String of(Reference.Code r) {
    return r.titre() == null ? null : "Vu le " + lower(r.titre()) + articles(r.articles());
  }

  /** "code des marchés publics" for a title that tells its edition in brackets. */
  private static String lower(String titre) {
    int edition = titre.indexOf(" (");
    return titre.substring(0, 1).toLowerCase(Locale.FRENCH) + (edition < 0 ? titre.substring(1) : titre.substring(1, edition));
  }

  /** Null for one that is named without its number, and for those of 1993, when the name of the Community changed within the year. */
  static String of(Reference.ActeEuropeen r) {
    Matcher key = EUROPEAN.matcher(r.numero() == null ? "" : r.numero());
    if (!key.matches()) return null;
    int year = Integer.parseInt(key.group(1));
    String number = number(r.nature(), year, key.group(2));
    return number == null ? null : String.join(" ", Wording.parts("Vu", number, Wording.day(r.date()))) + articles(r.articles());
  }

  private static String number(Reference.NatureEuropeenne nature, int year, String n) {
    if (year == FIRST_COMMUNITY_YEAR - 1 || nature == Reference.NatureEuropeenne.DECISION && year < FIRST_UNIFORM_YEAR) return null;
    String of = year >= FIRST_UNION_YEAR ? "UE" : year >= FIRST_COMMUNITY_YEAR ? "CE" : "CEE";
    String shown = year >= FIRST_LONG_YEAR ? String.valueOf(year) : String.valueOf(year % 100);
    return switch (nature) {
      case REGLEMENT -> year >= FIRST_UNIFORM_YEAR ? "le règlement (UE) " + year + "/" + n : "le règlement (" + of + ") n° " + n + "/" + shown;
      case DIRECTIVE -> year >= FIRST_UNIFORM_YEAR ? "la directive (UE) " + year + "/" + n : "la directive " + shown + "/" + n + "/" + of;
      case DECISION -> "la décision (UE) " + year + "/" + n;
    };
  }

  /** Left out when one of them is a place within an article, which is printed in too many ways. */
  private static String articles(List<String> articles) {
    List<String> shown = new ArrayList<>();
    for (String article : articles) {
      String words = shown(article);
      if (words == null) return "";
      shown.add(words);
    }
    if (shown.isEmpty()) return "";
    boolean one = shown.size() == 1 && PLAIN.matcher(shown.getFirst()).matches();
    String last = shown.removeLast();
    return ", notamment " + (one ? "son article " : "ses articles ") + (shown.isEmpty() ? "" : String.join(", ", shown) + " et ") + last;
  }

  /** "L. 2511-1 et suivants", "L. 123-1 à L. 123-20". */
  private static String shown(String article) {
    boolean following = article.endsWith("+");
    String[] ends = (following ? article.substring(0, article.length() - 1) : article).split("\\.\\.(?=[LRDA\\d])", -1);
    for (String end : ends) if (!PLAIN.matcher(end.strip()).matches()) return null;
    return String.join(" à ", ends) + (following ? " et suivants" : "");
  }

  /** The title that a line prints behind the citation of a text, null when it prints none or something else follows. */
  static String title(String text, Span line, Span citation) {
    if (citation.end() > line.end()) return null;
    Matcher title = TITLE.matcher(text).region(citation.end(), line.end());
    if (!title.matches()) return null;
    String words = title.group(1).replaceAll("\\s+", " ").strip();
    return words.equals(words.toUpperCase(Locale.FRENCH)) ? null : words;
  }
}
