/**
 * What every room of the layout reads: a {@link Page} of folded lines, with the {@link Mark}s that each carries.
 *
 * <p>Ask {@link Page#is} which part of an act a line may open. {@link Markers} holds the words of each mark, {@link Attendance} those of
 * who attended, {@link Decisions} those that open an operative part, {@link PageMarks} what only numbers the pages.
 *
 * <p>To add a mark: a constant of {@link Mark}, its words in {@link Markers}, its first letters in {@link MarkStarts}.
 */
package vu.indexer.layout.page;
