package vu.indexer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vu.indexer.ingest.FileReader;
import vu.indexer.lexicon.Authorities;
import vu.indexer.model.ActId;
import vu.indexer.model.CanonicalText;
import vu.indexer.model.Deliberation;
import vu.indexer.model.DraftAct;
import vu.indexer.model.Facts;
import vu.indexer.model.ListRow;
import vu.indexer.model.SourceDocument;
import vu.indexer.model.Vote;
import vu.indexer.resolve.ActKeys;

/** An act that only a line of a list tells of: number, date and title, and no text. */
public final class ListedAct {
  private ListedAct() {}

  /** @param path of the list */
  public static DraftAct draft(String path, ListRow row) {
    Deliberation act = new Deliberation(row.collectivite(), null, row.date(), row.numero(), row.objet(), Vote.NOT_PRINTED, null, null, null, null,
        List.of(), false);
    SourceDocument source = new SourceDocument(path, SourceDocument.LIST, digest(row), null, null, false);
    ActId id = ActKeys.id(act, new CanonicalText(source, String.valueOf(row.objet()), 0));
    return new DraftAct(id, new CanonicalText(source, "", 0), act, new Facts(List.of(), List.of(), List.of(), List.of()), List.of());
  }

  /** Of the line and not of its file, so that a list may grow without changing the acts it had. */
  private static String digest(ListRow row) {
    return FileReader.sha256(row.at(0).toString().getBytes(StandardCharsets.UTF_8));
  }

  /** What tells a listed act from others of its number: where an authority uses a number once, nothing does. */
  public static String words(ListRow row) {
    boolean unique = row.numero() != null && Authorities.get().profile(row.collectivite().id()).map(profile -> profile.key().unique()).orElse(false);
    List<String> words = new ArrayList<>(List.of("liste", String.valueOf(row.date())));
    if (!unique) words.add(String.valueOf(row.objet()).toLowerCase(Locale.FRENCH));
    return String.join("\n", words);
  }
}
