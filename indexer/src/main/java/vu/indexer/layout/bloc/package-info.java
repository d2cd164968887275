/**
 * The parts of an act: {@link BlocReader} cuts it into blocs that are ordered, disjoint and cover all text that is not blank.
 *
 * <p>{@link Adoptions} finds the sentence that decides where no line opens an operative part, {@link OtherActs} the next acts of the same file.
 *
 * <p>To add a part: a record of {@link vu.indexer.model.Bloc}, a constant in {@link BlocReader}, the mark that opens it in
 * {@link vu.indexer.layout.page}.
 */
package vu.indexer.layout.bloc;
