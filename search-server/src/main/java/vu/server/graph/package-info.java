/**
 * Who cites whom. {@link vu.server.graph.CitationGraph} holds the edges of a store in integer arrays; its nodes are the held
 * acts, the acts that are cited and not held, and the texts (laws, codes, acts of the Union), each under its canonical key.
 *
 * <p>A link that is ambiguous is listed among those to check and never followed: a chain is made of certain links only.
 * To add a way of walking: a class beside {@code ChainSearch}, a method in {@code CitationGraph}, and a law in
 * {@code BruteForceTest}, which compares it with a plain traversal.
 */
package vu.server.graph;
