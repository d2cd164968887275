/**
 * The pages of the site: services → page record → HTML. {@link vu.server.site.Site} lists the addresses; one class per page
 * fills its record of {@code vu.web.pages} from the services that also feed the API, so that every data page has its JSON
 * twin at the same address under {@code /api}; {@link vu.server.site.Visit} is what these classes know of a request.
 *
 * <p>To add a page: its record and template in {@code vu-web}, a class here, a line in {@link vu.server.site.Site}.
 */
package vu.server.site;
