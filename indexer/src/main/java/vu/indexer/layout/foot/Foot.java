package vu.indexer.layout.foot;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vu.indexer.layout.page.Decisions;
import vu.indexer.layout.page.Mark;
import vu.indexer.layout.page.Page;
import vu.indexer.layout.page.Unmarked;
import vu.indexer.layout.vote.VoteWords;
import vu.indexer.layout.words.Leads;
import vu.indexer.layout.words.Stems;
import vu.indexer.model.Bloc;
import vu.indexer.model.Span;
import vu.indexer.model.Vote;
import vu.indexer.text.Folded;
import vu.indexer.text.FrenchDates;

/** What the end of an act says: the vote, who signs, when the State received it. */
public record Foot(Vote vote, String signataire, LocalDate controleLegalite) {
  private static final String[] RECEIVED = {
    "recu au controle de legalite le", "transmis en prefecture et recu le", "accuse de reception en prefecture recu le", "recu en prefecture le",
        "reception en prefecture", "recue par le representant de l'etat le", "recu par le representant de l'etat le", "recu en sous-prefecture le",
    "recue en prefecture le", "reception par le prefet", "date de reception prefecture", "accuse de reception en prefecture le",
        "transmise au representant de l'etat le", "transmis au representant de l'etat le",
    "transmis au controle de legalite le", "date de reception de l'ar", "date de reception",
    "acte transmis en prefecture le", "transmis en prefecture le", "transmise en prefecture le", "depose en prefecture le",
        "deposee en prefecture le", "transmission en prefecture le", "transmission en sous-prefecture le", "depot en prefecture le",
        "depot en sous-prefecture le"
  };
  private static final Leads RECEIVED_LEADS = Leads.of(RECEIVED);
  private static final int[] GROUPS = Arrays.stream(RECEIVED).mapToInt(RECEIVED_LEADS::groupOf).toArray();
  private static final List<String> MARGIN = List.of("adoptee a l'unanimite", "adopte a l'unanimite", "adoptee a la majorite",
      "adopte a la majorite", "adoptees a l'unanimite");
  /** What a line of figures begins with. */
  private static final Stems FIGURES = Stems.of("pour", "contre", "abstention", "suffrages exprimes", "ont vote", "voix pour", "voix contre");
  /** The phrase that opens the decision may take this many lines. */
  private static final int LEAD_LINES = 5;
  /** "Le Maire, " before the name. */
  private static final Pattern OFFICE = Pattern.compile("^(?:Le|La|L['’])\\s?[^,]{3,50},\\s*");
  private static final Pattern CIVILITY = Pattern.compile("^(?:Monsieur|Madame|M\\.|Mme)\\s+");
  private static final Pattern NAME =
      Pattern.compile(
      "(?:(?:Monsieur|Madame|M\\.|Mme)\\s+)?\\p{Lu}[\\p{L}'’.-]+(?:\\s+(?:de|d'|du|le|la|LE|LA|DE|DU|EL|AÏT)?\\s*\\p{Lu}[\\p{L}'’-]+){1,3}");

  /** What the blocs behind the decision say; a vote that is not printed is {@link Vote#NOT_PRINTED}, the rest null. */
  public static Foot read(Page page, List<Bloc> blocs) {
    return new Foot(vote(page, blocs), signataire(page, blocs), received(page.f()));
  }

  // ---- vote -------------------------------------------------------------------------------------------------------------

  /** What the lines of the vote say; else the phrase that opens the decision, the margin, the figures of the head. */
  private static Vote vote(Page page, List<Bloc> blocs) {
    StringBuilder words = new StringBuilder();
    for (Bloc bloc : blocs) {
      if (bloc instanceof Bloc.ResultatVote) words.append(flat(page, bloc.span())).append(' ');
    }
    Vote vote = VoteWords.read(words.toString());
    if (vote.resultat() == null || vote.resultat() == Vote.Resultat.ADOPTEE) {
      Vote more = VoteWords.read(words + margin(page, blocs) + opening(page, blocs));
      if (more.resultat() != null) vote = more;
    }
    if (vote.resultat() == null) vote = figures(page, vote);
    Vote told = vote.resultat() == null && vote.pour() == null ? VoteWords.read(VoteMentions.last(page)) : vote;
    return told.resultat() == null ? vote : told;
  }

  /** "Adoptée à l'unanimité" printed in the margin, between the title and the report. */
  private static String margin(Page page, List<Bloc> blocs) {
    if (blocs.isEmpty()) return "";
    int to = Math.min(page.f().length(), 6000);
    for (String lead : MARGIN) if (page.f().find(lead, 0, to) >= 0) return lead + " ";
    for (int i = 1; i < page.lines().size() && page.lines().get(i).start() < to; i++) {
      String words = page.words(i);
      boolean parted = (words.startsWith("la majorite") || words.startsWith("l'unanimite"))
          && (page.words(i - 1).startsWith("adopte a ") || page.words(i - 1).startsWith("adoptee a "));
      if (parted) return "adopte a " + words + " ";
    }
    return "";
  }

  /** "Le Conseil, après en avoir délibéré, décide à l'unanimité", up to the first line that decides. */
  private static String opening(Page page, List<Bloc> blocs) {
    for (Bloc bloc : blocs) {
      if (!(bloc instanceof Bloc.Dispositif)) continue;
      int first = page.lineAt(bloc.span().start()), end = page.lineAt(bloc.span().end() - 1) + 1;
      StringBuilder lead = new StringBuilder(page.words(first));
      for (int i = first + 1; i < Math.min(end, first + LEAD_LINES) && !(Decisions.decides(page, i) && !page.is(i, Mark.DELIBERE)); i++)
        lead.append(' ').append(page.words(i));
      String words = lead.toString();
      if (VoteWords.tells(words) || words.contains("vote contre") || words.contains("votent contre")) return words + " adopte ";
      boolean unanimous = found(page, bloc, "a l'unanimite")
          && (found(page, bloc, "adopte a l'unanimite") || found(page, bloc, "approuve a l'unanimite") || found(page, bloc, "membres presents"));
      if (unanimous) return "adopte a l'unanimite";
    }
    return "";
  }

  private static boolean found(Page page, Bloc bloc, String words) {
    return page.f().find(words, bloc.span().start(), bloc.span().end()) >= 0;
  }

  /** "Pour : 10 / Contre : 0", printed beside the attendance. */
  private static Vote figures(Page page, Vote vote) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < page.lines().size(); i++) {
      if (page.is(i, Mark.VISA) || page.is(i, Mark.SIGNATURE) && i > page.lines().size() / 2) break;
      if (FIGURES.open(page.words(i)) && page.words(i).indexOf(':') > 0) words.append(page.words(i)).append(" ; ");
    }
    return words.isEmpty() ? vote : VoteWords.read(words.toString());
  }

  private static String flat(Page page, Span span) {
    StringBuilder words = new StringBuilder();
    for (int i = page.lineAt(span.start()); i < page.lines().size() && page.lines().get(i).lineStart() < span.end(); i++)
      words.append(page.words(i)).append(' ');
    return words.toString();
  }

  // ---- who signs ----------------------------------------------------------------------------------------------------------

  private static String signataire(Page page, List<Bloc> blocs) {
    for (int b = blocs.size() - 1; b >= 0; b--) {
      if (!(blocs.get(b) instanceof Bloc.Signature signature)) continue;
      for (int i = page.lineAt(signature.span().end() - 1); i >= 0 && page.lines().get(i).end() > signature.span().start(); i--) {
        String line = page.f().original().substring(page.lines().get(i).start(), page.lines().get(i).end());
        if (line.length() >= 60 || !hasSurname(line)) continue;
        String name = OFFICE.matcher(Unmarked.of(line)).replaceFirst("");
        if (NAME.matcher(name).matches()) return CIVILITY.matcher(name).replaceFirst("");
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

  private static LocalDate received(Folded f) {
    boolean[] present = f.isDamaged() ? null : RECEIVED_LEADS.present(f);
    for (int i = 0; i < RECEIVED.length; i++) {
      LocalDate date = present == null || present[GROUPS[i]] ? received(f, RECEIVED[i], RECEIVED_LEADS.groups().get(GROUPS[i]).word()) : null;
      if (date != null) return date;
    }
    return null;
  }

  /** The date behind {@code lead}, which begins with {@code first}. */
  private static LocalDate received(Folded f, String lead, String first) {
    for (int at = next(f, lead, first, 0); at >= 0; at = next(f, lead, first, at + 1)) {
      int end = f.match(at, lead);
      if (end < 0) continue;
      int p = f.skip(end);
      while (f.at(p) == ':' || f.at(p) == '*') p = f.skip(p + 1);
      if (f.exact(p, "le") >= 0) p = f.skip(f.exact(p, "le"));
      FrenchDates.Match date = FrenchDates.read(f, p);
      if (date != null) return date.date();
    }
    return null;
  }

  /** Where {@code lead} may stand next: at its first word, or at any word of its first letter in a text that lost its accents. */
  private static int next(Folded f, String lead, String first, int from) {
    if (!f.isDamaged()) return f.find(first, from, f.length());
    for (int at = from; at < f.length(); at++) if (f.at(at) == lead.charAt(0) && f.wordStart(at) && f.match(at, lead) >= 0) return at;
    return -1;
  }
}
