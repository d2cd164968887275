/**
 * The title of an act: {@link TitleFinder} says where it stands and {@link TitleSearch} looks for it,
 * {@link LabelledTitle} behind "Objet :" and {@link NumberedTitle} beside the
 * number; {@link Titles} makes of it what people would quote.
 *
 * <p>No title are the lines that {@link Chrome} has word for word, those {@link HeadLines} knows by what they are, the {@link Rolls} of who
 * attended, a {@link Menu}, and what the margin tore off them ({@link TornHeads}). {@link HeadBreaks} and {@link MatterHeadings} say where a
 * title begins or ends though no blank line does, by how its {@link Words} are set and what is {@link Telling} below it; {@link TitleEnd}
 * where it ends, {@link TitleWraps} where it goes on, {@link Ranks} its place in a session, {@link Tail} what stands above the head of the
 * act itself.
 *
 * <p>To add a line that is no title: {@link Chrome}, with a line in {@code entetes.txt} that prints it.
 */
package vu.indexer.layout.title;
