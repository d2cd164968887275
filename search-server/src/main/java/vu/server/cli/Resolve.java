package vu.server.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vu.indexer.ingest.Decoder;
import vu.indexer.ingest.FileReader;
import vu.server.Services;
import vu.server.api.Json;
import vu.server.api.ResolutionJson;
import vu.server.visa.CheckedDraft;
import vu.server.visa.CheckedLine;
import vu.server.visa.CheckedReference;
import vu.server.visa.Draft;
import vu.server.visa.Remark;
import vu.web.Lang;
import vu.web.Strings;

/** {@code vu resolve}: the visas of a draft, checked against an index. */
@Command(name = "resolve", description = "Check the visas of a draft, line by line: found, ambiguous, absent, outside.",
    mixinStandardHelpOptions = true)
final class Resolve implements Callable<Integer> {
  enum Format { TEXT, JSON }

  private static final Strings ENGLISH = Strings.of(Lang.EN);

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The draft; - for standard input.")
  private Path file;

  @Option(names = "--index", paramLabel = "DIR", description = "Folder of the index (default: .vu/index).")
  private Path index;

  @Option(names = "--collectivite", paramLabel = "ID", description = "Who will decide, for instance amp; read in the draft when not given.")
  private String collectivite;

  @Option(names = "--instance", paramLabel = "BODY",
      description = "The body that will decide, for instance Bureau; read in the draft when not given.")
  private String instance;

  @Option(names = "--date", paramLabel = "DAY", description = "Day of the session, for instance 2025-02-27; read in the draft when not given.")
  private LocalDate date;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "TEXT", description = "text or json (default: text).")
  private Format format;

  /** The text of the draft, or why there is none. */
  private sealed interface Source {
    record Text(String text) implements Source {}

    record Refused(String reason) implements Source {}
  }

  @Override
  public Integer call() throws IOException {
    return switch (source()) {
      case Source.Refused refused -> refuse(refused.reason());
      case Source.Text text when text.text().length() > Draft.MAX_LENGTH ->
          refuse("texte de " + text.text().length() + " caractères, plus que la limite de " + Draft.MAX_LENGTH);
      case Source.Text text -> check(text.text());
    };
  }

  private Source source() throws IOException {
    if (file.toString().equals("-")) {
      return switch (Decoder.decode(System.in.readAllBytes())) {
        case Decoder.Result.Refused refused -> new Source.Refused(refused.reason());
        case Decoder.Result.Text text -> new Source.Text(text.text());
      };
    }
    return switch (new FileReader().read(file, file.toString())) {
      case FileReader.Result.Refused refused -> new Source.Refused(refused.reason());
      case FileReader.Result.Read read -> new Source.Text(read.text().text());
    };
  }

  private int refuse(String reason) {
    spec.commandLine().getErr().println("refused " + file + ": " + reason);
    return Exit.SOME_REFUSED;
  }

  private int check(String text) throws IOException {
    Services services = IndexPlace.open(IndexPlace.reading(index));
    try {
      if (collectivite != null && !services.visas().authorities().containsKey(collectivite)) {
        throw new ParameterException(spec.commandLine(),
            "--collectivite must be one of " + String.join(", ", services.visas().authorities().keySet()));
      }
      write(services, services.visas().check(new Draft(text, collectivite, instance, date)), spec.commandLine().getOut());
    } finally {
      services.search().close();
    }
    return Exit.DONE;
  }

  private void write(Services services, CheckedDraft checked, PrintWriter out) {
    switch (format) {
      case JSON -> out.println(Json.pretty(ResolutionJson.of(services, checked)));
      case TEXT -> text(checked, out);
    }
  }

  private static void text(CheckedDraft checked, PrintWriter out) {
    for (CheckedLine line : checked.lines()) {
      if (line.references().isEmpty()) row(out, line.number(), line.status().label(), line.text(), "");
      for (CheckedReference reference : line.references()) reference(line, reference, checked, out);
    }
    for (Remark remark : checked.remarks()) out.println((remark.alert() ? "! " : "") + remark.in(ENGLISH));
    if (checked.delegation() != null && !checked.delegation().seen() && checked.delegation().visa() != null)
      out.println("  = " + checked.delegation().visa());
  }

  private static void reference(CheckedLine line, CheckedReference reference, CheckedDraft checked, PrintWriter out) {
    String target = reference.act() != null ? reference.act().id().toString() : reference.link().cle() == null ? "" : reference.link().cle();
    row(out, line.number(), reference.status().label(), reference.span().in(checked.text().text()), target);
    for (Remark remark : reference.remarks()) out.println("      " + (remark.alert() ? "! " : "") + remark.in(ENGLISH));
    for (CheckedReference.Candidate candidate : reference.candidates())
      out.println("      ? " + candidate.act().id() + (candidate.visa() == null ? "" : "  " + candidate.visa()));
    if (reference.visa() != null) out.println("      = " + reference.visa());
    if (reference.link().url() != null) out.println("      " + reference.link().url());
  }

  private static void row(PrintWriter out, int number, String status, String words, String target) {
    out.println(String.format(java.util.Locale.ROOT, "%4d  %-9s  %s", number, status, words.replaceAll("\\s+", " "))
        + (target.isEmpty() ? "" : "  -> " + target));
  }
}
