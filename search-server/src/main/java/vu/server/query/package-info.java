/**
 * What is typed → a tree that says how it was read.
 *
 * <p>{@link vu.server.query.QueryParser} never fails: what makes no sense is dropped and told in a note. A tree prints itself
 * back in the query language ({@link vu.server.query.SearchQuery#print()}), and reading that gives the same tree.
 *
 * <p>To add an operator: a record in {@link vu.server.query.SearchQuery}; the compiler then points at the printer and the
 * planner, and {@code QueryParser} gives it a spelling. To add a field: a constant in {@link vu.server.query.Champ}.
 */
package vu.server.query;
