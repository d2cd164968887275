package vu.server.graph.format;

import java.io.IOException;
import java.util.function.UnaryOperator;
import vu.server.graph.Chain;

/** A way of writing a chain. */
@FunctionalInterface
public interface ChainFormat {
  /** @param names what to call the node of a key */
  void write(Chain chain, UnaryOperator<String> names, Appendable out) throws IOException;
}
