package brink.calibration.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.calibration.WeightedSample;
import brink.experiment.Progress;
import brink.random.RandomStream;
import brink.random.Variates;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecoveryTest {
  private static final int OBSERVATIONS = 4;
  private static final int DRAWS = 400;

  /** theta ~ N(0, 1), four observations N(theta, 1): N(mean of them 4/5, 1/5). */
  private static WeightedSample conjugate(double mean, double sd, RandomStream random) {
    double[][] draws = new double[DRAWS][1];
    for (double[] draw : draws) {
      draw[0] = mean + sd * Variates.normal(random);
    }
    return WeightedSample.equal(draws);
  }

  private static SimulationBasedCalibration.Inference inference(double sd, double bias) {
    return (truth, key) -> {
      RandomStream random = new RandomStream(key);
      double sum = 0;
      for (int i = 0; i < OBSERVATIONS; i++) {
        sum += truth[0] + Variates.normal(random);
      }
      return conjugate(sum / (OBSERVATIONS + 1) + bias, sd, random);
    };
  }

  private static RecoveredPosterior recovered(
      SimulationBasedCalibration.Inference inference, double mean, int threads) throws IOException {
    WeightedSample found = conjugate(mean, Math.sqrt(.2), new RandomStream(1));
    List<RecoveredPosterior> all =
        new Recovery(found, inference).run(200, 7, threads, Progress.NONE, () -> false);
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  @Test
  void anInferenceThatIsRightFindsTheSameAgain() throws IOException {
    RecoveredPosterior right = recovered(inference(Math.sqrt(.2), 0), .3, 2);
    assertThat(right.mean()).isCloseTo(.3, within(.07));
    assertThat(right.sdAgain() / right.sd()).isCloseTo(1, within(.1));
    assertThat(right.contractionAgain()).isCloseTo(right.contraction(), within(.05));
    // The mean found again is drawn towards that of the prior by a fifth; scatter sqrt(4) / 5.
    assertThat(right.meanAgain()).isCloseTo(.8 * right.mean(), within(.12));
    assertThat(right.scatter()).isCloseTo(.4, within(.07));
    assertThat(right.held()).isBetween(.88, .98);
    assertThat(right.overlap()).isBetween(.6, .85);
  }

  @Test
  void anInferenceThatIsWrongDoesNot() throws IOException {
    assertThat(recovered(inference(Math.sqrt(.2), 2), 0, 2).held()).isLessThan(.05);
    RecoveredPosterior narrow = recovered(inference(.1, 0), 0, 2);
    assertThat(narrow.sdAgain() / narrow.sd()).isLessThan(.3);
    assertThat(narrow.held()).isLessThan(.5);
  }

  @Test
  void itIsTheSameOnAnyNumberOfThreads() throws IOException {
    SimulationBasedCalibration.Inference inference = inference(Math.sqrt(.2), 0);
    assertThat(recovered(inference, 0, 3)).isEqualTo(recovered(inference, 0, 1));
  }

  @Test
  void whereTheModelRefusesTheMeanOrItIsEndedThereIsNothing() throws IOException {
    WeightedSample found = conjugate(0, 1, new RandomStream(1));
    assertThat(new Recovery(found, (truth, key) -> null).run(3, 1, 1, Progress.NONE, () -> false))
        .isEmpty();
    assertThat(new Recovery(found, inference(1, 0)).run(3, 1, 1, Progress.NONE, () -> true))
        .isEmpty();
  }

  @Test
  void theSameDensitiesOverlapWholly() {
    assertThat(RecoveredPosterior.overlap(.5, .7, .5, .7)).isCloseTo(1, within(1e-6));
    // Two densities of sd 1 whose means are 2 apart: 2 Phi(-1).
    assertThat(RecoveredPosterior.overlap(-1, 1, 1, 1)).isCloseTo(.31731, within(1e-4));
    assertThat(RecoveredPosterior.overlap(-4, .3, 4, .3)).isCloseTo(0, within(1e-6));
  }
}
