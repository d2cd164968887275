/**
 * Folders → index. {@link vu.indexer.run.IndexRun} finds the files, has those read that are new or changed, links their acts and
 * writes all in one commit; {@link vu.indexer.run.IndexReport} tells what became of each file, and
 * {@link vu.indexer.run.OrganismeFile} keeps what a user decided about organisations.
 */
package vu.indexer.run;
