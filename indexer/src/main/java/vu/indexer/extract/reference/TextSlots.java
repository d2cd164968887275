package vu.indexer.extract.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vu.indexer.extract.words.Words;
import vu.indexer.model.Reference.Nature;
import vu.indexer.model.Reference;
import vu.indexer.text.ActNumbers;
import vu.indexer.text.Folded;
import vu.indexer.text.FrenchDates;
import vu.indexer.text.Phrases;

/** What follows the name of a kind of text: qualifiers, number, date, the authority of an arrêté, in any order, each at most once. */
final class TextSlots {
  private static final Phrases AMENDED =
      Phrases.of("modifie", "modifiee", "modifies", "modifiees", "susvise", "susvisee", "precite", "precitee");
  private static final Phrases SEVERAL = Phrases.of("en date des", "des");
  private static final Phrases LINKS = Phrases.of("en date du", "promulguee le", "en date de", "date du", "signe le", "pris le", "signee le",
      "date le", "datant du", "edicte le", "prise le", "intervenu le", "delivre le");

  private final Folded f;
  private final ActNumbers numbers;
  private final Nicknames names;
  private final CalledTexts called;
  private final LocalTextNumbers local;
  private final TextAuthors authors;
  private final TextQualifiers qualifiers;
  private final int start;
  Nature nature;
  int end;
  String numero;
  private boolean unhyphenated;
  private FrenchDates.Match date;
  private DateList dates;
  String autorite;
  private boolean repaired;

  TextSlots(Folded f, int start, Nature nature) {
    this.f = f;
    this.numbers = new ActNumbers(f);
    this.names = new Nicknames(f);
    this.called = new CalledTexts(f, names);
    this.local = new LocalTextNumbers(f, numbers);
    this.authors = new TextAuthors(f, numbers, local);
    this.qualifiers = new TextQualifiers(f, numbers);
    this.start = start;
    this.nature = nature;
    this.end = start;
  }

  /** Digits without a hyphen need a date to say where it was lost; without one they number something else. */
  boolean known() {
    return numero != null && !(unhyphenated && date == null && !signed()) || date != null;
  }

  /** "loi n° 92.125": a year, another sign than a hyphen, and a number. */
  private boolean signed() {
    int sign = Math.max(numero.indexOf('.'), numero.indexOf('/'));
    if (sign != 2 && sign != 4 || nature == Nature.ORDONNANCE) return false;
    int year = Integer.parseInt(numero.substring(0, sign));
    return sign == 2 ? year >= 44 : year >= 1900 && year <= 2040;
  }

  /** Whether its number is one of {@code year}. */
  boolean isOf(int year) {
    return isOf(numero, year);
  }

  static boolean isOf(String numero, int year) {
    String full = String.valueOf(year);
    return numero != null && (numero.startsWith(full + "-") || numero.startsWith(full.substring(2) + "-"));
  }

  boolean local() {
    return nature == Nature.ARRETE || nature == Nature.CIRCULAIRE;
  }

  void readAll(int from) {
    int p = from;
    end = Math.max(end, from);
    for (int i = 0; i < 10; i++) {
      int q = f.skipInParagraph(p);
      if (!one(q)) return;
      p = end;
    }
  }

  /** Takes a date that stands further on, behind the title. */
  void dated(FrenchDates.Match match) {
    date(match);
  }

  boolean lacksDate() {
    return numero != null && date == null;
  }

  boolean one(int q) {
    if (qualifier(q)) return true;
    if (numero == null && number(q)) return true;
    return date == null && date(q);
  }

  private boolean qualifier(int q) {
    if (known()) return date == null && (amended(q) || nature == Nature.ARRETE && holder(q));
    int word = nature == Nature.CIRCULAIRE ? authors.circular(q) : -1;
    if (word < 0) word = qualifiers.known(nature, q);
    if (word < 0 && (nature == Nature.ARRETE || nature == Nature.LOI)) word = qualifiers.matter(nature, start, end, q);
    if (word < 0) return described(q);
    if (nature == Nature.LOI && f.any(q, "organique", "organiques") >= 0) nature = Nature.LOI_ORGANIQUE;
    else if (nature == Nature.LOI && f.any(q, "constitutionnelle", "constitutionnelles") >= 0) nature = Nature.LOI_CONSTITUTIONNELLE;
    if (nature == Nature.ARRETE) word = authority(q, word);
    end = word;
    return true;
  }

  private int authority(int q, int word) {
    int holder = authors.holder(q), stop = holder >= 0 ? holder : word;
    String printed = Words.printed(f, q, stop);
    autorite = autorite == null ? printed : autorite + " " + printed;
    return stop;
  }

  private boolean described(int q) {
    int word = qualifiers.described(q);
    if (word >= 0) end = word;
    return word >= 0;
  }

  /** "n° 84-53 modifiée, du 26 janvier 1984", "n° 2014-366 ALUR du 24 mars 2014": a word between number and date. */
  private boolean amended(int q) {
    int word = AMENDED.at(f, q);
    Nicknames.Nickname nickname = word < 0 && nature == Nature.LOI && f.isUpper(q) ? names.at(q) : null;
    if (nickname != null) word = nickname.end();
    return word >= 0 && date(f.skipInParagraph(word));
  }

  /** "n° 2019-412 du préfet de l'Isère du 3 mars": who took it stands between its number and its date. */
  private boolean holder(int q) {
    int stop = authors.holder(q), before = end;
    if (stop < 0) return false;
    if (!date(f.skipInParagraph(stop))) {
      end = before;
      return false;
    }
    if (autorite == null) autorite = Words.printed(f, q, stop);
    return true;
  }

  private boolean number(int q) {
    boolean bracket = f.at(q) == '(';
    int p = bracket || f.at(q) == ',' ? f.skip(q + 1) : q;
    int mark = numbers.mark(p);
    if (p > q && mark < 0) return false;
    ActNumbers.Number number = local() ? local.at(p, mark) : numbers.national(mark >= 0 ? mark : p, mark >= 0);
    if (number == null) return false;
    numero = number.value();
    repaired |= number.repaired();
    unhyphenated = !local() && numero.indexOf('-') < 0;
    end = number.end();
    if (bracket) closeBracket();
    return true;
  }

  private void closeBracket() {
    int p = f.skip(end);
    int du = f.exact(p, "du");
    FrenchDates.Match match = du < 0 ? null : FrenchDates.read(f, f.skip(du));
    if (match != null) date(match);
    if (f.at(f.skip(end)) == ')') end = f.skip(end) + 1;
  }

  private boolean date(int q) {
    int p = f.at(q) == ',' ? f.skip(q + 1) : q;
    int several = SEVERAL.at(f, p);
    if (several >= 0) {
      dates = DateList.ofTexts(f, f.skip(several));
      if (dates == null) return false;
      date = dates.dates().getFirst();
      end = dates.dates().getLast().end();
      return true;
    }
    int link = link(p);
    FrenchDates.Match match = link >= 0 ? FrenchDates.read(f, link) : numero != null && p == q ? FrenchDates.read(f, q) : null;
    if (match != null) {
      date(match);
      return true;
    }
    dates = link >= 0 && numero == null ? DateList.read(f, link) : null;
    if (dates == null) return false;
    date = dates.dates().getFirst();
    end = dates.dates().getLast().end();
    return true;
  }

  /** "en date du", "pris le": the place of the date they announce, or -1. */
  private int link(int p) {
    return link(f, p);
  }

  static int link(Folded f, int p) {
    int du = Words.du(f, p);
    if (du >= 0) return du;
    int end = LINKS.at(f, p);
    return end < 0 ? -1 : f.skip(end);
  }

  private void date(FrenchDates.Match match) {
    date = match;
    end = match.end();
    repaired |= match.repaired();
  }

  List<Mention> mentions() {
    if (dates == null || numero != null) return List.of(mention(""));
    List<Mention> list = new ArrayList<>();
    for (int i = 0; i < dates.dates().size(); i++) {
      FrenchDates.Match match = dates.dates().get(i);
      Reference reference = new Reference.Texte(nature, null, match.date(), autorite, null, List.of());
      list.add(Mention.sure(reference, i == 0 ? start : dates.starts().get(i), match.end(), nature.kind() + ".date").doubtful(0.95)
          .repaired(match.repaired()));
    }
    return list;
  }

  Mention mention(String detail) {
    LocalDate day = date == null ? null : date.date();
    double factor = 1.0;
    if (unhyphenated && numero.indexOf('-') < 0) {
      String fixed = day == null ? null : ActNumbers.hyphenated(numero, day.getYear());
      if (fixed == null && signed()) {
        fixed = numero.replace('.', '-').replace('/', '-');
        factor = day == null ? 0.9 : 0.5;
      }
      if (fixed == null) factor = 0.5;
      else numero = fixed;
    }
    String rule = nature.kind() + (!detail.isEmpty() ? detail : numero != null && day != null ? ".numero-date" : numero != null ? ".numero"
        : ".date");
    Reference reference = new Reference.Texte(nature, numero, day, autorite, null, List.of());
    return called.with(Mention.sure(reference, start, end, rule).doubtful(factor).repaired(repaired));
  }
}
