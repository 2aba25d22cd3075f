package brink.path;

import brink.run.Pair;
import brink.run.RunLayout;

/** Finds the place of a pair. */
final class Pairs {
  private final int[][] places;

  Pairs(RunLayout layout) {
    int n = layout.actors().size();
    places = new int[n][n];
    for (int p = 0; p < layout.pairs().size(); p++) {
      Pair pair = layout.pairs().get(p);
      places[pair.first()][pair.second()] = p;
      places[pair.second()][pair.first()] = p;
    }
  }

  int place(int a, int b) {
    return places[a][b];
  }
}
