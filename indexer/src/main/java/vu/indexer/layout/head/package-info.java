/**
 * What the top of an act says, as a {@link Head}: body, day, number, title, who reports, where the report begins. {@link HeadReader} puts it together
 * for the houses.
 *
 * <p>To add a fact: a component of {@link Head}, a method of {@link HeadReader}, a key in {@code entetes.txt}.
 */
package vu.indexer.layout.head;
