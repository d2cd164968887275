package vu.server.citation;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vu.indexer.index.ActRow;
import vu.server.visa.Wording;
import vu.web.Lang;
import vu.web.Strings;

/**
 * Citations of one act, always French, since they name a French act. What the act does not print is left out.
 *
 * @param url where it is read, with the paragraph when one is quoted
 * @param quote words of the act on one line, or null
 */
public record ActCitation(ActRow act, String url, String quote) {
  private static final Strings FRENCH = Strings.of(Lang.FR);

  /** "Métropole Aix-Marseille-Provence, Bureau, délibération n° … du 27 février 2025, Renouvellement de l'adhésion …". */
  public String legal() {
    return join(", ", act.collectivite().nom(), act.instance(), numbered("délibération"), act.objet());
  }

  /** As a visa: "Vu la délibération n° … du …"; null when the act prints no number. */
  public String visa() {
    return Wording.of(act);
  }

  private String numbered(String word) {
    return join(" ", word, act.numero() == null ? null : "n° " + act.numero(), act.date() == null ? null : "du " + FRENCH.date(act.date()));
  }

  private static String join(String between, String... parts) {
    return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(between));
  }

  /** An entry {@code @misc}, its key being the address of the act. */
  public String bibtex() {
    StringBuilder entry = new StringBuilder("@misc{" + act.id().toString().replace('/', '-') + ",\n");
    field(entry, "author", act.collectivite().nom() == null ? null : "{" + tex(act.collectivite().nom()) + "}");
    field(entry, "title", tex(act.objet()));
    field(entry, "howpublished", tex(join(", ", act.instance(), numbered("délibération"))));
    field(entry, "year", act.date() == null ? null : String.valueOf(act.date().getYear()));
    field(entry, "date", Objects.toString(act.date(), null));
    field(entry, "number", tex(act.numero()));
    field(entry, "url", url);
    return entry.append("}\n").toString();
  }

  private static void field(StringBuilder entry, String name, String value) {
    if (value != null) entry.append("  ").append(name).append(" = {").append(value).append("},\n");
  }

  private static String tex(String text) {
    if (text == null) return null;
    StringBuilder tex = new StringBuilder();
    for (char c : text.toCharArray()) {
      switch (c) {
        case '\\' -> tex.append("\\textbackslash{}");
        case '~' -> tex.append("\\textasciitilde{}");
        case '^' -> tex.append("\\textasciicircum{}");
        case '{', '}', '%', '&', '$', '#', '_' -> tex.append('\\').append(c);
        case '\n', '\r', '\t' -> tex.append(' ');
        default -> tex.append(c);
      }
    }
    return tex.toString();
  }

  /** A record of the type LEGAL; lines end with CR LF. */
  public String ris() {
    StringBuilder ris = new StringBuilder();
    tag(ris, "TY", "LEGAL");
    tag(ris, "AU", act.collectivite().nom());
    tag(ris, "TI", act.objet());
    tag(ris, "PB", act.instance());
    tag(ris, "M1", act.numero());
    LocalDate date = act.date();
    if (date != null) tag(ris, "PY", String.valueOf(date.getYear()));
    if (date != null) tag(ris, "DA", String.format(Locale.ROOT, "%d/%02d/%02d/", date.getYear(), date.getMonthValue(), date.getDayOfMonth()));
    tag(ris, "LA", "fr");
    tag(ris, "UR", url);
    return ris.append("ER  - \r\n").toString();
  }

  private static void tag(StringBuilder ris, String name, String value) {
    if (value != null) ris.append(name).append("  - ").append(value.replaceAll("\\s+", " ")).append("\r\n");
  }

  /** A quotation with its source; the title stands for the words when none are quoted. */
  public String html() {
    String words = quote != null ? quote : act.objet() != null ? act.objet() : numbered("délibération");
    String source = join(", ", act.collectivite().nom(), act.instance());
    String name = numbered("délibération");
    return "<blockquote cite=\"%s\">\n<p>%s</p>\n<footer>%s<cite><a href=\"%s\">%s</a></cite></footer>\n</blockquote>\n"
        .formatted(escaped(url), escaped(words), source.isEmpty() ? "" : escaped(source) + ", ", escaped(url), escaped(name));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }
}
