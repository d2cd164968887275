/**
 * The layouts that differ: {@link House#of} gives the one that the description of an authority names.
 *
 * <p>To add a layout: a class that implements {@link House} with what {@link vu.indexer.layout.head.HeadReader} reads for all of them, a case in
 * {@link House#of}, its name in the descriptions ({@code maison}), golden acts.
 */
package vu.indexer.layout.house;
