package vu.indexer.lists;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vu.indexer.lexicon.Authorities;
import vu.indexer.lexicon.AuthorityProfile;

/** Numbers of a list in the form their authority prints them. */
final class Numbers {
  private static final Pattern SERIAL = Pattern.compile("\\d{1,5}");

  private Numbers() {}

  /**
   * "464" of 25 November 2013 is "2013/464" when the acts of the authority are known to print the year; every other number is
   * as it stands.
   */
  static String printed(String authority, String number, LocalDate date) {
    AuthorityProfile profile = Authorities.get().profile(authority).orElse(null);
    if (profile == null || date == null || !SERIAL.matcher(number).matches() || fits(profile, number)) return number;
    for (String joint : new String[] {"/", "-"}) {
      String full = date.getYear() + joint + number;
      if (fits(profile, full)) return full;
    }
    return number;
  }

  private static boolean fits(AuthorityProfile profile, String number) {
    for (Pattern shape : profile.numbers()) {
      for (String lead : new String[] {"", "N° ", "n° "}) {
        Matcher matcher = shape.matcher(lead + number);
        if (matcher.find() && matcher.groupCount() > 0 && number.equals(matcher.group(1))) return true;
      }
    }
    return false;
  }
}
