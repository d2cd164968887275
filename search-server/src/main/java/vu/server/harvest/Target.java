package vu.server.harvest;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vu.indexer.ingest.FileReader;
import vu.indexer.model.ListRow;
import vu.indexer.text.Folded;

/**
 * A file to take.
 *
 * @param url as the list writes it
 * @param name where it goes, below the folder of the harvest and without extension: {@code lyon/2019-11-04-2019-3853}
 */
public record Target(String url, String name) {
  private static final int LONGEST = 80;
  private static final int DIGEST = 8;

  /** One for each address of a list; lines without address are left out. */
  public static List<Target> of(List<ListRow> rows) {
    Set<String> urls = new HashSet<>(), names = new HashSet<>();
    List<Target> targets = new ArrayList<>();
    for (ListRow row : rows) {
      if (row.url() == null || !urls.add(row.url())) continue;
      String name = name(row);
      if (!names.add(name)) name += "-" + FileReader.sha256(row.url().getBytes(java.nio.charset.StandardCharsets.UTF_8)).substring(0, DIGEST);
      targets.add(new Target(row.url(), name));
    }
    return List.copyOf(targets);
  }

  /** Letters, digits and hyphens only, so that no list can write outside its folder. */
  private static String name(ListRow row) {
    String words = Folded.key((row.date() == null ? "" : row.date() + " ") + (row.numero() == null ? row.url() : row.numero()));
    String slug = words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return row.collectivite().id() + "/" + (slug.length() > LONGEST ? slug.substring(0, LONGEST) : slug);
  }

  /** The address, or null when it is none. */
  public static URI address(String url) {
    try {
      return new URI(url.strip().replace(" ", "%20"));
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
