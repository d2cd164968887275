package vu.indexer.layout.page;

import java.util.Set;
import java.util.regex.Pattern;
import vu.indexer.layout.vote.VoteWords;
import vu.indexer.layout.words.Stems;
import vu.indexer.text.Folded;
import vu.indexer.text.Lines;

/** How the operative part opens: "DÉLIBÈRE", "Le conseil, unanime,", "décide, par 25 voix pour :", and the lines that decide. */
public final class Decisions {
  private static final Pattern DELIBERE =
      Pattern.compile(
          "^(?:(?:le|la|l')?\\s*(?:conseil|bureau|commission|assemblee"
              + "|comite)[^:;]{0,90}?[, ])?\\s*(?:apres en avoir (?:valablement )?delib.r.[ ,]*)?(?:[\\p{L} ,']{0,40}\\b)?(?:d ?.? ?l ?i ?b ?.? ?r "
              + "?e|decide(?:nt)?|deliberent)(?: a l'unanimite| a la majorite)?(?: de| d'| que)?\\s*[:.,;-]*$");
  private static final Pattern PROPOSAL =
      Pattern.compile(
          "\\best (?:donc |ainsi |alors |par consequent |en consequence |des lors |aujourd'hui )?(?:propose|demande) (?:aux? |a l)"
              + "|vous est (?:donc |ainsi )?propose|\\bde bien vouloir|^bien vouloir\\b|(?:je|nous) vous (?:propos|demand)");
  private static final Pattern PAST =
      Pattern.compile(
      "\\b(?:a(?! l['a]| main)|ont|avait|avaient|est|ete|qui|s'etait|lors d\\p{L}+ (?:seance|reunion))\\b[^,:]{0,30}\\b(?:decide|delibere|approuve"
          + "|adopte|vote|autorise|arrete|fixe|accorde|attribue|pris|emis|donne)e?s?\\b");
  private static final Pattern VERB_OF_LEAD =
      Pattern.compile(
          "(?<!\\ba |\\bont |\\best |\\bete |\\bqui )\\b(?:decide|delibere|approuve|adopte|autorise|accorde|attribue|alloue|octroie|vote|fixe"
              + "|arrete|emet|prend acte|donne|accepte|valide|sollicite|designe|retient|verse|consent)(?: |$)");
  /** Behind "le conseil … :", what makes it a decision and not a report of what was said. */
  private static final Pattern RESOLVES =
      Pattern.compile("\\b(?:prend|adopte|arrete|approuve|decide|vote|emet|retient|autorise|fixe|accorde|attribue|resout)\\b");
  private static final Set<String> VERBS =
      Set.of(
          "decide", "approuve", "autorise", "attribue", "accorde", "alloue", "adopte", "arrete", "fixe", "vote", "octroie", "verse", "consent",
              "donne", "dit", "precise", "charge", "impute", "inscrit", "preleve", "prend", "emet", "sollicite", "valide",
          "retient", "engage", "designe", "nomme", "cede", "acquiert", "institue", "cree", "abroge", "retire", "rejette", "ajourne", "constate",
              "confirme", "modifie", "complete", "ratifie", "accepte", "confie", "mandate", "habilite", "concede",
          "affecte", "annule", "proroge", "declare", "delegue", "demande", "renouvelle", "maintient", "porte", "ouvre", "rappelle", "s'engage", "se",
              "reconduit", "garantit", "instaure", "entend", "delibere", "resolution", "prevoit", "subventionne", "admet", "reconnait", "invite",
              "indique", "supprime", "met", "rend", "transfere", "adhere", "resilie", "reduit", "augmente", "etablit", "lance", "decerne", "classe",
              "declasse", "dissout", "etend",
          "exonere", "souscrit", "statue", "vend", "participe", "desaffecte", "incorpore", "integre", "denomme", "apporte", "encaisse", "laisse",
              "revoit", "limite", "applique", "appelle", "chiffre", "regle", "arretent", "approuvent", "decident", "revise", "repartit", "choisit",
              "restitue",
              "rembourse", "indemnise", "majore", "actualise", "reitere", "renonce", "loue", "facture", "reverse", "constitue");
  private static final Stems SUBJECTS = Stems.of("le conseil", "conseil", "le bureau", "l'assemblee", "la commission", "le comite", "les membres",
      "les elus", "le c.a", "le ca,", "municipal, ", "communautaire, ", "syndical, ", "departemental, ", "regional, ", "metropolitain, ",
      "d'administration, ");
  private static final Stems WISHES = Stems.of("emet le voeu", "emet le vœu", "emet le v?u", "emet le v\uFFFDu");
  private static final Stems ASSEMBLIES = Stems.of("le conseil", "le bureau", "l'assemblee", "le comite", "la commission permanente");
  private static final Pattern ALONE =
      Pattern.compile(
      "(?:le |la |l')?(?:conseil(?: (?:municipal|communautaire|syndical|departemental|regional|metropolitain|d'administration|de communaute))?"
          + "|bureau(?: communautaire)?|assemblee|comite(?: syndical)?|commission permanente)\\s*[,:]?");
  /** Lines that may stand between the lead and the first decision. */
  private static final int FAR = 4;

  private Decisions() {}

  /** A line that opens the operative part by itself. */
  static boolean opens(String words) {
    if (words.length() > 260 || words.startsWith("fait et ") || words.startsWith("ainsi fait")) return false;
    if (WISHES.open(words)) return true;
    if (mayDecide(words) && DELIBERE.matcher(words).matches() && !words.contains("deliberation")) return true;
    if (!words.endsWith(":")) return false;
    if (decidesByVote(words)) return true;
    boolean assembly = words.contains("conseil") || words.contains("bureau") || words.contains("commission permanente")
        || words.contains("assemblee") || words.contains("comite");
    if (!assembly) return false;
    String opening = words.substring(0, words.length() - 1).strip();
    if (opening.endsWith(" decide") || opening.endsWith(" delibere") || words.contains("apres en avoir delibere")
        || words.startsWith("ayant delibere")) return true;
    return (isSubject(words) || namesAssembly(words)) && VoteWords.tells(words) && !PAST.matcher(words).find()
        && (RESOLVES.matcher(words).find() || VoteWords.isCounted(words));
  }

  /** "décide, par 25 voix pour et 2 abstentions (M. ROUX) :", "DÉCIDE, à l'unanimité des suffrages exprimés :" */
  private static boolean decidesByVote(String words) {
    return (words.startsWith("decide") || words.startsWith("delibere") || words.startsWith("adopte") || words.startsWith("approuve"))
        && VoteWords.tells(words) && words.length() < 200;
  }

  /** Whether the last words can be "délibère" or "décide", perhaps in spaced letters, which is cheaper to ask than {@link #DELIBERE}. */
  static boolean mayDecide(String words) {
    if (words.length() > 140) return false;
    int end = words.length();
    while (end > 0 && " :.,;-".indexOf(words.charAt(end - 1)) >= 0) end--;
    if (end < 6) return false;
    char last = words.charAt(end - 1);
    if (last != 'e' && last != 't' && last != '\'') return false;
    if (words.startsWith("ide", end - 3)) return true;
    if (last != '\'' && spellsDelibere(words, Math.max(0, end - 14), end)) return true;
    boolean linked = last == '\'' || words.startsWith("de", end - 2) || words.startsWith("que", end - 3) || words.startsWith("ite", end - 3)
        || words.startsWith("ident", end - 5);
    int from = Math.max(0, end - 44);
    return linked && (words.indexOf("decide", from) >= 0 || words.indexOf("lib", from) >= 0);
  }

  /** "délib" or "d é l i b": an i before a b. */
  private static boolean spellsDelibere(String words, int from, int end) {
    for (int b = words.indexOf('b', from); b > 0 && b < end; b = words.indexOf('b', b + 1)) {
      if (words.charAt(b - 1) == 'i' || b > 1 && words.charAt(b - 1) == ' ' && words.charAt(b - 2) == 'i') return true;
    }
    return false;
  }

  /** A line that may open the operative part, when what follows decides. */
  static boolean leads(String words) {
    if (words.length() > 400 || words.startsWith("fait et ") || words.startsWith("ainsi fait") || words.startsWith("vu ")) return false;
    return isLead(words) && !words.contains("proces-verbal") && !words.contains("secretaire") && !words.contains("est reuni");
  }

  private static boolean isLead(String words) {
    int delib = words.indexOf("delib");
    boolean deliberated = delib > 5 && (words.startsWith("avoir ", delib - 6) || words.startsWith("ayant ", delib - 6)
        || words.startsWith("apres ", delib - 6)) || words.startsWith("apres en avoir debattu");
    if (deliberated) return !PAST.matcher(words).find();
    char first = words.charAt(0);
    if (first == 'a' || first == 'p' || first == 'd' || first >= '0' && first <= '9') {
      if (isBare(words)) return true;
      return VoteWords.opensWithVote(words) && words.length() < 200;
    }
    if (isSubject(words) ? words.length() >= 200 : !namesAssembly(words)) return false;
    return isAlone(words) || VoteWords.tells(words) && !PAST.matcher(words).find();
  }

  /** "Le Conseil municipal," with nothing behind it. */
  private static boolean isAlone(String words) {
    return words.length() < 44 && ALONE.matcher(words).matches();
  }

  /** "Ouï l'exposé de M. VIDAL, LE CONSEIL MUNICIPAL, à l'unanimité, ACCORDE :" */
  private static boolean namesAssembly(String words) {
    for (int comma = words.indexOf(", l"); comma >= 0; comma = words.indexOf(", l", comma + 1)) if (ASSEMBLIES.standAt(words, comma + 2)) return true;
    return false;
  }

  /** "Décision", "Dispositif", alone on their line. */
  private static boolean isBare(String words) {
    return words.length() < 16 && switch (words) {
      case "decision", "decision :", "dispositif", "dispositif :", "decisions", "decisions :", "adopte", "adopte :", "approuve", "approuve :",
          "autorise", "attribue", "accorde", "decide" -> true;
      default -> false;
    };
  }

  private static boolean isSubject(String words) {
    return SUBJECTS.open(words) || words.startsWith("apres ")
        && (words.contains("le conseil") || words.contains("le bureau") || words.contains("l'assemblee") || words.contains("le comite"));
  }

  /** "Il est donc proposé au Conseil municipal :", "je vous demande de bien vouloir", adopted as it stands when no "Délibère" follows. */
  static boolean proposes(String words) {
    return opensList(words) && (words.contains("propos") || words.contains("demand") || words.contains("bien vouloir"))
        && PROPOSAL.matcher(words).find();
  }

  /** Whether what follows a line is still part of what it says. */
  static boolean opensList(String words) {
    return words.endsWith(":") || words.endsWith("bien vouloir") || words.endsWith("demande,") || words.endsWith("propose,");
  }

  /** "1. **admet** …", "- de verser": the first of a list. */
  private static boolean isItem(Folded f, Lines.Line line) {
    char first = f.at(line.start()), second = f.at(line.start() + 1);
    return first == '-' || first == '*' || first == '•'
        || (first >= '0' && first <= '9' || first >= 'a' && first <= 'd')
        && (second == '.' || second == ')' || second == '°' || second == '-' || second == '/');
  }

  /** Whether the operative part opens at a line that carries {@link Mark#LEAD}: it decides itself, or one of the next lines does. */
  public static boolean opensAt(Page page, int line) {
    String words = page.words(line);
    if (page.is(line, Mark.VOTE) && words.startsWith("le ")) return false;
    if (words.length() > 60 && VERB_OF_LEAD.matcher(words).find()) return true;
    int next = line;
    for (int seen = 0; seen < FAR; seen++) {
      next = page.readable(next + 1);
      if (next >= page.lines().size() || page.is(next, Mark.VISA) || page.is(next, Mark.CONSIDERANT)
          || page.is(next, Mark.VOTE) && !page.is(next, Mark.LEAD)) return false;
      if (words.endsWith(":") && seen == 0 && VoteWords.tells(words) && isItem(page.f(), page.lines().get(next))) return true;
      if (decides(page, next)) return true;
      boolean aside = page.words(next).startsWith("(") || page.words(next).endsWith(")") || page.is(next, Mark.LEAD)
          || !page.lines().get(next - 1).silent();
      if (!aside) return false;
    }
    return false;
  }

  /** "Article 1er …", "- VALIDE le programme", "1°/ alloue", "DÉCIDE que". */
  public static boolean decides(Page page, int line) {
    if (page.is(line, Mark.ARTICLE) || page.is(line, Mark.DELIBERE)) return true;
    Folded f = page.f();
    Lines.Line place = page.lines().get(line);
    int p = verb(f, place);
    if (p < 0) return false;
    int end = f.wordEndFrom(p);
    if (f.at(end) == '\'' ) end = f.wordEndFrom(end + 1);
    int at = page.words(line).indexOf(f.slice(p, end));
    String word = f.isDamaged() && at < 0 ? "" : f.slice(p, end);
    if (f.isDamaged() && word.indexOf('\uFFFD') >= 0) word = page.words(line).split("[ ,]")[0];
    if (word.equals("se")) return f.exact(p, "se prononce") >= 0;
    if (VERBS.contains(word)) return !f.isLetter(f.skip(end)) || !isPronoun(f, f.skip(end));
    return isShouted(f, p, end);
  }

  /** "DÉCIDE le versement à", "décide de verser": a line that decides with no other that opens the operative part. */
  public static boolean decidesAlone(Page page, int line) {
    Folded f = page.f();
    int p = page.lines().get(line).start(), next = f.skip(f.wordEndFrom(p));
    if (page.words(line).startsWith("decide d") || page.words(line).startsWith("decide qu")) return true;
    return f.isUpper(p) && f.isUpper(p + 1) && f.isLetter(next) && !f.isUpper(next) && decides(page, line);
  }

  /** "dit-elle", "précise-t-il": somebody speaks. */
  private static boolean isPronoun(Folded f, int p) {
    return f.any(p, "il", "elle", "t-il", "t-elle") >= 0;
  }

  /** The first word of a line, behind its bullet or number. */
  private static int verb(Folded f, Lines.Line line) {
    int p = line.start();
    while (p < line.end() && !f.isLetter(p)) p++;
    if (p < line.end() && f.at(p) == 'o' && p > line.start() && f.at(p - 1) == '1') p++;
    boolean letterItem = p + 1 < line.end() && !f.isWord(p + 1) && f.at(p + 1) != '\'';
    if (letterItem) {
      p++;
      while (p < line.end() && !f.isLetter(p)) p++;
    }
    return p < line.end() && p - line.start() < 14 ? p : -1;
  }

  /** "APPELLE auprès des trois communautés": a verb in capitals before words that are not. */
  private static boolean isShouted(Folded f, int p, int end) {
    if (end - p < 4 || "et".indexOf(f.at(end - 1)) < 0) return false;
    for (int i = p; i < end; i++) if (!f.isUpper(i)) return false;
    int next = f.skip(end);
    return f.isLetter(next) && !f.isUpper(next) && !f.isUpper(next + 1);
  }
}
