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
  private static final Phrases LAW_QUALIFIERS =
      Phrases.of(
          "organique", "constitutionnelle", "organiques", "constitutionnelles", "complementaire", "modifiee", "modifiees", "modifie", "modifies",
              "en conseil d'etat", "d'application",
              "simple", "susvisee", "ministeriel", "interministeriel",
          "precitee", "-cadre", "cadre", "royale", "imperiale", "pris pour son application", "pris pour leur application");
  private static final Phrases ORDER_QUALIFIERS =
      Phrases.of(
          "prefectoral", "prefectoraux", "ministeriel", "ministeriels", "interministeriel", "interministeriels", "interprefectoral",
              "inter-prefectoral",
          "interprefectoraux", "municipal", "municipaux", "metropolitain", "departemental", "regional", "complementaire", "complementaires",
              "modificatif",
          "modificatifs", "modifie", "modifies", "conjoint", "conjoints", "permanent", "temporaire", "royal", "du maire", "du prefet de la region",
          "du prefet de", "du prefet", "du ministre", "de monsieur le prefet", "de m. le prefet", "du president", "de madame la prefete",
              "de la prefete",
          "inter-ministeriel", "initial", "de m. le maire", "de monsieur le maire", "de madame la maire", "de la ministre", "de la presidente",
              "du directeur",
          "de la directrice", "de mme la prefete", "des ministres", "de la maire", "de mme la maire", "des prefets", "des presidents", "des maires",
          "de messieurs les prefets", "de m. le president", "de monsieur le president", "rectificatif", "individuel", "reglementaire", "modificative",
          "susvise", "precite", "communautaire", "intercommunal");

  /** Who takes an arrêté, as far as the words that say of what. */
  private static final Phrases HOLDERS =
      Phrases.of(
          "du maire", "de m. le maire", "de monsieur le maire", "de madame la maire", "du prefet de la region", "du prefet de", "du prefet",
              "de la prefete",
          "de madame la prefete", "de monsieur le prefet", "de m. le prefet", "des prefets", "des presidents", "des maires",
              "de messieurs les prefets",
          "du ministre", "de la ministre", "du president", "de la presidente", "du directeur", "de la directrice", "de mme la prefete",
              "des ministres",
          "de la maire", "de mme la maire", "de m. le president", "de monsieur le president");
  private static final Phrases AMENDED = Phrases.of("modifie", "modifiee", "modifies", "modifiees", "susvise", "susvisee", "precite", "precitee");
  private static final Phrases OF = Phrases.of("de", "d'");
  private static final Phrases BEFORE_MATTER = Phrases.of("l'", "les", "un", "cet", "par", "vu", "des", "i'", "son", "ses", "ces");
  private static final Phrases SEVERAL = Phrases.of("en date des", "des");
  private static final Phrases NO_MATTER = Phrases.of("compte", "comptes", "et", "par", "pour", "a", "la", "le", "les", "ce", "cette");
  private static final Phrases BEHIND_HOLDER = Phrases.of("en date", "portant", "relatif", "fixant");
  private static final Phrases CIRCULAR_KINDS = Phrases.of("interministerielle", "ministerielle", "prefectorale", "interne");
  private static final Phrases CIRCULAR_AUTHORS =
      Phrases.of(
          "du premier ministre", "du ministre", "du ministere", "de la ministre", "du prefet", "de la prefete", "de la direction");
  private static final Phrases FINANCES =
      Phrases.of(
          "de finances rectificative pour", "de finances initiale pour", "de finances pour", "de financement de la securite sociale pour");
  private static final Phrases LINKS =
      Phrases.of(
          "en date du", "promulguee le", "en date de", "date du", "signe le", "pris le", "signee le", "date le", "datant du", "edicte le", "prise le",
          "intervenu le", "delivre le");

  private final Folded f;
  private final ActNumbers numbers;
  private final Nicknames names;
  private final CalledTexts called;
  private final Adjectives adjectives;
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
    this.adjectives = new Adjectives(f, numbers);
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
    int word = nature == Nature.CIRCULAIRE ? circular(q) : -1;
    if (word < 0) word = (local() ? ORDER_QUALIFIERS : LAW_QUALIFIERS).at(f, q);
    if (word < 0 && nature == Nature.LOI) word = finances(q);
    if (word < 0 && (nature == Nature.ARRETE || nature == Nature.LOI)) word = matter(q);
    if (word < 0) return described(q);
    if (nature == Nature.LOI && f.any(q, "organique", "organiques") >= 0) nature = Nature.LOI_ORGANIQUE;
    else if (nature == Nature.LOI && f.any(q, "constitutionnelle", "constitutionnelles") >= 0) nature = Nature.LOI_CONSTITUTIONNELLE;
    if (nature == Nature.ARRETE) {
      int stop = HOLDERS.at(f, q) >= 0 ? department(word) : word;
      String printed = Words.printed(f, q, stop);
      autorite = autorite == null ? printed : autorite + " " + printed;
      word = stop;
    }
    end = word;
    return true;
  }

  /** "arrêté attaqué du 3 mai", which is no authority. */
  private boolean described(int q) {
    int word = adjectives.at(q);
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
    int word = HOLDERS.at(f, q);
    if (word < 0) return false;
    int stop = department(word), before = end;
    if (!date(f.skipInParagraph(stop))) {
      end = before;
      return false;
    }
    if (autorite == null) autorite = Words.printed(f, q, stop);
    return true;
  }

  /**
   * "de voirie permanent n° …", "d'orientation foncière du 30 décembre": what a text is about, when its number or its date stands right behind; -1
   * otherwise.
   */
  private int matter(int q) {
    if (q != f.skipInParagraph(end) || OF.at(f, q) < 0 || nature == Nature.ARRETE && !BEFORE_MATTER.before(f, start)) return -1;
    int p = OF.at(f, q);
    for (int i = 0; i < 6; i++) {
      int r = f.skipInParagraph(p);
      if (f.at(r) == '\'') r = f.skip(r + 1);
      int link = SEVERAL.at(f, r);
      if (i > 0 && (numbers.mark(r) >= 0 || link(r) >= 0 && FrenchDates.read(f, link(r)) != null
          || link >= 0 && DateList.ofTexts(f, f.skip(link)) != null)) return p;
      int word = f.wordEndFrom(r);
      if (word == r || f.isDigit(r) || NO_MATTER.at(f, r) >= 0) return -1;
      p = word;
    }
    return -1;
  }

  /** "du Préfet de la région Provence", "du Président de la Métropole": up to the number or the date. */
  private int department(int at) {
    BodyGrammar.Body body = new BodyGrammar(f).linked(f.skipInParagraph(at));
    if (body != null) return body.end();
    int p = at;
    for (int i = 0; i < 8; i++) {
      int q = f.skipInParagraph(p);
      int word = f.wordEndFrom(q);
      if (word == q && (f.at(q) == '-' || f.at(q) == '\'')) {
        p = q + 1;
        continue;
      }
      if (word == q || f.isDigit(q) || numbers.mark(q) >= 0 || BEHIND_HOLDER.at(f, q) >= 0) break;
      int du = f.exact(q, "du");
      if (du >= 0 && FrenchDates.read(f, f.skip(du)) != null) break;
      p = word;
    }
    return p;
  }

  private int circular(int q) {
    int author = circularAuthor(q);
    return author >= 0 || !f.isUpper(q) || !f.isUpper(q + 1) || link(q) >= 0 || nor(q) != null ? author : circularIssuer(q);
  }

  private int circularAuthor(int q) {
    int word = CIRCULAR_KINDS.at(f, q);
    if (word >= 0) return word;
    word = CIRCULAR_AUTHORS.at(f, q);
    return word < 0 ? -1 : department(word);
  }

  private int circularIssuer(int q) {
    int p = q;
    while (f.isWord(p) && (f.isUpper(p) || f.isDigit(p)) || f.at(p) == '/' || f.at(p) == '-') p++;
    return f.isWord(p) ? -1 : p;
  }

  /** "de finances rectificative pour 2012". */
  private int finances(int q) {
    int end = FINANCES.at(f, q);
    if (end < 0) return -1;
    int p = f.skip(end);
    int year = p;
    while (f.isDigit(year)) year++;
    if (year - p != 4) return -1;
    int after = f.skipInParagraph(year);
    boolean more = numbers.mark(after) >= 0 || f.at(after) == '(' || f.exact(after, "du") >= 0;
    return more ? year : -1;
  }

  private boolean number(int q) {
    boolean bracket = f.at(q) == '(';
    int p = bracket || f.at(q) == ',' ? f.skip(q + 1) : q;
    int mark = numbers.mark(p);
    if (p > q && mark < 0) return false;
    ActNumbers.Number number = local() ? localNumber(p, mark) : numbers.national(mark >= 0 ? mark : p, mark >= 0);
    if (number == null) return false;
    numero = number.value();
    repaired |= number.repaired();
    unhyphenated = !local() && numero.indexOf('-') < 0;
    end = number.end();
    if (bracket) closeBracket();
    return true;
  }

  private ActNumbers.Number localNumber(int p, int mark) {
    ActNumbers.Number nor = nor(mark >= 0 ? mark : p);
    if (nor != null) return nor;
    if (mark >= 0) return numbers.local(mark);
    int du = f.exact(p, "du");
    if (du >= 0 && FrenchDates.read(f, f.skip(du)) == null && f.isDigit(f.skip(du))) return numbers.unmarked(f.skip(du));
    if (f.isDigit(p)) return numbers.unmarked(p);
    ActNumbers.Number lettered = f.isUpper(p) ? numbers.unmarked(p) : null;
    return lettered != null && link(f.skipInParagraph(lettered.end())) >= 0 ? lettered : null;
  }

  /** "NOR : INTB1407194N": the number a ministry gives; null when none stands there. */
  private ActNumbers.Number nor(int p) {
    int end = f.isUpper(p) ? f.exact(p, "nor") : -1;
    if (end < 0) return null;
    int from = f.skip(f.at(f.skip(end)) == ':' || f.at(end) == '/' ? f.skip(end) + 1 : end), to = from;
    while (f.isWord(to) || f.at(to) == '/' && f.isWord(to + 1)) to++;
    return to - from >= 8 && f.isUpper(from) ? new ActNumbers.Number(f.original().substring(from, to), to, false) : null;
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
