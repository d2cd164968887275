/**
 * A chain for other tools: Mermaid, GEXF (Gephi), GraphML, an indented list. Each writes the same nodes and edges; names come
 * from the caller, because they are not the business of the graph.
 *
 * <p>To add a format: a class that implements {@link vu.server.graph.format.ChainFormat} and one line in
 * {@link vu.server.graph.format.ChainFormats}.
 */
package vu.server.graph.format;
