package vu.indexer.layout.page;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The marks that a line may carry by its first two characters and its last: most lines can carry few, and one look says so. */
final class MarkStarts {
  private static final int WIDTH = 128;
  /** What a line may carry however it begins; the first two depend on how it ends. */
  private static final int DELIBERE = bit(Mark.DELIBERE), PROPOSAL = bit(Mark.PROPOSAL), LEAD = bit(Mark.LEAD);
  private static final int ANY = DELIBERE | PROPOSAL | LEAD;
  private static final int[] TABLE = table();

  private MarkStarts() {}

  /** The bits of the marks to ask a line for, that of a mark being {@code 1 << ordinal}. */
  static int of(String words) {
    char first = words.charAt(0), second = words.length() > 1 ? words.charAt(1) : 0;
    int marks = first >= WIDTH || second >= WIDTH ? ANY : TABLE[first * WIDTH + second];
    if (words.charAt(words.length() - 1) == ':') return marks;
    int none = Decisions.opensList(words) ? 0 : PROPOSAL;
    return marks & ~(Decisions.mayDecide(words) ? none : none | DELIBERE);
  }

  static int bit(Mark mark) {
    return 1 << mark.ordinal();
  }

  private static int[] table() {
    int[] table = new int[WIDTH * WIDTH];
    Arrays.fill(table, ANY);
    stems().forEach((mark, stems) -> stems.forEach(stem -> add(table, stem, bit(mark))));
    return table;
  }

  private static void add(int[] table, String stem, int bit) {
    int row = stem.charAt(0) * WIDTH;
    if (stem.length() > 1) table[row + stem.charAt(1)] |= bit;
    else for (int second = 0; second < WIDTH; second++) table[row + second] |= bit;
  }

  private static Map<Mark, List<String>> stems() {
    Map<Mark, List<String>> stems = new EnumMap<>(Mark.class);
    stems.put(Mark.VISA, List.of("vu", "mu ", "au vu", "le "));
    stems.put(Mark.REPORT_VISA, stems.get(Mark.VISA));
    stems.put(Mark.HEARING, List.of("oui", "entendu", "apres avoir", "sur "));
    stems.put(Mark.CONSIDERANT, List.of("considerant", "attendu"));
    stems.put(Mark.REPORT, Markers.reportStems());
    stems.put(Mark.HEADING, Markers.HEADINGS);
    stems.put(Mark.ASSEMBLY, List.of("le ", "la ", "l'", "expose", "mesdames", "a/-"));
    stems.put(Mark.ARTICLE, List.of("article", "aticle", "resolution"));
    stems.put(Mark.VOTE, List.of("adopt", "approuv", "abst", "accord ", "assemblee", "a l'", "bureau", "ce", "con", "la ", "le ", "l'a", "mis",
        "nombre", "n'ont", "ne prend", "pour", "proposition", "rejet", "suffrages", "vot", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9"));
    stems.put(Mark.SIGNATURE, Markers.signatureStems());
    stems.put(Mark.SIGNER, List.of("le ", "la ", "l'"));
    stems.put(Mark.ANNEXE, List.of("annexe"));
    stems.put(Mark.PRESENCES, Attendance.STEMS.all());
    stems.put(Mark.SESSION, List.of("le ", "la ", "l'an", "sous", "aujourd'hui", "ce jour", "dument", "convoque"));
    stems.put(Mark.NEW_ACT, List.of("extrait", "conseil", "bureau", "seance"));
    return stems;
  }
}
