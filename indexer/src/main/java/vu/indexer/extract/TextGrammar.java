package vu.indexer.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vu.indexer.lexicon.Lexicon;
import vu.indexer.model.Reference;
import vu.indexer.model.Reference.Nature;
import vu.indexer.text.ActNumbers;
import vu.indexer.text.Folded;
import vu.indexer.text.FrenchDates;

/**
 * National texts: laws, decrees, ordinances, arrêtés, circulars, the Constitution; by number, by date, by title or nickname,
 * one or several behind a plural head.
 */
final class TextGrammar {
  private static final String[] LAW_QUALIFIERS = {
    "organique", "constitutionnelle", "modifiee", "modifiees", "modifie", "modifies", "en conseil d'etat", "d'application", "simple", "susvisee", "precitee", "d'orientation", "de programmation", "-cadre", "cadre", "de programme"
  };
  private static final String[] ORDER_QUALIFIERS = {
    "prefectoral", "prefectoraux", "ministeriel", "ministeriels", "interministeriel", "interministeriels", "interprefectoral", "inter-prefectoral", "interprefectoraux", "municipal", "municipaux", "metropolitain",
    "departemental", "regional", "complementaire", "complementaires", "modificatif", "modificatifs", "modifie", "modifies", "conjoint", "conjoints", "permanent", "temporaire", "royal",
    "du maire", "du prefet de la region", "du prefet de", "du prefet", "du ministre", "de monsieur le prefet", "de m. le prefet", "du president", "de madame la prefete", "de la prefete", "inter-ministeriel", "initial"
  };
  private static final String[] TITLE_WORDS = {
    "relative", "relatif", "relatives", "relatifs", "portant", "visant", "pour", "sur", "d'orientation", "de modernisation", "de programmation", "tendant", "en faveur", "instituant", "creant", "de finances",
    "d'amenagement", "de transformation", "fixant", "pris", "prise"
  };
  private static final String[] FILLERS = {
    "pour une", "pour un", "pour la", "pour le", "pour l'", "pour", "relative a la", "relative a l'", "relative au", "relative aux", "relative a", "sur la", "sur le", "sur l'", "sur les", "de la", "de l'", "du", "des", "de",
    "d'", "portant", "confortant le", "confortant", "renforcant la", "favorisant l'", "favorisant la", "visant a reduire l'", "visant a", "dite loi", "dite", "en faveur de la", "en faveur de l'", "d'orientation des", "portant engagement", "la", "le", "l'", "\"", "constitutionnelle", "organique"
  };
  private static final int TITLE_REACH = 220;

  private final Folded f;
  private final ActNumbers numbers;
  private final Lexicon lexicon = Lexicon.get();

  TextGrammar(Folded f) {
    this.f = f;
    this.numbers = new ActNumbers(f);
  }

  /** The texts opened at {@code p}, in reading order; empty when none is cited there. */
  List<Mention> read(int p) {
    Head head = head(p);
    if (head == null || Words.beforeAny(f, p, "projet de", "projets de", "proposition de", "propositions de", "avant-projet de", "presente", "present", "fait", "force de")) return List.of();
    return head.nature == Nature.CONSTITUTION ? constitution(p, head.end) : cited(p, head);
  }

  private record Head(Nature nature, int end, boolean plural) {}

  private Head head(int p) {
    switch (f.at(p)) {
      case 'l', 'i', '1', '|', '\uFFFD':
        Head laws = word(p, "lois", Nature.LOI, true);
        return laws != null ? laws : word(p, "loi", Nature.LOI, false);
      case 'd':
        Head decrees = word(p, "decrets", Nature.DECRET, true);
        Head joined = word(p, "decret-loi", Nature.DECRET, false);
        Head decreeLaw = joined != null ? joined : word(p, "decret loi", Nature.DECRET, false);
        return decrees != null ? decrees : decreeLaw != null ? decreeLaw : word(p, "decret", Nature.DECRET, false);
      case 'o':
        Head ordinances = word(p, "ordonnances", Nature.ORDONNANCE, true);
        return ordinances != null ? ordinances : word(p, "ordonnance", Nature.ORDONNANCE, false);
      case 'a':
        Head orders = word(p, "arretes", Nature.ARRETE, true);
        return orders != null ? orders : word(p, "arrete", Nature.ARRETE, false);
      case 'c':
        Head circulars = word(p, "circulaires", Nature.CIRCULAIRE, true);
        if (circulars != null) return circulars;
        Head circular = word(p, "circulaire", Nature.CIRCULAIRE, false);
        return circular != null ? circular : f.isUpper(p) ? word(p, "constitution", Nature.CONSTITUTION, false) : null;
      default:
        return null;
    }
  }

  private Head word(int p, String word, Nature nature, boolean plural) {
    int end = f.match(p, word);
    return end < 0 ? null : new Head(nature, end, plural);
  }

  private List<Mention> constitution(int p, int end) {
    int q = f.skipInParagraph(end);
    int link = f.exact(q, "du");
    FrenchDates.Match date = link < 0 ? null : FrenchDates.read(f, f.skip(link));
    boolean named = Words.beforeAny(f, p, "la", "de la", "a la");
    if (date == null && (!named || f.any(q, "d'", "de", "du", "des") >= 0)) return List.of();
    Reference reference = new Reference.Texte(Nature.CONSTITUTION, null, date == null ? null : date.date(), null, null, List.of());
    return List.of(Mention.sure(reference, p, date == null ? end : date.end(), "constitution"));
  }

  // ---- one text and those coordinated with it -----------------------------------------------------------------------

  private List<Mention> cited(int start, Head head) {
    List<Mention> mentions = new ArrayList<>();
    Slots slots = new Slots(start, head.nature);
    slots.readAll(head.end);
    if (!slots.known()) return titled(start, head, slots);
    mentions.addAll(slots.mentions());
    while (mentions.size() < 200) {
      Slots next = member(mentions.getLast().end(), slots, head.plural);
      if (next == null) break;
      mentions.addAll(next.mentions());
    }
    return mentions;
  }

  private Slots member(int at, Slots first, boolean plural) {
    int p = f.skipInParagraph(at);
    if (f.at(p) == ',' || f.at(p) == ';' && plural) p = f.skipInParagraph(p + 1);
    int word = f.any(p, "ainsi que", "et", "ou", "modifiee par");
    if (word >= 0) p = f.skipInParagraph(word);
    if (p == f.skipInParagraph(at)) return null;
    int celle = f.any(p, "celle", "celui", "ceux", "celles");
    Slots next = new Slots(p, first.nature);
    next.autorite = first.autorite;
    int q = celle >= 0 ? f.skipInParagraph(celle) : p;
    boolean marked = numbers.mark(q) >= 0;
    if (!plural && !(marked && first.numero != null) && celle < 0) return null;
    if (!next.one(q)) return null;
    next.readAll(next.end);
    return next.known() ? next : null;
  }

  // ---- title or nickname ----------------------------------------------------------------------------------------------

  private List<Mention> titled(int start, Head head, Slots slots) {
    boolean law = head.nature.kind().equals("loi");
    if (law) {
      List<Mention> named = nicknames(start, head, slots);
      if (!named.isEmpty()) return named;
    }
    int p = f.skipInParagraph(slots.end > head.end ? slots.end : head.end);
    Mention dated = f.any(p, TITLE_WORDS) < 0 ? null : datedTitle(start, p, slots.nature);
    if (dated != null) return List.of(dated);
    return undated(start, head, slots);
  }

  /** "décret du 16 août": a text without its year, which is not invented. */
  private List<Mention> undated(int start, Head head, Slots slots) {
    if (head.nature != Nature.DECRET) return List.of();
    int link = f.any(f.skipInParagraph(head.end), "du", "en date du");
    FrenchDates.Match day = link < 0 ? null : FrenchDates.readWithoutYear(f, f.skip(link), 2000);
    if (day == null) return List.of();
    Reference reference = new Reference.Texte(slots.nature, null, null, null, null, List.of());
    return List.of(Mention.sure(reference, start, day.end(), "decret.sans-annee").doubtful(0.4));
  }

  /** "loi relative à la démocratie de proximité du 27 février 2002". */
  private Mention datedTitle(int start, int from, Nature nature) {
    int limit = Math.min(f.length(), from + TITLE_REACH);
    for (int i = from; i < limit; i++) {
      char ch = f.at(i);
      if (ch == ';' || ch == '.' && f.isSpace(i + 1) || ch == ':' || ch == '\n' && f.at(f.skipInParagraph(i)) == '\n') return null;
      if (!f.wordStart(i)) continue;
      if (i > from && isHead(i)) return null;
      int mark = ch == 'n' ? numbers.mark(i) : -1;
      ActNumbers.Number number = mark < 0 ? null : numbers.national(mark, true);
      if (number != null) {
        Slots slots = new Slots(start, nature);
        slots.readAll(i);
        return slots.known() ? slots.mention(".titre-numero").doubtful(0.97) : null;
      }
      int link = ch == 'd' ? f.exact(i, "du") : ch == 'p' ? f.exact(i, "promulguee le") : -1;
      FrenchDates.Match date = link < 0 ? null : FrenchDates.read(f, f.skip(link));
      if (date == null) continue;
      Reference reference = new Reference.Texte(nature, null, date.date(), null, null, List.of());
      Mention mention = Mention.sure(reference, start, date.end(), nature.kind() + ".titre-date").doubtful(0.93).repaired(date.repaired());
      return bracketedNickname(mention);
    }
    return null;
  }

  private boolean isHead(int i) {
    return f.any(i, "loi", "decret", "ordonnance", "arrete", "deliberation", "code", "article", "articles", "directive", "circulaire", "lois", "decrets") >= 0 || f.exact(i, "vu") >= 0;
  }

  private Mention bracketedNickname(Mention mention) {
    int p = f.skipInParagraph(mention.end());
    if (f.at(p) != '(') return mention;
    int q = f.skip(p + 1);
    int law = f.any(q, "dite loi", "loi");
    Nickname nickname = nickname(law >= 0 ? f.skip(law) : q);
    if (nickname == null || f.at(f.skip(nickname.end)) != ')') return mention;
    Reference.Texte r = (Reference.Texte) mention.reference();
    if (nickname.law.date() != null && !nickname.law.date().equals(r.date())) return mention;
    Reference named = new Reference.Texte(r.nature(), null, r.date(), null, nickname.printed, r.articles());
    return new Mention(named, mention.start(), f.skip(nickname.end) + 1, mention.rule(), mention.quality(), false, mention.repare());
  }

  private record Nickname(Lexicon.Law law, String printed, int start, int end) {}

  /** The longest nickname at {@code p}; null when there is none or when it means several texts. */
  private Nickname nickname(int p) {
    Nickname best = null;
    for (Lexicon.Phrase<Lexicon.Law> phrase : lexicon.laws()) {
      if (best != null && phrase.words().length() < best.end - best.start) break;
      if (f.at(p) != phrase.words().charAt(0)) continue;
      int end = f.exact(p, phrase.words());
      if (end < 0) continue;
      if (best != null && !best.law.equals(phrase.value())) return null;
      best = new Nickname(phrase.value(), phrase.printed(), p, end);
    }
    return best;
  }

  private List<Mention> nicknames(int start, Head head, Slots slots) {
    int p = f.skipInParagraph(head.end);
    Nickname first = reached(p);
    if (first == null) first = reached(p = f.skipInParagraph(Math.max(head.end, slots.end)));
    if (first == null) return List.of();
    List<Mention> mentions = new ArrayList<>();
    mentions.add(datedFurther(datedNickname(named(start, first)), p));
    int at = mentions.getFirst().end();
    while (head.plural) {
      int q = f.skipInParagraph(at);
      if (f.at(q) == ',') q = f.skipInParagraph(q + 1);
      int and = f.any(q, "et", "ou", "puis");
      if (and >= 0) q = f.skipInParagraph(and);
      Nickname next = q == f.skipInParagraph(at) ? null : nickname(q);
      if (next == null) break;
      mentions.add(named(q, next));
      at = next.end;
    }
    return mentions;
  }

  /** A nickname after "loi", or a title that begins with it behind "pour une", "relative à la" … */
  private Nickname reached(int from) {
    int p = from;
    Nickname direct = nickname(f.at(p) == '"' ? f.skip(p + 1) : p);
    if (direct != null && (f.isUpper(direct.start) || f.isDigit(direct.start) || direct.end - direct.start > 9)) return direct;
    for (int i = 0; i < 4; i++) {
      int filler = f.any(p, FILLERS);
      if (filler < 0) return null;
      p = f.skipInParagraph(filler);
      Nickname found = nickname(f.at(p) == '"' ? f.skip(p + 1) : p);
      boolean title = found != null && found.printed.indexOf(' ') > 0;
      boolean year = found != null && f.isDigit(found.start);
      if (title || year || found != null && f.isUpper(found.start)) return found;
    }
    return null;
  }

  /** "visant à réduire l'empreinte environnementale du numérique en France du 15 novembre 2021": the title goes on behind the nickname. */
  private Mention datedFurther(Mention mention, int title) {
    if (mention.reference().date() != null || f.any(title, TITLE_WORDS) < 0) return mention;
    Mention dated = datedTitle(mention.start(), title, ((Reference.Texte) mention.reference()).nature());
    if (dated == null || dated.reference().date() == null || dated.end() > mention.end() + 70) return mention;
    Reference.Texte named = (Reference.Texte) mention.reference();
    Reference.Texte full = (Reference.Texte) dated.reference();
    Reference reference = new Reference.Texte(named.nature(), full.numero(), full.date(), null, named.alias(), List.of());
    return new Mention(reference, mention.start(), dated.end(), mention.rule(), mention.quality(), false, dated.repare());
  }

  private static Mention named(int start, Nickname nickname) {
    Lexicon.Law law = nickname.law;
    Reference reference = new Reference.Texte(law.nature(), null, null, null, nickname.printed, List.of());
    return Mention.sure(reference, start, nickname.end, "loi.nom").doubtful(0.96);
  }

  /** ", promulguée le 7 octobre 2016", "du 15 novembre 2021", a second name in brackets. */
  private Mention datedNickname(Mention mention) {
    int p = f.skipInParagraph(mention.end());
    int bracket = f.at(p) == '(' ? f.skip(p + 1) : -1;
    Nickname second = bracket < 0 ? null : nickname(bracket);
    if (second != null && f.at(f.skip(second.end)) == ')') p = f.skipInParagraph(f.skip(second.end) + 1);
    if (f.at(p) == '"') p = f.skipInParagraph(p + 1);
    int q = f.at(p) == ',' ? f.skipInParagraph(p + 1) : p;
    int link = f.any(q, "promulguee le", "en date du", "du");
    FrenchDates.Match date = link < 0 ? null : FrenchDates.read(f, f.skip(link));
    Reference.Texte r = (Reference.Texte) mention.reference();
    if (date != null) {
      Reference dated = new Reference.Texte(r.nature(), r.numero(), date.date(), null, r.alias(), List.of());
      return bracketedNickname(new Mention(dated, mention.start(), date.end(), mention.rule(), mention.quality(), false, date.repaired()));
    }
    if (f.at(q) == '(') {
      int mark = numbers.mark(f.skip(q + 1));
      ActNumbers.Number number = mark < 0 ? null : numbers.national(mark, true);
      if (number != null) {
        Slots slots = new Slots(mention.start(), r.nature());
        slots.readAll(q);
        if (slots.known()) return slots.mention(".nom-numero");
      }
    }
    return mention;
  }

  // ---- number, date, authority ------------------------------------------------------------------------------------------

  private final class Slots {
    private final int start;
    private Nature nature;
    private int end;
    private String numero;
    private boolean unhyphenated;
    private FrenchDates.Match date;
    private DateList dates;
    private String autorite;
    private boolean repaired;

    Slots(int start, Nature nature) {
      this.start = start;
      this.nature = nature;
      this.end = start;
    }

    /** Digits without a hyphen need a date to say where it was lost; without one they number something else. */
    boolean known() {
      return numero != null && !(unhyphenated && date == null) || date != null;
    }

    private boolean local() {
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

    boolean one(int q) {
      if (qualifier(q)) return true;
      if (numero == null && number(q)) return true;
      return date == null && date(q);
    }

    private boolean qualifier(int q) {
      if (known()) return false;
      int word = f.any(q, local() ? ORDER_QUALIFIERS : LAW_QUALIFIERS);
      if (word < 0 && nature == Nature.LOI) word = finances(q);
      if (word < 0 && nature == Nature.CIRCULAIRE) word = f.isUpper(q) && f.isUpper(q + 1) ? circularIssuer(q) : circularAuthor(q);
      if (word < 0) return false;
      if (nature == Nature.LOI && f.exact(q, "organique") >= 0) nature = Nature.LOI_ORGANIQUE;
      else if (nature == Nature.LOI && f.exact(q, "constitutionnelle") >= 0) nature = Nature.LOI_CONSTITUTIONNELLE;
      if (nature == Nature.ARRETE && autorite == null) {
        String printed = f.slice(q, word);
        boolean holder = printed.contains("prefet") || printed.contains("president") || printed.contains("ministre") || printed.contains("maire");
        int stop = holder ? department(word) : word;
        autorite = f.original().substring(q, stop).replaceAll("\\s+", " ");
        word = stop;
      }
      end = word;
      return true;
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
        if (word == q || f.isDigit(q) || numbers.mark(q) >= 0 || f.any(q, "en date", "portant", "relatif", "fixant") >= 0) break;
        int du = f.any(q, "du");
        if (du >= 0 && FrenchDates.read(f, f.skip(du)) != null) break;
        p = word;
      }
      return p;
    }

    private int circularAuthor(int q) {
      int word = f.any(q, "interministerielle", "ministerielle", "prefectorale", "interne");
      if (word >= 0) return word;
      word = f.any(q, "du premier ministre", "du ministre", "du ministere", "de la ministre", "du prefet", "de la prefete", "de la direction");
      return word < 0 ? -1 : department(word);
    }

    private int circularIssuer(int q) {
      int p = q;
      while (f.isWord(p) && (f.isUpper(p) || f.isDigit(p)) || f.at(p) == '/' || f.at(p) == '-') p++;
      return f.isWord(p) ? -1 : p;
    }

    /** "de finances rectificative pour 2012". */
    private int finances(int q) {
      int end = f.any(q, "de finances rectificative pour", "de finances initiale pour", "de finances pour", "de financement de la securite sociale pour");
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
      if (mark >= 0) return numbers.local(mark);
      int du = f.exact(p, "du");
      if (du >= 0 && FrenchDates.read(f, f.skip(du)) == null && f.isDigit(f.skip(du))) return numbers.unmarked(f.skip(du));
      return f.isDigit(p) ? numbers.unmarked(p) : null;
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
      int several = f.any(p, "en date des", "des");
      if (several >= 0) {
        dates = DateList.read(f, f.skip(several));
        if (dates == null) return false;
        date = dates.dates().getFirst();
        end = dates.dates().getLast().end();
        return true;
      }
      int link = f.any(p, "en date du", "du", "promulguee le", "en date de", "date du", "signe le");
      FrenchDates.Match match = link >= 0 ? FrenchDates.read(f, f.skip(link)) : numero != null && p == q ? FrenchDates.read(f, q) : null;
      if (match == null) return false;
      date(match);
      return true;
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
        list.add(Mention.sure(reference, i == 0 ? start : dates.starts().get(i), match.end(), nature.kind() + ".date").doubtful(0.95).repaired(match.repaired()));
      }
      return list;
    }

    Mention mention(String detail) {
      LocalDate day = date == null ? null : date.date();
      double factor = 1.0;
      if (unhyphenated && numero.indexOf('-') < 0) {
        String fixed = day == null ? null : ActNumbers.hyphenated(numero, day.getYear());
        if (fixed == null) factor = 0.5;
        else numero = fixed;
      }
      String rule = nature.kind() + (!detail.isEmpty() ? detail : numero != null && day != null ? ".numero-date" : numero != null ? ".numero" : ".date");
      Reference reference = new Reference.Texte(nature, numero, day, autorite, null, List.of());
      return tail(Mention.sure(reference, start, end, rule).doubtful(factor).repaired(repaired));
    }

    /** Takes "dite loi MAPTAM", "(MAPTAM)" as the name of this text: they are not a second reference. */
    private Mention tail(Mention mention) {
      int p = f.skipInParagraph(mention.end());
      int q = f.at(p) == ',' ? f.skipInParagraph(p + 1) : p;
      int dite = f.any(q, "dite", "dit");
      boolean bracket = f.at(q) == '(';
      if (dite < 0 && !bracket) return mention;
      int r = dite >= 0 ? f.skipInParagraph(dite) : f.skip(q + 1);
      int word = f.any(r, "dite loi", "loi", "dite");
      if (word >= 0) r = f.skip(word);
      if (f.at(r) == '"') r = f.skip(r + 1);
      int stop = f.wordEndFrom(r);
      Nickname nickname = nickname(r);
      if (nickname == null && (stop == r || !bracket && word < 0 || bracket && f.at(f.skip(stop)) != ')')) return mention;
      Reference.Texte t = (Reference.Texte) mention.reference();
      String alias = nickname != null ? nickname.printed : f.original().substring(r, stop);
      int last = nickname != null ? nickname.end : stop;
      if (f.at(f.skip(last)) == '"') last = f.skip(last) + 1;
      if (bracket && f.at(f.skip(last)) == ')') last = f.skip(last) + 1;
      Reference named = new Reference.Texte(t.nature(), t.numero(), t.date(), t.autorite(), alias, t.articles());
      return new Mention(named, mention.start(), last, mention.rule(), mention.quality(), false, mention.repare());
    }
  }
}
