package vu.web.pages;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vu.indexer.model.Pages;
import vu.indexer.model.Problem;
import vu.indexer.model.SourceDocument;
import vu.indexer.model.Vote;
import vu.web.Strings;
import vu.web.text.Piece;

/**
 * One act that is held: its text with everything found in it, and who relies on it.
 *
 * @param aVerifier acts that may cite this one: their words fit several acts
 * @param listes what published lists say of it
 * @param around the acts before and behind it
 * @param suites what became of it and what it rests on
 */
public record ActPage(
    Chrome chrome, Header header, List<BlocText> blocs, List<Cited> references, List<CitedBy> citePar, List<CitedBy> aVerifier,
    Facts facts, List<EnListe> listes, Around around, Suites suites)
    implements Page {
  /** The parts that are folded away until asked for. */
  private static final Set<String> FOLDED = Set.of("presences");

  public ActPage {
    blocs = List.copyOf(blocs);
    references = List.copyOf(references);
    citePar = List.copyOf(citePar);
    aVerifier = List.copyOf(aVerifier);
    listes = List.copyOf(listes);
  }

  /** Where the reader may want to go: each kind of part where it first stands. */
  public List<BlocText> plan() {
    Map<String, BlocText> first = new LinkedHashMap<>();
    for (BlocText bloc : blocs) first.putIfAbsent(bloc.kind(), bloc);
    return List.copyOf(first.values());
  }

  /** The act in one line, for those to whom its address is sent: who decided, when, and the first sum. */
  public String about() {
    Strings strings = chrome.strings();
    ActLine act = header.line();
    StringBuilder about = new StringBuilder(act.collectivite(strings));
    if (act.instance() != null) about.append(", ").append(act.instance());
    if (act.date() != null) about.append(", ").append(strings.date(act.date()));
    if (facts.decides().isEmpty()) return about.toString();
    MoneyLine first = facts.decides().getFirst();
    about.append(strings.get("deux-points")).append(' ').append(strings.euros(first.euros()));
    if (first.montant().beneficiaire() != null) about.append(" → ").append(first.montant().beneficiaire());
    return about.toString();
  }

  /**
   * What head and foot of the act say, null where it prints nothing.
   *
   * @param autresSources files that hold the act too, word for word
   */
  public record Header(
      ActLine line, Vote vote, String rapporteur, String signataire, LocalDate controleLegalite, String acteId, SourceDocument source,
      List<String> autresSources, Subject matiere) {
    public Header {
      autresSources = List.copyOf(autresSources);
    }

    /** True when a vote count is printed. */
    public boolean counted() {
      return vote.pour() != null || vote.contre() != null || vote.abstention() != null;
    }
  }

  /**
   * The inferred subject.
   *
   * @param href other acts of this subject
   */
  public record Subject(String code, String nom, double confiance, List<Sign> signs, String href) {
    public Subject {
      signs = List.copyOf(signs);
    }
  }

  /** Words a subject rests on; {@code place} is their fragment in the text, or null. */
  public record Sign(String words, String source, String place) {}

  /**
   * One bloc as pieces; {@code anchor} names it in addresses, {@code kind} is {@link vu.indexer.model.Bloc#kind}, {@code pages} are those
   * of the act.
   */
  public record BlocText(String anchor, String kind, List<Piece> pieces, Pages pages) {
    public BlocText {
      pieces = List.copyOf(pieces);
    }

    /** A bloc of a text without pages. */
    public BlocText(String anchor, String kind, List<Piece> pieces) {
      this(anchor, kind, pieces, Pages.NONE);
    }

    /** The number of the page that begins with this piece, or null. */
    public Integer page(Piece piece) {
      return pages.starts().contains(piece.start()) ? pages.at(piece.start()) : null;
    }

    public boolean folded() {
      return FOLDED.contains(kind);
    }

    /** True when a paragraph begins with this piece: it has an address of its own. */
    public boolean opens(Piece piece) {
      if (piece.kind() != Piece.Kind.WORDS || piece.text().isBlank()) return false;
      int at = pieces.indexOf(piece);
      return at == 0 || pieces.get(at - 1).kind() == Piece.Kind.GAP;
    }
  }

  /**
   * One reference of the act.
   *
   * @param anchor name of this line on the page
   * @param status {@code resolved}, {@code ambiguous}, {@code absent} or {@code outside}
   * @param href page of what is cited, or null
   * @param officiel official address, or null
   * @param sorte how sure the official address is: {@code exact}, {@code jour} (a code as it stood on the day of the act), {@code derive}
   * or {@code recherche}; null without one
   * @param place fragment of its words in the text
   */
  public record Cited(
      String anchor, String words, String kind, String relation, String bloc, String titre, String status, String href, String officiel,
      String sorte, String conflit, List<ActLine> candidats, String place, Claim claim) {
    public Cited {
      candidats = List.copyOf(candidats);
    }

    public boolean visa() {
      return bloc.equals("visas");
    }
  }

  /** Amounts, organisations, budget lines and problems of the act. */
  public record Facts(List<MoneyLine> decides, List<MoneyLine> autres, List<Named> organismes, List<BudgetLine> imputations,
      List<Problem> problemes) {
    private static final int FIRST = 3;

    public Facts {
      decides = List.copyOf(decides);
      autres = List.copyOf(autres);
      organismes = List.copyOf(organismes);
      imputations = List.copyOf(imputations);
      problemes = List.copyOf(problemes);
    }

    /** What stands at the head of the page. */
    public List<MoneyLine> decidesFirst() {
      return decides.subList(0, Math.min(FIRST, decides.size()));
    }
  }

  /**
   * What the same body decided around an act.
   *
   * @param before the act before it in the order of days and numbers, or null
   * @param behind the one behind it, or null
   * @param seance other acts of the same session, the first ones
   * @param more how many there are besides, and {@code all} where they are listed; null when there are none
   */
  public record Around(ActLine before, ActLine behind, List<ActLine> seance, int more, String all) {
    public Around {
      seance = List.copyOf(seance);
    }
  }

  public record Named(String nom, List<String> alias, String type, int mentions, String href, String place, Claim claim) {
    public Named {
      alias = List.copyOf(alias);
    }
  }

  /** A budget line as name and value pairs, in the order of the nomenclature. */
  public record BudgetLine(String words, List<Part> parts, String place, Claim claim) {
    public BudgetLine {
      parts = List.copyOf(parts);
    }
  }

  public record Part(String name, String value) {}

  /** The pages of its file the act runs through. */
  public Pages pages() {
    return blocs.isEmpty() ? Pages.NONE : blocs.getFirst().pages();
  }

  /**
   * What a line of a list says.
   *
   * @param path of the list
   * @param parts what it says, under the names of the columns of the schema; then its own columns
   * @param url where the authority publishes the text, or null
   */
  public record EnListe(String path, int ligne, List<Part> parts, String url) {
    public EnListe {
      parts = List.copyOf(parts);
    }
  }

  /** Where the authority publishes the text, as a list says; null when none does. */
  public String url() {
    return listes.stream().map(EnListe::url).filter(Objects::nonNull).findFirst().orElse(null);
  }

  public List<Cited> visas() {
    return references.stream().filter(Cited::visa).toList();
  }

  public List<Cited> autresReferences() {
    return references.stream().filter(cited -> !cited.visa()).toList();
  }
}
