package vu.indexer.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vu.indexer.lexicon.Lexicon;
import vu.indexer.model.Citation;
import vu.indexer.model.Found;
import vu.indexer.model.Link;
import vu.indexer.model.Reference;
import vu.indexer.model.Reference.Nature;
import vu.indexer.model.Resolution;
import vu.indexer.text.Folded;

/**
 * Keys and official addresses of national and European texts. An identifier at Légifrance comes from the lexicon and is never
 * made up; without one the address follows the ELI rule (texts since 2002, type, date of signature and number), else it is a search.
 */
final class TextLinks {
  private static final Resolution OUTSIDE = new Resolution.Outside();
  /** From this year on the ELI addresses by number are known to stand. */
  private static final int FIRST_ELI_YEAR = 2002;

  private final Lexicon lexicon = Lexicon.get();

  Link link(Found<Citation> found, Reference.Texte r) {
    if (r.nature() == Nature.AUTRE) return new Link(found, null, OUTSIDE, null, null);
    Optional<Lexicon.Law> law = law(r);
    String numero = r.numero() != null ? r.numero() : law.map(Lexicon.Law::numero).orElse(null);
    LocalDate date = law.map(Lexicon.Law::date).orElse(r.date());
    String conflict = conflicts(r, law) ? "numero/date" : isNamedOther(r) ? "numero/nom" : null;
    String cle = cle(r, numero, r.date() != null ? r.date() : date);
    String url = conflict != null ? null : Legifrance.text(r.nature(), numero, date, law.map(Lexicon.Law::jorftext).orElse(null), FIRST_ELI_YEAR);
    Found<Citation> weighed = conflict != null ? new Found<>(found.value(), found.span(), found.rule(), found.confidence() * 0.5) : found;
    return new Link(weighed, cle, OUTSIDE, url, conflict);
  }

  /** The text of the lexicon the words mean for certain; of two laws of one name, the one of the day that is printed. */
  private Optional<Lexicon.Law> law(Reference.Texte r) {
    if (r.numero() != null) return lexicon.numbered(r.kind(), r.numero());
    Optional<Lexicon.Law> named = r.alias() == null ? Optional.empty() : lexicon.law(r.alias());
    if (r.date() == null || named.isPresent() && r.date().equals(named.get().date())) return named;
    List<Lexicon.Law> sameDay = lexicon.on(r.kind(), r.date());
    return sameDay.size() == 1 ? Optional.of(sameDay.getFirst()) : named;
  }

  /** The year of a number is the year of its date, and a known text has its own date. */
  private static boolean conflicts(Reference.Texte r, Optional<Lexicon.Law> law) {
    if (r.date() == null) return false;
    if (law.isPresent() && law.get().date() != null && !law.get().date().equals(r.date())) return true;
    boolean national = r.numero() != null && r.nature() != Nature.ARRETE && r.nature() != Nature.CIRCULAIRE;
    if (!national || r.numero().indexOf('-') < 0) return false;
    String year = r.numero().substring(0, r.numero().indexOf('-'));
    return !String.valueOf(r.date().getYear()).endsWith(year);
  }

  /** "la loi MAPTAM n° 2015-991": the name is that of another law than the number. */
  private boolean isNamedOther(Reference.Texte r) {
    if (r.alias() == null || r.numero() == null) return false;
    String named = lexicon.law(r.alias()).filter(law -> law.nature().kind().equals(r.kind())).map(Lexicon.Law::numero).orElse(null);
    return named != null && !named.endsWith(r.numero()) && !r.numero().endsWith(named);
  }

  private static String cle(Reference.Texte r, String numero, LocalDate date) {
    String nature = r.nature().name().toLowerCase(java.util.Locale.ROOT);
    String which = numero != null ? Folded.key(numero).replace(' ', '-') : date != null ? "@" + date : null;
    if (r.nature() == Nature.CONSTITUTION) return "fr:constitution";
    if (which == null) return null;
    if (r.nature() != Nature.ARRETE) return "fr:" + nature + ":" + which;
    String authority = r.autorite() == null ? "" : Folded.key(r.autorite()).replace(' ', '-') + ":";
    return "fr:arrete:" + authority + (date == null ? "" : "@" + date + (numero == null ? "" : ":")) + (numero == null ? "" : which);
  }

  Link link(Found<Citation> found, Reference.Code r) {
    if (r.cid() == null) return new Link(found, null, OUTSIDE, null, null);
    String article = r.articles().size() == 1 ? "#" + r.articles().getFirst().replace(". ", "").replace(" ", "-") : "";
    return new Link(found, "fr:code:" + r.cid() + article, OUTSIDE, Legifrance.code(r.cid()), null);
  }

  Link link(Found<Citation> found, Reference.ActeEuropeen r) {
    String numero = r.numero() != null ? r.numero() : r.alias() == null ? null : lexicon.european(r.alias()).map(Lexicon.European::numero).orElse(null);
    if (numero == null) return new Link(found, null, OUTSIDE, null, null);
    String type =
        switch (r.nature()) {
          case REGLEMENT -> "reg";
          case DIRECTIVE -> "dir";
          case DECISION -> "dec";
        };
    return new Link(found, "eu:" + type + ":" + numero, OUTSIDE, "http://data.europa.eu/eli/" + type + "/" + numero + "/oj", null);
  }
}
