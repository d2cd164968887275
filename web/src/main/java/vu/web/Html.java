package vu.web;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.regex.Pattern;
import vu.web.pages.AbsentPage;
import vu.web.pages.AbsentsPage;
import vu.web.pages.ActPage;
import vu.web.pages.ChainePage;
import vu.web.pages.CheminPage;
import vu.web.pages.CiterPage;
import vu.web.pages.ComparaisonPage;
import vu.web.pages.CouverturePage;
import vu.web.pages.DelegationsPage;
import vu.web.pages.DepensesPage;
import vu.web.pages.DonneesPage;
import vu.web.pages.DossierPage;
import vu.web.pages.ErrorPage;
import vu.web.pages.HomePage;
import vu.web.pages.OrganismePage;
import vu.web.pages.OrganismesPage;
import vu.web.pages.Page;
import vu.web.pages.Picture;
import vu.web.pages.ProsePage;
import vu.web.pages.ResultsPage;
import vu.web.pages.SubventionsPage;
import vu.web.pages.TextePage;
import vu.web.pages.TextesPage;
import vu.web.pages.VerifierPage;
import vu.web.templates.Jte_pictureGenerated;
import vu.web.templates.JteabsentGenerated;
import vu.web.templates.JteabsentsGenerated;
import vu.web.templates.JteactGenerated;
import vu.web.templates.JtechaineGenerated;
import vu.web.templates.JtecheminGenerated;
import vu.web.templates.JteciterGenerated;
import vu.web.templates.JtecomparaisonGenerated;
import vu.web.templates.JtecouvertureGenerated;
import vu.web.templates.JtedelegationsGenerated;
import vu.web.templates.JtedepensesGenerated;
import vu.web.templates.JtedonneesGenerated;
import vu.web.templates.JtedossierGenerated;
import vu.web.templates.JteerrorGenerated;
import vu.web.templates.JtehomeGenerated;
import vu.web.templates.JteorganismeGenerated;
import vu.web.templates.JteorganismesGenerated;
import vu.web.templates.JteproseGenerated;
import vu.web.templates.JteresultsGenerated;
import vu.web.templates.JtesubventionsGenerated;
import vu.web.templates.JtetexteGenerated;
import vu.web.templates.JtetextesGenerated;
import vu.web.templates.JteverifierGenerated;

/** Pages as HTML. Everything a page holds is escaped where it stands. */
public final class Html {
  /** Where the server must serve what is in {@link #STATIC_FILES}. */
  public static final String STATIC_PATH = "/static";

  /** The folder of styles and scripts on the class path. */
  public static final String STATIC_FILES = "/vu/web/static";

  private static final Pattern NOT_XML = Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  private Html() {}

  /** A whole document, in UTF-8 once written. */
  public static String of(Page page) {
    StringOutput text = new StringOutput();
    OwaspHtmlTemplateOutput out = new OwaspHtmlTemplateOutput(text);
    switch (page) {
      case HomePage p -> JtehomeGenerated.render(out, null, p);
      case ResultsPage p -> JteresultsGenerated.render(out, null, p);
      case ActPage p -> JteactGenerated.render(out, null, p);
      case AbsentPage p -> JteabsentGenerated.render(out, null, p);
      case AbsentsPage p -> JteabsentsGenerated.render(out, null, p);
      case CiterPage p -> JteciterGenerated.render(out, null, p);
      case ChainePage p -> JtechaineGenerated.render(out, null, p);
      case OrganismesPage p -> JteorganismesGenerated.render(out, null, p);
      case OrganismePage p -> JteorganismeGenerated.render(out, null, p);
      case TextesPage p -> JtetextesGenerated.render(out, null, p);
      case TextePage p -> JtetexteGenerated.render(out, null, p);
      case DepensesPage p -> JtedepensesGenerated.render(out, null, p);
      case SubventionsPage p -> JtesubventionsGenerated.render(out, null, p);
      case ComparaisonPage p -> JtecomparaisonGenerated.render(out, null, p);
      case CouverturePage p -> JtecouvertureGenerated.render(out, null, p);
      case VerifierPage p -> JteverifierGenerated.render(out, null, p);
      case DonneesPage p -> JtedonneesGenerated.render(out, null, p);
      case CheminPage p -> JtecheminGenerated.render(out, null, p);
      case DossierPage p -> JtedossierGenerated.render(out, null, p);
      case DelegationsPage p -> JtedelegationsGenerated.render(out, null, p);
      case ProsePage p -> JteproseGenerated.render(out, null, p);
      case ErrorPage p -> JteerrorGenerated.render(out, null, p);
    }
    return text.toString().stripLeading();
  }

  /** A picture alone, as an SVG document; characters that XML cannot hold become spaces. */
  public static String svg(Picture picture, String label) {
    StringOutput text = new StringOutput();
    Jte_pictureGenerated.render(new OwaspHtmlTemplateOutput(text), null, picture, null, label);
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + NOT_XML.matcher(text.toString().strip()).replaceAll(" ") + "\n";
  }
}
