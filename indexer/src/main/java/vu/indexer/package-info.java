/**
 * Documents → acts → facts → links → index. {@link vu.indexer.Pipeline} is the whole flow on one screen;
 * {@link vu.indexer.IndexRun} sends the files of folders through it and keeps an index in step with them.
 */
package vu.indexer;
