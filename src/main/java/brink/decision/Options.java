package brink.decision;

import brink.model.Act;
import brink.model.ActFamily;
import brink.model.SettlementTerms;
import brink.model.Stance;
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
  private static final double CRISIS_FROM = 5;

  /**
   * ln(1 + A) of the situation in which base utilities are meant: just hit at a level that asks for
   * an answer, A = 0.7; design choice of the model.
   */
  private static final double MEANT_ANGER = StrictMath.log1p(0.7);

  /** Rungs above the resting rung that the aim has in that situation; design choice. */
  private static final double MEANT_RISE = 1.4;

  private final List<Option> options;
  private final Traits traits;
  private final int size;
  private final double[] bases;
  private final double[] reaches;
  private final double[] meant;
  private final double[] rungs;
  private final double[] force;
  private final int[] targets;
  private final int[] foes;
  private final boolean[] settles;
  private final boolean[] accepts;
  private final boolean[] eases;
  private final boolean[] rejects;
  private final boolean[] restrains;
  private final int calls;
  private final int strikesFrom;

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
    bases = new double[size];
    reaches = new double[size];
    meant = new double[size];
    rungs = new double[size];
    force = new double[size];
    targets = new int[size];
    foes = new int[size];
    settles = new boolean[size];
    accepts = new boolean[size];
    eases = new boolean[size];
    rejects = new boolean[size];
    restrains = new boolean[size];
    calls = count(ActFamily.CALL);
    strikesFrom = calls + count(ActFamily.PRESSURE);
    for (int o = 0; o < size; o++) {
      fill(o, ordered.get(o));
    }
  }

  private int count(ActFamily family) {
    return (int) options.stream().filter(o -> o.kind().family() == family).count();
  }

  private void fill(int o, Option option) {
    bases[o] = option.base();
    rungs[o] = option.kind().rung();
    force[o] = Math.max(0, rungs[o] - FORCE_FROM);
    targets[o] = option.target();
    Stance stance = option.kind().stance();
    foes[o] = stance.offersCeasefire() ? Act.NOBODY : option.about();
    settles[o] = stance.settles();
    accepts[o] = stance.accepts();
    eases[o] = stance.eases();
    rejects[o] = stance.rejects();
    restrains[o] = option.kind().influence().pressure() >= 0;
    boolean announced = option.kind().harm().salvo().announced();
    double softer = announced ? StrictMath.log(traits.severity().announcedWeight()) : 0;
    reaches[o] = rungs[o] + softer / traits.severity().weightSlope();
    meant[o] = squared(Math.max(0, reaches[o] - traits.restingRung() - MEANT_RISE));
  }

  private static double squared(double x) {
    return x * x;
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
    if (o < calls) {
      return worthOfCall(o, s, crisis(s));
    }
    return o < strikesFrom ? worthOfPressure(o, s) : worthOfStrike(o, s);
  }

  private double worthOfCall(int o, Situation s, double crisis) {
    int j = targets[o];
    if (settles[o]) {
      return bases[o] + settling(s, j) + (accepts[o] ? losses(s) : 0) + (eases[o] ? s.lull(j) : 0);
    }
    if (rejects[o]) {
      return bases[o] + traits.settlement().accountGain() * s.anger(j);
    }
    // A call about a third party, an offer apart, grows with what that party is owed.
    double about = foes[o] == Act.NOBODY ? 0 : words(s, foes[o]);
    return bases[o] + (restrains[o] ? crisis : 0) + about;
  }

  private double words(Situation s, int j) {
    return traits.choice().wordGain() * (s.anger(j) - MEANT_ANGER);
  }

  private double settling(Situation s, int j) {
    SettlementTerms terms = traits.settlement();
    return terms.fatigueGain() * s.fatigue()
        + terms.pressureGain() * s.pressure()
        - terms.accountGain() * s.balance(j);
  }

  /** Own losses move an actor to take an offer, not to ease while nobody offers anything. */
  private double losses(Situation s) {
    return traits.settlement().lossGain() * s.loss();
  }

  private double worthOfPressure(int o, Situation s) {
    int j = targets[o];
    return bases[o] + words(s, j) + answer(s, j) - force[o] * restraint(s, j) + s.readiness(o);
  }

  private double worthOfStrike(int o, Situation s) {
    int j = targets[o];
    return bases[o]
        - overshoot(o, s)
        + traits.choice().accountGain() * (s.anger(j) - MEANT_ANGER)
        - force[o] * restraint(s, j)
        + traits.choice().effectGain() * s.effect(o)
        + traits.choice().capacityGain() * s.capacity()
        + s.readiness(o)
        + fulfilment(o, s, j)
        + answer(s, j)
        - (s.truce(j) ? traits.choice().breachCost() : 0);
  }

  private double overshoot(int o, Situation s) {
    double over = Math.max(0, reaches[o] - s.aim(targets[o]));
    return traits.choice().severityWeight() * (squared(over) - meant[o]);
  }

  private double crisis(Situation s) {
    return traits.choice().crisisGain() * Math.max(0, s.systemRung() - CRISIS_FROM);
  }

  private double restraint(Situation s, int j) {
    return traits.pressureSensitivity() * s.pressure()
        + traits.deterrenceSensitivity() * s.deterrence(j);
  }

  private double answer(Situation s, int j) {
    return s.answers(j) ? traits.choice().answerGain() : 0;
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
    List<UtilityTerm> terms = new ArrayList<>();
    terms.add(new UtilityTerm("base", bases[o]));
    if (o < calls) {
      addTermsOfCall(terms, o, s);
    } else {
      addTermsOfForce(terms, o, s);
    }
    return terms;
  }

  private void addTermsOfCall(List<UtilityTerm> terms, int o, Situation s) {
    int j = targets[o];
    if (settles[o]) {
      SettlementTerms settlement = traits.settlement();
      terms.add(new UtilityTerm("war fatigue", settlement.fatigueGain() * s.fatigue()));
      terms.add(new UtilityTerm("pressure", settlement.pressureGain() * s.pressure()));
      terms.add(new UtilityTerm("own losses", accepts[o] ? losses(s) : 0));
      terms.add(new UtilityTerm("account", -settlement.accountGain() * s.balance(j)));
      terms.add(new UtilityTerm("lull", eases[o] ? s.lull(j) : 0));
    } else if (rejects[o]) {
      terms.add(new UtilityTerm("account", traits.settlement().accountGain() * s.anger(j)));
    } else {
      terms.add(new UtilityTerm("crisis", restrains[o] ? crisis(s) : 0));
      terms.add(new UtilityTerm("account", foes[o] == Act.NOBODY ? 0 : words(s, foes[o])));
    }
  }

  private void addTermsOfForce(List<UtilityTerm> terms, int o, Situation s) {
    int j = targets[o];
    boolean strike = o >= strikesFrom;
    double gain = strike ? traits.choice().accountGain() : traits.choice().wordGain();
    terms.add(new UtilityTerm("account", gain * (s.anger(j) - MEANT_ANGER)));
    terms.add(new UtilityTerm("overshoot", strike ? -overshoot(o, s) : 0));
    terms.add(new UtilityTerm("pressure", -force[o] * traits.pressureSensitivity() * s.pressure()));
    terms.add(
        new UtilityTerm(
            "deterrence", -force[o] * traits.deterrenceSensitivity() * s.deterrence(j)));
    terms.add(new UtilityTerm("preparation", s.readiness(o)));
    terms.add(new UtilityTerm("answer", answer(s, j)));
    if (strike) {
      terms.add(new UtilityTerm("effect", traits.choice().effectGain() * s.effect(o)));
      terms.add(new UtilityTerm("capacity", traits.choice().capacityGain() * s.capacity()));
      terms.add(new UtilityTerm("breach", s.truce(j) ? -traits.choice().breachCost() : 0));
      terms.add(new UtilityTerm("own threat", fulfilment(o, s, j)));
    }
  }

  /**
   * The probabilities of the logit choice, up to a common factor.
   *
   * <p>Source: McKelvey and Palfrey 1995, "Quantal response equilibria for normal form games",
   * Games and Economic Behavior 10: P(o) = exp(U_o) / sum exp(U), in units in which rationality is
   * 1.
   *
   * @param s the situation
   * @param weights at least {@code size() + 1} long; filled with the weight of doing nothing first,
   *     then of each option; 0 for an option that is not feasible
   * @return the sum of the weights, positive
   */
  public double weigh(Situation s, double[] weights) {
    double best = worths(s, weights);
    weights[0] = LogitChoice.weight(-best);
    double sum = weights[0];
    for (int o = 1; o <= size; o++) {
      weights[o] = LogitChoice.weight(weights[o] - best);
      sum += weights[o];
    }
    return sum;
  }

  /** Fills in what each option is worth, minus infinity for what is not open; gives the best. */
  private double worths(Situation s, double[] worths) {
    double crisis = crisis(s);
    int open = s.calledFor() ? strikesFrom : size;
    double best = 0;
    for (int o = 0; o < size; o++) {
      worths[o + 1] = Double.NEGATIVE_INFINITY;
      if (o < open && s.isFeasible(o)) {
        worths[o + 1] = o < calls ? worthOfCall(o, s, crisis) : utility(o, s);
        best = Math.max(best, worths[o + 1]);
      }
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
