package vu.indexer.run;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vu.indexer.run.IndexReport.Note;

/** Files of folders that may hold acts in a format Vu does not read: they are told, one line for each format, and refused nowhere. */
final class PassedOver {
  private static final Map<String, String> ADVICE =
      Map.of("office", "enregistrez en DOCX, ODT ou PDF", "archive", "extrayez ses fichiers dans le dossier", "image",
          "réunissez les pages en un PDF", "courrier",
          "enregistrez ses pièces jointes dans le dossier", "csv",
              "il lui manque les colonnes d'une liste de délibérations (DELIB_ID, DELIB_DATE, DELIB_OBJET)");
  private static final Map<String, Set<String>> FORMATS =
      Map.of("office", Set.of("doc", "docm", "dot", "dotx", "rtf", "wps", "wpd", "pages", "fodt", "ott", "xls", "xlsx", "ods", "ppt", "pptx", "odp",
          "xps"),
          "archive", Set.of("zip", "7z", "rar", "tar", "gz", "tgz"), "image", Set.of("jpg", "jpeg", "png", "tif", "tiff", "jp2", "bmp"), "courrier",
          Set.of("eml", "msg"), "csv", Set.of("csv"));

  private record Group(String first, int files) {}

  private final Map<String, Group> byExtension = new TreeMap<>();

  /** @param shown path of a file that is not read */
  void add(String shown) {
    String extension = shown.substring(shown.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (kind(extension) == null) return;
    byExtension.merge(extension, new Group(shown, 1),
        (a, b) -> new Group(a.first().compareTo(b.first()) <= 0 ? a.first() : b.first(), a.files() + b.files()));
  }

  private static String kind(String extension) {
    return FORMATS.entrySet().stream().filter(format -> format.getValue().contains(extension)).map(Map.Entry::getKey).findFirst().orElse(null);
  }

  /** One for each extension, under the first of its files. */
  List<Note> notes() {
    return byExtension.entrySet().stream().map(group -> new Note(group.getValue().first(), told(group.getKey(), group.getValue().files() - 1)))
        .toList();
  }

  private static String told(String extension, int others) {
    String like = others == 0 ? "" : others == 1 ? ", comme un autre ." + extension : ", comme " + others + " autres ." + extension;
    return "fichier ." + extension + " non lu" + like + " : " + ADVICE.get(kind(extension));
  }
}
