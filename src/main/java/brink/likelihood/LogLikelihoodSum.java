package brink.likelihood;

import brink.model.Act;
import brink.simulation.Choice;
import brink.simulation.CrisisView;
import brink.simulation.RunObserver;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.util.FastMath;

/** Adds up the logarithm of the likelihood while a log is followed. */
final class LogLikelihoodSum implements RunObserver {
  private final GaussLegendrePanels panels;
  private final ExcitedIntensity[] excitement;
  private final double[] waited;
  private final List<Double> waits = new ArrayList<>();
  private double compensator;
  private double occasions;
  private double choices;
  private double answers;

  LogLikelihoodSum(int actors, GaussLegendrePanels panels) {
    this.panels = panels;
    excitement = new ExcitedIntensity[actors];
    Arrays.setAll(excitement, i -> new ExcitedIntensity());
    waited = new double[actors];
  }

  LogLikelihood logLikelihood() {
    return new LogLikelihood(occasions, choices, answers, compensator);
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
    double tempo = view.tempo(actor);
    ExcitedIntensity excited = excitement[actor];
    excited.forget(from);
    return panels.integral(
        day -> (tempo + excited.at(day)) * view.actProbability(actor, day),
        from,
        to,
        excited.latest());
  }

  @Override
  public void chose(Choice choice, CrisisView state) {
    int actor = choice.actor();
    occasions += FastMath.log(state.tempo(actor) + excitement[actor].at(choice.day()));
    choices += FastMath.log(choice.probability(choice.chosen()));
    waits.add(waited[actor]);
    waited[actor] = 0;
  }

  @Override
  public void answered(Act answer, double probability) {
    answers += FastMath.log(probability);
  }

  @Override
  public void excited(double day, int actor, double mean, double shape, double meanDelay) {
    excitement[actor].add(day, mean, shape, meanDelay);
  }
}
