package vu.server.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vu.server.Services;
import vu.server.scdl.ScdlSchema;
import vu.server.subvention.VotedGrants;

/**
 * A set of data that can be taken out.
 *
 * @param kind what it is, as {@code vu export} calls it
 * @param lignes how many rows a table of it has; null for other formats and when that is only known by writing it
 * @param colonnes columns of its tables, empty for other formats
 */
public record Jeu(String kind, Long lignes, List<Fichier> fichiers, List<String> colonnes) {
  public Jeu {
    fichiers = List.copyOf(fichiers);
    colonnes = List.copyOf(colonnes);
  }

  /**
   * @param format {@code csv}, {@code tableur.csv} (for spreadsheets in French), {@code jsonl} …
   * @param type media type
   */
  public record Fichier(String href, String format, String type) {}

  /** Every set, the ledger first. */
  public static List<Jeu> all(Services services) {
    Map<String, List<Fichier>> files = new LinkedHashMap<>();
    files.put("spending", ledger());
    files.put("subventions", List.of(fichier("/api/subventions.csv", "csv"), fichier("/api/subventions.jsonl", "jsonl")));
    for (Export export : Export.ALL) {
      List<Fichier> own = files.computeIfAbsent(export.kind(), kind -> new ArrayList<>());
      if (!export.kind().equals("spending")) own.add(new Fichier("/api/exports/" + export.file(), export.format(), export.type()));
    }
    return files.entrySet().stream().map(set -> new Jeu(set.getKey(), rows(services, set.getKey()), set.getValue(), columns(set.getKey()))).toList();
  }

  private static List<Fichier> ledger() {
    return List.of(fichier("/api/depenses.csv", "csv"), fichier("/api/depenses.tableur.csv", "tableur.csv"), fichier("/api/depenses.jsonl", "jsonl"));
  }

  private static Fichier fichier(String href, String format) {
    return new Fichier(href, format, format.equals("jsonl") ? Export.JSONL : Export.CSV);
  }

  private static Long rows(Services services, String kind) {
    return switch (kind) {
      case "spending" -> (long) services.ledger().lines().size();
      case "subventions" -> (long) VotedGrants.above(services.ledger().lines(), VotedGrants.THRESHOLD, Set.of(), Set.of()).size();
      case "acts" -> (long) services.acts().size();
      case "references" -> (long) services.store().edges().size();
      case "organisations" -> (long) services.organismes().all().size();
      default -> null;
    };
  }

  private static List<String> columns(String kind) {
    return switch (kind) {
      case "spending" -> DepenseResource.COLUMNS;
      case "subventions" -> SubventionResource.COLUMNS;
      case "acts" -> ExportListings.ACTS;
      case "references" -> ExportListings.REFERENCES;
      case "organisations" -> OrganismeResource.COLUMNS;
      case "scdl-deliberations" -> ScdlSchema.DELIBERATIONS.columns();
      case "scdl-subventions" -> ScdlSchema.SUBVENTIONS.columns();
      case "scdl-deliberations-rapport", "scdl-subventions-rapport" -> ScdlListings.REPORT;
      default -> List.of();
    };
  }
}
