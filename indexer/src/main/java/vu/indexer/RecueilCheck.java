package vu.indexer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import vu.indexer.Recueil.Part;
import vu.indexer.ingest.recueil.Contents;
import vu.indexer.model.Deliberation;
import vu.indexer.model.Parsed;
import vu.indexer.model.Problem;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;

/** The acts of a collection beside those its table of contents announces: what is missing on either side is said. */
record RecueilCheck(List<Part> acts, List<Problem> problems) {
  /** Share of the words of a title that must be those of the other. */
  private static final double SAME_TITLE = 0.7;

  static RecueilCheck of(List<Contents.Entry> contents, List<Part> acts) {
    if (contents.isEmpty()) return new RecueilCheck(acts, List.of());
    Set<Part> announced = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Problem> problems = new ArrayList<>();
    for (Contents.Entry entry : contents) {
      Part part = acts.stream().filter(act -> !announced.contains(act) && isOf(entry, act.parsed().value())).findFirst().orElse(null);
      if (part != null) announced.add(part);
      else problems.add(missing(entry));
    }
    return new RecueilCheck(acts.stream().map(act -> announced.contains(act) ? act : unannounced(act)).toList(), problems);
  }

  private static boolean isOf(Contents.Entry entry, Deliberation act) {
    if (entry.number() != null && act.numero() != null) return sameNumber(entry.number(), act.numero());
    return act.objet() != null && sameTitle(entry.title(), act.objet());
  }

  /** "2019-3853" names "2019-3853"; "17495/25/BM" names "IVIS-011-17495/25/BM". */
  private static boolean sameNumber(String announced, String printed) {
    String a = Folded.key(announced), b = Folded.key(printed);
    return a.equals(b) || b.endsWith(" " + a) && a.contains(" ");
  }

  private static boolean sameTitle(String announced, String printed) {
    Set<String> a = new HashSet<>(Arrays.asList(Folded.key(announced).split(" "))), b = new HashSet<>(Arrays.asList(Folded.key(printed).split(" ")));
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    return both.size() >= SAME_TITLE * Math.min(a.size(), b.size()) && both.size() >= Math.min(3, Math.min(a.size(), b.size()));
  }

  private static Problem missing(Contents.Entry entry) {
    String name = (entry.number() == null ? "" : "n° " + entry.number() + ", ") + "« " + entry.title() + " »";
    return new Problem("acte-annonce-non-trouve", Problem.Severity.WARNING,
        "Le sommaire annonce un acte qui n'a pas été trouvé : " + name + ", page " + entry.page() + ".", new Span(entry.place(), entry.place()));
  }

  private static Part unannounced(Part act) {
    List<Problem> problems = new ArrayList<>(act.parsed().problems());
    problems.add(new Problem("acte-non-annonce", Problem.Severity.INFO, "Le sommaire du recueil n'annonce pas cet acte.", null));
    return new Part(act.text(), act.folded(), new Parsed<>(act.parsed().value(), problems));
  }
}
