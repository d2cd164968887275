package vu.web;

import java.util.Locale;
import java.util.Optional;

/** A language of the site. French comes first and is what an address without {@code lang} shows. */
public enum Lang {
  FR(Locale.FRENCH), EN(Locale.ENGLISH);

  private final Locale locale;

  Lang(Locale locale) {
    this.locale = locale;
  }

  /** The code used in addresses, in {@code <html lang>} and as the name of the catalogue. */
  public String code() {
    return locale.getLanguage();
  }

  public Locale locale() {
    return locale;
  }

  public Lang other() {
    return this == FR ? EN : FR;
  }

  /** The language of this code; empty when the site does not speak it. A missing code is French. */
  public static Optional<Lang> of(String code) {
    if (code == null || code.equals("fr")) return Optional.of(FR);
    return code.equals("en") ? Optional.of(EN) : Optional.empty();
  }
}
