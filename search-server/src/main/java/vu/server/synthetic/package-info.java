/**
 * A corpus that nobody decided: acts in the printed forms of both metropolises, as many as wanted, for trials of size and speed.
 * {@link vu.server.synthetic.SyntheticCorpus} writes it.
 *
 * <p>An act is worked out from the seed, its house and its rank alone ({@link vu.server.synthetic.Register}), so that an act
 * which cites another knows number, day and title of it without keeping any: memory does not grow with the corpus, and the same
 * seed gives the same bytes. Who is cited follows a power law ({@link vu.server.synthetic.Bases}).
 *
 * <p>To add a matter: lines in {@code mots.tsv} and a constant in {@link vu.server.synthetic.Matter}. To add a house: a constant
 * in {@link vu.server.synthetic.House} and a class beside {@link vu.server.synthetic.AmpForm}.
 */
package vu.server.synthetic;
