package brink.scenario;

import brink.consequence.SeverityScale;
import brink.model.ActKind;
import brink.model.Actor;
import brink.model.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many further acts an act sets off: the branching matrix of the occasions (Hawkes 1971), in
 * the worst case over what each actor may choose to do to whom.
 *
 * <p>An act by i on j of rung r gives each actor k on average c_k (1 - exp(-c S^q)) occasions, c_k
 * being the repeat, reciprocate or triangular response (times the tie) of k. The process dies out
 * for sure if the spectral radius of the mean matrix is below one whatever is chosen, and in fact
 * far above it. The worst case over the choices is found by power iteration of v_i <- max over j of
 * sum over k of M(k | i, j) v_k.
 */
final class BranchingMatrix {
  /**
   * Radius from which a scenario is refused; chosen. The worst case, in which every occasion is
   * used for the gravest act there is, is far from what actors do: they mostly talk, and words give
   * a third of the occasions that grave acts give. At a radius of 1.4 the baseline has a third more
   * strikes than at 0.9, and no run grows beyond others.
   */
  static final double LIMIT = 1.5;

  private static final int ITERATIONS = 20_000;
  private static final double TOLERANCE = 1e-12;

  private final World world;
  private final SeverityScale scale;
  private final List<Actor> actors;
  private final Map<String, Integer> places = new LinkedHashMap<>();

  private BranchingMatrix(World world) {
    this.world = world;
    scale = new SeverityScale(world.dynamics());
    this.actors = new ArrayList<>(world.actors().values());
    for (int i = 0; i < actors.size(); i++) {
      places.put(actors.get(i).id(), i);
    }
  }

  /** The spectral radius in the worst case, 0 or more. */
  static double radius(World world) {
    return new BranchingMatrix(world).radius();
  }

  private double radius() {
    int n = actors.size();
    List<List<double[]>> rows = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      rows.add(rows(i));
    }
    double[] v = new double[n];
    Arrays.fill(v, 1);
    double radius = 0;
    for (int step = 0; step < ITERATIONS; step++) {
      double[] next = new double[n];
      double largest = 0;
      for (int i = 0; i < n; i++) {
        // The identity is added, and taken off at the end, so that two actors who only answer each
        // other do not make the iteration swing.
        next[i] = v[i] + worst(rows.get(i), v);
        largest = StrictMath.max(largest, next[i]);
      }
      for (int i = 0; i < n; i++) {
        v[i] = next[i] / largest;
      }
      boolean settled = StrictMath.abs(largest - 1 - radius) < TOLERANCE;
      radius = largest - 1;
      if (settled) {
        break;
      }
    }
    return radius;
  }

  private static double worst(List<double[]> rows, double[] v) {
    double worst = 0;
    for (double[] row : rows) {
      double sum = 0;
      for (int k = 0; k < v.length; k++) {
        sum += row[k] * v[k];
      }
      worst = StrictMath.max(worst, sum);
    }
    return worst;
  }

  /** Mean occasions of everybody after an act of i, one row for each target that it may choose. */
  private List<double[]> rows(int i) {
    List<double[]> rows = new ArrayList<>();
    int[] highest = highestRungs(actors.get(i));
    for (int j = 0; j < actors.size(); j++) {
      int rung = highest[j];
      if (j != i && rung >= 0) {
        double weight = scale.excitation(scale.of(rung));
        double[] row = new double[actors.size()];
        for (int k = 0; k < row.length; k++) {
          row[k] = weight * response(k, i, j);
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private double response(int k, int i, int j) {
    Actor actor = actors.get(k);
    if (k == i) {
      return actor.excitation().repeat();
    }
    if (k == j) {
      return actor.excitation().reciprocate();
    }
    double tie =
        StrictMath.max(
            world.relation(actor.id(), actors.get(i).id()).alliance(),
            world.relation(actor.id(), actors.get(j).id()).alliance());
    return actor.excitation().triangular() * tie;
  }

  /**
   * The highest rungs that acts of an actor on each target can reach by themselves; -1 for no act.
   */
  private int[] highestRungs(Actor actor) {
    int[] highest = new int[actors.size()];
    Arrays.fill(highest, -1);
    for (Map.Entry<String, Map<String, Double>> entry : actor.repertoire().entrySet()) {
      ActKind kind = world.acts().get(entry.getKey());
      for (Map.Entry<String, Double> aim : entry.getValue().entrySet()) {
        Integer target = places.get(target(aim.getKey()));
        if (kind != null && target != null && !aim.getValue().isInfinite()) {
          int rung = highestRung(kind, actor.id(), actors.get(target).id());
          highest[target] = StrictMath.max(highest[target], rung);
        }
      }
    }
    return highest;
  }

  private static String target(String aim) {
    int slash = aim.indexOf('/');
    return slash < 0 ? aim : aim.substring(0, slash);
  }

  private int highestRung(ActKind kind, String actor, String target) {
    boolean kills =
        kind.rungFromDeaths()
            || kind.harm().deaths().mean() > 0
            || kind.harm().salvo().deathsPerLeaker() > 0;
    int deaths = kills ? Integer.MAX_VALUE : 0;
    return StrictMath.max(kind.rung(), world.ladder().rungOf(kind, actor, target, deaths));
  }
}
