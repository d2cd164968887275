package vu.indexer.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;
import vu.indexer.model.Span;

/** Bytes → values; the reading side of {@link FactsOutput}. */
final class FactsInput {
  private final ByteArrayDataInput in;
  private final List<String> read = new ArrayList<>();
  private final Interner shared;

  /** @param shared strings that many acts use, kept once in memory */
  FactsInput(BytesRef bytes, Interner shared) {
    this.in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    this.shared = shared;
  }

  String string() {
    int code = in.readVInt();
    if (code == FactsOutput.NULL) return null;
    if (code > FactsOutput.NEW) return read.get(code - FactsOutput.NEW - 1);
    String value = shared.one(readString());
    read.add(value);
    return value;
  }

  private String readString() {
    int length = in.readVInt();
    byte[] utf8 = new byte[length];
    in.readBytes(utf8, 0, length);
    return new String(utf8, java.nio.charset.StandardCharsets.UTF_8);
  }

  <E extends Enum<E>> E choice(E[] values) {
    int code = in.readVInt();
    return code == FactsOutput.NULL ? null : values[code - 1];
  }

  Integer integer() {
    return bool() ? (Integer) zigzag(in.readVInt()) : null;
  }

  private static int zigzag(int coded) {
    return (coded >>> 1) ^ -(coded & 1);
  }

  LocalDate date() {
    if (!bool()) return null;
    long coded = in.readVLong();
    return LocalDate.ofEpochDay((coded >>> 1) ^ -(coded & 1));
  }

  double number() {
    return Double.longBitsToDouble(in.readLong());
  }

  boolean bool() {
    return in.readByte() != 0;
  }

  Span span() {
    int start = in.readVInt();
    return new Span(start, start + in.readVInt());
  }

  <T> List<T> list(Supplier<T> each) {
    int size = in.readVInt();
    List<T> values = new ArrayList<>(size);
    for (int at = 0; at < size; at++) values.add(each.get());
    return values;
  }
}
