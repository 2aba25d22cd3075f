package brink.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import brink.parameter.ParameterValues;
import brink.random.RunKey;
import brink.run.RunRecord;
import brink.scenario.ScenarioTemplate;
import brink.scenario.ScenarioTitle;
import brink.source.FileSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
  void thereAreTwentyFourOfThemBesideTheBaseline() throws IOException {
    assertThat(shipped()).hasSizeGreaterThanOrEqualTo(25).contains("scenarios/baseline.yaml");
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

  /** What "calls" counts is more than what presses; the scenario says so. */
  @Test
  void withoutPressureTheUnitedStatesStillPledgesToDefendIsrael() throws IOException {
    assertThat(Baseline.mean(simulation("no-us-calls"), "us-calls-to-israel", 50)).isPositive();
    assertThat(text("scenarios/no-us-calls.yaml")).contains("Pledges to defend Israel stay");
  }

  /** Numbers of other files that a scenario quotes. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "conditional-support   | seeds/actors.yaml | its base utility is -3.3 |"
            + " withhold-support:\\s+israel: \\{prior: \\{normal: \\{mean: -3\\.3,",
        "us-licence-without-restraint | seeds/actors.yaml | israel/hezbollah: 1.2 |"
            + " appeal:\\s+israel: \\{prior: \\{normal: \\{mean: 1\\.2,",
        "iran-answers-unannounced | seeds/acts.yaml | 180 rounds |"
            + " state-salvo:[^$]*?salvo: \\{rounds: 180,",
        "partners-stay-out     | seeds/actors.yaml | 60 interceptors of its own | iron-dome:"
            + " \\{interceptors: \\{value: 60,",
        "partners-stay-out     | seeds/actors.yaml | 80 of its partners | coalition:"
            + " \\{interceptors: \\{prior: \\{gamma: \\{mean: 80,"
      })
  void quotedNumbersAreThoseOfTheFiles(String name, String seeds, String quote, String there)
      throws IOException {
    assertThat(text("scenarios/" + name + ".yaml")).contains(quote);
    assertThat(Pattern.compile(there).matcher(text(seeds)).find()).isTrue();
  }

  private static String text(String file) throws IOException {
    return Files.readString(Path.of(file));
  }

  private static long pressing(String name) {
    Simulation simulation = simulation(name);
    List<String> actors = simulation.layout().actors();
    return simulation.trace(new RunKey(7, 1)).acts().stream()
        .filter(act -> act.actor() == actors.indexOf("us"))
        .filter(
            act ->
                act.target() == actors.indexOf("israel") && act.kind().influence().pressure() > 0)
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
