/**
 * What an act prints line by line, read once for all families ({@link Listings}): tables and items of lists.
 *
 * <p>{@link Tables} asks each sort of table in turn: with bars, with gaps, below a heading, with cells one below the other,
 * with gaps that a scan has closed, with sums side by side. {@link Columns} says what the heading of a table tells of its
 * columns, {@link SumColumns} gives the sums by column. {@link Items} are the items of lists that give money; {@link ListNames}
 * and {@link TableNames} the names in both.
 *
 * <p>To add a sort of table: a class like {@link BarredTables}, a line in {@link Tables}, an act in {@code corpus/golden} that
 * prints one.
 */
package vu.indexer.extract.listing;
