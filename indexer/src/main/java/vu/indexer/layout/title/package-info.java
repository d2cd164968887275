/**
 * The title of an act: {@link TitleFinder} says where it stands, {@link Titles} makes of it what people would quote.
 *
 * <p>{@link HeadLines} knows the lines that are no title, {@link TornHeads} what the margin tore off them, {@link Menu} the menus of web
 * pages,
 * {@link HeadBreaks} and {@link MatterHeadings} where one begins or ends though no blank line says so, by how its {@link Words} are set
 * and what is
 * {@link Telling} below it, {@link TitleEnd} where it ends, {@link TitleWraps} where it goes on, {@link Tail} what stands above the head
 * of the act
 * itself.
 *
 * <p>To add a line that is no title: {@link HeadLines}, with a line in {@code entetes.txt} that prints it.
 */
package vu.indexer.layout.title;
