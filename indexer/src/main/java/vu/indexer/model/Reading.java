package vu.indexer.model;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** What became of a file: its acts, the lines of a list of acts, or the reason why it was refused. */
public sealed interface Reading {
  /** As the user named it. */
  String path();

  /**
   * @param text the whole text of the file, into which the places of all its acts count
   * @param problems what concerns the file and not one of its acts
   */
  record Acts(String path, String text, List<DraftAct> acts, List<Problem> problems) implements Reading {
    public Acts {
      Objects.requireNonNull(text, "text");
      acts = List.copyOf(acts);
      problems = List.copyOf(problems);
    }

    /** The pages that were read from their image. */
    public List<OcrPage> ocr() {
      return acts.stream().flatMap(act -> act.text().pages().ocr().stream()).distinct().sorted(Comparator.comparing(OcrPage::page)).toList();
    }
  }

  /** A list of acts. What the lines say of acts that are held, and which acts are known by them alone, the whole index tells. */
  record Liste(String path, List<ListRow> rows, List<ListRemark> remarks) implements Reading {
    public Liste {
      rows = List.copyOf(rows);
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * @param code stable name: {@code vide}, {@code binaire}, {@code encodage}, {@code trop-gros}, {@code illisible}, {@code format}, {@code chiffre},
   *     {@code temps}, {@code ocr-requis}; of folders {@code dossier-ferme}, {@code dossier-absent}
   * @param reason one French sentence
   */
  record Refused(String path, String code, String reason) implements Reading {
    /** The code of a file whose pages are images, where nothing is there to read them. */
    public static final String OCR = "ocr-requis";

    public Refused {
      Objects.requireNonNull(reason, "reason");
    }

    /** A file on which the reading itself broke down. */
    public static Refused failed(String path, Throwable failure) {
      return new Refused(path, "illisible", "erreur pendant la lecture : " + failure);
    }
  }
}
