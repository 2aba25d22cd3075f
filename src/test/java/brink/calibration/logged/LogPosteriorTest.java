package brink.calibration.logged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import brink.calibration.WeightedSample;
import brink.calibration.abc.AbcSettings;
import brink.calibration.abc.AbcSmc;
import brink.calibration.abc.GenerationListener;
import brink.calibration.abc.Observation;
import brink.calibration.abc.TrialLog;
import brink.calibration.crisis.FreeParameters;
import brink.calibration.mcmc.AdaptiveMetropolis;
import brink.calibration.mcmc.Chains;
import brink.calibration.mcmc.MaximumPosterior;
import brink.experiment.Progress;
import brink.likelihood.Crises;
import brink.likelihood.EventLog;
import brink.model.Act;
import brink.parameter.Parameter;
import brink.parameter.ParameterValues;
import brink.random.RunKey;
import brink.scenario.PreparedTemplate;
import brink.scenario.Scenario;
import brink.scenario.ScenarioTemplate;
import brink.simulation.Simulation;
import brink.source.FileSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogPosteriorTest {
  private static final String TEMPO = "actors.north.tempo";
  private static final String BASE = "actors.north.repertoire.accuse.south";

  /** North accuses, threatens or holds, whatever happened before: two Poisson processes. */
  private static final String CHOOSING =
      Crises.HAWKES
          .replaceFirst("tempo: 0.3", "tempo: {prior: {gamma: {mean: 1, sd: 0.4}}}")
          .replaceFirst("repeat: 0.5", "repeat: 0")
          .replace("rationality: 50", "rationality: 1")
          .replace("end: 2024-08-05", "end: 2024-08-25")
          .replace(
              "{accuse: {south: 20}}",
              "{accuse: {south: {prior: {normal: {mean: 0, sd: 1}}}}, threaten: {south: 0}}")
          .replace(
              "rung: 5}\nladder",
              "rung: 5}\n"
                  + "  threaten: {label: threat, family: pressure, cameo: \"138\", plover:"
                  + " threaten, goldstein: -5, rung: 5}\n"
                  + "ladder");

  @TempDir Path folder;
  private ScenarioTemplate template;
  private EventLog log;

  @BeforeEach
  void read() throws IOException {
    Files.writeString(folder.resolve("crisis.yaml"), CHOOSING);
    template = ScenarioTemplate.read("crisis.yaml", List.of(), new FileSource(folder));
    Scenario scenario = template.at(ParameterValues.NONE);
    log = EventLog.of(Simulation.of(scenario).acts(new RunKey(5, 0)), scenario.days());
  }

  private static LogPosterior crisis(ScenarioTemplate scenario, EventLog acts, String... paths) {
    List<Parameter> free =
        Arrays.stream(paths).map(path -> scenario.parameters().get(path)).toList();
    return new LogPosterior(scenario, new FreeParameters(free), acts, 1);
  }

  private static double[] counts(List<Act> acts) {
    double accusations = acts.stream().filter(a -> a.kind().id().equals("accuse")).count();
    return new double[] {accusations, acts.size() - accusations};
  }

  /** Gamma(a, b) prior, n acts in T days of which a share p of occasions makes one. */
  @Test
  void theTempoOfAPoissonProcessHasItsConjugatePosterior() {
    LogPosterior crisis = crisis(template, log, TEMPO);
    double mass = 0;
    double first = 0;
    double second = 0;
    for (double z = -6; z <= 6; z += 0.01) {
      double density = Math.exp(crisis.at(new double[] {z}, 0) + 60);
      double tempo = crisis.values(new double[] {z})[0];
      mass += density;
      first += density * tempo;
      second += density * tempo * tempo;
    }
    double shape = 6.25 + log.acts().size();
    double rate = 6.25 + 30 * 2.0 / 3;
    assertThat(log.acts()).hasSizeGreaterThan(10);
    assertThat(first / mass).isCloseTo(shape / rate, within(1e-4));
    assertThat(second / mass - Math.pow(first / mass, 2))
        .isCloseTo(shape / (rate * rate), within(1e-4));
  }

  /**
   * The numbers of both kinds of act are sufficient, and the tolerance falls below one act, so that
   * both samplers have the same target.
   */
  @Test
  void approximateComputationAndTheChainAgreeOnACompleteLog() throws Exception {
    checkAgreement(1000, 100, 0.7);
  }

  @Test
  @Tag("slow")
  void approximateComputationAndTheChainAgreeClosely() throws Exception {
    checkAgreement(4000, 1000, 0.9);
  }

  private void checkAgreement(int draws, int particles, double closeness) throws Exception {
    List<String> paths = List.of(TEMPO, BASE);
    LogPosterior crisis = crisis(template, log, TEMPO, BASE);
    AdaptiveMetropolis sampler =
        new AdaptiveMetropolis(
            crisis, crisis::draw, new AdaptiveMetropolis.ChainLength(500, draws, 1));
    Chains chains =
        Objects.requireNonNull(Chains.run(sampler, 4, 2, 20240727, Progress.NONE, () -> false));
    WeightedSample chain = chains.sample();
    WeightedSample abc = approximate(crisis, paths, particles);
    for (int j = 0; j < 2; j++) {
      double sd = chain.standardDeviation(j);
      double error = sd * Math.sqrt(1 / chains.mixing(j).bulkSize() + 1 / abc.effectiveSize());
      assertThat(chains.mixing(j).rHat()).isLessThan(1.03);
      assertThat(abc.mean(j)).as(paths.get(j)).isCloseTo(chain.mean(j), within(4 * error));
      assertThat(abc.standardDeviation(j) / sd)
          .as(paths.get(j))
          .isBetween(closeness, 1 / closeness);
    }
  }

  private WeightedSample approximate(LogPosterior crisis, List<String> paths, int particles)
      throws IOException {
    PreparedTemplate prepared = template.prepared(paths);
    AbcSettings.Stopping stopping = new AbcSettings.Stopping(20, 0.01, 0, 2_000_000);
    AbcSmc sampler =
        new AbcSmc(
            crisis.dimension(),
            (scores, key) -> {
              Scenario scenario = prepared.at(crisis.values(scores));
              return counts(Simulation.of(scenario).acts(new RunKey(key, 0)).acts());
            },
            Observation.exact(counts(log.acts())),
            new AbcSettings(particles, 0.5, stopping, 7));
    return sampler.run(2, TrialLog.NONE, GenerationListener.NONE, () -> false).last().sample();
  }

  @Test
  void theHighestDensityIsNearTheTruthWithALongLog() throws IOException {
    Files.writeString(
        folder.resolve("long.yaml"), CHOOSING.replace("end: 2024-08-25", "end: 2026-07-26"));
    ScenarioTemplate longer = ScenarioTemplate.read("long.yaml", List.of(), new FileSource(folder));
    Scenario truth =
        longer.at(
            new ParameterValues(new java.util.TreeMap<>(java.util.Map.of(TEMPO, 1.4, BASE, .7))));
    EventLog years = EventLog.of(Simulation.of(truth).acts(new RunKey(5, 1)), truth.days());
    LogPosterior crisis = crisis(longer, years, TEMPO, BASE);
    MaximumPosterior best = MaximumPosterior.of(crisis, new double[2], 1, 5000, 1);
    double[] values = crisis.values(best.point());
    // 730 days, about 700 acts: standard errors .07 and .09.
    assertThat(values[0]).isCloseTo(1.4, within(.25));
    assertThat(values[1]).isCloseTo(.7, within(.3));
  }

  @Test
  void whatMakesNoScenarioHasNoDensity() {
    LogPosterior crisis = crisis(template, log, TEMPO);
    assertThat(crisis.dimension()).isEqualTo(1);
    assertThat(crisis.at(new double[] {0}, 0)).isFinite();
    ScenarioTemplate baseline =
        ScenarioTemplate.read(
            "scenarios/baseline.yaml",
            List.of("actors.israel.repeat=1", "actors.hezbollah.repeat=1"),
            new FileSource(Path.of("")));
    Scenario scenario = baseline.at(ParameterValues.NONE);
    EventLog acts = Crises.log(scenario, 0);
    LogPosterior bursting = crisis(baseline, acts, "actors.hezbollah.reciprocate");
    assertThat(bursting.at(new double[] {0}, 0)).isFinite();
    assertThat(bursting.at(new double[] {5.9}, 0)).isEqualTo(Double.NEGATIVE_INFINITY);
  }

  @Test
  void onlyParametersWithPriorsCanBeFree() {
    assertThatThrownBy(() -> crisis(template, log, "actors.south.tempo"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("actors.south.tempo has no prior");
  }
}
