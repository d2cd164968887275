package vu.indexer.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vu.indexer.model.Bloc;
import vu.indexer.model.Span;
import vu.indexer.model.Vote;
import vu.indexer.text.Folded;
import vu.indexer.text.FrenchDates;

/** What the end of an act says: the vote, who signs, when the State received it. */
record Foot(Vote vote, String signataire, LocalDate controleLegalite) {
  private static final String[] RECEIVED = {
    "recu au controle de legalite le", "transmis en prefecture et recu le", "accuse de reception en prefecture recu le", "recu en prefecture le", "reception en prefecture", "recue par le representant de l'etat le", "recu par le representant de l'etat le", "recu en sous-prefecture le",
    "recue en prefecture le", "reception par le prefet", "date de reception prefecture", "accuse de reception en prefecture le", "transmise au representant de l'etat le", "transmis au representant de l'etat le",
    "transmis au controle de legalite le", "date de reception"
  };
  private static final Pattern POUR = Pattern.compile("(?:\\bpour\\s*:\\s*(\\d{1,4}))|(?:(\\d{1,4})\\s+(?:voix )?pour\\b)");
  private static final Pattern CONTRE = Pattern.compile("(?:\\bcontre\\s*:\\s*(\\d{1,4}))|(?:(\\d{1,4})\\s+(?:voix )?contre\\b)");
  private static final Pattern ABSTENTION = Pattern.compile("(?:\\babstentions?\\s*:\\s*(\\d{1,4}))|(?:(\\d{1,4})\\s+abstentions?\\b)");
  /** "Le Maire, " before the name. */
  private static final Pattern OFFICE = Pattern.compile("^(?:Le|La|L['’])\\s?[^,]{3,50},\\s*");
  private static final Pattern NAME = Pattern.compile("(?:(?:Monsieur|Madame|M\\.|Mme)\\s+)?\\p{Lu}[\\p{L}'’.-]+(?:\\s+(?:de|d'|du|le|la|LE|LA|DE|DU|EL|AÏT)?\\s*\\p{Lu}[\\p{L}'’-]+){1,3}");

  static Foot read(Page page, List<Bloc> blocs) {
    return new Foot(vote(page, blocs), signataire(page, blocs), received(page.f()));
  }

  // ---- vote -------------------------------------------------------------------------------------------------------------

  private static Vote vote(Page page, List<Bloc> blocs) {
    StringBuilder words = new StringBuilder();
    for (Bloc bloc : blocs) {
      boolean votes = bloc instanceof Bloc.ResultatVote;
      if (votes) words.append(slice(page, bloc.span())).append(" \n ");
    }
    if (vote(words.toString()).resultat() == null) words.append(margin(page, blocs)).append(opening(page, blocs));
    return vote(words.toString());
  }

  /** "Adoptée à l'unanimité" printed in the margin, between the title and the report. */
  private static String margin(Page page, List<Bloc> blocs) {
    if (blocs.isEmpty()) return "";
    int to = Math.min(page.f().length(), 6000);
    for (String lead : new String[] {"adoptee a l'unanimite", "adopte a l'unanimite", "adoptee a la majorite", "adopte a la majorite", "adoptees a l'unanimite"}) {
      int at = page.f().find(lead, 0, to);
      if (at >= 0) return page.f().slice(at, at + lead.length()).replace('\n', ' ') + " ";
    }
    return "";
  }

  /** "Le Conseil, après en avoir délibéré, décide à l'unanimité". */
  private static String opening(Page page, List<Bloc> blocs) {
    for (Bloc bloc : blocs) {
      if (!(bloc instanceof Bloc.Dispositif)) continue;
      String first = slice(page, bloc.span());
      int line = first.indexOf('\n');
      String head = line < 0 ? first : first.substring(0, line);
      if (head.contains("unanimite") || head.contains("majorite")) return head + " adopte ";
      int unanimous = first.indexOf("a l'unanimite");
      if (unanimous >= 0 && (first.contains("adopte a l'unanimite") || first.contains("approuve a l'unanimite") || first.contains("membres presents"))) return "adopte a l'unanimite";
    }
    return "";
  }

  private static Vote vote(String words) {
    String flat = words.replaceAll("\\s+", " ");
    if (flat.isBlank()) return Vote.NOT_PRINTED;
    Vote.Resultat resultat = null;
    if (flat.contains("rejet")) resultat = Vote.Resultat.REJETEE;
    else if (flat.contains("unanim")) resultat = Vote.Resultat.UNANIMITE;
    else if (flat.contains("majorite")) resultat = Vote.Resultat.MAJORITE;
    else if (flat.contains("adopt") || flat.contains("approuv")) resultat = Vote.Resultat.ADOPTEE;
    if (flat.chars().noneMatch(ch -> ch >= '0' && ch <= '9')) return new Vote(resultat, null, null, null);
    return new Vote(resultat, count(POUR, flat), count(CONTRE, flat), count(ABSTENTION, flat));
  }

  private static Integer count(Pattern pattern, String words) {
    Matcher matcher = pattern.matcher(words);
    if (!matcher.find()) return null;
    return Integer.valueOf(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
  }

  private static String slice(Page page, Span span) {
    return page.f().slice(span.start(), span.end());
  }

  // ---- who signs ----------------------------------------------------------------------------------------------------------

  private static String signataire(Page page, List<Bloc> blocs) {
    for (int b = blocs.size() - 1; b >= 0; b--) {
      if (!(blocs.get(b) instanceof Bloc.Signature signature)) continue;
      String[] lines = signature.span().in(page.f().original()).split("\n");
      for (int i = lines.length - 1; i >= 0; i--) {
        if (lines[i].strip().length() >= 60 || !hasSurname(lines[i])) continue;
        String line = OFFICE.matcher(Titles.clean(lines[i])).replaceFirst("");
        if ( NAME.matcher(line).matches()) return line.replaceFirst("^(?:Monsieur|Madame|M\\.|Mme)\\s+", "");
      }
    }
    return null;
  }

  /** Three capitals in a row: surnames are printed so. */
  private static boolean hasSurname(String line) {
    int run = 0;
    for (int i = 0; i < line.length() && run < 3; i++) run = Character.isUpperCase(line.charAt(i)) ? run + 1 : 0;
    return run >= 3;
  }

  // ---- reception by the State ---------------------------------------------------------------------------------------------

  /** Where {@code lead} may stand next: at its first word, or at any word of its first letter in a text that lost its accents. */
  private static int next(Folded f, String lead, int from) {
    String first = lead.substring(0, lead.indexOf(' '));
    if (!f.isDamaged()) return f.find(first, from, f.length());
    for (int at = from; at < f.length(); at++) if (f.at(at) == lead.charAt(0) && f.wordStart(at) && f.match(at, lead) >= 0) return at;
    return -1;
  }

  private static LocalDate received(Folded f) {
    for (String lead : RECEIVED) {
      for (int at = next(f, lead, 0); at >= 0; at = next(f, lead, at + 1)) {
        int end = f.match(at, lead);
        if (end < 0) continue;
        int p = f.skip(end);
        while (f.at(p) == ':' || f.at(p) == '*') p = f.skip(p + 1);
        if (f.exact(p, "le") >= 0) p = f.skip(f.exact(p, "le"));
        FrenchDates.Match date = FrenchDates.read(f, p);
        if (date != null) return date.date();
      }
    }
    return null;
  }
}
