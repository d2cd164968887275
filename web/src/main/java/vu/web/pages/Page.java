package vu.web.pages;

/** What one page shows. Addresses in pages are addresses of the site without the language, which {@link Chrome#link} adds. */
public sealed interface Page
    permits HomePage, ResultsPage, ActPage, AbsentPage, AbsentsPage, ChainePage, CiterPage, OrganismesPage, OrganismePage, TextesPage,
        TextePage, DepensesPage, ComparaisonPage, SubventionsPage, CouverturePage, VerifierPage, DonneesPage, CheminPage, DossierPage,
        DelegationsPage, ProsePage, ErrorPage {
  Chrome chrome();
}
