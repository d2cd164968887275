package vu.server.synthetic;

import java.util.List;
import java.util.Locale;

/**
 * What an act says, before a house prints it in its own form.
 *
 * @param visas each "la loi n° …" without "Vu"
 * @param report paragraphs
 * @param considerants each without "Considérant"
 * @param does what is done to which act, or null
 * @param matter what it decides, or null
 * @param money where the sum is charged, or null when there is none
 * @param unanimous whether the vote is printed as unanimous
 */
record Content(
    Entry entry, List<String> visas, List<String> report, List<String> considerants, Change does, String matter, String money, boolean unanimous) {
  /** "la délibération n° …" and "abrogée"; or, without a participle, the act that sets this one right. */
  record Change(String participle, String act) {
    /** "La délibération n° … est abrogée" */
    String sentence() {
      return participle == null ? "La présente délibération est lue avec " + act : capital(act) + " est " + participle;
    }
  }

  static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
