package brink.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import brink.parameter.ParameterValues;
import brink.random.RunKey;
import brink.run.RunRecord;
import brink.scenario.ScenarioTemplate;
import brink.scenario.ScenarioTitle;
import brink.source.FileSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each scenario that comes with the program is read, checked and run. */
class ShippedScenariosTest {
  private static final FileSource FILES = new FileSource(Path.of(""));

  static Stream<String> shipped() throws IOException {
    return FILES.list("scenarios", ".yaml").stream();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void isReadCheckedAndRun(String file) {
    ScenarioTemplate template = ScenarioTemplate.read(file, List.of(), FILES);
    Simulation simulation = Simulation.of(template.at(ParameterValues.NONE));
    for (long run = 0; run < 5; run++) {
      RunRecord record = simulation.run(new RunKey(7, run));
      assertThat(record.systemRung(simulation.layout().days() - 1)).isBetween(0, 9);
    }
    assertThat(template.with(ParameterValues.NONE).resolvedYaml()).contains("motivation:");
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void hasATitleAndAQuestion(String file) {
    ScenarioTitle title = ScenarioTitle.read(file, FILES);
    assertThat(title).isNotNull();
    assertThat(title.title()).isNotEmpty();
    assertThat(title.question()).endsWith("?");
  }

  @Test
  void thereAreTwentyOfThemBesideTheBaseline() throws IOException {
    assertThat(shipped()).hasSizeGreaterThanOrEqualTo(21).contains("scenarios/baseline.yaml");
  }

  @Test
  void whatIsRuledOutNeverHappens() {
    assertThat(Baseline.mean(simulation("beirut-spared"), "capital-struck", 200)).isZero();
  }

  @Test
  void withoutItsCallsTheUnitedStatesPutsNoPressureOnIsrael() {
    assertThat(pressing("baseline")).isPositive();
    assertThat(pressing("no-us-calls")).isZero();
  }

  private static long pressing(String name) {
    Simulation simulation = simulation(name);
    List<String> actors = simulation.layout().actors();
    return simulation.trace(new RunKey(7, 1)).acts().stream()
        .filter(act -> act.actor() == actors.indexOf("us"))
        .filter(act -> act.target() == actors.indexOf("israel") && act.kind().pressure() > 0)
        .count();
  }

  @Test
  void whatIsPutInHappens() {
    assertThat(Baseline.mean(simulation("iran-answers-announced"), "iran-israel-salvo", 50))
        .isEqualTo(1);
    assertThat(Baseline.mean(simulation("iran-answers-unannounced"), "rung-8", 50)).isEqualTo(1);
  }

  private static Simulation simulation(String name) {
    return Simulation.of(Baseline.file("scenarios/" + name + ".yaml"));
  }
}
