package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brink.cli.shell.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands sensitivity and discover, as a user types them. */
class SweepAnalysisCommandsTest {
  private static final String FACTORS =
      """
      title: Reciprocity
      scenario: scenarios/baseline.yaml
      set: {parameters.draws: none}
      factors:
        actors.israel.reciprocity: {range: [0.2, 1.8]}
        actors.israel.tempo: {range: [0.01, 0.6]}
      outcomes: [rung-8, iran-israel-salvo, strikes]
      """;

  @TempDir Path here;

  @BeforeEach
  void write() throws IOException {
    spec("morris", "{kind: morris, trajectories: 6}", 20);
    spec("saltelli", "{kind: saltelli, blocks: 16}", 20);
    spec("oat", "{kind: one-at-a-time}", 20);
    spec("lhs", "{kind: latin-hypercube, points: 60}", 20);
  }

  private void spec(String name, String design, int replications) throws IOException {
    Files.writeString(
        here.resolve(name + ".sweep.yaml"),
        FACTORS + "design: " + design + "\nreplications: " + replications + "\n");
  }

  private Typed run(String... args) {
    return Typed.in(here, () -> false, args);
  }

  @ParameterizedTest
  @CsvSource({"morris", "saltelli", "oat", "lhs"})
  void everyDesignIsAnalysedInItsOwnWay(String design) throws IOException {
    Typed typed = run("sensitivity", design + ".sweep.yaml");
    assertThat(typed.err()).doesNotContain("Exception");
    assertThat(typed.code()).isZero();
    assertThat(typed.out()).contains("Rung 8 by the end").contains("israel.tempo");
    Path folder = here.resolve("results/sensitivity-" + design);
    for (String name :
        new String[] {"indices.csv", "ranks.csv", "noise.csv", "ledger.csv", "report.html"}) {
      assertThat(folder.resolve(name)).isNotEmptyFile();
    }
    assertThat(Files.readString(folder.resolve("ledger.csv")))
        .contains("actors.israel.tempo")
        .contains("document");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "discover lhs.sweep.yaml --threshold NaN",
        "discover lhs.sweep.yaml --threshold Infinity",
        "discover lhs.sweep.yaml --threshold 1e400",
        "sweep lhs.sweep.yaml --run-seconds NaN",
        "sweep lhs.sweep.yaml --run-seconds Infinity",
        "sweep lhs.sweep.yaml --run-seconds -1",
        "run scenarios/baseline.yaml --until half-width=NaN",
        "run scenarios/baseline.yaml --until half-width=Infinity",
        "run scenarios/baseline.yaml --until half-width=-1"
      })
  void numbersThatAreNoneAreRefusedBeforeAnythingIsDone(String words) {
    Typed typed = run(words.split(" "));
    assertThat(typed.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(typed.err())
        .containsPattern(" must be | is not a number")
        .doesNotContain("internal error");
    assertThat(here.resolve("results")).doesNotExist();
  }

  /** A cited direction is not a sized number, and the shipped calibration says so of most. */
  @Test
  void whatTheCalibrationLeavesToThePriorDoesNotRestOnTheDocuments() throws IOException {
    Typed typed = run("sensitivity", "morris.sweep.yaml", "--no-charts", "--out", "a");
    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(typed.out())
        .contains("judgement, in a direction that documents give")
        .doesNotContain("on the documents (");
    assertThat(Files.readAllLines(here.resolve("a/ledger.csv")))
        .first()
        .asString()
        .contains(",basis,verdict,rests_on,");
    assertThat(Files.readString(here.resolve("a/ledger.csv")))
        .contains(",document,prior-dominated,direction,");
  }

  @Test
  void aFolderGivesWhatItsFileGives() throws IOException {
    assertThat(run("sweep", "lhs.sweep.yaml", "--quiet", "--out", "s").code()).isZero();
    assertThat(run("sensitivity", "s", "--no-charts", "--out", "a").code()).isZero();
    assertThat(run("sensitivity", "lhs.sweep.yaml", "--no-charts", "--out", "b").code()).isZero();
    assertThat(here.resolve("a/indices.csv"))
        .hasSameTextualContentAs(here.resolve("b/indices.csv"));
    Typed verified = run("verify", "a");
    assertThat(verified.code()).isZero();
    assertThat(verified.out())
        .startsWith("no file has been changed; made of the runs of the sweep lhs");
    Files.writeString(here.resolve("a/ranks.csv"), "");
    assertThat(run("verify", "a").code()).isEqualTo(4);
  }

  @Test
  void wordsWithoutAnOrderHaveNoIndexAndThatIsSaid() throws IOException {
    Files.writeString(
        here.resolve("words.sweep.yaml"),
        """
        title: Words
        scenario: scenarios/baseline.yaml
        set: {parameters.draws: none}
        alternatives: [scenarios/no-us-calls.yaml, scenarios/silent-g7.yaml]
        factors: {actors.israel.reciprocity: {values: [0.2, 1, 1.8]}}
        outcomes: [deaths]
        design: {kind: grid}
        replications: 4
        """);
    Typed typed = run("sensitivity", "words.sweep.yaml", "--no-charts", "--quiet");
    assertThat(typed.code()).isZero();
    assertThat(typed.out()).contains("1 factor has no index");
  }

  @Test
  void aTableThatIsNotThatDesignIsRefused() throws IOException {
    run("sweep", "lhs.sweep.yaml", "--quiet", "--out", "s");
    Path design = here.resolve("s/design.csv");
    Files.writeString(
        design, Files.readString(design).replaceFirst("\n0,([^,]*),[^,]*,", "\n0,$1,9,"));
    Typed typed = run("sensitivity", "s");
    assertThat(typed.code()).isNotZero();
    assertThat(typed.err()).contains("design.csv").doesNotContain("\tat ");
    assertThat(here.resolve("results/sensitivity-lhs")).doesNotExist();
  }

  @Test
  void discoverSaysInWordsWhereAnOutcomeIsCommon() {
    Typed typed = run("discover", "lhs.sweep.yaml", "--outcome", "iran-israel-salvo", "--out", "d");
    assertThat(typed.code()).isZero();
    assertThat(typed.out())
        .contains("Salvo between Iran and Israel")
        .endsWith("\nopen d/report.html\n");
    assertThat(here.resolve("d/boxes.csv")).isNotEmptyFile();
    assertThat(here.resolve("d/report.html")).isNotEmptyFile();
  }

  @Test
  void anUnknownOutcomeIsNamedWithTheNearest() {
    Typed typed = run("discover", "lhs.sweep.yaml", "--outcome", "rung-88");
    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.err()).contains("no outcome 'rung-88'; did you mean 'rung-8'?");
    assertThat(run("discover", "lhs.sweep.yaml", "--outcome", "deaths", "--out", "e").err())
        .contains("no outcome 'deaths'; it has rung-8, iran-israel-salvo");
  }

  @Test
  void aSweepOfOneRunHasNoIntervalsNoIndicesAndNothingInfinite() throws IOException {
    Files.writeString(
        here.resolve("one.sweep.yaml"),
        """
        title: One
        scenario: scenarios/baseline.yaml
        set: {parameters.draws: none}
        factors: {actors.israel.reciprocity: {values: [0.2, 1.8]}}
        outcomes: [deaths, rung-8]
        design: {kind: one-at-a-time}
        replications: 1
        """);
    Typed sweep = run("sweep", "one.sweep.yaml", "--quiet", "--out", "s");
    assertThat(sweep.code()).isZero();
    assertThat(sweep.out()).doesNotContain("Infinity").containsPattern("Deaths.* - ");
    Typed typed = run("sensitivity", "s", "--out", "a");
    assertThat(typed.code()).isZero();
    assertThat(typed.err()).contains("With 1 run at each point there are no indices");
    assertThat(typed.out()).contains("replications are too few");
    for (String file :
        new String[] {"s/points.csv", "s/groups.csv", "a/indices.csv", "a/noise.csv"}) {
      assertThat(here.resolve(file)).content().doesNotContain("Infinity").doesNotContain("NaN");
    }
    assertThat(Files.readString(here.resolve("a/indices.csv"))).contains(",swing,,,,false");
  }
}
