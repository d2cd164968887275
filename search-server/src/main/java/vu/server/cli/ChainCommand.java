package vu.server.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vu.indexer.model.Relation;
import vu.server.Services;
import vu.server.api.ChaineResource;
import vu.server.api.Json;
import vu.server.graph.Chain;
import vu.server.graph.ChainQuery;
import vu.server.graph.CitationGraph;
import vu.server.graph.Direction;
import vu.server.graph.format.ChainFormats;

/** {@code vu chain}. */
@Command(name = "chain", description = "Print what an act rests on and what relies on it.", mixinStandardHelpOptions = true)
final class ChainCommand implements Callable<Integer> {
  enum Format { TEXT, JSON, MERMAID, GEXF, GRAPHML }

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "NUMBER", description = "Number of an act in any spelling, its id, or the key of a text.")
  private String number;

  @Option(names = "--direction", paramLabel = "WAY", defaultValue = "BOTH", description = "bases, uses or both (default: both).")
  private Direction direction;

  @Option(names = "--depth", paramLabel = "N", defaultValue = "3", description = "Steps (default: ${DEFAULT-VALUE}).")
  private int depth;

  @Option(names = "--max", paramLabel = "N", defaultValue = "200", description = "Nodes to show (default: ${DEFAULT-VALUE}).")
  private int max;

  @Option(names = "--relation", paramLabel = "RELATION", split = ",",
      description = "Follow only these: vise, cite, modifie, abroge, retire, complete, remplace, renouvelle, applique, delegation, avenant.")
  private List<String> relations = List.of();

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "TEXT", description = "text, json, mermaid, gexf or graphml (default: text).")
  private Format format;

  @Option(names = "--index", paramLabel = "DIR", description = "Folder of the index (default: .vu/index).")
  private Path index;

  @Override
  public Integer call() throws IOException {
    if (depth < 0 || depth > CitationGraph.MAX_DEPTH) throw new ParameterException(spec.commandLine(), "--depth must be from 0 to " + CitationGraph.MAX_DEPTH);
    if (max < 1) throw new ParameterException(spec.commandLine(), "--max must be 1 or more");
    ChainQuery query = new ChainQuery(direction, depth, max, relations());
    Services services = IndexPlace.open(IndexPlace.reading(index));
    try {
      write(services, services.graph().chain(start(services), query).orElseThrow(), spec.commandLine().getOut());
    } finally {
      services.search().close();
    }
    return Exit.DONE;
  }

  private Set<Relation> relations() {
    Set<Relation> wanted = EnumSet.noneOf(Relation.class);
    for (String label : relations) wanted.add(relation(label));
    return wanted;
  }

  private Relation relation(String label) {
    for (Relation relation : Relation.values()) if (relation.label().equalsIgnoreCase(label)) return relation;
    String known = Stream.of(Relation.values()).map(Relation::label).collect(Collectors.joining(", "));
    throw new ParameterException(spec.commandLine(), "--relation " + label + " is none of " + known);
  }

  private String start(Services services) {
    List<String> found = services.lookup().find(number);
    if (found.isEmpty()) throw new CommandFailed("no act is called " + number + ", and none cites it");
    if (found.size() > 1) throw new CommandFailed(number + " could be " + String.join(", ", found) + ": give one of these");
    return found.getFirst();
  }

  private void write(Services services, Chain chain, PrintWriter out) throws IOException {
    switch (format) {
      case TEXT -> ChainFormats.TEXT.write(chain, services.names()::name, out);
      case JSON -> out.println(Json.pretty(ChaineResource.json(services, chain)));
      case MERMAID -> ChainFormats.MERMAID.write(chain, services.names()::name, out);
      case GEXF -> ChainFormats.GEXF.write(chain, services.names()::name, out);
      case GRAPHML -> ChainFormats.GRAPHML.write(chain, services.names()::name, out);
    }
  }
}
