package vu.indexer.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vu.indexer.Pipeline;
import vu.indexer.Texts;
import vu.indexer.model.DraftAct;
import vu.indexer.model.Link;
import vu.indexer.model.Resolution;

/** Acts of authorities that have no description link to one another by the id made from their name. */
class LocalAuthorityLinksTest {
  private static final String CITED =
      "COMMUNE DE CLAIRMONT\nSéance du 3 mai 2019\nDélibération n° 2019-12\nObjet : Règlement de la halle\nVu le CGCT,\nDÉCIDE\nArticle 1 : le "
          + "règlement est adopté.";
  private static final String OTHER = CITED.replace("CLAIRMONT", "VALBREUIL");

  private final Pipeline pipeline = Pipeline.standard();

  @Test
  void anActIsFoundWhateverTheSpellingOfItsAuthority() {
    Link link = link(
        "VILLE DE CLAIRMONT\nConseil municipal du 4 juin 2020\nN° 2020-7\nObjet : Halle\nVu la délibération n° 2019-12 du 3 mai "
            + "2019,\nDÉCIDE\nArticle 1 : le tarif est fixé.", CITED, OTHER);
    assertEquals("commune-clairmont", assertInstanceOf(Resolution.Resolved.class, link.resolution()).act().collectivite());
  }

  @Test
  void theSameNumberOfAnotherCommuneIsNotMeant() {
    Link link = link(
        "VILLE DE CLAIRMONT\nConseil municipal du 4 juin 2020\nN° 2020-7\nObjet : Halle\nVu la délibération n° 2019-12 du 3 mai "
            + "2019,\nDÉCIDE\nArticle 1 : le tarif est fixé.", OTHER);
    assertInstanceOf(Resolution.Absent.class, link.resolution());
  }

  @Test
  void theMunicipalCouncilIsNotThatOfTheCcas() {
    Link link = link(
        "CENTRE COMMUNAL D'ACTION SOCIALE DE CLAIRMONT\nConseil d'administration du 4 juin 2020\nN° 2020-7\nObjet : Halle\nVu la délibération n° "
            + "2019-12 du conseil municipal du 3 mai 2019,\nDÉCIDE\nArticle 1 : l'aide est fixée.", CITED);
    assertInstanceOf(Resolution.Outside.class, link.resolution());
  }

  @Test
  void theCouncilOfAnotherCommuneIsNotOnesOwn() {
    Link own = link(
        "VILLE DE CLAIRMONT\nConseil municipal du 4 juin 2020\nN° 2020-7\nObjet : Halle\nVu la délibération n° 2019-12 du conseil municipal de "
            + "Clairmont du 3 mai 2019,\nDÉCIDE\nArticle 1 : le tarif est fixé.", CITED);
    assertInstanceOf(Resolution.Resolved.class, own.resolution());
    Link other =
        link("VILLE DE CLAIRMONT\nConseil municipal du 4 juin 2020\nN° 2020-7\nObjet : Halle\nVu la délibération n° 2019-12 du conseil municipal "
            + "de Fontbelle du 3 mai 2019,\nDÉCIDE\nArticle 1 : le tarif est fixé.", CITED);
    assertInstanceOf(Resolution.Outside.class, other.resolution());
  }

  private Link link(String citing, String... held) {
    List<DraftAct> drafts = new ArrayList<>();
    drafts.add(pipeline.analyse(Texts.canonical(citing)));
    for (String text : held) drafts.add(pipeline.analyse(Texts.canonical(text)));
    return pipeline.link(drafts).getFirst().references().stream().filter(one -> one.reference().kind().equals("deliberation")).findFirst()
        .orElseThrow();
  }
}
