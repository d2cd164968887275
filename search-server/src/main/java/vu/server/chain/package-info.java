/**
 * Chains as people read them: a tree of names, and a picture ordered by date. {@link vu.server.chain.ChainNodes} says what to
 * call the nodes of a chain, {@link vu.server.chain.ChainTree} makes a list of it in which each stands once,
 * {@link vu.server.chain.ChainPicture} draws it. Beyond what a person can read nothing is drawn, and the count is told.
 */
package vu.server.chain;
