package brink.splitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import brink.parameter.ParameterValues;
import brink.parameter.RunDraws;
import brink.random.RunKey;
import brink.run.History;
import brink.run.RunRecord;
import brink.scenario.Scenario;
import brink.scenario.ScenarioTemplate;
import brink.simulation.ForkedRunKey;
import brink.simulation.RunObserver;
import brink.simulation.Simulation;
import brink.simulation.WatchedActs;
import brink.simulation.WatchedActsObserver;
import brink.source.FileSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrisisPathsTest {
  private static Scenario scenario(String name, String... sets) {
    return ScenarioTemplate.read(
            "scenarios/" + name + ".yaml", List.of(sets), new FileSource(Path.of("")))
        .at(ParameterValues.NONE);
  }

  private static RareEstimate<CrisisPath> estimate(RareEvent rareEvent, RareSettings settings) {
    CrisisPaths paths =
        new CrisisPaths(rareEvent, Simulation.of(rareEvent.scenario()), settings.seed());
    SplittingMethod splitting = settings.splitting(paths);
    List<Repetition<CrisisPath>> repetitions = new ArrayList<>();
    for (int r = 0; r < settings.repetitions(); r++) {
      repetitions.add(settings.repeat(splitting, paths, r));
    }
    return new RareEstimate<>(repetitions, settings.particles());
  }

  private static RareSettings settings(
      boolean adaptive, int particles, int repetitions, long seed) {
    return new RareSettings(adaptive, particles, repetitions, List.of(), seed);
  }

  /** The share of plain runs in which a goal comes about, with its standard error. */
  private static double[] plain(RareEvent rareEvent, int runs) {
    Simulation simulation = Simulation.of(rareEvent.scenario());
    double sum = 0;
    for (int i = 0; i < runs; i++) {
      sum += simulation.run(new RunKey(-3, i)).outcome(rareEvent.place());
    }
    double share = sum / runs;
    return new double[] {share, Math.sqrt(share * (1 - share) / runs)};
  }

  /**
   * Estimates of several seeds together against plain runs; and how often the interval of one
   * misses what they say together, which is known better than by plain runs.
   */
  private static void agree(
      RareEvent rareEvent, boolean adaptive, int particles, int seeds, int runs) {
    double[] plain = plain(rareEvent, runs);
    List<MeanEstimate> estimates = new ArrayList<>();
    for (int seed = 0; seed < seeds; seed++) {
      estimates.add(estimate(rareEvent, settings(adaptive, particles, 5, seed)).probability());
    }
    MeanEstimate mean =
        MeanEstimate.of(estimates.stream().mapToDouble(MeanEstimate::value).toArray());
    double error = Math.hypot(mean.standardError(), plain[1]);
    assertThat(mean.value()).isCloseTo(plain[0], within(3 * error));
    assertThat(estimates.stream().filter(one -> !one.interval().contains(mean.value())))
        .hasSizeLessThanOrEqualTo(2 + seeds / 5);
  }

  @Test
  void runsThatARepetitionBeginsWithHaveDrawsOfTheirOwn() {
    ScenarioTemplate template =
        ScenarioTemplate.read(
            "scenarios/no-reciprocity.yaml", List.of(), new FileSource(Path.of("")));
    CrisisPaths paths = CrisisPaths.of(template, "rung-9", 8);
    for (int repetition = 0; repetition < 3; repetition++) {
      List<RandomPath<CrisisPath>> starts = paths.starts(repetition * 40, 40);
      for (int i = 0; i < 40; i++) {
        assertThat(RunDraws.of(starts.get(i).origin())).isEqualTo(repetition * 40 + i);
      }
    }
  }

  /** Three standard errors: fails by chance for one seed in 370, and so does each that follows. */
  @Test
  void agreesWithPlainRunsNearOneInAHundred() {
    agree(RareEvent.of(scenario("no-reciprocity"), "rung-8"), true, 50, 4, 4_000);
  }

  @Tag("slow")
  @Test
  void agreesWithPlainRunsNearOneInAHundredOverFiftySeeds() {
    for (boolean adaptive : new boolean[] {true, false}) {
      agree(RareEvent.of(scenario("no-reciprocity"), "rung-8"), adaptive, 50, 50, 100_000);
    }
  }

  @Tag("slow")
  @Test
  void agreesWithPlainRunsNearOneInAThousandOverFiftySeeds() {
    for (boolean adaptive : new boolean[] {true, false}) {
      agree(RareEvent.of(scenario("hezbollah-detached"), "rung-9"), adaptive, 100, 50, 200_000);
    }
  }

  @Test
  void lookingOutChangesNoRun() {
    Scenario scenario = scenario("no-us-calls");
    Simulation simulation = Simulation.of(scenario);
    RareEvent rareEvent = RareEvent.of(scenario, "rung-9");
    WatchedActs watched = simulation.watched(rareEvent::others);
    for (int i = 0; i < 20; i++) {
      ForkedRunKey lineage = ForkedRunKey.of(new RunKey(5, i)).fork(20, i);
      History seen = simulation.acts(lineage, new WatchedActsObserver(watched, 61));
      History unseen = simulation.acts(lineage, RunObserver.NONE);
      assertThat(seen.acts()).isEqualTo(unseen.acts());
      assertThat(values(seen.record(), scenario)).isEqualTo(values(unseen.record(), scenario));
    }
  }

  private static List<Double> values(RunRecord record, Scenario scenario) {
    List<Double> values = new ArrayList<>();
    for (int o = 0; o < scenario.outcomes().size(); o++) {
      values.add(record.outcome(o));
    }
    return values;
  }

  /** The mean worth of plain paths is the share that reach the outcome: four standard errors. */
  @Test
  void expectedWorthIsUnbiasedForEachKindOfOutcome() {
    for (String outcome : List.of("rung-8", "regional-war", "attack-on-us-forces", "first-7")) {
      RareEvent rareEvent = RareEvent.of(scenario("baseline"), outcome);
      CrisisPaths paths = new CrisisPaths(rareEvent, Simulation.of(rareEvent.scenario()), 8);
      int runs = 1_000;
      double difference = 0;
      double squares = 0;
      for (int i = 0; i < runs; i++) {
        RandomPath<CrisisPath> path = paths.start(i);
        double reached = path.ascent().highest() >= CrisisPaths.TOP ? 1 : 0;
        difference += path.worth() - reached;
        squares += Math.pow(path.worth() - reached, 2);
      }
      assertThat(difference / runs).as(outcome).isCloseTo(0, within(4 * Math.sqrt(squares) / runs));
    }
  }

  @Test
  void everyOutcomeOfTheCatalogueCanBeAskedFor() {
    Scenario scenario = scenario("baseline");
    for (String outcome : RareEvent.names(scenario)) {
      RareEvent rareEvent = RareEvent.of(scenario, outcome);
      double plain = plain(rareEvent, 200)[0];
      MeanEstimate mean = estimate(rareEvent, settings(true, 20, 3, 1)).probability();
      // A quiet month is the rule, us-combat is not: no more than the order of size is asked.
      assertThat(mean.value()).as(outcome).isCloseTo(plain, within(0.2));
    }
  }

  @Test
  void aDateOfTheOutcomeCounts() {
    String early = "outcomes.rung-8.by=2024-08-05";
    RareEvent rareEvent = RareEvent.of(scenario("baseline", early), "rung-8");
    assertThat(rareEvent.limit()).isEqualTo(10);
    double plain = plain(rareEvent, 2_000)[0];
    MeanEstimate mean = estimate(rareEvent, settings(true, 100, 5, 2)).probability();
    assertThat(mean.value()).isCloseTo(plain, within(0.5 * plain));
  }

  @Test
  void aScenarioThatEndsRunsKeepsItsRule() {
    RareEvent rareEvent = RareEvent.of(scenario("baseline", "absorbing=ceasefire"), "rung-8");
    assertThat(rareEvent.scenario().absorbing()).isEqualTo("ceasefire");
    assertThat(estimate(rareEvent, settings(true, 20, 2, 2)).probability().value())
        .isBetween(0.01, 0.5);
  }

  @Test
  void pathsThatArriveTellHowAndCanBeRunAgain() {
    RareEvent rareEvent = RareEvent.of(scenario("hezbollah-detached"), "regional-war");
    RareEstimate<CrisisPath> estimate = estimate(rareEvent, settings(true, 50, 3, 4));
    List<Route> routes = Route.of(estimate);
    assertThat(routes.stream().mapToDouble(Route::share).sum()).isCloseTo(1, within(1e-9));
    assertThat(routes).isSortedAccordingTo((a, b) -> Double.compare(b.share(), a.share()));
    Simulation simulation = Simulation.of(rareEvent.scenario());
    for (Route route : routes) {
      assertThat(route.inWords()).contains(" on ", ": ");
      CrisisPath example = route.example();
      if (example != null) {
        History history = simulation.trace(example.lineage());
        assertThat(history.record().outcome(rareEvent.place())).isEqualTo(1);
      }
    }
    assertThat(routes).extracting(Route::example).isNotEmpty().anyMatch(example -> example != null);
    assertThat(estimate.effectiveSize()).isBetween(1.0, 150.0);
    assertThat(estimate.steps()).isGreaterThan(estimate.fresh());
  }

  @Test
  void numbersAndUnknownNamesAreNoGoals() {
    Scenario scenario = scenario("baseline");
    assertThat(RareEvent.names(scenario)).contains("rung-9", "first-9", "regional-war");
    assertThat(RareEvent.names(scenario)).doesNotContain("deaths", "highest-rung");
    assertThatThrownBy(() -> RareEvent.of(scenario, "deaths"))
        .hasMessage("no such outcome: deaths");
  }

  @Test
  void theFractionGrowsFromNothingToOne() {
    assertThat(ImportanceFunction.fraction(0)).isZero();
    assertThat(ImportanceFunction.fraction(1e-12)).isGreaterThan(0);
    assertThat(ImportanceFunction.fraction(1e-3)).isLessThan(ImportanceFunction.fraction(1e-2));
    assertThat(ImportanceFunction.fraction(1e9)).isLessThanOrEqualTo(1).isCloseTo(1, within(1e-6));
  }

  /** A path keeps the parameters that its run drew, and so does what continues it. */
  @Test
  void aPathIsARunWithTheParametersThatItDraws(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("p.csv"), "weight,actors.israel.tempo\n1,0.1\n1,0.3\n");
    Files.writeString(
        folder.resolve("drawn.yaml"),
        "extends: scenarios/baseline.yaml\nparameters: {posterior: p.csv}\n");
    ScenarioTemplate template =
        ScenarioTemplate.read("drawn.yaml", List.of(), new FileSource(folder));
    CrisisPaths drawn = CrisisPaths.of(template, "rung-8", 5);
    Simulation plain = Simulation.of(template);
    for (int i = 0; i < 20; i++) {
      RandomPath<CrisisPath> path = drawn.start(i);
      long run = path.name().lineage().key().runIndex();
      boolean reached = plain.run(new RunKey(5, run)).outcome(drawn.rareEvent().place()) > 0;
      assertThat(path.ascent().highest() >= CrisisPaths.TOP).isEqualTo(reached);
      assertThat(drawn.again(path, 20, 1).name().lineage().key().runIndex()).isEqualTo(run);
    }
  }
}
