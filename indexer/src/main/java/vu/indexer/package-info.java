/**
 * Documents → acts → facts → links → index. {@link vu.indexer.Pipeline} is the whole flow on one screen; the package {@code run}
 * sends the files of folders through it and keeps an index in step with them.
 */
package vu.indexer;
