package vu.server.synthetic;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/** Writes a corpus of acts that nobody decided, half of them in the form of each metropolis. */
public final class SyntheticCorpus {
  /** With more, acts of one session would need ranks of four digits, which no house prints. */
  public static final int MAX_ACTS = 150_000;

  /** The first line of each act, which marks it as no act of anybody. */
  static final String NOTICE = "[Texte de démonstration engendré par « vu generate » : cet acte n'existe pas.]";

  private final List<Register> registers;

  /**
   * @param count acts, from 1 to {@value #MAX_ACTS}; the last act of an odd number is of Aix-Marseille-Provence
   * @param seed the same seed and count give the same bytes
   */
  public SyntheticCorpus(int count, long seed) {
    this.registers = registers(count, seed);
  }

  static List<Register> registers(int count, long seed) {
    if (count < 1 || count > MAX_ACTS) throw new IllegalArgumentException(count + " acts: from 1 to " + MAX_ACTS + " can be made");
    return List.of(new Register(House.AMP, count - count / 2, seed), new Register(House.LYON, count / 2, seed));
  }

  /**
   * Writes one file an act below a folder, by house and year.
   *
   * @param folder made when it is missing
   * @param progress told how many acts are written after each
   * @throws DirectoryNotEmptyException when the folder holds anything: acts of two corpora would mix
   */
  public void write(Path folder, IntConsumer progress) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> inside = Files.list(folder)) {
      if (inside.findAny().isPresent()) throw new DirectoryNotEmptyException(folder.toString());
    }
    int written = 0;
    for (Register register : registers) {
      Drafting drafting = new Drafting(register);
      for (int rank = 0; rank < register.size(); rank++) {
        write(folder, drafting.content(rank));
        progress.accept(++written);
      }
    }
  }

  private static void write(Path folder, Content act) throws IOException {
    Path file = folder.resolve(act.entry().path());
    Files.createDirectories(file.getParent());
    Files.writeString(file, print(act));
  }

  private static String print(Content act) {
    return switch (act.entry().house()) {
      case AMP -> AmpForm.print(act);
      case LYON -> LyonForm.print(act);
    };
  }
}
