package vu.indexer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import vu.indexer.model.CanonicalText;
import vu.indexer.model.SourceDocument;

/** Texts for tests: real pieces in random order, and noise. */
public final class Texts {
  private static final String[] PIECES = {
    "Vu la délibération n° HN 001-8073/20/CM du 17 juillet 2020 ;",
        "Vu le code général des collectivités territoriales, notamment ses articles L. 2121-29 et suivants ;", "la loi n° 2014-58 du 27 janvier 2014",
    "une subvention de 26 500 € ", "à l'association « Les Amis du Quai » (ADQ) ", "DELIBERE", "Délibère", "Article 1 :", "Article 2 : ",
        "Considérant que ", "chapitre 65, nature 6574, fonction 33", "\n\n", "\n", "   ", "\t", "du 31 février 2019 ",
    "articles L. 1-1, L. 2-2 à L. 3-3 bis, R. 4 et R. 5-5-5 ", "| Dépenses | 125 000 |\n", "1er août 2015 ", "n°", "n° ",
        "1 250,40 € HT soit 1 500,48 € TTC ", "trois mille six cents euros (3 600 €) ", "le conseil municipal en sa séance du ",
    "Séance du 4 novembre 2019", "Extrait du registre des délibérations du conseil municipal", "objet : ", "Présents : M. X, Mme Y",
        "Cette proposition mise aux voix est adoptée.", "Certifié conforme,", "Reçu au contrôle de légalité le 6 novembre 2019",
        "règlement (UE) n° 651/2014 ",
    "du même code ", "ladite délibération ", "L'an deux mille vingt, le ", "EUR 12 000 ", "6.000 F ", "<sup>ème</sup>", "**", "$n^{\\circ} 12$ ",
        "\u00AD", "\uFFFD", "?", "«", "»", "(", ")", "'", "’", "é", "Œuvre", "0123456789", "€", "€ € €", "d'euros", "milliards", "M€", "-", "–", "/",
        "|",
    "l'euro symbolique ", "en séance du 3 mars 2011, le Conseil municipal a voté ", "adhésion à l'Institut du Test (IT) ",
        "034-213401722-20140424-0000071229-DE", "IVIS-011-17495/25/BM", "2019-3853", "dite loi NOTRe ", "lois MAPTAM et NOTRe ", "\r\n", "\u00A0",
        "\u202F", "😀", "e\u0301"
  };

  /** An escape that {@link String#translateEscapes} does not know. */
  private static final Pattern UNICODE = Pattern.compile("\\\\u(\\p{XDigit}{4})");

  private Texts() {}

  /** A text of about {@code pieces} pieces; the same for the same random. */
  public static String random(Random random, int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      if (random.nextInt(12) == 0) text.append((char) random.nextInt(0xD7FF));
      else text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(3) == 0 ? " " : "");
    }
    return text.toString();
  }

  public static CanonicalText canonical(String text) {
    return new CanonicalText(new SourceDocument("test/texte.txt", "txt", "0".repeat(64), null, null, false), text, 0);
  }

  /** The lines of {@code corpus/adversarial.txt}. */
  public static List<String> adversarialForms() throws IOException {
    return Files.readAllLines(Path.of("../corpus/adversarial.txt")).stream().filter(line -> !line.isBlank() && !line.startsWith("# ")).toList();
  }

  /** {@code head => form}: the head, then the form again and again, {@code length} characters in all. */
  public static String repeated(String line, int length) {
    String plain = UNICODE.matcher(line).replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16))).translateEscapes();
    String[] parts = plain.split(" => ", 2);
    String form = parts[parts.length - 1];
    String head = parts.length == 1 ? "" : parts[0];
    return (head + form.repeat(length / form.length() + 1)).substring(0, length);
  }
}
