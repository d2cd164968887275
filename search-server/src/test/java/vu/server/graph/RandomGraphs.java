package vu.server.graph;

import static vu.server.ActsForTests.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vu.indexer.index.MemoryStore;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.Relation;
import vu.server.ActsForTests;

/** Stores of acts that cite one another at random: hubs, circles, acts of the same day, absent acts, laws, doubtful citations. */
final class RandomGraphs {
  private static final Relation[] RELATIONS = {
    Relation.CITE, Relation.MODIFIE, Relation.ABROGE, Relation.RETIRE, Relation.COMPLETE, Relation.REMPLACE, Relation.RENOUVELLE, Relation.DELEGATION
  };

  private RandomGraphs() {}

  static MemoryStore store(Random random, int count) {
    List<AnalysedAct> acts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ActsForTests act = act("amp/a" + i).on(LocalDate.of(2015, 1, 1).plusDays(i).toString());
      for (int citations = random.nextInt(4); citations > 0; citations--) cite(act, random, count);
      acts.add(act.build());
    }
    return new MemoryStore(acts, List.of());
  }

  private static void cite(ActsForTests act, Random random, int count) {
    String target = "amp/a" + (int) (count * Math.pow(random.nextDouble(), 2));
    switch (random.nextInt(8)) {
      case 0 -> act.citesAbsent("amp/absent" + random.nextInt(5));
      case 1 -> act.citesLaw("2014-5" + random.nextInt(5), "2014-01-27");
      case 2 -> act.citesOneOf(target, "amp/a0");
      case 3, 4 -> act.does(RELATIONS[random.nextInt(RELATIONS.length)], target);
      default -> act.cites(target);
    }
  }
}
