package brink.likelihood;

import brink.model.ReactionDelay;
import brink.simulation.Choice;
import brink.simulation.CrisisView;
import brink.simulation.RunObserver;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.math3.util.FastMath;

/** Adds up the logarithm of the likelihood while a log is followed. */
final class LogLikelihoodSum implements RunObserver {
  private final GaussLegendrePanels panels;
  private final ExcitedIntensity[] excitement;
  private final double[] waited;
  private final List<Double> waits = new ArrayList<>();
  private double compensator;
  private double acts;

  LogLikelihoodSum(int actors, GaussLegendrePanels panels) {
    this.panels = panels;
    excitement = new ExcitedIntensity[actors];
    Arrays.setAll(excitement, i -> new ExcitedIntensity());
    waited = new double[actors];
  }

  LogLikelihood logLikelihood() {
    return new LogLikelihood(acts, compensator);
  }

  /** The waits between acts of one actor in units of what was expected meanwhile. */
  List<Double> waits() {
    return waits;
  }

  /** Begins another log, in which everybody waits on from where the last one ended. */
  void begin() {
    Arrays.setAll(excitement, i -> new ExcitedIntensity());
  }

  @Override
  public void quiet(double from, double to, CrisisView view) {
    double left = from;
    while (left < to) {
      double right = FastMath.min(to, view.nextBreak(left));
      for (int i = 0; i < waited.length; i++) {
        double expected = expected(i, left, right, view);
        compensator += expected;
        waited[i] += expected;
      }
      left = right;
    }
  }

  /** Expected number of acts of an actor while nothing happens. */
  private double expected(int actor, double from, double to, CrisisView view) {
    return panels.integral(
        day -> intensity(actor, day, view, c -> view.actProbability(actor, day, c)),
        from,
        to,
        excitement[actor].latest());
  }

  /** The intensity of what an actor does with a probability that depends on the cause. */
  private double intensity(
      int actor, double day, CrisisView view, IntToDoubleFunction probability) {
    double tempo = view.tempo(actor);
    double spontaneous = tempo == 0 ? 0 : tempo * probability.applyAsDouble(CrisisView.SPONTANEOUS);
    return spontaneous
        + excitement[actor].at(day, cause -> view.causeClass(actor, cause), probability);
  }

  @Override
  public void chose(Choice choice, CrisisView state) {
    int actor = choice.actor();
    int option = choice.chosen();
    double day = choice.day();
    acts +=
        FastMath.log(intensity(actor, day, state, c -> state.probability(actor, day, c, option)));
    waits.add(waited[actor]);
    waited[actor] = 0;
  }

  @Override
  public void excited(double day, int actor, double mean, ReactionDelay delay, int cause) {
    excitement[actor].add(day, mean, delay, cause);
  }
}
