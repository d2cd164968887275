package vu.indexer.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.lucene.store.ByteBuffersDataOutput;
import vu.indexer.model.Span;

/** Values → bytes; what {@link FactsInput} reads, in the same order. Null is kept. */
final class FactsOutput {
  static final int NULL = 0;
  static final int NEW = 1;

  private final ByteBuffersDataOutput out = new ByteBuffersDataOutput();
  private final Map<String, Integer> written = new HashMap<>();

  private interface Write {
    void run() throws IOException;
  }

  private static void write(Write write) {
    try {
      write.run();
    } catch (IOException e) {
      throw new UncheckedIOException("a buffer in memory cannot fail to be written", e);
    }
  }

  byte[] bytes() {
    return out.toArrayCopy();
  }

  void string(String value) {
    Integer before = value == null ? null : written.putIfAbsent(value, written.size());
    if (value == null) vint(NULL);
    else if (before != null) vint(before + NEW + 1);
    else {
      vint(NEW);
      write(() -> out.writeString(value));
    }
  }

  /** The place of a value among the constants of its enum. */
  void choice(Enum<?> value) {
    vint(value == null ? NULL : value.ordinal() + 1);
  }

  void integer(Integer value) {
    bool(value != null);
    if (value != null) write(() -> out.writeZInt(value));
  }

  void date(LocalDate value) {
    bool(value != null);
    if (value != null) write(() -> out.writeZLong(value.toEpochDay()));
  }

  void number(double value) {
    write(() -> out.writeLong(Double.doubleToLongBits(value)));
  }

  void bool(boolean value) {
    write(() -> out.writeByte((byte) (value ? 1 : 0)));
  }

  void span(Span span) {
    vint(span.start());
    vint(span.length());
  }

  <T> void list(List<T> values, Consumer<T> each) {
    vint(values.size());
    values.forEach(each);
  }

  private void vint(int value) {
    write(() -> out.writeVInt(value));
  }
}
