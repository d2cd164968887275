package vu.server.site;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vu.indexer.index.ActRow;
import vu.server.absent.Wanted;
import vu.server.graph.CitationGraph;
import vu.server.organisme.Organismes;
import vu.server.texte.Textes;
import vu.web.pages.HomePage.Piste;

/** What one can do here, each shown by what stands out most in the acts that are held; what nothing shows is left out. */
final class Pistes {
  private static final int TITLE = 110;

  private final Visit visit;

  private Pistes(Visit visit) {
    this.visit = visit;
  }

  static List<Piste> of(Visit visit) {
    Pistes pistes = new Pistes(visit);
    Piste check = new Piste("verifier", visit.strings().get("accueil.piste.projet"), visit.strings().get("accueil.piste.verifier.fait"), "/verifier");
    return Stream.of(pistes.money(), pistes.base(), pistes.law(), pistes.missing(), Optional.of(check))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The organisation that was voted something most often. */
  private Optional<Piste> money() {
    return visit.services().organismes().all().stream()
        .filter(each -> each.totals().depenses().lignes() > 0)
        .max(Comparator.comparingInt((Organismes.Summary each) -> each.totals().depenses().lignes())
            .thenComparing(each -> each.totals().depenses().euros())
            .thenComparing(each -> each.entry().id()))
        .map(this::money);
  }

  private Piste money(Organismes.Summary most) {
    String euros = visit.strings().get("accueil.piste.decides", visit.strings().euros(most.totals().depenses().euros()));
    String votes = visit.strings().count("accueil.piste.votes", most.totals().depenses().lignes());
    return new Piste("argent", most.entry().nom(), euros + ", " + votes, "/organismes/" + most.entry().id());
  }

  /** The act that most acts rest on. */
  private Optional<Piste> base() {
    return visit.services().store().acts().stream()
        .filter(act -> act.numero() != null && act.objet() != null)
        .max(Comparator.comparingInt(this::citing).thenComparing(ActRow::id))
        .filter(act -> citing(act) > 0)
        .map(act -> new Piste("acte", named(act), cited(citing(act)), "/deliberations/" + act.id() + "/chaine"));
  }

  private int citing(ActRow act) {
    return visit.services().graph().citedBy(CitationGraph.cle(act.id()));
  }

  private static String named(ActRow act) {
    String name = act.numero() + " – " + act.objet();
    return name.length() <= TITLE ? name : name.substring(0, name.lastIndexOf(' ', TITLE)) + "…";
  }

  private String cited(int acts) {
    return visit.strings().count("accueil.piste.cite", acts);
  }

  private Optional<Piste> law() {
    Optional<Textes.Summary> law = visit.services().textes().all().stream().filter(texte -> texte.kind().equals("loi")).findFirst();
    return law.map(most -> new Piste("texte", most.nom(), cited(most.actes()), TextesView.href(most.cle())));
  }

  private Optional<Piste> missing() {
    return visit.services().absents().all().stream().filter(wanted -> wanted.numero() != null).findFirst().map(this::missing);
  }

  private Piste missing(Wanted most) {
    return new Piste("absent", visit.strings().get("acte.numero", most.numero()), cited(most.actes()), "/absents");
  }
}
