package vu.server.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vu.indexer.index.ActRow;
import vu.server.Services;
import vu.server.api.DeliberationResource;
import vu.server.search.Hit;
import vu.server.search.SearchBackend;
import vu.server.Notes;
import vu.server.search.SearchPage;
import vu.server.search.SearchRequest;
import vu.server.search.Sort;

/** {@code vu search}. */
@Command(name = "search", description = "Search from a terminal.", mixinStandardHelpOptions = true)
final class Search implements Callable<Integer> {
  enum Format { TEXT, JSONL, CSV }

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "QUERY", arity = "1..*", description = "Words, as in the search box of the site.")
  private List<String> words;

  @Option(names = "--index", paramLabel = "DIR", description = "Folder of the index (default: .vu/index).")
  private Path index;

  @Option(names = "--limit", paramLabel = "N", defaultValue = "10", description = "Acts to print (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "TEXT", description = "text, jsonl or csv (default: text).")
  private Format format;

  @Override
  public Integer call() throws IOException {
    if (limit < 0) throw new ParameterException(spec.commandLine(), "--limit must be 0 or more");
    Services services = IndexPlace.open(IndexPlace.reading(index));
    try (SearchBackend backend = services.search()) {
      SearchPage page = backend.search(new SearchRequest(String.join(" ", words), Map.of(), Sort.PERTINENCE, 0, limit));
      PrintWriter out = spec.commandLine().getOut();
      switch (format) {
        case TEXT -> text(page, out);
        case JSONL -> DeliberationResource.listing(page.hits().stream()).jsonl(out);
        case CSV -> DeliberationResource.listing(page.hits().stream()).csv(out);
      }
    }
    return Exit.DONE;
  }

  private static void text(SearchPage page, PrintWriter out) {
    Notes.each(Notes.french(), page.understood().notes()).forEach(out::println);
    if (!page.understood().fallback().isEmpty()) out.println(Notes.together(Notes.french(), page.understood().fallback()));
    out.println(page.total() + (page.total() == 1 ? " act" : " acts"));
    for (Hit hit : page.hits()) {
      ActRow act = hit.act();
      out.println();
      out.println(Stream.of(act.id(), act.numero(), act.date(), act.instance()).filter(Objects::nonNull)
          .map(Object::toString).collect(Collectors.joining("  ")));
      if (act.objet() != null) out.println("  " + act.objet());
      if (!hit.passages().isEmpty()) out.println("  > " + hit.passages().getFirst().text().replaceAll("\\s+", " ").strip());
    }
  }
}
