package brink.decision;

import brink.model.ActFamily;
import brink.model.UtilityTerm;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * The options of one actor with what each is worth. Doing nothing is always possible and worth 0.
 *
 * <p>The options stand in order of family and rung, so that one uniform number is a quantile of the
 * severity of what is chosen: two situations that differ a little lead to the same choice most of
 * the time.
 */
public final class Options {
  /** The place that stands for doing nothing. */
  public static final int HOLD = -1;

  /** Force and pressure are felt as such above this rung; design choice of the model. */
  private static final double FORCE_FROM = 3;

  /** Calls become pressing above this system rung; design choice of the model. */
  private static final double CRISIS_FROM = 4;

  private final List<Option> options;
  private final Traits traits;
  private final int size;
  private final double[] fixed;
  private final double[] rungs;
  private final double[] force;
  private final int[] targets;
  private final double[] rallies;
  private final double[] breaches;
  private final int calls;

  /**
   * Prepares the options of an actor.
   *
   * @param unordered what it can do, in any order
   * @param traits the weights with which it chooses
   */
  public Options(List<Option> unordered, Traits traits) {
    List<Option> ordered = new ArrayList<>(unordered);
    ordered.sort(
        Comparator.comparing((Option o) -> o.kind().family())
            .thenComparingInt(o -> o.kind().rung())
            .thenComparing(o -> o.kind().id())
            .thenComparingInt(Option::target)
            .thenComparingInt(Option::about));
    this.options = Collections.unmodifiableList(ordered);
    this.traits = traits;
    size = ordered.size();
    fixed = new double[size];
    rungs = new double[size];
    force = new double[size];
    targets = new int[size];
    rallies = new double[size];
    breaches = new double[size];
    calls = (int) ordered.stream().filter(Options::isCall).count();
    for (int o = 0; o < size; o++) {
      fill(o, ordered.get(o));
    }
  }

  private static boolean isCall(Option option) {
    return option.kind().family() == ActFamily.CALL;
  }

  private void fill(int o, Option option) {
    rungs[o] = option.kind().rung();
    force[o] = Math.max(0, rungs[o] - FORCE_FROM);
    targets[o] = option.target();
    boolean presses = isCall(option) && option.kind().influence().pressure() > 0;
    rallies[o] = presses ? traits.rallyGain() : 0;
    breaches[o] = option.kind().family() == ActFamily.STRIKE ? traits.breachCost() : 0;
    fixed[o] = option.base() - (isCall(option) ? 0 : traits.casualtyAversion() * cost(option));
  }

  /**
   * The own and civilian cost that an actor expects of an option.
   *
   * @param option the option
   * @return own cost plus ln(1 + expected deaths) [logit at casualty aversion 1]
   */
  static double cost(Option option) {
    double leaking =
        option.kind().harm().salvo().rounds() * option.kind().harm().salvo().deathsPerLeaker();
    return option.kind().ownCost()
        + StrictMath.log1p(option.kind().harm().deaths().expected() + leaking);
  }

  /**
   * How many there are.
   *
   * @return 0 or more
   */
  public int size() {
    return size;
  }

  /**
   * One of them.
   *
   * @param place 0 to size - 1
   * @return the option
   */
  public Option get(int place) {
    return options.get(place);
  }

  /**
   * What an option is worth.
   *
   * @param o place of the option
   * @param s the situation
   * @return its utility U [logit]
   */
  public double utility(int o, Situation s) {
    return o < calls ? worthOfCall(o, s, crisis(s)) : worthOfForce(o, s);
  }

  private double worthOfCall(int o, Situation s, double crisis) {
    int j = targets[o];
    return fixed[o] + crisis - traits.channelFatigue() * s.channel(j) + rallies[o] * s.rally(j);
  }

  private double worthOfForce(int o, Situation s) {
    int j = targets[o];
    double distance = rungs[o] - s.aim(j);
    double u =
        fixed[o]
            - traits.severityWeight() * distance * distance
            - force[o] * restraint(s, j)
            + fulfilment(o, s, j);
    return s.truce(j) ? u - breaches[o] : u;
  }

  private double crisis(Situation s) {
    return traits.crisisGain() * Math.max(0, s.systemRung() - CRISIS_FROM);
  }

  private double restraint(Situation s, int j) {
    return traits.pressureSensitivity() * s.pressure()
        + traits.deterrenceSensitivity() * s.deterrence(j);
  }

  /** The shortfall that doing nothing would have, less the option's own. */
  private double fulfilment(int o, Situation s, int j) {
    return s.promise(j) == 0
        ? 0
        : traits.audienceCost() * s.promise(j) * Math.min(1, rungs[o] / s.promisedRung(j));
  }

  /**
   * The terms that an option's utility is the sum of.
   *
   * @param o place of the option
   * @param s the situation
   * @return the terms in the order of the model's equation; their sum is {@link #utility} up to
   *     rounding
   */
  public List<UtilityTerm> terms(int o, Situation s) {
    int j = targets[o];
    Option option = options.get(o);
    List<UtilityTerm> terms = new ArrayList<>();
    terms.add(new UtilityTerm("base", option.base()));
    if (o < calls) {
      terms.add(new UtilityTerm("crisis", crisis(s)));
      terms.add(new UtilityTerm("rally", rallies[o] * s.rally(j)));
      terms.add(new UtilityTerm("channel fatigue", -traits.channelFatigue() * s.channel(j)));
      return terms;
    }
    double distance = rungs[o] - s.aim(j);
    terms.add(new UtilityTerm("severity", -traits.severityWeight() * distance * distance));
    terms.add(new UtilityTerm("pressure", -force[o] * traits.pressureSensitivity() * s.pressure()));
    terms.add(
        new UtilityTerm(
            "deterrence", -force[o] * traits.deterrenceSensitivity() * s.deterrence(j)));
    terms.add(new UtilityTerm("casualties", -traits.casualtyAversion() * cost(option)));
    terms.add(new UtilityTerm("breach", s.truce(j) ? -breaches[o] : 0));
    terms.add(new UtilityTerm("own threat", fulfilment(o, s, j)));
    return terms;
  }

  /**
   * The probabilities of the logit choice, up to a common factor.
   *
   * <p>Source: McKelvey and Palfrey 1995, "Quantal response equilibria for normal form games",
   * Games and Economic Behavior 10: P(o) = exp(lambda U_o) / sum exp(lambda U).
   *
   * @param s the situation
   * @param weights at least {@code size() + 1} long; filled with the weight of doing nothing first,
   *     then of each option; 0 for an option that is not feasible
   * @return the sum of the weights, positive
   */
  public double weigh(Situation s, double[] weights) {
    double best = worths(s, weights);
    double lambda = traits.rationality();
    weights[0] = LogitChoice.weight(lambda, -best);
    double sum = weights[0];
    for (int o = 1; o <= size; o++) {
      weights[o] = LogitChoice.weight(lambda, weights[o] - best);
      sum += weights[o];
    }
    return sum;
  }

  /** Fills in what each option is worth, minus infinity for what is not open; gives the best. */
  private double worths(Situation s, double[] worths) {
    double crisis = crisis(s);
    double best = 0;
    for (int o = 0; o < size; o++) {
      double u = o < calls ? worthOfCall(o, s, crisis) : worthOfForce(o, s);
      worths[o + 1] = s.isFeasible(o) ? u : Double.NEGATIVE_INFINITY;
      best = Math.max(best, worths[o + 1]);
    }
    return best;
  }

  /**
   * Chooses.
   *
   * @param s the situation
   * @param uniform in (0, 1)
   * @param scratch at least {@code size() + 1} long
   * @return place of the chosen option, or {@link #HOLD}
   */
  public int choose(Situation s, double uniform, double[] scratch) {
    double sum = weigh(s, scratch);
    return LogitChoice.pick(scratch, size + 1, uniform * sum) - 1;
  }
}
