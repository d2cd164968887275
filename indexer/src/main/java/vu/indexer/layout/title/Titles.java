package vu.indexer.layout.title;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vu.indexer.layout.page.PageMarks;
import vu.indexer.layout.page.Unmarked;
import vu.indexer.layout.words.Stems;

/** Titles as people would quote them: without marks of layout, internal file numbers and the names of services. */
public final class Titles {
  /** "… cotisation 2025 109932", "… MET 20/16555/BM": the file number of the house, glued to the title; "programme 00012" is none. */
  private static final Pattern FILE_NUMBER =
      Pattern.compile(
          "(?=\\s)(?<!programme|opération|operation|n°|compte|nature|code|ligne|dossier|marché|parcelle)\\s+(?:MET\\s*\\d\\d/\\d+/[A-Z]{2}"
              + "|\\d{5,6})\\s*\\**$");
  /** Characters from the end of a title within which its file number stands. */
  private static final int FILE_NUMBER_REACH = 60;
  /** A capital letter alone that a scan made of "■". */
  private static final Pattern SCANNED_BULLET = Pattern.compile("^[a-z@®©B=]\\s+(?=\\p{Lu})");
  /** "I'agenda": no French word begins so; a scan read "l'". */
  private static final Pattern SCANNED_ARTICLE = Pattern.compile("\\bI(?=['’]\\p{Ll})");
  /** "… (DIVISION DES AFFAIRES CULTURELLES, SERVICE SPECTACLE VIVANT)" names who prepared the act. */
  private static final Pattern BRACKETED_SERVICE =
      Pattern.compile(
      "\\((?:DIRECTION|Direction|DIVISION|SERVICE|DELEGATION|DÉLÉGATION|Délégation|MISSION|SECRETARIAT|SECRÉTARIAT|POLE|PÔLE|BMO)\\b[^()]*\\)?$");
  /** "Adoptée à        Politique de la Ville" and "l'unanimité      Seconde programmation": the vote in a column of its own. */
  private static final Pattern VOTE_COLUMN = Pattern.compile("(?m)^[ \\t]*(?:Adoptée? à|(?:à )?l['’]unanimité|(?:à )?la majorité)[ \\t]{2,}");
  private static final Pattern VOTE_BESIDE = Pattern.compile("\\n[ \\t]*Adoptée? à[ \\t]+(?=\\p{L})");
  private static final Pattern LABEL = Pattern.compile("^(?:Objet|OBJET|Titre|TITRE)\\s*:\\s*");
  /** "10. ", "XII – ", "4.1 A) ", "N°07 - ", "Question n° 12 - ", "17 ATTRIBUTION" (no count, for what follows is no plural). */
  private static final Pattern RANK =
      Pattern.compile(
          "^(?:EXPOS[ÉE] [Nn][° ] ?\\d+\\s+"
              + "|(?:(?:QUESTION|Question|AFFAIRE|Affaire|POINT|Point|DOSSIER|Dossier|RAPPORT|Rapport|D[ÉEé]LIB[ÉEé]RATION"
              + "|D[ée]lib[ée]ration)\\s+)?[Nn]°\\s*[\\w./-]+\\s*[-–—:.]\\s*|(?:QUESTION|Question|AFFAIRE|Affaire|POINT"
              + "|Point)\\s+\\d{1,3}\\s*[-–—:.]\\s*|\\d{1,2}(?:[.]\\d{1,2}){0,2}\\s*(?:°?\\)|[.°]|[-–—:]|\\s/\\s)\\s*(?:[A-Z]\\)\\s*)?"
              + "|\\d{1,2}\\.\\d{1,2}\\s+(?:[A-Z]\\)\\s*)?|D[EL]\\s+[Nn]°\\s*\\w+\\s+|[IVX]{1,5}\\s*(?:\\.|\\)|\\s[-–—])\\s+"
              + "|(?:\\d\\d|[2-9])\\s+(?=\\p{Lu}+(?:TION|SSION|LLEMENT)\\b)|I[IVX]{1,4}\\s+(?=\\p{Lu}{4})|[A-Za-z]\\s?\\)\\s*"
              + "|[A-Z] [-–—] )(?=[«\"(]?\\s?\\p{L})");
  private static final Pattern SERVICE =
      Pattern.compile("^(?=[^\\p{Ll}]*(?:DIRECTION|SERVICE|DELEGATION|DÉLÉGATION|SECRETARIAT|SECRÉTARIAT|MISSION|DIVISION|BATAILLON))[^\\p{Ll}]+$");

  /** "Direction Générale des Services Techniques": a service in small letters. */
  private static final Pattern DIRECTION =
      Pattern.compile("^Direction (?:(?:Générale|Générale Adjointe|Administrative|Municipale) )?(?:de |des |du |d['’])[\\p{L}'’ ]{3,60}$");
  private static final Stems MATTERS = Stems.of("DELEGATION DE SERVICE", "DÉLÉGATION DE SERVICE", "MISSION LOCALE", "SERVICE PUBLIC",
      "SERVICE CIVIQUE", "DIRECTION D'ECOLE");

  /** The name of a part of a service is shorter. */
  private static final int LONGEST_PART = 60;

  /** What parts a title, printed or as a scan shows it. */
  private static final String DASHES = "–-—~";

  private Titles() {}

  /** The title in {@code text}; null when nothing is left of it. */
  public static String title(String text) {
    if (text.indexOf("\nAdopt") > 0) text = VOTE_BESIDE.matcher(text).replaceAll("\n");
    String title = Unmarked.of(text.startsWith("Adopt") ? VOTE_COLUMN.matcher(text).replaceAll("") : text);
    if (title.isEmpty()) return null;
    char last = title.charAt(title.length() - 1);
    if (mayEndInFileNumber(title, last)) title = withoutFileNumber(title);
    if (title.length() > 1 && title.charAt(1) == ' ') title = SCANNED_BULLET.matcher(title).replaceAll("");
    if (title.startsWith("O") || title.startsWith("T")) title = LABEL.matcher(title).replaceAll("");
    if (!title.isEmpty() && Character.isDigit(title.charAt(0))) title = withoutPage(title);
    if (title.contains("I'") || title.contains("I’")) title = SCANNED_ARTICLE.matcher(title).replaceAll("l");
    title = withoutService(withoutBrackets(RANK.matcher(title).replaceFirst("")));
    if (title.startsWith("G ") && title.length() > 3 && Character.isUpperCase(title.charAt(2))) title = title.substring(2);
    if (title.endsWith(" -") || title.endsWith(" –")) title = title.substring(0, title.length() - 2).strip();
    if (title.endsWith(":")) title = title.substring(0, title.length() - 1).strip();
    if (title.endsWith(".") && title.indexOf('.') == title.length() - 1) title = title.substring(0, title.length() - 1).strip();
    return title.isBlank() ? null : title;
  }

  /** "1/13 CONVENTION": the page it stands on. */
  private static String withoutPage(String title) {
    int space = title.indexOf(' ');
    boolean page = space > 0 && space + 1 < title.length() && PageMarks.mayCount(title.substring(0, space));
    return page && Character.isUpperCase(title.charAt(space + 1)) ? title.substring(space + 1) : title;
  }

  /** Whether a title that ends in {@code last} is worth a look for {@link #FILE_NUMBER}. */
  private static boolean mayEndInFileNumber(String title, char last) {
    return last == '*' || last >= 'A' && last <= 'Z' && title.contains("MET")
        || last >= '0' && last <= '9' && title.length() > 5 && Character.isDigit(title.charAt(title.length() - 5));
  }

  private static String withoutFileNumber(String title) {
    Matcher number = FILE_NUMBER.matcher(title).useTransparentBounds(true).region(Math.max(0, title.length() - FILE_NUMBER_REACH), title.length());
    return number.find() ? title.substring(0, number.start()) : title;
  }

  /** Who prepared the act and where it was published, in brackets behind the title; a blank line may have cut them. */
  private static String withoutBrackets(String title) {
    String rest = title.strip();
    while (true) {
      int open = rest.lastIndexOf('('), close = rest.lastIndexOf(')');
      if (open < 0 || close > open && close < rest.length() - 1) break;
      if (!BRACKETED_SERVICE.matcher(rest).region(open, rest.length()).matches()) break;
      rest = rest.substring(0, open).strip();
    }
    return rest;
  }

  /** "DIRECTION DE L'EDUCATION – Politique de la famille – …" is about the family. */
  private static String withoutService(String title) {
    String rest = title;
    while (true) {
      int dash = firstDash(rest);
      if (dash < 0 || !isService(rest, dash) && !(rest != title && isPart(rest, dash))) return rest;
      rest = rest.substring(dash + 1).strip();
      rest = !rest.isEmpty() && DASHES.indexOf(rest.charAt(0)) >= 0 ? rest.substring(1).strip() : rest;
    }
  }

  private static boolean isService(String title, int end) {
    if (hasSmall(title, end)) return title.startsWith("Direction ") && DIRECTION.matcher(title.substring(0, end).strip()).matches();
    return SERVICE.matcher(title.substring(0, end)).matches() && !isMatter(title);
  }

  /** "Direction Grands Travaux", behind the service it belongs to. */
  private static boolean isPart(String title, int end) {
    return title.startsWith("Direction ") && end < LONGEST_PART && Character.isUpperCase(title.charAt("Direction ".length()));
  }

  private static boolean hasSmall(String title, int end) {
    for (int i = 0; i < end; i++) if (Character.isLowerCase(title.charAt(i))) return true;
    return false;
  }

  /** "DÉLÉGATION DE SERVICE PUBLIC – …", "SERVICE ASSAINISSEMENT – COMMUNE DE …" in capitals throughout: what the act is about. */
  private static boolean isMatter(String title) {
    if (MATTERS.open(title)) return true;
    boolean department = title.startsWith("DIRECTION") || title.startsWith("SECR") || title.startsWith("DIVISION");
    return !department && title.chars().noneMatch(Character::isLowerCase);
  }

  /** A dash between blanks, the last one of "-—". */
  private static int firstDash(String title) {
    for (int i = 1; i < title.length() - 1; i++) {
      if (DASHES.indexOf(title.charAt(i)) < 0 || title.charAt(i + 1) != ' ') continue;
      boolean twice = i > 1 && DASHES.indexOf(title.charAt(i - 1)) >= 0;
      if (title.charAt(twice ? i - 2 : i - 1) == ' ') return i;
    }
    return -1;
  }
}
