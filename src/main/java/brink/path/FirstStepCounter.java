package brink.path;

import static brink.model.Ladder.RUNGS;

import brink.analysis.Share;
import brink.model.Act;
import brink.run.History;
import brink.run.Pair;
import brink.run.RunLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Counts who stepped up first. */
final class FirstStepCounter {
  /** The rung of fire: below it steps are words. */
  private static final int LOWEST = 5;

  private final int actors;
  private final int[] highest;
  private final long[][] reached;
  private final long[][] byFirst;

  FirstStepCounter(RunLayout layout) {
    actors = layout.actors().size();
    int size = layout.pairs().size();
    highest = new int[size];
    reached = new long[size][RUNGS];
    byFirst = new long[size][RUNGS];
  }

  void accept(History history) {
    Arrays.fill(highest, LOWEST - 1);
    for (Act act : history.acts()) {
      int pair = Pair.place(act.actor(), act.target(), actors);
      for (int rung = highest[pair] + 1; rung <= act.rung(); rung++) {
        reached[pair][rung]++;
        byFirst[pair][rung] += act.actor() < act.target() ? 1 : 0;
        highest[pair] = rung;
      }
    }
  }

  List<FirstStep> list() {
    List<FirstStep> list = new ArrayList<>();
    for (int pair = 0; pair < reached.length; pair++) {
      for (int rung = LOWEST; rung < RUNGS; rung++) {
        if (reached[pair][rung] > 0) {
          Share first = new Share(byFirst[pair][rung], reached[pair][rung]);
          list.add(new FirstStep(pair, rung, first));
        }
      }
    }
    return list;
  }
}
