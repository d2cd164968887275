package vu.indexer.layout;

import java.util.ArrayList;
import java.util.List;
import vu.indexer.layout.authority.AuthorityRecogniser;
import vu.indexer.layout.authority.Issuers;
import vu.indexer.layout.bloc.BlocReader;
import vu.indexer.layout.foot.Foot;
import vu.indexer.layout.head.Head;
import vu.indexer.layout.house.House;
import vu.indexer.layout.page.ActeIds;
import vu.indexer.layout.page.Page;
import vu.indexer.lexicon.AuthorityProfile;
import vu.indexer.model.Authority;
import vu.indexer.model.Bloc;
import vu.indexer.model.CanonicalText;
import vu.indexer.model.Deliberation;
import vu.indexer.model.Parsed;
import vu.indexer.model.Problem;
import vu.indexer.model.Span;
import vu.indexer.model.Vote;
import vu.indexer.text.ActNumbers;
import vu.indexer.text.Folded;

/** Canonical text → deliberation: who decides, in which house layout, what its head and foot say, where its parts stand. */
public final class Layouts {
  /** The first words of a text written for demonstration. */
  public static final String DEMONSTRATION = "[Texte de démonstration";

  private final AuthorityRecogniser authorities = new AuthorityRecogniser();

  /** Never throws; what is not printed is null, and said in the problems when a reader would expect it. */
  public Parsed<Deliberation> parse(CanonicalText text) {
    return parse(text, Folded.of(text.text()));
  }

  /** As {@link #parse(CanonicalText)}, with the text already folded. */
  public Parsed<Deliberation> parse(CanonicalText text, Folded f) {
    String acteId = ActeIds.find(f);
    AuthorityProfile profile = authorities.recognise(f, acteId, text.source().authorityHint());
    Page page = new Page(f, profile, acteId);
    Head head = House.of(profile).read(page);
    List<Bloc> blocs = BlocReader.read(page, head);
    Foot foot = Foot.read(page, blocs);
    Authority authority = profile.authority().known() ? profile.authority() : new Issuers(f, acteId).read(head.instance(), head.report());
    Deliberation act =
        new Deliberation(
            authority,
            head.instance(),
            head.date(),
            head.numero(),
            head.objet(),
            foot.vote(),
            head.rapporteur(),
            foot.signataire(),
            foot.controleLegalite(),
            head.acteId(),
            blocs,
            text.text().startsWith(DEMONSTRATION));
    return new Parsed<>(act, problems(act));
  }

  /** A bare sentence: no head, no parts. */
  public Deliberation fragment(CanonicalText text) {
    List<Bloc> blocs = text.text().isBlank() ? List.of() : List.of(new Bloc.NonReconnu(new Span(0, text.text().length())));
    return new Deliberation(Authority.UNKNOWN, null, null, null, null, Vote.NOT_PRINTED, null, null, null, null, blocs, false);
  }

  private static List<Problem> problems(Deliberation act) {
    List<Problem> problems = new ArrayList<>();
    if (!act.collectivite().known()) problems.add(info("collectivite-inconnue", "La collectivité n'a pas été reconnue."));
    if (act.numero() == null) problems.add(info("numero-absent", "Aucun numéro d'acte n'a été lu."));
    if (act.date() == null) problems.add(info("date-absente", "Aucune date de séance n'a été lue."));
    if (isOfAnotherYear(act)) problems.add(warning("annee-du-numero",
        "Le numéro " + act.numero() + " ne porte pas l'année de la séance (" + act.date().getYear()
            + ") : l'un des deux est peut-être mal lu.", null));
    if (act.objet() == null) problems.add(info("objet-absent", "Aucun objet n'a été lu."));
    if (!decides(act)) problems.add(info("dispositif-absent", "Aucun dispositif n'a été reconnu : aucun montant de cet acte ne compte comme voté."));
    if (startsInside(act)) problems.add(warning("fin-d-un-autre-acte",
        "Le fichier commence par la fin d'un autre acte : le vote et les montants du début peuvent être les siens.",
        act.blocs().getFirst().span()));
    else if (furtherHead(act) != null) problems.add(
        warning("plusieurs-actes",
        "Le fichier contient plusieurs délibérations, lues comme un seul acte : son numéro, son objet et son vote sont ceux de la première.",
        furtherHead(act).span()));
    return problems;
  }

  /** A budget is numbered with the year to come, an act kept for the next session with the year past: neighbours tell of no damage. */
  private static boolean isOfAnotherYear(Deliberation act) {
    if (act.numero() == null || act.date() == null) return false;
    int session = act.date().getYear();
    return !ActNumbers.mayBeOf(act.numero(), session) && Math.abs(ActNumbers.year(act.numero()) - session) > 1;
  }

  private static boolean decides(Deliberation act) {
    for (Bloc bloc : act.blocs()) if (bloc instanceof Bloc.Dispositif) return true;
    return false;
  }

  /** An operative part or a vote before the head: the tail of another act stands first in the file. */
  private static boolean startsInside(Deliberation act) {
    boolean decided = false;
    for (Bloc bloc : act.blocs()) {
      if (bloc instanceof Bloc.Signature) decided = true;
      if (bloc instanceof Bloc.Entete && decided) return true;
    }
    return false;
  }

  /** The head of another act behind a decision, or null. */
  private static Bloc furtherHead(Deliberation act) {
    boolean decided = false;
    for (Bloc bloc : act.blocs()) {
      if (bloc instanceof Bloc.Dispositif) decided = true;
      if (bloc instanceof Bloc.Entete && decided) return bloc;
    }
    return null;
  }

  private static Problem warning(String code, String message, Span where) {
    return new Problem(code, Problem.Severity.WARNING, message, where);
  }

  private static Problem info(String code, String message) {
    return new Problem(code, Problem.Severity.INFO, message, null);
  }
}
