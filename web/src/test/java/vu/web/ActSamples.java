package vu.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vu.indexer.model.Montant;
import vu.indexer.model.Problem;
import vu.indexer.model.SourceDocument;
import vu.indexer.model.Span;
import vu.indexer.model.Vote;
import vu.web.pages.ActPage;
import vu.web.pages.CitedBy;
import vu.web.pages.Claim;
import vu.web.text.Mark;
import vu.web.text.MarkedText;
/** The page of an act made by hand. */
final class ActSamples {
  private static final Claim SURE = new Claim("loi.numero-date", 0.99);
  private static final String[] BLOCS = {
    "entete|EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU BUREAU\n\nSéance du 27 février 2025\n\nIVIS-011-17495/25/BM\n\n",
    "presences|Étaient présents : Lucie ARNAL - Marc BELLIER - Inès CORVAL - Paul DURMONT - Sonia ESTRADE -\n"
        + "Georges FALQUET - Olga GRIMAL.\n\n",
    "expose|Le Réseau des territoires innovants, dit « Les Interconnectés », diffuse les usages du numérique dans les territoires.\n"
        + "La cotisation annuelle dépend de la population ; celle de la Métropole est fixée cette année à une somme\n"
        + "qui n’a pas changé depuis son adhésion, soit 3 600 €, et elle reste payable en une fois.\n\n",
    "visas|Vu\n\n- Le Code général des collectivités territoriales, notamment l’article L. 5217-2 ;\n- La loi n° 2014-58 du 27 janvier 2014 ;\n"
        + "- La délibération n° HN 001-8073/20/CM du Conseil du 17 juillet 2020 portant délégation.\n\n",
    "dispositif|Délibère\n\nArticle 1 :\n\n" + Samples.SENTENCE + "\n\n"
        + "Article 2 :\n\nLes crédits sont inscrits au budget principal : Fonction 020 - Chapitre 011 - Nature 6281.\n\n",
    "signature|La Présidente,\nAgnès BRIVAL\n"
  };

  private final String spice;
  private final Samples samples;

  ActSamples(String spice, Samples samples) {
    this.spice = spice;
    this.samples = samples;
  }

  static String text() {
    StringBuilder text = new StringBuilder();
    for (String bloc : BLOCS) text.append(bloc, bloc.indexOf('|') + 1, bloc.length());
    return text.toString();
  }

  ActPage act() {
    List<CitedBy> citing = List.of(samples.citedBy(samples.lyon()));
    return new ActPage(samples.chrome("/deliberations/amp/17495-25-bm", ""), header(), blocs(), cited(), citing, citing, facts(),
        List.of(new ActPage.EnListe("liste.csv" + spice, 12,
            List.of(new ActPage.Part("DELIB_OBJET", "Adhésion" + spice), new ActPage.Part("Service" + spice, "Culture")),
            "https://exemple.fr/a.pdf")),
        new ActPage.Around(samples.lyon(), samples.amp(), List.of(samples.lyon()), 2, "/deliberations?q=date:2025-02-27"), samples.suites());
  }

  private static MarkedText marked(String text) {
    return new MarkedText(
        text,
        List.of(
            mark(text, "Réseau des territoires innovants", Mark.Kind.ORGANISME, "/organismes/reseau"),
            mark(text, "« Les Interconnectés »", Mark.Kind.ORGANISME, "/organismes/reseau"),
            mark(text, "3 600 €", Mark.Kind.MONTANT, "#m-1"),
            mark(text, "Code général des collectivités territoriales, notamment l’article L. 5217-2", Mark.Kind.TEXTE, "/textes/cgct"),
            mark(text, "L. 5217-2", Mark.Kind.TEXTE, "/textes/cgct?article=L5217-2"),
            mark(text, "loi n° 2014-58 du 27 janvier 2014", Mark.Kind.TEXTE, "/textes/loi"),
            mark(text, "délibération n° HN 001-8073/20/CM du Conseil du 17 juillet 2020", Mark.Kind.DELIBERATION,
                "/deliberations/amp/8073-20-cm"),
            mark(text, "3 600 euros", Mark.Kind.MONTANT, "#m-0"),
            mark(text, "Fonction 020 - Chapitre 011 - Nature 6281", Mark.Kind.IMPUTATION, "#i-0")));
  }

  private static List<ActPage.BlocText> blocs() {
    MarkedText marked = marked(text());
    List<ActPage.BlocText> blocs = new ArrayList<>();
    int at = 0;
    for (String bloc : BLOCS) {
      int length = bloc.length() - bloc.indexOf('|') - 1;
      String kind = bloc.substring(0, bloc.indexOf('|'));
      blocs.add(new ActPage.BlocText("bloc-" + blocs.size(), kind, marked.pieces(new Span(at, at + length))));
      at += length;
    }
    return blocs;
  }

  private ActPage.Header header() {
    return new ActPage.Header(
        samples.amp(), new Vote(Vote.Resultat.MAJORITE, 120, 4, null), "Madame la Présidente" + spice, "Agnès BRIVAL",
        LocalDate.of(2025, 3, 4), null,
        new SourceDocument("corpus/acts/amp/17495-25-bm.txt" + spice, "txt", "0".repeat(64), "amp", null, true),
        List.of("autre/17495.txt" + spice),
        new ActPage.Subject("7.6", "Contributions budgétaires", 0.74,
            List.of(new ActPage.Sign("cotisation" + spice, "titre", "#c5"), new ActPage.Sign("adhésion", "titre", null)),
            "/deliberations?matiere=7.6"));
  }

  private List<ActPage.Cited> cited() {
    return List.of(
        new ActPage.Cited("r-0", "Code général des collectivités territoriales" + spice, "code", "vise", "visas", null, "outside",
            "/textes/cgct", "https://www.legifrance.gouv.fr/codes/id/LEGITEXT000006070633", "exact", null, List.of(), "#c5", SURE),
        new ActPage.Cited("r-1", "délibération n° HN 001-8073/20/CM", "deliberation", "delegation", "visas", "portant délégation",
            "absent", "/deliberations/amp/8073-20-cm", null, null, null, List.of(), "#c5", SURE),
        new ActPage.Cited("r-2", "délibération du 7 décembre 2023", "deliberation", "cite", "expose", null, "ambiguous", null, null,
            null, "numero/date", List.of(samples.lyon()), "#c5", new Claim("deliberation.date", 0.6)));
  }

  private ActPage.Facts facts() {
    return new ActPage.Facts(
        List.of(samples.money(null, "3600", Montant.Instrument.COTISATION, 0.95)),
        List.of(samples.money(null, "3600.5", null, 0.7)),
        List.of(new ActPage.Named("Réseau des territoires innovants" + spice, List.of("Les Interconnectés"), "association", 4,
            "/organismes/reseau", "#c9", new Claim("organisme.dit", 0.97))),
        List.of(new ActPage.BudgetLine("Fonction 020 - Chapitre 011 - Nature 6281" + spice,
            List.of(new ActPage.Part("chapitre", "011"), new ActPage.Part("nature", "6281")), "#c7", SURE)),
        List.of(new Problem("vote-absent", Problem.Severity.INFO, "L’acte n’imprime pas de vote." + spice, null)));
  }

  private static Mark mark(String text, String words, Mark.Kind kind, String href) {
    int at = text.indexOf(words);
    return new Mark(new Span(at, at + words.length()), kind, href, "règle essai, confiance 70 %", kind != Mark.Kind.ORGANISME);
  }
}
