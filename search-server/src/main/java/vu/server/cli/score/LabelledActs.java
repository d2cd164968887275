package vu.server.cli.score;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vu.indexer.Pipeline;
import vu.indexer.export.ActJson;
import vu.indexer.model.ActId;
import vu.indexer.model.DraftAct;
import vu.indexer.model.KnownAct;
import vu.indexer.model.Reading;
import vu.indexer.resolve.ActRegistry;
import vu.indexer.resolve.Resolver;

/** Labelled texts as Vu reads them, all linked to one another. */
final class LabelledActs {
  /**
   * One text.
   *
   * @param acts what {@code vu extract} prints for it, one node per act; empty when it was refused
   * @param text of the file, without byte-order mark
   */
  record Read(Labelled labelled, List<JsonNode> acts, String text) {}

  private LabelledActs() {}

  static List<Read> of(List<Labelled> labels) throws IOException {
    Pipeline pipeline = Pipeline.standard();
    Map<Labelled, List<DraftAct>> drafts = new LinkedHashMap<>();
    for (Labelled labelled : labels) drafts.put(labelled, drafts(pipeline, labelled));
    ActRegistry registry = registry(drafts);
    List<Read> read = new ArrayList<>();
    for (Labelled labelled : labels) {
      List<JsonNode> acts = drafts.get(labelled).stream().<JsonNode>map(draft -> ActJson.of(pipeline.link(draft, registry), false)).toList();
      read.add(new Read(labelled, acts, text(labelled.text())));
    }
    return read;
  }

  private static List<DraftAct> drafts(Pipeline pipeline, Labelled labelled) {
    return switch (pipeline.read(labelled.text(), labelled.name())) {
      case Reading.Acts read -> read.acts();
      case Reading.Liste liste -> List.of();
      case Reading.Refused refused -> List.of();
    };
  }

  /** One act may be labelled in two texts, a scan and its source: it is held once. */
  private static ActRegistry registry(Map<Labelled, List<DraftAct>> drafts) {
    Map<ActId, KnownAct> held = new LinkedHashMap<>();
    for (List<DraftAct> acts : drafts.values()) for (DraftAct act : acts) held.putIfAbsent(act.id(), Resolver.entry(act));
    return new ActRegistry(held.values());
  }

  private static String text(Path file) throws IOException {
    if (!Files.exists(file)) return "";
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
