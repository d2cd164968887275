package vu.server.visa;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vu.indexer.Pipeline;
import vu.indexer.ingest.FileReader;
import vu.indexer.model.ActId;
import vu.indexer.model.Authority;
import vu.indexer.model.Bloc;
import vu.indexer.model.CanonicalText;
import vu.indexer.model.Citation;
import vu.indexer.model.Deliberation;
import vu.indexer.model.DraftAct;
import vu.indexer.model.Found;
import vu.indexer.model.SourceDocument;
import vu.indexer.model.Span;
import vu.indexer.model.Vote;
import vu.indexer.resolve.ActKeys;
import vu.indexer.resolve.ActRegistry;

/** Reads a draft as an act that has no address yet, and works out whose it is. */
final class DraftReader {
  /** Visas alone: a head would be read into them. */
  private static final Pattern BARE =
      Pattern.compile(
          "\\s*(?:V[uU][es]?\\b|Consid|Attendu|[-–—•*▪■◦·]|\\d{1,2}\\s?[°.)]\\s"
              + "|(?:la|le|les|l['’])?\\s*(?:délibération|loi|décret|ordonnance|arrêté|code)\\b)[\\s\\S]*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final String KEY = "projet";
  /** Citations looked at to work out whose draft it is. */
  private static final int LOOKED_AT = 50;

  private final Pipeline pipeline = Pipeline.standard();
  private final Map<String, Authority> authorities;
  private final ActRegistry registry;

  DraftReader(Map<String, Authority> authorities, ActRegistry registry) {
    this.authorities = authorities;
    this.registry = registry;
  }

  /** A draft with its facts, not yet linked. */
  record Read(DraftHead head, DraftAct act) {}

  Read read(Draft draft) {
    String hash = FileReader.sha256(draft.text().getBytes(StandardCharsets.UTF_8));
    CanonicalText text = new CanonicalText(new SourceDocument(KEY, "txt", hash, draft.collectivite(), null, false), draft.text(), 0);
    Deliberation printed = BARE.matcher(draft.text()).matches() ? bare(draft.text()) : pipeline.layout(text);
    String person = DraftBody.of(draft.text());
    String instance = draft.instance() != null ? draft.instance() : person != null ? person : printed.instance();
    LocalDate date = draft.date() != null ? draft.date() : printed.date();
    DraftAct facts = pipeline.analyse(new ActId(printed.collectivite().id(), KEY), text, with(printed, printed.collectivite(), instance, date));
    DraftHead head = head(draft, printed.collectivite(), instance, date, facts.facts().references());
    ActId id = new ActId(head.collectivite().id(), KEY);
    return new Read(head, new DraftAct(id, text, with(printed, head.collectivite(), instance, date), facts.facts(), List.of()));
  }

  private DraftHead head(Draft draft, Authority printed, String instance, LocalDate date, List<Found<Citation>> citations) {
    if (draft.collectivite() != null) return new DraftHead(authorities.get(draft.collectivite()), DraftHead.Origin.DONNEE, instance, date);
    if (printed.known()) return new DraftHead(printed, DraftHead.Origin.TEXTE, instance, date);
    Authority cited = byNumbers(citations);
    if (cited != null) return new DraftHead(cited, DraftHead.Origin.NUMEROS, instance, date);
    return new DraftHead(Authority.UNKNOWN, DraftHead.Origin.INCONNUE, instance, date);
  }

  /** The only authority whose acts have the most of the numbers and dates cited together; null when there is none. */
  private Authority byNumbers(List<Found<Citation>> citations) {
    List<Citation> numbered =
        citations.stream().map(Found::value).filter(DraftReader::isNumbered).limit(LOOKED_AT).toList();
    Map<Long, List<Authority>> byHeld = new TreeMap<>();
    for (Authority authority : authorities.values()) {
      long held = numbered.stream().filter(citation -> holds(authority, citation)).count();
      if (held > 0) byHeld.computeIfAbsent(-held, k -> new ArrayList<>()).add(authority);
    }
    List<Authority> most = byHeld.isEmpty() ? List.of() : byHeld.values().iterator().next();
    return most.size() == 1 ? most.getFirst() : null;
  }

  private static boolean isNumbered(Citation citation) {
    return citation.reference().kind().equals("deliberation") && citation.reference().numero() != null && citation.reference().date() != null;
  }

  private boolean holds(Authority authority, Citation citation) {
    String key = ActKeys.key(authority.id(), citation.reference().numero());
    return key != null && registry.withKey(authority.id(), key).stream().anyMatch(act -> citation.reference().date().equals(act.date()));
  }

  private static Deliberation bare(String text) {
    List<Bloc> blocs = List.of(new Bloc.Visa(new Span(0, text.length())));
    return new Deliberation(Authority.UNKNOWN, null, null, null, null, Vote.NOT_PRINTED, null, null, null, null, blocs, false);
  }

  private static Deliberation with(Deliberation d, Authority authority, String instance, LocalDate date) {
    return new Deliberation(
        authority, instance, date, d.numero(), d.objet(), d.vote(), d.rapporteur(), d.signataire(), d.controleLegalite(), d.acteId(), d.blocs(),
        d.demonstration());
  }
}
