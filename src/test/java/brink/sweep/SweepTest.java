package brink.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import brink.design.Design;
import brink.design.DesignKind;
import brink.model.OutcomeRule;
import brink.parameter.ParameterDraws;
import brink.parameter.ParameterValues;
import brink.random.RunKey;
import brink.run.RunRecord;
import brink.scenario.ScenarioTemplate;
import brink.simulation.Simulation;
import brink.source.FileSource;
import brink.source.SourceException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepTest {
  private static final String HEAD = "title: A test\nscenario: scenarios/baseline.yaml\n";
  private static final String GRID =
      HEAD
          + """
          set: {actors.gulf.tempo: 0.25}
          factors:
            actors.israel.reciprocity: {values: [0.25, 0.5]}
            actors.iran.tempo: {range: [0.1, 1], scale: log}
          design: {kind: grid, levels: 3}
          replications: 4
          outcomes: [rung-8, deaths]
          seed: 5
          """;

  @TempDir private Path folder;

  private Sweep read(String text, String... sets) throws IOException {
    Files.writeString(folder.resolve("mine.sweep.yaml"), text);
    return Sweep.read("mine.sweep.yaml", List.of(sets), new FileSource(folder));
  }

  private static List<List<String>> texts(Design design) {
    List<List<String>> rows = new ArrayList<>();
    for (int p = 0; p < design.size(); p++) {
      List<String> row = new ArrayList<>();
      for (int f = 0; f < design.factors().size(); f++) {
        row.add(design.text(p, f));
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<String> paths(Sweep sweep) {
    return sweep.design().factors().stream().map(factor -> factor.path()).toList();
  }

  private ScenarioTemplate baseline(String... sets) {
    return ScenarioTemplate.read("scenarios/baseline.yaml", List.of(sets), new FileSource(folder));
  }

  @Test
  void fileBecomesASweep() throws IOException {
    Sweep sweep = read(GRID.replace("deaths", "capital-struck"));
    assertThat(sweep.name()).isEqualTo("mine");
    assertThat(sweep.title()).isEqualTo("A test");
    assertThat(sweep.seed()).isEqualTo(5);
    assertThat(sweep.replications()).isEqualTo(new Replications(4, null, null));
    assertThat(sweep.outcomes().stream().map(OutcomeRule::id))
        .containsExactly("rung-8", "capital-struck");
    assertThat(sweep.scenarios()).containsExactly("baseline");
    assertThat(texts(sweep.design()))
        .containsExactly(
            List.of("0.25", "0.1"),
            List.of("0.25", "0.316227766017"),
            List.of("0.25", "1"),
            List.of("0.5", "0.1"),
            List.of("0.5", "0.316227766017"),
            List.of("0.5", "1"));
  }

  @Test
  void pointIsTheScenarioWithItsValues() throws IOException {
    Sweep sweep = read(GRID, "actors.us.tempo=0.125");
    ParameterValues values =
        new ParameterValues(
            Map.of("actors.israel.reciprocity", 0.5, "actors.iran.tempo", 0.316227766017));
    assertThat(sweep.scenario(4))
        .isEqualTo(baseline("actors.gulf.tempo=0.25", "actors.us.tempo=0.125").at(values));
  }

  @Test
  void sweepReadsBackAsTheSame() throws IOException {
    Sweep sweep = read(GRID);
    Sweep again = Sweep.of(sweep.files());
    assertThat(again.files()).isEqualTo(sweep.files());
    assertThat(again.digest()).isEqualTo(sweep.digest()).hasSize(64);
    assertThat(texts(again.design())).isEqualTo(texts(sweep.design()));
    assertThat(again.scenario(3).world()).isEqualTo(sweep.scenario(3).world());
    assertThat(sweep.files().keySet())
        .hasSize(3)
        .contains("resolved/001-baseline.yaml", "spec.yaml")
        .anyMatch(name -> name.startsWith("resolved/posterior-"));
  }

  @Test
  void pointsSurviveTheirWayToAnotherProcess() throws IOException, ClassNotFoundException {
    Sweep sweep = read(GRID);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(sweep.points());
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      SweepPoints points = (SweepPoints) in.readObject();
      RunKey key = new RunKey(5, 1);
      assertThat(outcomes(points.at(2), key)).isEqualTo(outcomes(sweep.simulation(2), key));
    }
  }

  private static List<Double> outcomes(Simulation simulation, RunKey key) {
    RunRecord run = simulation.run(key);
    return IntStream.range(0, 31).mapToObj(run::outcome).toList();
  }

  @Test
  void seedAndReplicationsCanBeReplaced() throws IOException {
    Sweep sweep = read(GRID.replace("grid, levels: 3", "latin-hypercube, points: 6"));
    Sweep other = sweep.withSeed(6).withReplications(9);
    assertThat(other.seed()).isEqualTo(6);
    assertThat(other.replications().most()).isEqualTo(9);
    assertThat(texts(other.design())).isNotEqualTo(texts(sweep.design()));
    assertThat(texts(Sweep.of(other.files()).design())).isEqualTo(texts(other.design()));
    assertThat(other.digest()).isNotEqualTo(sweep.digest());
    assertThatThrownBy(() -> sweep.withReplications(0)).hasMessageContaining("1 or more");
  }

  @Test
  void severalScenariosAreAFactor() throws IOException {
    Sweep sweep =
        read(
            """
            title: Two
            scenario: scenarios/baseline.yaml
            alternatives: [scenarios/no-us-calls.yaml]
            factors: {actors.iran.tempo: {values: [0.1, 0.2]}}
            design: {kind: grid}
            """);
    assertThat(texts(sweep.design()))
        .containsExactly(
            List.of("baseline", "0.1"),
            List.of("baseline", "0.2"),
            List.of("no-us-calls", "0.1"),
            List.of("no-us-calls", "0.2"));
    assertThat(sweep.scenario(3).name()).isEqualTo("no-us-calls");
    assertThat(sweep.outcomes()).hasSize(11).allMatch(OutcomeRule::headline);
    assertThat(Sweep.of(sweep.files()).scenarios()).containsExactly("baseline", "no-us-calls");
  }

  @Test
  void wordsAreFactorsToo() throws IOException {
    Sweep sweep =
        read(
            HEAD
                + """
                factors:
                  acts.appeal.pledge: {values: [false, true]}
                  actors.us.repertoire.appeal.israel: {values: [never, 1.5]}
                design: {kind: one-at-a-time}
                """);
    assertThat(texts(sweep.design()))
        .containsExactly(
            List.of("false", "never"),
            List.of("false", "never"),
            List.of("true", "never"),
            List.of("false", "never"),
            List.of("false", "1.5"));
    assertThat(sweep.scenario(4))
        .isEqualTo(
            baseline("acts.appeal.pledge=false", "actors.us.repertoire.appeal.israel=1.5")
                .at(ParameterValues.NONE));
  }

  @Test
  void pathWithAStarStandsForEveryNumberWithAPriorThatFits() throws IOException {
    Sweep sweep =
        read(
            HEAD
                + """
                factors:
                  actors.israel.tempo: {range: [0, 1]}
                  actors.*.tempo: {}
                design: {kind: sobol-sequence, points: 7}
                """);
    assertThat(paths(sweep))
        .containsExactly(
            "actors.israel.tempo",
            "actors.us.tempo",
            "actors.hezbollah.tempo",
            "actors.iran.tempo",
            "actors.g7.tempo",
            "actors.gulf.tempo");
    assertThat(paths(Sweep.of(sweep.files()))).isEqualTo(paths(sweep));
    assertThat(read(HEAD + "factors: {'*': {}}\ndesign: {kind: morris, trajectories: 1}").design())
        .satisfies(design -> assertThat(design.factors()).hasSizeGreaterThan(150));
  }

  @Test
  void oneAtATimeStartsFromTheScenariosOwnValuesOrTheMeansOfItsDraws() throws IOException {
    Sweep sweep =
        read(
            HEAD
                + "factors: {actors.us.tempo: {}, actors.us.reciprocity: {}}\n"
                + "design: {kind: one-at-a-time}");
    ParameterDraws draws = Objects.requireNonNull(baseline().draws());
    double mean = draws.means()[draws.paths().indexOf("actors.us.tempo")];
    List<String> start = texts(sweep.design()).get(0);
    assertThat(Double.parseDouble(start.get(0))).isCloseTo(mean, within(1e-9));
    assertThat(start.get(1)).isEqualTo("0.75");
    assertThat(sweep.scenario(0).world()).isEqualTo(baseline().at(ParameterValues.NONE).world());
  }

  @Test
  void fileMayListThePoints() throws IOException {
    Files.writeString(
        folder.resolve("points.csv"),
        "point,scenario,actors.iran.tempo,\"acts.appeal.pledge\"\r\n"
            + "1,baseline,0.5,true\r\n2,baseline,0.25,false\r\n\r\n3,baseline,0.5,false\r\n");
    Sweep sweep = read(HEAD + "design: {kind: file, file: points.csv}");
    assertThat(sweep.design().kind()).isEqualTo(DesignKind.FILE);
    assertThat(paths(sweep)).containsExactly("actors.iran.tempo", "acts.appeal.pledge");
    assertThat(texts(sweep.design()))
        .containsExactly(List.of("0.5", "true"), List.of("0.25", "false"), List.of("0.5", "false"));
    Sweep again = Sweep.of(sweep.files());
    assertThat(again.files()).isEqualTo(sweep.files());
    assertThat(texts(again.design())).isEqualTo(texts(sweep.design()));
  }

  @Test
  void columnsOfATableMayBeNamedAsResultsNameThem() throws IOException {
    Files.writeString(
        folder.resolve("points.csv"), "point,actors_iran_tempo,acts_appeal_pledge\n1,0.5,true\n");
    Sweep sweep = read(HEAD + "design: {kind: file, file: points.csv}");
    assertThat(paths(sweep)).containsExactly("actors.iran.tempo", "acts.appeal.pledge");
    assertThat(Sweep.of(sweep.files()).digest()).isEqualTo(sweep.digest());
  }

  @Test
  void columnOfATableMayNameTheScenario() throws IOException {
    Files.writeString(
        folder.resolve("points.csv"),
        "scenario,actors.iran.tempo\nno-us-calls,0.5\nbaseline,0.25\n");
    Sweep sweep =
        read(
            HEAD
                + "alternatives: [scenarios/no-us-calls.yaml]\n"
                + "design: {kind: file, file: points.csv}");
    assertThat(sweep.scenario(0).name()).isEqualTo("no-us-calls");
    assertThat(sweep.scenario(1).name()).isEqualTo("baseline");
  }

  @Test
  void pointThatMakesAnImpossibleScenarioSaysSoWhenItIsRun() throws IOException {
    Sweep sweep =
        read(
            HEAD
                + "factors: {dynamics.occasion-gain: {values: [0.8, 10]},"
                + " actors.israel.repeat: {values: [1]}, actors.hezbollah.repeat: {values: [1]}}\n"
                + "design: {kind: grid}");
    assertThat(sweep.scenario(0).days()).isEqualTo(61);
    assertThatThrownBy(() -> sweep.simulation(1))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("spectral radius");
  }

  @Test
  void untilNamesItsOutcome() throws IOException {
    assertThat(read(GRID + "until: {half-width: 0.05}").replications())
        .isEqualTo(new Replications(4, 0.05, "rung-8"));
    Sweep named = read(GRID + "until: {half-width: 0.05, outcome: deaths}");
    assertThat(named.replications().outcome()).isEqualTo("deaths");
    assertThat(Sweep.of(named.files()).replications()).isEqualTo(named.replications());
  }
}
