package brink.likelihood;

import static org.assertj.core.api.Assertions.assertThat;

import brink.scenario.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whether the likelihood is that of the simulation: at the parameters that brought the logs about,
 * the score (the gradient of ln L) has mean 0, and waits between acts, rescaled by the compensator,
 * are exponential. Both fail if any term is wrong or missing.
 */
class ScoreTest {
  private static final String[] PATHS = {
    "actors.israel.tempo=0.06",
    "actors.hezbollah.reciprocate=0.6",
    "actors.israel.reciprocity=0.95",
    "actors.iran.delay-log-mean=1.7",
    "actors.us.delay-log-sd=1.2",
    "actors.us.repeat=0.15",
    "actors.israel.pressure-sensitivity=0.45",
    "actors.us.triangular=0.2",
    "choice.severity-weight=0.19",
    "choice.account-gain=1.5",
    "choice.inertia=0.35",
    "choice.answer-gain=1",
    "choice.effect-gain=0.4",
    "choice.standing-deterrence=1.2",
    "choice.word-gain=0.8",
    "dynamics.weight-slope=0.6",
    "dynamics.account-days=5",
    "dynamics.return-share=0.93",
    "dynamics.ally-blame=0.5",
    "dynamics.occasion-gain=0.8",
    "dynamics.fire-excitation=0.08",
    "settlement.lull-gain=1",
    "settlement.offer-occasions=0.8"
  };

  private static Scenario baseline(int place, double factor) {
    String[] sets = PATHS.clone();
    if (place >= 0) {
      int equals = sets[place].indexOf('=') + 1;
      double value = Double.parseDouble(sets[place].substring(equals));
      sets[place] = sets[place].substring(0, equals) + value * factor;
    }
    return Crises.shipped(Crises.BASELINE, sets);
  }

  /** Of every third number; of all where there is time. */
  @Test
  void theScoreHasMeanZeroAtTheTruth() {
    checkScore(10, 3);
  }

  @Test
  @Tag("slow")
  void theScoreHasMeanZeroAtTheTruthOverManyCrises() {
    checkScore(400, 1);
  }

  private static void checkScore(int crises, int step) {
    Scenario truth = baseline(-1, 1);
    List<EventLog> logs = new ArrayList<>();
    for (int run = 0; run < crises; run++) {
      logs.add(Crises.log(truth, run));
    }
    for (int p = 0; p < PATHS.length; p += step) {
      Likelihood up = Likelihood.of(baseline(p, 1.001));
      Likelihood down = Likelihood.of(baseline(p, 0.999));
      double[] scores =
          logs.stream()
              .mapToDouble(log -> up.withReadings(log).total() - down.withReadings(log).total())
              .toArray();
      double mean = Arrays.stream(scores).average().orElseThrow();
      double squares = Arrays.stream(scores).map(s -> (s - mean) * (s - mean)).sum();
      double error = Math.sqrt(squares / (crises - 1.0) / crises);
      // 23 tests; with 400 crises one of them fails by chance once in 700.
      assertThat(mean / error).as(PATHS[p]).isBetween(-4.0, 4.0);
    }
  }

  @Test
  void rescaledWaitsAreExponential() {
    checkWaits(20);
  }

  @Test
  @Tag("slow")
  void rescaledWaitsOfManyCrisesAreExponential() {
    checkWaits(1000);
  }

  private static void checkWaits(int crises) {
    Scenario truth = baseline(-1, 1);
    List<EventLog> logs = new ArrayList<>();
    for (int run = 0; run < crises; run++) {
      logs.add(Crises.log(truth, run));
    }
    double right = distance(Likelihood.of(truth).rescaledWaits(logs));
    double wrong = distance(Likelihood.of(baseline(5, 6)).rescaledWaits(logs));
    // The 99.9 % point of Kolmogorov's distribution; the seeds are fixed.
    assertThat(right).isLessThan(1.95);
    assertThat(wrong).isGreaterThan(1.95);
  }

  /** Kolmogorov's distance to the exponential distribution, times the square root of n. */
  private static double distance(List<Double> waits) {
    double[] sorted = waits.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    double most = 0;
    for (int i = 0; i < sorted.length; i++) {
      double f = 1 - Math.exp(-sorted[i]);
      most =
          Math.max(most, Math.max(f - (double) i / sorted.length, (i + 1.0) / sorted.length - f));
    }
    return most * Math.sqrt(sorted.length);
  }
}
