/**
 * What of an index is given out: {@link vu.server.export.ActSelection} is the acts asked for, all of them or those of a search, walked without
 * ever holding more than a page of them; {@link vu.server.export.ActsArchive} puts one file for each act into a ZIP or a folder.
 */
package vu.server.export;
