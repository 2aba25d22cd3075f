package brink.splitting;

import brink.random.BitMixer;
import brink.random.RandomStream;
import java.util.Arrays;

/**
 * A gambler who begins with 1, wins 1 with probability {@code p} and loses 1 otherwise, until
 * nothing or {@link #GOAL} is left. The score is what he has, so that ties are the rule.
 *
 * @param p probability of winning a game
 * @param seed names all games
 * @param isExpected whether a path is worth the chances that it had of winning the last game,
 *     instead of 1 if it did
 */
record GamblersRuin(double p, long seed, boolean isExpected) implements PathSource<int[]> {
  static final int GOAL = 10;

  GamblersRuin(double p, long seed) {
    this(p, seed, false);
  }

  GamblersRuin expected() {
    return new GamblersRuin(p, seed, true);
  }

  /** P(10 before 0) from 1 = (1 - q/p) / (1 - (q/p)^10). */
  double exact() {
    double odds = (1 - p) / p;
    return (1 - odds) / (1 - Math.pow(odds, GOAL));
  }

  @Override
  public RandomPath<int[]> start(long number) {
    return play(new int[] {1}, 0, BitMixer.derive(seed, number), number);
  }

  @Override
  public RandomPath<int[]> again(RandomPath<int[]> path, double instant, long branch) {
    int kept = (int) instant + 1;
    long key = BitMixer.derive(BitMixer.derive(~seed, path.origin()), branch);
    return play(Arrays.copyOf(path.name(), kept), kept - 1, key, path.origin());
  }

  private RandomPath<int[]> play(int[] past, int replayed, long key, long origin) {
    RandomStream random = new RandomStream(key);
    int[] fortunes = Arrays.copyOf(past, past.length + 16);
    int t = past.length - 1;
    while (fortunes[t] > 0 && fortunes[t] < GOAL) {
      if (t + 1 == fortunes.length) {
        fortunes = Arrays.copyOf(fortunes, 2 * fortunes.length);
      }
      fortunes[t + 1] = fortunes[t] + (random.uniform() < p ? 1 : -1);
      t++;
    }
    fortunes = Arrays.copyOf(fortunes, t + 1);
    StepMaximum ascent = new StepMaximum(0, fortunes[0]);
    for (int i = 1; i <= t; i++) {
      ascent.see(i, fortunes[i]);
    }
    return new RandomPath<>(fortunes, origin, ascent, worth(fortunes), t, t - replayed);
  }

  private double worth(int[] fortunes) {
    if (!isExpected) {
      return fortunes[fortunes.length - 1] == GOAL ? 1 : 0;
    }
    return p * Arrays.stream(fortunes).filter(fortune -> fortune == GOAL - 1).count();
  }
}
