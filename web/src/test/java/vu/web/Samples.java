package vu.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vu.indexer.model.ActId;
import vu.indexer.model.Authority;
import vu.indexer.model.ListRemark;
import vu.indexer.model.Montant;
import vu.indexer.model.Reading;
import vu.web.pages.Abrogation;
import vu.web.pages.AbsentPage;
import vu.web.pages.ActLine;
import vu.web.pages.CheminPage;
import vu.web.pages.Choice;
import vu.web.pages.Chrome;
import vu.web.pages.CitedBy;
import vu.web.pages.Claim;
import vu.web.pages.ComparaisonPage;
import vu.web.pages.CouverturePage;
import vu.web.pages.DelegationsPage;
import vu.web.pages.DepensesPage;
import vu.web.pages.DossierPage;
import vu.web.pages.ErrorPage;
import vu.web.pages.Filtre;
import vu.web.pages.HomePage;
import vu.web.pages.LedgerLine;
import vu.web.pages.MoneyLine;
import vu.web.pages.OrganismePage;
import vu.web.pages.OrganismesPage;
import vu.web.pages.Page;
import vu.web.pages.Pager;
import vu.web.pages.ProsePage;
import vu.web.pages.Quote;
import vu.web.pages.ResultsPage;
import vu.web.pages.SubventionsPage;
import vu.web.pages.Suites;
import vu.web.pages.Sums;
import vu.web.pages.TextePage;
import vu.web.pages.TextesPage;

/** One page of each kind made by hand. {@code spice} is put wherever a text comes from outside. */
final class Samples {
  static final Authority AMP = new Authority("amp", "Métropole Aix-Marseille-Provence", "200054807");
  static final Authority LYON = new Authority("lyon", "Métropole de Lyon", "200046977");
  static final String SENTENCE =
      "Sont approuvés l’adhésion au Réseau des territoires innovants et le paiement de la cotisation 2025 d’un montant de 3 600 euros.";
  private final Strings s;
  private final String spice;

  Samples(Lang lang, String spice) {
    this.s = Strings.of(lang);
    this.spice = spice;
  }

  List<Page> all() {
    List<Page> pages = new ArrayList<>(new LegalSamples(s, spice, this).all());
    pages.addAll(List.of(home(), results(), nothing(), new ActSamples(spice, this).act(), absent(), organismes(), organisme(), textes(),
        texte(), depenses(), subventions(), new MoneySamples(s, spice).donnees(), comparaison(), couverture(), dossier(), delegations(),
        chemin()));
    for (ProsePage.Subject subject : ProsePage.Subject.values()) {
      pages.add(new ProsePage(chrome("/" + subject.slug(), ""), subject,
          List.of(new ProsePage.Exemple("interconnectés" + spice, s.get("exemple.mot"), "/deliberations?q=x"))));
    }
    for (int status : new int[] {400, 404, 500, 418}) {
      pages.add(new ErrorPage(chrome("/nulle-part", ""), status, "Le paramètre « anee » n’existe pas." + spice, List.of("annee", "q")));
    }
    return pages;
  }

  Chrome chrome(String path, String query) {
    return new Chrome(s, "Titre" + spice, Address.of(path).with("q", query), query);
  }

  ActLine amp() {
    return new ActLine(
        new ActId("amp", "17495-25-bm"), AMP, "Bureau", LocalDate.of(2025, 2, 27), "IVIS-011-17495/25/BM" + spice,
        "Renouvellement de l’adhésion à l’association « Réseau des territoires innovants » dite « Les Interconnectés » et paiement de la "
            + "cotisation 2025" + spice,
        "unanimité", true);
  }

  ActLine lyon() {
    return new ActLine(
        new ActId("lyon", "2019-3853"), LYON, "Conseil", LocalDate.of(2019, 11, 1), "2019-3853",
        "Attribution d’une subvention à l’association Réseau des territoires innovants pour l’organisation du 16ème Forum des Interconnectés",
        null, false);
  }

  MoneyLine money(ActLine act, String euros, Montant.Instrument instrument, double confidence) {
    Montant montant =
        new Montant(new BigDecimal(euros), null, Montant.Monnaie.EUR, "TTC", Montant.Role.VOTE, instrument,
            "Réseau des territoires innovants" + spice, 2025, false);
    return new MoneyLine(act == null ? "m-" + euros : null, act, montant, "/organismes/reseau-des-territoires-innovants",
        Quote.of(SENTENCE + spice, "3 600 euros", "#c12"), new Claim("montant.vote", confidence));
  }

  private static Sums spent(String euros) {
    return new Sums(List.of(new Sums.Sum("depense", false, new BigDecimal(euros)), new Sums.Sum("garantie", true, new BigDecimal("1200"))));
  }

  CitedBy citedBy(ActLine act) {
    Quote quote = Quote.of("Vu la délibération n° HN 001-8073/20/CM du 17 juillet 2020 portant délégation de compétences." + spice,
        "délibération n° HN 001-8073/20/CM", act.href() + "#c40");
    return new CitedBy(act, "delegation", quote, new Claim("deliberation.numero-date", 0.98));
  }

  private HomePage home() {
    List<Choice> examples =
        List.of(new Choice("interconnectés", "/deliberations?q=interconnect%C3%A9s", false),
        new Choice("loi n° 2014-58", "/deliberations?q=loi", false));
    HomePage.Piste money = new HomePage.Piste("argent", "Les Interconnectés" + spice, "30 100 €, 4 votes", "/organismes/les-interconnectes");
    return new HomePage(chrome("/", ""), 44, 2, 312, examples, List.of(money), List.of(amp(), lyon()));
  }

  private ResultsPage results() {
    List<ResultsPage.Run> runs =
        List.of(new ResultsPage.Run("Réseau des territoires innovants, dit « Les ", false),
        new ResultsPage.Run("Interconnectés" + spice, true), new ResultsPage.Run(" », diffuse les usages", false));
    ResultsPage.Hit one =
        new ResultsPage.Hit(amp(), List.of(money(null, "3600", Montant.Instrument.COTISATION, 0.9)),
        List.of(new ResultsPage.Passage("expose", runs)),
        List.of(new ResultsPage.Reason(List.of("interconnectés" + spice), List.of("objet"))), 3);
    ResultsPage.Hit two =
        new ResultsPage.Hit(lyon(), List.of(money(null, "26500", Montant.Instrument.SUBVENTION, 0.9)),
        List.of(new ResultsPage.Passage("dispositif", runs)), List.of(), 0);
    List<ResultsPage.Facet> facets =
        List.of(
            new ResultsPage.Facet("collectivite",
                List.of(new ResultsPage.Value(AMP.nom() + spice, 1, true, false, "/deliberations?q=i",
                "/deliberations?collectivite=-amp"),
                new ResultsPage.Value(LYON.nom(), 1, false, true, "/deliberations", "/deliberations?collectivite=-lyon"))),
            new ResultsPage.Facet(
                "annee",
                IntStream.range(2000, 2026)
                    .mapToObj(year -> new ResultsPage.Value(String.valueOf(year), year - 1999, year == 2025, false,
                    "/deliberations?annee=" + year, "/deliberations?annee=-" + year)).toList()));
    return new ResultsPage(
        chrome("/deliberations", "interconnectés" + spice), 2, "interconnectés",
            List.of("Aucun acte ne contient tous ces mots ; voici ceux qui en contiennent la plupart."),
        List.of(new ResultsPage.Offer("texte", "loi 2014-58" + spice, "/textes/fr:loi:2014-58")), List.of(one, two), facets,
        List.of(new Filtre("collectivite", AMP.nom() + spice, "/deliberations?q=i")),
        List.of(new Choice(s.get("tri.pertinence"), "/deliberations?q=i", true), new Choice(s.get("tri.date"), "/deliberations?q=i&tri=date", false)),
        new Pager(2, 3, "/deliberations?q=i", "/deliberations?q=i&page=3"), List.of());
  }

  private ResultsPage nothing() {
    return new ResultsPage(
        chrome("/deliberations", "zzz" + spice), 0, "zzz", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Pager.SINGLE,
            List.of(new Choice("cotisation", "/deliberations?q=cotisation", false)));
  }

  Suites suites() {
    return new Suites("abroge", List.of(change("abroge", List.of()), change("modifie", List.of("date", "hors-dispositif"))),
        List.of(change("retire", List.of())),
        new Suites.Socle(List.of(new Suites.Delegation("HN 001-8073/20/CM" + spice, "/deliberations/amp/8073-20-cm",
            citedBy(amp()).quote(), citedBy(amp()).claim()))), 3);
  }

  private Suites.Changement change(String relation, List<String> doubts) {
    return new Suites.Changement(relation, doubts, List.of("2" + spice), "2019-3853" + spice, "/deliberations/lyon/2019-3853",
        LocalDate.of(2019, 11, 4), citedBy(lyon()).quote(), citedBy(lyon()).claim());
  }

  private DossierPage dossier() {
    DossierPage.Lien told =
        new DossierPage.Lien("citation-organisme", true, "2019-3853" + spice, "/deliberations/lyon/2019-3853", citedBy(amp()).quote(),
        citedBy(amp()).claim());
    DossierPage.Lien alike = new DossierPage.Lien("titre", false, "2019-3853", "/deliberations/lyon/2019-3853", null, null);
    List<DossierPage.Etape> steps = List.of(
        new DossierPage.Etape(lyon(), false, "abroge", List.of(), "/deliberations/amp/17495-25-bm/dossier?avec=lyon/2019-3853"),
            new DossierPage.Etape(amp(), true, null, List.of(told, alike), null));
    List<DossierPage.Mots> words =
        List.of(new DossierPage.Mots("egal", "La cotisation est de", false), new DossierPage.Mots("retire", "3 000" + spice, false),
        new DossierPage.Mots("ajoute", "3 600", false), new DossierPage.Mots("egal", "euros.", true));
    return new DossierPage(chrome("/deliberations/amp/17495-25-bm/dossier", ""), amp(), steps, "60 sur 120",
        new DossierPage.Comparaison(lyon(), amp(), 1, 1, 6,
            List.of(DossierPage.Partie.of("dispositif", false, words), DossierPage.Partie.of("annexe", true, words))));
  }

  private DelegationsPage delegations() {
    List<DelegationsPage.Ligne> lines = List.of(
        new DelegationsPage.Ligne(amp(), null, null, null, null, null, null, null),
        new DelegationsPage.Ligne(lyon(), "Code des marchés publics" + spice, "/textes/fr:code:x", citedBy(amp()).quote(),
            citedBy(amp()).claim(), LocalDate.of(2016, 4, 1), citedBy(amp()), repealed()));
    return new DelegationsPage(
        chrome("/delegations", ""), "delegation",
            List.of(new Choice(s.get("controle.delegation"), "/delegations", true),
            new Choice(s.get("controle.acte"), "/delegations?controle=acte", false)),
        List.of(new DelegationsPage.Filtre("instance", List.of(new DepensesPage.Option("Bureau", "Bureau" + spice, true)))), 2, 14, lines,
            new Pager(1, 2, null, "/delegations?page=2"));
  }

  private CheminPage chemin() {
    CheminPage.Noeud act = new CheminPage.Noeud("17495-25-bm" + spice, "Adhésion", "/deliberations/amp/17495-25-bm", LocalDate.of(2025, 2, 27), true);
    CheminPage.Noeud law = new CheminPage.Noeud("loi n° 2014-58", null, "/textes/fr:loi:2014-58", null, false);
    CheminPage.Lien link = new CheminPage.Lien(true, "vise", citedBy(amp()).quote(), citedBy(amp()).claim());
    CheminPage.Chemin path = new CheminPage.Chemin("bases", List.of(new CheminPage.Etape(act, List.of(link)), new CheminPage.Etape(law, List.of())));
    List<DepensesPage.Option> sens = List.of(new DepensesPage.Option("bases", s.get("chemin.sens.bases"), true));
    return new CheminPage(chrome("/chemin", ""), "17495" + spice, "loi", sens, sens, sens, s.get("chemin.plusieurs"),
        List.of(new Choice("delib:amp/1" + spice, "/chemin?de=x", false)),
        new CheminPage.Resultat(act, law, 4, 3, "2 sur 3", true, List.of(List.of("17495-25-bm" + spice, "8073-20-cm")), List.of(path, path)));
  }

  /** What became of a text that is not held: it rests on nothing and has no matter. */
  Suites undergone() {
    return new Suites("abroge", List.of(change("abroge", List.of()), change("modifie", List.of("date"))), List.of(), null, 1);
  }

  Abrogation repealed() {
    return new Abrogation("articles 1 et 2" + spice, LocalDate.of(2016, 4, 1), false, "le code de la commande publique" + spice,
        List.of("https://www.legifrance.gouv.fr/x"));
  }

  private AbsentPage absent() {
    return new AbsentPage(
        chrome("/deliberations/amp/8073-20-cm", ""), "HN 001-8073/20/CM" + spice, AMP.nom(), undergone(), "Madame, Monsieur," + spice,
        List.of(new AbsentPage.Dit("HN 001-8073/20/CM", LocalDate.of(2020, 7, 17), "Conseil" + spice, 2),
            new AbsentPage.Dit(null, null, null, 1)), List.of(citedBy(amp()), citedBy(lyon())));
  }

  private OrganismesPage organismes() {
    return new OrganismesPage(
        chrome("/organismes", "inter"), "inter" + spice, 2,
        List.of(
            new OrganismesPage.Ligne("/organismes/reseau", "Réseau des territoires innovants" + spice, List.of("Les Interconnectés"),
                "association", List.of(LYON.nom(), AMP.nom()), 3, spent("30100")),
            new OrganismesPage.Ligne("/organismes/adcf", "AdCF", List.of(), "association", List.of(AMP.nom()), 1, new Sums(List.of()))),
        List.of(new Choice(s.get("montant"), "/organismes", true)), Pager.SINGLE);
  }

  private OrganismePage organisme() {
    return new OrganismePage(
        chrome("/organismes/reseau", ""), "Réseau des territoires innovants" + spice, List.of("Les Interconnectés"),
        List.of(new OrganismePage.Reunion("Les Interconnectés", "Réseau des territoires innovants" + spice)), "association", spent("30100"),
        List.of(
            new OrganismePage.Annee("2019", spent("26500"), null, "/depenses?annee=2019#lignes"),
            new OrganismePage.Annee("2020", new Sums(List.of()), "x" + spice, null),
            new OrganismePage.Annee("2025", spent("3600"), null, null)),
        List.of(
            new OrganismePage.Part("lyon", LYON.nom(), spent("26500"), List.of(ledgerLine("26500")), List.of(citedBy(lyon()))),
            new OrganismePage.Part("amp", AMP.nom(), spent("3600"), List.of(ledgerLine("3600")), List.of())),
        new OrganismePage.Elsewhere(List.of(new OrganismePage.Place(amp(), citedBy(amp()).quote())), false), "/depenses?beneficiaire=reseau");
  }

  private TextesPage textes() {
    return new TextesPage(
        chrome("/textes", ""), "", 2,
        List.of(new TextesPage.Ligne("/textes/fr:loi:2014-58", "loi n° 2014-58 du 27 janvier 2014" + spice, "loi", 0, 12),
            new TextesPage.Ligne("/textes/cgct", "Code général des collectivités territoriales", "code", 14, 40)),
        List.of(new Choice(s.get("textes.tous"), "/textes", true), new Choice(s.get("kind.loi"), "/textes?genre=loi", false)), Pager.SINGLE);
  }

  private TextePage texte() {
    return new LegalSamples(s, spice, this).texte();
  }

  private DepensesPage depenses() {
    DepensesPage.Option amp = new DepensesPage.Option("amp", AMP.nom() + spice, true), year = new DepensesPage.Option("2025", "2025", false);
    DepensesPage.Liste more = new DepensesPage.Liste("compte", List.of(new DepensesPage.Option("6281", "6281 Concours divers" + spice, true)));
    DepensesPage.Filtres filtres =
        new DepensesPage.Filtres(List.of(amp), List.of(year), List.of(), List.of(more), "x" + spice, "", "",
            List.of(new Filtre("beneficiaire", "Réseau" + spice, "/depenses")), List.of(new Address.Parameter("beneficiaire", "reseau")));
    DepensesPage.Cellule none = new DepensesPage.Cellule(new Sums(List.of()), null);
    DepensesPage.Barre bar = new DepensesPage.Barre("amp", AMP.nom() + spice, new BigDecimal("3600"), 14, "/depenses?annee=2025");
    DepensesPage.Poste part = new DepensesPage.Poste("Réseau" + spice, 2, spent("30100"), 100, "/depenses?beneficiaire=reseau");
    List<DepensesPage.Rang> rows =
        List.of(
            new DepensesPage.Rang(AMP.nom(), List.of(none, new DepensesPage.Cellule(spent("3600"), "/depenses?annee=2025")), spent("3600")),
            new DepensesPage.Rang(LYON.nom(), List.of(new DepensesPage.Cellule(spent("26500"), "/depenses?annee=2019"), none), spent("26500")));
    return new DepensesPage(
        chrome("/depenses", ""), filtres, spent("30100"), 2, List.of(new DepensesPage.Annee("2025", List.of(bar))), List.of("2019", "2025"), rows,
        new DepensesPage.Repartition(List.of(new Choice("x", "/depenses", true)), "x", List.of(part), 60),
            List.of(ledgerLine("3600"), ledgerLine("26500")), Pager.SINGLE,
        List.of(new Choice(s.get("tri.montant"), "/depenses", true)),
        List.of(new DepensesPage.Detenus(LYON.nom() + spice, "2016", "2021", List.of("2018")),
            new DepensesPage.Detenus(AMP.nom(), "2019", "2019", List.of())),
        List.of(new Choice("2 montants" + spice, "/depenses?marque=suite", false)));
  }

  private SubventionsPage subventions() {
    Sums sums = new Sums(List.of(new Sums.Sum("depense", false, new BigDecimal("26500"))));
    return new SubventionsPage(
        chrome("/subventions", ""), List.of(new DepensesPage.Option("amp", AMP.nom() + spice, true)),
            List.of(new DepensesPage.Option("2019", "2019", false)), "23000" + spice, "23 000 €", 2,
        List.of(
            new SubventionsPage.Ligne(AMP.nom(), "Le Lien" + spice, "/organismes/le-lien", "2019", sums, "/depenses?annee=2019",
                List.of(new SubventionsPage.Acte("2019-3853" + spice, "/deliberations/lyon/2019-3853"))),
            new SubventionsPage.Ligne(AMP.nom(), "Le Lien", null, null, sums, null, List.of())),
        new Pager(1, 1, null, null));
  }

  private LedgerLine ledgerLine(String euros) {
    List<LedgerLine.Budget> budget =
        List.of(new LedgerLine.Budget("nature", "6281", "Concours divers" + spice), new LedgerLine.Budget("fonction", "020", null));
    List<LedgerLine.Controle> checks = List.of(new LedgerLine.Controle("controle-total-tableau", "Les lignes du tableau font 1 €" + spice));
    List<LedgerLine.Tranche> years =
        List.of(new LedgerLine.Tranche(2025, new BigDecimal("100")), new LedgerLine.Tranche(2026, new BigDecimal("200")));
    return new LedgerLine(
        money(amp(), euros, Montant.Instrument.COTISATION, 0.7), "credit", "fonctionnement", budget, checks,
            List.of("premiere", "suite", "pluriannuel"), years, 2024,
        new BigDecimal("12.5"), List.of("/deliberations/amp/17495-25-bm-20250227"));
  }

  private ComparaisonPage comparaison() {
    List<DepensesPage.Option> houses =
        List.of(new DepensesPage.Option("amp", AMP.nom() + spice, true), new DepensesPage.Option("lyon", LYON.nom(), false));
    Sums sums = new Sums(List.of(new Sums.Sum("depense", false, new BigDecimal("26500"))));
    ComparaisonPage.Ligne line =
        new ComparaisonPage.Ligne("Loi" + spice, "/textes/fr:loi:2014-58",
            new ComparaisonPage.Cellule(3L, "/deliberations?collectivite=amp", sums, 2, new BigDecimal("13250"), "/depenses?collectivite=amp", 100),
            new ComparaisonPage.Cellule(0L, null, null, 0, null, null, 0));
    ComparaisonPage.Ligne whole =
        new ComparaisonPage.Ligne(null, null, new ComparaisonPage.Cellule(null, null, new Sums(List.of()), 0, null, "/depenses", 0),
        new ComparaisonPage.Cellule(1L, "/deliberations", sums, 1, null, null, 3));
    return new ComparaisonPage(
        chrome("/comparaison", ""), new ComparaisonPage.Maison("amp", AMP.nom() + spice, houses),
            new ComparaisonPage.Maison("lyon", LYON.nom(), houses), "2016", "",
        List.of(new DepensesPage.Option("subvention", "subvention" + spice, true)), List.of("2019"),
        List.of(new ComparaisonPage.Seul(AMP.nom(), List.of(new ComparaisonPage.Annee("2025", 2, "/deliberations?annee=2025")))),
        List.of(new ComparaisonPage.Section("ensemble", List.of(whole), 0), new ComparaisonPage.Section("texte", List.of(line), 4),
            new ComparaisonPage.Section("beneficiaire", List.of(), 0)));
  }

  private CouverturePage couverture() {
    return new CouverturePage(
        chrome("/couverture", ""), 2, 1, List.of("2019", "2025"),
        List.of(
            new CouverturePage.Rang(AMP.nom(), "Bureau",
                List.of(new CouverturePage.Cellule(0, null), new CouverturePage.Cellule(1, "/deliberations?annee=2025")), 1),
            new CouverturePage.Rang(LYON.nom(), null,
                List.of(new CouverturePage.Cellule(1, "/deliberations?annee=2019"), new CouverturePage.Cellule(0, null)), 1)),
        List.of(new CouverturePage.Liste("liste.csv" + spice, 12, 1, 1,
            List.of(new ListRemark("type-error", "DELIB_DATE", 2, 3, "Une date." + spice)))),
        List.of(new CouverturePage.Lecture("recueil.pdf" + spice, 3, 91, List.of(2), List.of("La page 2 est à vérifier." + spice))),
        List.of(new Reading.Refused("acts/vide.txt" + spice, "vide", "Le fichier est vide." + spice)));
  }
}
