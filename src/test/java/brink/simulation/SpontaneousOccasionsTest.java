package brink.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpontaneousOccasionsTest {
  @Test
  void theyFollowTheTempoAcrossInterventions() {
    CompiledScenario compiled =
        new CompiledScenario(
            Baseline.scenario(
                "actors.us.tempo=1",
                "interventions.slow={from: 2024-07-31, set: {actors.us.tempo: 0.5}}",
                "interventions.silent={from: 2024-08-04, set: {actors.us.tempo: 0}}"));
    assertThat(compiled.nextSpontaneous(Parts.US, 1, 2)).isEqualTo(3);
    assertThat(compiled.nextSpontaneous(Parts.US, 1, 4)).isEqualTo(6);
    assertThat(compiled.nextSpontaneous(Parts.US, 1, 6)).isInfinite();
  }
}
