package brink.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brink.comparison.PairedMean;
import brink.experiment.Execution;
import brink.experiment.RunRange;
import brink.results.RefusedException;
import brink.scenario.GivenActReader;
import brink.scenario.ScenarioTemplate;
import brink.source.FileSource;
import brink.source.Problems;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResponseStudyTest {
  private static final RunRange RUNS = RunRange.of(7, 60);

  private static ResponseStudy study(String act, List<Integer> windows, String... sets) {
    ScenarioTemplate template =
        ScenarioTemplate.read(
            "scenarios/baseline.yaml", List.of(sets), new FileSource(Path.of("")));
    Problems problems = new Problems();
    GivenActReader reader = new GivenActReader(template, "2024-08-10", problems);
    reader.words(List.of(act));
    problems.throwIfAny();
    return ResponseStudy.of(template, reader.settings(), windows);
  }

  @Test
  void anActThatChangesNothingGivesExactZeros() {
    // Up to the 20th the coded acts are replayed and nobody chooses.
    ResponseResult result =
        study("gulf consult g7", List.of(3, 7), "condition={until: 2024-08-20}")
            .run(RUNS, Execution.of(2));
    assertThat(result.findings().n()).isEqualTo(60);
    assertThat(result.findings().acts()).isNotEmpty();
    assertThat(result.findings().acts()).allSatisfy(one -> isExactlyNothing(one.count()));
    assertThat(result.findings().fire()).isNotEmpty();
    assertThat(result.findings().fire()).allSatisfy(one -> isExactlyNothing(one.deaths()));
    assertThat(result.findings().answers()).isEmpty();
  }

  private static void isExactlyNothing(PairedMean mean) {
    assertThat(mean.base()).isEqualTo(mean.alternative());
    assertThat(mean.difference()).isZero();
    assertThat(mean.variance()).isZero();
  }

  @Test
  void theBaseIsTheScenarioAsItIsRunByItself() {
    ResponseStudy study = study("israel targeted-killing hezbollah deaths=5", List.of(7));
    ResponseResult result = study.run(RUNS, Execution.of(2));
    RunStudy alone = study.pair().scenarios().get(0);
    double rung8 = alone.run(RUNS, Execution.of(1)).share("rung-8").value();
    assertThat(result.compared().share(0, "rung-8").base().value()).isEqualTo(rung8);
  }

  @Test
  void theNumberOfThreadsChangesNothing() {
    ResponseStudy study = study("israel targeted-killing hezbollah deaths=5", List.of(3, 14));
    ResponseResult one = study.run(RUNS, Execution.of(1));
    ResponseResult two = study.run(RUNS, new Execution(2, 3));
    assertThat(two.compared().digest()).isEqualTo(one.compared().digest());
    assertThat(two.findings()).isEqualTo(one.findings());
  }

  @Test
  void aKillingIsOwedByTheKillerAndAnswered() {
    ResponseResult result =
        study("israel targeted-killing hezbollah deaths=5", List.of(30))
            .run(RunRange.of(7, 300), Execution.of(2));
    assertThat(result.findings().answers())
        .anyMatch(one -> one.by().equals("hezbollah") && one.share().value() > 0.05);
    assertThat(result.findings().accounts())
        .filteredOn(one -> one.creditor().equals("hezbollah") && one.debtor().equals("israel"))
        .first()
        .satisfies(one -> assertThat(one.account().difference()).isPositive());
  }

  @Test
  void windowsBeyondTheEndAreTold() {
    assertThat(study("gulf consult g7", List.of(3, 30)).daysBeyond()).isZero();
    assertThat(study("gulf consult g7 on=2024-09-20", List.of(3, 30)).daysBeyond()).isPositive();
  }

  @Test
  void windowsMustIncreaseAndSomethingMustBeGiven() {
    assertThatThrownBy(() -> study("gulf consult g7", List.of(7, 7)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[7, 7]");
    ScenarioTemplate template =
        ScenarioTemplate.read("scenarios/baseline.yaml", List.of(), new FileSource(Path.of("")));
    assertThatThrownBy(() -> ResponseStudy.of(template, List.of(), List.of(3)))
        .isInstanceOf(RefusedException.class)
        .hasMessage("no act is given");
  }
}
