/**
 * Documents → acts → facts → links → index. {@link vu.indexer.Pipeline} is the whole flow on one screen.
 */
package vu.indexer;
