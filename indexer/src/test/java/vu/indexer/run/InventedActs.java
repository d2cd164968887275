package vu.indexer.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Small acts of Lyon with invented facts that cite one another, for tests of whole runs. */
final class InventedActs {
  private static final String[] MONTHS = {"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
      "novembre", "décembre"};
  private static final String[] SUBJECTS = {"Aide aux jardins de quartier", "Adhésion au réseau des rives", "Travaux du quai Barbe",
      "Convention avec la Maison des récits"};

  private InventedActs() {}

  /** Acts of one year are decided in twelve sessions, one for each month. */
  static LocalDate date(int number) {
    return LocalDate.of(2016 + number % 4, 1 + number / 4 % 12, 5);
  }

  static String numero(int number) {
    return date(number).getYear() + "-" + (1000 + number);
  }

  static String objet(int number) {
    return SUBJECTS[number % SUBJECTS.length] + " Numéro " + number;
  }

  static String jour(LocalDate date) {
    return date.getDayOfMonth() + " " + MONTHS[date.getMonthValue() - 1] + " " + date.getYear();
  }

  /** @param cited numbers of the acts it cites */
  static String text(int number, List<Integer> cited, int euros) {
    String visas =
        cited.stream().map(other -> "Vu la délibération n° " + numero(other) + " du " + jour(date(other)) + " relative à : " + objet(other)
            + " ;\n\n").collect(Collectors.joining());
    return "EXTRAIT DU REGISTRE DES DELIBERATIONS DU CONSEIL\n\nMétropole de Lyon\n\nConseil du " + jour(date(number)) + "\n\nDélibération n° "
        + numero(number)
        + "\n\nobjet : " + objet(number) + "\n\nLe Conseil,\n\n" + visas + "DELIBERE\n\n1° - Attribue une subvention de " + euros
        + " € à l'association Les Jardins du Port.\n";
  }

  /** Writes {@code count} acts, each citing up to three others. */
  static void write(Path folder, int count, Random random) throws IOException {
    Files.createDirectories(folder);
    for (int number = 0; number < count; number++) write(folder, number, count, random);
  }

  static void write(Path folder, int number, int count, Random random) throws IOException {
    List<Integer> cited = Stream.generate(() -> random.nextInt(count)).limit(random.nextInt(4)).filter(other -> date(other).isBefore(date(number)))
        .distinct().toList();
    Files.writeString(folder.resolve(number + ".txt"), text(number, cited, 100 * (1 + random.nextInt(50))));
  }
}
