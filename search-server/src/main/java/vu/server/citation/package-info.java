/** How an act is cited elsewhere: in legal words, in BibTeX, in RIS, as a quotation for a page of the web. */
package vu.server.citation;
