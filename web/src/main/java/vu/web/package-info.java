/**
 * The site: what a page shows, not where it comes from. A page is a record of {@link vu.web.pages}; {@link vu.web.Html}
 * renders it with the typed template of the same name ({@code src/main/jte}); {@link vu.web.Strings} holds the words of
 * each language; {@link vu.web.text} places highlights in the text of an act.
 *
 * <p>To add a page: a record that implements {@link vu.web.pages.Page}, a template, a line in {@link vu.web.Html}, its
 * words in {@code strings/fr.properties} and {@code strings/en.properties}, a sample in the tests; the compiler and the
 * tests ask for each of these. Style is in {@code static/css}: colours and sizes have names in {@code tokens.css} and are
 * used by name only; a new sheet is named in {@link vu.web.Asset}. A script enhances a page that already reads without it; one
 * behaviour per module, imported by {@code site.js}.
 */
package vu.web;
