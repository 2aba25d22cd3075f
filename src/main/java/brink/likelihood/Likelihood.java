package brink.likelihood;

import brink.model.Actor;
import brink.model.World;
import brink.random.BitMixer;
import brink.scenario.Scenario;
import brink.scenario.WorldChange;
import brink.simulation.LogMismatch;
import brink.simulation.Simulation;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * How probable a complete log of acts is under a scenario.
 *
 * <p>Occasions of actor k come with intensity lambda_k(t) = tempo + sum over past acts of the mean
 * occasions each gives k times the density of their delay (Hawkes 1971); an occasion that act x
 * gave is used for option o with probability P_k(o | state, x), one of the actor's own with P_k(o |
 * state), and the state follows from past acts alone. Acts of kind (k, o) thus have intensity
 *
 * <pre>
 * lambda_ko(t) = tempo_k P_k(o | t) + sum over past acts x of m_xk f_k(t - t_x) P_k(o | t, x)
 * </pre>
 *
 * <p>as independent Poisson processes add up, and (Daley and Vere-Jones 2003, proposition 7.2.III)
 *
 * <pre>
 * ln L = sum over acts of ln lambda_ko - sum over k and o of the integral of lambda_ko dt
 * </pre>
 *
 * <p>Which act set off which, and the occasions on which actors held, are summed over by this form;
 * they need not be known. What acts cause is conditioned on. Safe for use by several threads at
 * once.
 *
 * <p>Source: Hawkes 1971, Biometrika 58(1): 83-90; Daley and Vere-Jones 2003, An introduction to
 * the theory of point processes, volume I, second edition, Springer, chapter 7.
 */
public final class Likelihood {
  /** Nodes in a panel; chosen: with five the compensator of the baseline errs by 1e-10. */
  private static final int NODES = 5;

  /** Nodes that serve a chain; with three the compensator of the baseline errs by 2e-5. */
  private static final int FEWER_NODES = 3;

  /**
   * Longest panel [days]; chosen: nothing in the model fades faster of itself than in half a day.
   */
  private static final double LONGEST = 1;

  private final Simulation simulation;
  private final GaussLegendrePanels panels;
  private final int actors;
  private final boolean misread;

  private Likelihood(Scenario scenario, GaussLegendrePanels panels) {
    this.panels = panels;
    simulation = Simulation.of(scenario);
    actors = scenario.world().actors().size();
    misread =
        misread(scenario.world())
            || scenario.changes().stream().map(WorldChange::world).anyMatch(Likelihood::misread);
  }

  /**
   * Prepares the likelihood of logs under a scenario.
   *
   * @param scenario the scenario
   * @return its likelihood
   */
  public static Likelihood of(Scenario scenario) {
    return of(scenario, new GaussLegendrePanels(NODES, LONGEST));
  }

  /**
   * Prepares a likelihood that costs three fifths and errs by less than a hundredth in its
   * logarithm, which a Markov chain does not notice.
   *
   * @param scenario the scenario
   * @return its likelihood
   */
  public static Likelihood rough(Scenario scenario) {
    return of(scenario, new GaussLegendrePanels(FEWER_NODES, LONGEST));
  }

  static Likelihood of(Scenario scenario, GaussLegendrePanels panels) {
    return new Likelihood(scenario, panels);
  }

  private static boolean misread(World world) {
    return world.actors().values().stream().anyMatch(Likelihood::misreads);
  }

  private static boolean misreads(Actor actor) {
    return actor.misperception() > 0;
  }

  /**
   * What in a log the scenario could not have brought about.
   *
   * @param log the log
   * @return what is wrong, empty when the log has a positive likelihood
   */
  public List<LogMismatch> mismatches(EventLog log) {
    return simulation.follow(log.acts(), log.until(), tally());
  }

  /**
   * The likelihood of a log together with how actors read each act, which the keys of the acts say:
   * exact. For scenarios in which nobody misreads, the likelihood of the log itself.
   *
   * @param log the log
   * @return its likelihood by parts
   */
  public LogLikelihood withReadings(EventLog log) {
    LogLikelihoodSum tally = tally();
    boolean fits = simulation.follow(log.acts(), log.until(), tally).isEmpty();
    return fits ? tally.logLikelihood() : LogLikelihood.IMPOSSIBLE;
  }

  /**
   * The likelihood of a log, whatever the readings were: the mean over readings drawn anew. The
   * mean of the likelihood is exact for any number of draws, so that a Markov chain on it has the
   * exact posterior (Andrieu and Roberts 2009, The Annals of Statistics 37(2): 697-725); its
   * logarithm is too small by about half the square of the standard error. Where nobody misreads,
   * one reading serves and the result is exact.
   *
   * @param log the log
   * @param readings number of draws, 1 or more
   * @param key names the draws
   * @return the likelihood with its Monte Carlo error
   */
  public MarginalLikelihood of(EventLog log, int readings, long key) {
    int draws = misread ? readings : 1;
    double[] logs = new double[draws];
    for (int r = 0; r < draws; r++) {
      EventLog read = misread ? log.reread(BitMixer.derive(key, r)) : log;
      logs[r] = withReadings(read).total();
    }
    return MarginalLikelihood.of(logs);
  }

  /**
   * Waits between the acts of each actor on a clock that runs with its compensator: under the
   * scenario that brought the log about they are independent and exponential with mean 1 (the time
   * change theorem; Ogata 1988, Journal of the American Statistical Association 83(401): 9-27),
   * readings being those that the keys say.
   *
   * @param logs one log or several, one after the other: a wait that the end of one log cuts short
   *     goes on in the next, so that long waits are not lost
   * @return one wait for each chosen act, in order
   * @throws IllegalArgumentException if a log does not fit the scenario
   */
  public List<Double> rescaledWaits(Collection<EventLog> logs) {
    LogLikelihoodSum tally = tally();
    for (EventLog log : logs) {
      tally.begin();
      List<LogMismatch> mismatches = simulation.follow(log.acts(), log.until(), tally);
      if (!mismatches.isEmpty()) {
        throw new IllegalArgumentException(mismatches.get(0).text());
      }
    }
    return Collections.unmodifiableList(tally.waits());
  }

  private LogLikelihoodSum tally() {
    return new LogLikelihoodSum(actors, panels);
  }
}
