package vu.server.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * The whole of a list, for its twins: JSON Lines with everything, CSV with the columns named. Written row by row, so that
 * its length has no limit.
 *
 * @param name of the file offered, without extension
 * @param columns dotted paths into a row, see {@link Csv#row}
 */
public record Listing(String name, List<String> columns, Stream<ObjectNode> rows) {
  void csv(Context context) throws IOException {
    send(context, "text/csv; charset=utf-8; header=present", "csv", this::csv);
  }

  /** CSV for a spreadsheet in French, see {@link Csv#SPREADSHEET}. */
  void spreadsheet(Context context) throws IOException {
    send(context, "text/csv; charset=utf-8; header=present", "csv", out -> csv(out, Csv.SPREADSHEET));
  }

  void jsonl(Context context) throws IOException {
    send(context, "application/x-ndjson; charset=utf-8", "jsonl", this::jsonl);
  }

  public void csv(Writer out) throws IOException {
    csv(out, Csv.PLAIN);
  }

  private void csv(Writer out, Csv form) throws IOException {
    form.header(out, columns);
    each(row -> form.row(out, columns, row));
  }

  public void jsonl(Writer out) throws IOException {
    each(row -> out.append(Json.line(row)).append('\n'));
  }

  private interface Output<T> {
    void write(T value) throws IOException;
  }

  private void each(Output<ObjectNode> output) throws IOException {
    try (rows) {
      rows.forEach(row -> {
        try {
          output.write(row);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void send(Context context, String type, String extension, Output<Writer> output) throws IOException {
    context.contentType(type).header("Content-Disposition", "attachment; filename=\"" + name + "." + extension + "\"");
    Writer writer = new OutputStreamWriter(context.outputStream(), StandardCharsets.UTF_8);
    output.write(writer);
    writer.flush();
  }
}
