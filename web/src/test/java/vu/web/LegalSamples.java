package vu.web;

import java.time.LocalDate;
import java.util.List;
import vu.web.pages.AbsentsPage;
import vu.web.pages.ChainePage;
import vu.web.pages.Choice;
import vu.web.pages.CiterPage;
import vu.web.pages.Claim;
import vu.web.pages.DepensesPage;
import vu.web.pages.Filtre;
import vu.web.pages.Page;
import vu.web.pages.Pager;
import vu.web.pages.Picture;
import vu.web.pages.ResultsPage;
import vu.web.pages.TextePage;
import vu.web.pages.VerifierPage;

/** The pages of legal staff made by hand, beside {@link Samples}. */
final class LegalSamples {
  private final Strings s;
  private final String spice;
  private final Samples samples;

  LegalSamples(Strings s, String spice, Samples samples) {
    this.s = s;
    this.spice = spice;
    this.samples = samples;
  }

  List<Page> all() {
    return List.of(verifier(null), verifier(checked()), absents(), chaine(true), chaine(false), citer());
  }

  private ChainePage chaine(boolean drawn) {
    ChainePage.Item below = new ChainePage.Item("/textes/loi", "loi n° 1" + spice, null, "texte", null, null, "vise", List.of());
    ChainePage.Item item = new ChainePage.Item("/deliberations/amp/1", "HN 1" + spice, "Délégation" + spice, "absent", Samples.AMP.nom(),
        LocalDate.of(2020, 7, 17), "delegation", List.of(below));
    List<Choice> choice = List.of(new Choice("3", "/deliberations/amp/1/chaine", true));
    Picture.Box box = new Picture.Box("acte", "M0 0H9V9H0Z", 0, 0, 160, 40, "HN 1" + spice, "AMP" + spice, "acte" + spice,
        "/deliberations/amp/1/chaine", true, 0);
    Picture.Line line = new Picture.Line("M0 0C1 1 2 2 3 3", "vise", "2 3", 1, "visa" + spice, 1, 1, "a → b" + spice);
    Picture picture =
        new Picture(300, 100, List.of(new Picture.Column("2020", 10)), List.of(box), List.of(line), List.of(new Picture.House("amp", "M0 0H9V9H0Z")),
            List.of(new Picture.Relation("vise", "", 1)), List.of());
    ChainePage.Preuve proof = new ChainePage.Preuve("a" + spice, "/deliberations/amp/1", "b" + spice, "vise", samples.citedBy(samples.amp()).quote(),
        new Claim("x", 0.5));
    return new ChainePage(
        samples.chrome("/deliberations/amp/1/chaine", ""), "HN 1" + spice, "Titre" + spice, "/deliberations/amp/1", 400, 299, List.of(item),
            drawn ? List.of(item) : List.of(),
        new ChainePage.Choices(choice, choice, choice, choice), drawn ? picture : null,
            List.of(new ChainePage.Group("groupe-1", "2 actes" + spice, choice)), List.of(List.of("a" + spice, "b")), List.of(proof), 3,
        List.of(new Choice("CSV", "/api/deliberations/amp/1/chaine.csv", false)), drawn ? "/api/deliberations/amp/1/chaine.svg" : null);
  }

  private CiterPage citer() {
    CiterPage.Forms forms = new CiterPage.Forms("http://localhost/x" + spice, "Métropole" + spice, "Vu" + spice, "@misc{x}" + spice,
        "TY  - LEGAL" + spice, "<blockquote>" + spice);
    return new CiterPage(samples.chrome("/deliberations/amp/1/citer", ""), samples.amp(), forms,
        List.of(new Choice("Article 1" + spice, "/deliberations/amp/1/citer?p=3", true)), "/api/x.bib", "/api/x.ris");
  }

  TextePage texte() {
    TextePage.Annee year = new TextePage.Annee("2025", List.of(new TextePage.Cellule(3, "/textes/cgct?annee=2025"), new TextePage.Cellule(0, null)));
    TextePage.Annees years = new TextePage.Annees(
        List.of(new TextePage.House("amp", Samples.AMP.nom() + spice), new TextePage.House("lyon", Samples.LYON.nom())), List.of(year));
    return new TextePage(
        samples.chrome("/textes/cgct", ""), "Code général des collectivités territoriales" + spice, "code",
        new TextePage.Officiel("https://www.legifrance.gouv.fr/search/all?query=x", "recherche",
            "https://www.legifrance.gouv.fr/search/code?query=x"),
        List.of(samples.repealed()), samples.undergone(), "L. 5217-2",
        List.of(new TextePage.Article("L. 5217-2" + spice, 12, "/textes/cgct?article=L5217-2", true)), years,
            List.of(new Filtre("annee", "2025" + spice, "/textes/cgct")), "/deliberations?texte=cgct", 1,
        List.of(new TextePage.Part(Samples.AMP.nom(),
            List.of(new TextePage.Citing(samples.citedBy(samples.amp()), "https://www.legifrance.gouv.fr/codes/texte_lc/X/2025-02-27")))),
            Pager.SINGLE);
  }

  private AbsentsPage absents() {
    AbsentsPage.Ligne line =
        new AbsentsPage.Ligne(
            "demande-1", "/deliberations/amp/8073-20-cm", "HN 001-8073/20/CM" + spice, Samples.AMP.nom() + spice, LocalDate.of(2020, 7, 17), 2,
                samples.citedBy(samples.lyon()), "Madame, Monsieur," + spice);
    List<DepensesPage.Option> authorities = List.of(new DepensesPage.Option("amp", Samples.AMP.nom() + spice, true));
    return new AbsentsPage(samples.chrome("/absents", ""), "x" + spice, authorities, List.of(new DepensesPage.Option("2020", "2020", false)), 1,
        List.of(line), Pager.SINGLE);
  }

  private VerifierPage verifier(VerifierPage.Result result) {
    VerifierPage.Form form =
        new VerifierPage.Form("Vu la loi" + spice, List.of(new DepensesPage.Option("amp", Samples.AMP.nom() + spice, true)),
            List.of("Bureau" + spice), "Bureau" + spice, "2025-02-27", 200_000);
    return new VerifierPage(samples.chrome("/verifier", ""), form, result == null ? "Donnez le texte à vérifier." + spice : null, result);
  }

  private VerifierPage.Result checked() {
    VerifierPage.Head head = new VerifierPage.Head(Samples.AMP.nom() + spice, "numeros", "Bureau" + spice, LocalDate.of(2025, 2, 27));
    List<ResultsPage.Run> runs = List.of(new ResultsPage.Run("Vu la ", false), new ResultsPage.Run("délibération n° 1" + spice, true),
        new ResultsPage.Run(" ;", false));
    VerifierPage.Reference held =
        new VerifierPage.Reference(
            "délibération n° 1" + spice, "deliberation", "found", "Délégation" + spice, "/deliberations/amp/8073-20-cm", null, null,
                new VerifierPage.Offer("visa-2", "Vu la délibération" + spice, null),
            List.of(new VerifierPage.Remark("Abrogé par l’acte 2." + spice, true)), List.of(), List.of(samples.citedBy(samples.amp())),
                new Claim("deliberation.numero-date", 0.99));
    VerifierPage.Reference unsure =
        new VerifierPage.Reference(
            "loi n° 1" + spice, "loi", "ambiguous", null, null, "https://www.legifrance.gouv.fr/search/all?query=x", "recherche", null, List.of(),
            List.of(new VerifierPage.Candidate(samples.lyon(), new VerifierPage.Offer("visa-3", "Vu", null))), List.of(),
                new Claim("loi.numero", 0.5));
    return new VerifierPage.Result(
        head, List.of(new VerifierPage.Count("found", 1)), List.of(new VerifierPage.Remark(s.get("visa.remarque.absent"), false)),
        new VerifierPage.Offer("visa-1", "Vu la délégation" + spice, "/deliberations/amp/8073-20-cm"),
        List.of(new VerifierPage.Line(1, "found", runs, List.of(held, unsure)), new VerifierPage.Line(2, "none", runs, List.of())));
  }
}
