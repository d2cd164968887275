package vu.web.pages;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import vu.web.Address;
import vu.web.Lang;
import vu.web.Strings;

/**
 * What stands around every page.
 *
 * @param title of the document, without the name of the site
 * @param address of this page without its language
 * @param query what stands in the search box of the header; empty when nothing was asked
 * @param etat when the index that answers was written; null when that is not known
 */
public record Chrome(Strings strings, String title, Address address, String query, Instant etat) {
  /** The sections of the site, in the order of the menu; words under {@code menu.<name>}. */
  private static final List<Section> MENU =
      List.of(new Section("deliberations"), new Section("depenses"), new Section("organismes"), new Section("textes"),
          new Section("comparaison"), new Section("couverture"), new Section("verifier"), new Section("aide"));

  public Chrome {
    Objects.requireNonNull(strings, "strings");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(address, "address");
    query = query == null ? "" : query;
  }

  public Chrome(Strings strings, String title, Address address, String query) {
    this(strings, title, address, query, null);
  }

  public record Section(String name) {
    public String href() {
      return "/" + name;
    }
  }

  public List<Section> menu() {
    return MENU;
  }

  /** True when this page belongs to the section. */
  public boolean in(Section section) {
    return address.path().equals(section.href()) || address.path().startsWith(section.href() + "/");
  }

  /** The words of the site: {@link Strings#get}. */
  public String t(String key, Object... arguments) {
    return strings.get(key, arguments);
  }

  /** An address of the site in the language of this page; other addresses and fragments as they are. */
  public String link(String href) {
    if (href == null || !href.startsWith("/") || strings.lang() == Lang.FR) return href;
    int hash = href.indexOf('#');
    String base = hash < 0 ? href : href.substring(0, hash);
    String fragment = hash < 0 ? "" : href.substring(hash);
    return base + (base.contains("?") ? "&" : "?") + "lang=" + strings.lang().code() + fragment;
  }

  public String link(Address target) {
    return link(target.toString());
  }

  /** What the search form sends beside the query: on a page of results, the filters in force; everywhere the language. */
  public List<Address.Parameter> kept() {
    Address kept = address.path().equals("/deliberations") ? address.without("q").without("page") : Address.of("/");
    return kept.only("lang", strings.lang() == Lang.FR ? null : strings.lang().code()).parameters();
  }

  /** This page in the other language. */
  public String inOtherLanguage() {
    return strings.lang() == Lang.FR ? address.only("lang", Lang.EN.code()).toString() : address.without("lang").toString();
  }

  /** The same data as JSON: the same address under {@code /api}. */
  public String json() {
    return "/api" + address.without("lang");
  }

  /** The feed of what this page lists, or null when it has none. */
  public String atom() {
    String path = address.path();
    boolean isFollowed = path.matches("/deliberations(/[^/]+/[^/]+)?|/depenses|/organismes/[^/]+");
    return isFollowed ? "/api" + new Address(path + ".atom", address.without("lang").without("page").without("tri").parameters()) : null;
  }

  /** The whole of a list as CSV: its JSON address with {@code .csv}, without the page. */
  public String csv() {
    return twin("csv");
  }

  /** The whole of a list in another form: {@code jsonl}, {@code tableur.csv}. */
  public String twin(String extension) {
    return "/api" + new Address(address.path() + "." + extension, address.without("lang").without("page").parameters());
  }
}
