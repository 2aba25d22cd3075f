package brink.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * Screening after Morris: how much the response changes when one factor moves, over trajectories.
 *
 * <p>The elementary effect d is the change of the response over the step that caused it. Over
 * trajectories: mu, its mean; mu*, the mean of |d|; sigma, its standard deviation, which is 0 for a
 * factor that acts linearly and on its own.
 *
 * <p>Sources: Morris 1991, Technometrics 33(2); mu* by Campolongo, Cariboni and Saltelli 2007,
 * Environmental Modelling and Software 22(10). sigma and the mean square of d are products of one
 * half of the replications with the other ({@link Responses}), so that noise is no part of them.
 * mu* is not: noise adds to it, at most as much as to the root mean square, and no interval of mu*
 * itself would ever hold 0. So the interval of mu* begins at 0 unless that of the mean square, of
 * mu or of sigma excludes 0, any of which is an effect. Intervals come from drawing replications
 * and trajectories again ({@link Bootstrap}). Trajectories with a point that failed are left out.
 *
 * @param effects one for each factor
 * @param ranking factors by mu*, the greatest first
 * @param trajectories trajectories used
 * @param dropped trajectories left out because a point failed
 */
public record ElementaryEffects(
    List<Effect> effects, List<FactorRank> ranking, int trajectories, int dropped) {
  /** Contributions of a trajectory for each factor. */
  private static final int TERMS = 4;

  /**
   * The effects of one factor.
   *
   * @param mu mean effect of a move over the whole range
   * @param muStar mean size of the effect, never negative
   * @param sigma standard deviation of the effect between places
   * @param meanSquare mean square of the effect
   */
  public record Effect(
      SensitivityIndex mu,
      SensitivityIndex muStar,
      SensitivityIndex sigma,
      SensitivityIndex meanSquare) {
    static final Effect NONE =
        new Effect(
            SensitivityIndex.NONE,
            SensitivityIndex.NONE,
            SensitivityIndex.NONE,
            SensitivityIndex.NONE);

    /** With an interval of mu* that begins at 0 where no effect can be told from noise. */
    private static Effect of(
        SensitivityIndex mu,
        SensitivityIndex muStar,
        SensitivityIndex sigma,
        SensitivityIndex meanSquare) {
      boolean there = meanSquare.low() > 0 || mu.distinguishable() || sigma.low() > 0;
      double low = there ? Math.max(muStar.low(), Math.min(muStar.value(), nearest(mu))) : 0;
      return new Effect(
          mu, new SensitivityIndex(muStar.value(), low, muStar.high()), sigma, meanSquare);
    }

    /** The least size of mu, which that of mu* is not below. */
    private static double nearest(SensitivityIndex mu) {
      return Math.max(0, Math.max(mu.low(), -mu.high()));
    }
  }

  /**
   * Estimates the effects.
   *
   * @param responses at the points of the design
   * @param trajectories its trajectories, one or more, of the same number of factors
   * @param replications replications behind each response, for what a rank would need
   * @param bootstrap how intervals are drawn
   * @return the effects; {@link SensitivityIndex#NONE} where fewer than two trajectories are
   *     complete
   */
  public static ElementaryEffects of(
      Responses responses, List<Trajectory> trajectories, long replications, Bootstrap bootstrap) {
    List<Trajectory> complete = trajectories.stream().filter(t -> t.complete(responses)).toList();
    int dropped = trajectories.size() - complete.size();
    int k = trajectories.get(0).moves().size();
    int n = complete.size();
    if (n < 2) {
      return new ElementaryEffects(Collections.nCopies(k, Effect.NONE), List.of(), n, dropped);
    }
    Function<Responses, double[][]> rows =
        again -> complete.stream().map(t -> terms(t, again)).toArray(double[][]::new);
    double[] whole = statistics(Bootstrap.means(rows.apply(responses)), n);
    Bootstrap.Draws draws = bootstrap.of(responses, rows, m -> statistics(m, n));
    double[][] drawn = draws.both();
    List<Effect> effects = new ArrayList<>();
    for (int i = 0; i < k; i++) {
      double[] sizes = Bootstrap.column(drawn, 4 * i + 1);
      double size = whole[4 * i + 1];
      effects.add(
          Effect.of(
              index(whole, drawn, 4 * i),
              SensitivityIndex.of(size, Bootstrap.interval(sizes, size)),
              index(whole, drawn, 4 * i + 2),
              index(whole, drawn, 4 * i + 3)));
    }
    return new ElementaryEffects(
        effects, FactorRank.of(sizes(whole), draws, 1, 4, replications), n, dropped);
  }

  private static SensitivityIndex index(double[] whole, double[][] drawn, int statistic) {
    return SensitivityIndex.of(
        whole[statistic], Bootstrap.interval(Bootstrap.column(drawn, statistic)));
  }

  /** Of each factor: |d|, d in both halves, their product. */
  private static double[] terms(Trajectory trajectory, Responses y) {
    double[] terms = new double[TERMS * trajectory.moves().size()];
    int point = trajectory.start();
    for (Trajectory.Move move : trajectory.moves()) {
      double first = (y.first(point + 1) - y.first(point)) / move.step();
      double second = (y.second(point + 1) - y.second(point)) / move.step();
      int place = TERMS * move.factor();
      terms[place] = Math.abs(first + second) / 2;
      terms[place + 1] = first;
      terms[place + 2] = second;
      terms[place + 3] = first * second;
      point++;
    }
    return terms;
  }

  /** Of each factor: mu, mu*, sigma, mean square. */
  private static double[] statistics(double[] means, int n) {
    double[] statistics = new double[4 * means.length / TERMS];
    for (int i = 0; i < means.length / TERMS; i++) {
      int place = TERMS * i;
      double square = means[place + 3];
      double variance = (square - means[place + 1] * means[place + 2]) * n / (n - 1);
      statistics[4 * i] = (means[place + 1] + means[place + 2]) / 2;
      statistics[4 * i + 1] = means[place];
      statistics[4 * i + 2] = Math.sqrt(Math.max(0, variance));
      statistics[4 * i + 3] = square;
    }
    return statistics;
  }

  /** mu* of each factor. */
  private static double[] sizes(double[] statistics) {
    double[] sizes = new double[statistics.length / 4];
    Arrays.setAll(sizes, i -> statistics[4 * i + 1]);
    return sizes;
  }
}
