package brink.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brink.parameter.Parameter;
import brink.parameter.ParameterDraws;
import brink.parameter.ParameterValues;
import brink.parameter.RunDraws;
import brink.parameter.Verdict;
import brink.source.MappingNode;
import brink.source.Problems;
import brink.source.SourceReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawnParametersTest {
  private static final String TEMPO = "actors.north.tempo";

  @TempDir Path folder;

  @BeforeEach
  void write() {
    Scenarios.write(folder, "small.yaml", Scenarios.SMALL);
    Scenarios.write(
        folder, "p.csv", "weight," + TEMPO + ",actors.south.tempo\n1,0.7,0.2\n1,0.9,0.1\n");
    Scenarios.write(folder, "drawn.yaml", "extends: small.yaml\nparameters: {posterior: p.csv}\n");
  }

  private ParameterDraws draws(String file, String... sets) {
    return Objects.requireNonNull(Scenarios.read(folder, file, sets).draws());
  }

  @Test
  void aScenarioDrawsFromTheTableThatItNames() {
    assertThat(draws("drawn.yaml").paths()).containsExactly(TEMPO, "actors.south.tempo");
    assertThat(Scenarios.read(folder, "small.yaml").draws()).isNull();
  }

  @Test
  void whatIsSetOnTheCommandLineIsNotDrawn() {
    assertThat(draws("drawn.yaml", TEMPO + "=0.3").paths()).containsExactly("actors.south.tempo");
    ScenarioTemplate template = Scenarios.read(folder, "drawn.yaml");
    assertThat(
            Objects.requireNonNull(template.with(ParameterValues.NONE.with(TEMPO, 0.3)).draws())
                .paths())
        .containsExactly("actors.south.tempo");
  }

  @Test
  void whatAFileThatExtendsItSetsIsNotDrawn() {
    Scenarios.write(folder, "calm.yaml", "extends: drawn.yaml\nactors: {south: {tempo: 0.05}}\n");
    assertThat(draws("calm.yaml").paths()).containsExactly(TEMPO);
  }

  @Test
  void theResolvedScenarioNamesACopyOfItsTable() {
    ScenarioTemplate template = Scenarios.read(folder, "drawn.yaml");
    template.resolvedFiles().forEach((name, text) -> Scenarios.write(folder, "r/" + name, text));
    Scenarios.write(folder, "r/resolved.yaml", template.resolvedYaml());
    ScenarioTemplate again = Scenarios.read(folder, "r/resolved.yaml");
    assertThat(again.resolvedYaml()).isEqualTo(template.resolvedYaml());
    assertThat(Objects.requireNonNull(again.draws()).text()).isEqualTo(draws("drawn.yaml").text());
    assertThat(Scenarios.read(folder, "small.yaml").resolvedYaml()).doesNotContain("parameters");
  }

  @Test
  void aTableThatDoesNotFitIsRefusedInOnePass() {
    Scenarios.write(folder, "p.csv", "weight,actors.north.tempi," + TEMPO + "\n1,1,21\n");
    assertThat(Scenarios.complaints(folder, "drawn.yaml"))
        .containsExactly(
            "p.csv:1:8: the draws are of \"actors.north.tempi\", which is no parameter; did you"
                + " mean \"actors.north.tempo\"?",
            "p.csv:2:5: actors.north.tempo is 21.0; it must lie in [0.0, 20.0]");
    Scenarios.write(folder, "p.csv", "weight," + TEMPO + "\n1,x\n");
    assertThat(Scenarios.complaints(folder, "drawn.yaml"))
        .containsExactly("p.csv:2:3: actors.north.tempo is \"x\"; it must be a number");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "''@1:1: the file is empty",
        "weight|1@1:1: there is no column of a parameter after weight",
        "weight;a|1;2@1:1: the first column is \"weight;a\"; it must be weight, and commas divide"
            + " columns",
        "value,a|1,2@1:1: the first column is \"value\"; it must be weight, and commas divide"
            + " columns",
        "weight,a@1:1: the table has no draws; each is a line after the first",
        "weight,a,a|1,2,2@1:10: the column \"a\" stands twice",
        "weight,a,|1,2,3@1:10: a column has no name",
        "weight,a|1@2:1: the line has 1 cells; the header has 2",
        "weight,a|1,0x1p0@2:3: a is \"0x1p0\"; it must be a number",
        "weight,a|1,1d@2:3: a is \"1d\"; it must be a number",
        "weight,a|1,2|1,NaN@3:3: a is \"NaN\"; it must be a number",
        "weight,a|1,@2:3: a is \"\"; it must be a number",
        "weight,a|-1,2@2:1: weight is \"-1\"; it must be a number of 0 or more",
        "weight,a|NaN,2@2:1: weight is \"NaN\"; it must be a number of 0 or more",
        "weight,a|0,2|0,3@2:1: all weights are 0",
        "weight,a|1e308,2|1e308,3@2:1: the sum of the weights is too large",
      })
  void whatIsNoTableOfDrawsIsRefusedWithItsPlace(String text, String message) {
    assertThatThrownBy(() -> DrawsTable.parse("t.csv", text.replace('|', '\n')))
        .hasMessage("t.csv:" + message);
  }

  @Test
  void whatIsWrittenReadsBackTheSame() {
    String text = draws("drawn.yaml").text();
    assertThat(DrawsTable.parse("p.csv", text).text()).isEqualTo(text);
    String quoted = "\"weight\",\"a\"\r\n1,2\r\n\r\n";
    assertThat(DrawsTable.parse("p.csv", quoted).text()).isEqualTo("weight,a\n1,2\n");
  }

  @Test
  void aColumnMayBeNamedByAPathOrAfterIt() {
    String paths = draws("drawn.yaml").text();
    Scenarios.write(folder, "p.csv", "weight,actors_north_tempo\n1,0.7\n");
    assertThat(draws("drawn.yaml").paths()).containsExactly(TEMPO);
    Scenarios.write(folder, "p.csv", paths);
    assertThat(draws("drawn.yaml").text()).isEqualTo(paths);
    Scenarios.write(folder, "p.csv", "weight,actors_north_tempo," + TEMPO + "\n1,0.7,0.7\n");
    assertThat(Scenarios.complaints(folder, "drawn.yaml"))
        .containsExactly("p.csv:1:27: the column \"actors.north.tempo\" stands twice");
  }

  @Test
  void aNameThatCouldBeOfTwoPathsIsRefused() {
    MappingNode tree =
        (MappingNode)
            Objects.requireNonNull(
                SourceReader.readInline(
                    "t", "{x: {a-b: {c: 1}, a: {b: {c: {value: 2}, d: 3}}}}", new Problems()));
    assertThat(LenientTree.named(tree, List.of(), "x_a_b_c")).containsExactly("x.a-b.c", "x.a.b.c");
    assertThat(LenientTree.named(tree, List.of(), "x_a_b_d")).containsExactly("x.a.b.d");
    assertThat(LenientTree.named(tree, List.of(), "x.a.b.d")).isEmpty();
    assertThat(LenientTree.named(tree, List.of(), "x_a_b_f_g")).containsExactly("x.a.b.f-g");
    assertThat(LenientTree.named(tree, List.of(), "y_a")).isEmpty();
  }

  @Test
  void aTableThatWasChangedIsRefused() {
    Scenarios.write(
        folder,
        "drawn.yaml",
        "extends: small.yaml\nparameters: {posterior: p.csv, sha256: \"00\"}\n");
    assertThat(Scenarios.complaints(folder, "drawn.yaml"))
        .singleElement()
        .asString()
        .startsWith("drawn.yaml:2:40: p.csv has the SHA-256 ");
  }

  private static final String SAID =
      "parameter,unit,verdict,other\n"
          + TEMPO
          + ",1/day,weakly informed,1\nactors.south.tempo,1/day,prior-dominated,2\n";

  private @Nullable Verdict verdict(String file, String path, String... sets) {
    ScenarioTemplate template = Scenarios.read(folder, file, sets);
    return Objects.requireNonNull(template.parameters().get(path)).verdict();
  }

  @Test
  void whatACalibrationSaysStandsBesideItsDraws() {
    assertThat(verdict("drawn.yaml", TEMPO)).isNull();
    Scenarios.write(folder, "parameters.csv", SAID);
    assertThat(verdict("drawn.yaml", TEMPO)).as("of another table").isNull();
    Scenarios.write(folder, "p-parameters.csv", SAID);
    assertThat(verdict("drawn.yaml", TEMPO)).isEqualTo(Verdict.WEAKLY_INFORMED);
    assertThat(verdict("drawn.yaml", "actors.south.tempo")).isEqualTo(Verdict.PRIOR_DOMINATED);
    Scenarios.write(folder, "c/draws.csv", "weight," + TEMPO + "\n1,0.7\n");
    Scenarios.write(folder, "c/parameters.csv", SAID);
    Scenarios.write(
        folder, "from.yaml", "extends: small.yaml\nparameters: {posterior: c/draws.csv}\n");
    assertThat(verdict("from.yaml", TEMPO)).isEqualTo(Verdict.WEAKLY_INFORMED);
    assertThat(verdict("from.yaml", "actors.south.tempo")).isNull();
  }

  @Test
  void aNumberThatIsSetOverItsDrawsLosesItsVerdict() {
    Scenarios.write(folder, "p-parameters.csv", SAID);
    assertThat(verdict("drawn.yaml", TEMPO, TEMPO + "=0.3")).isNull();
    ScenarioTemplate template = Scenarios.read(folder, "drawn.yaml");
    Scenarios.write(folder, "m/resolved.yaml", template.atMeans().resolvedYaml());
    assertThat(verdict("m/resolved.yaml", TEMPO)).isEqualTo(Verdict.WEAKLY_INFORMED);
    assertThat(verdict("m/resolved.yaml", TEMPO, TEMPO + "=0.3")).isNull();
    assertThat(template.undrawn().resolvedYaml()).doesNotContain("verdict");
  }

  @Test
  void verdictsAreResolvedToo() {
    Scenarios.write(folder, "p-parameters.csv", SAID);
    ScenarioTemplate template = Scenarios.read(folder, "drawn.yaml");
    template.resolvedFiles().forEach((name, text) -> Scenarios.write(folder, "r/" + name, text));
    Scenarios.write(folder, "r/resolved.yaml", template.resolvedYaml());
    assertThat(verdict("r/resolved.yaml", TEMPO)).isEqualTo(Verdict.WEAKLY_INFORMED);
    assertThat(Scenarios.read(folder, "r/resolved.yaml").resolvedYaml())
        .isEqualTo(template.resolvedYaml());
  }

  /** Where nothing is drawn, as at the points of a sweep. */
  @Test
  void whatDoesNotRunItByItselfStandsAtTheMeans() {
    ScenarioTemplate template = Scenarios.read(folder, "drawn.yaml");
    Parameter tempo = Objects.requireNonNull(template.parameters().get(TEMPO));
    assertThat(tempo.value()).isEqualTo(0.8);
    assertThat(tempo.prior()).isNotNull();
    assertThat(template.prepared(List.of()).at()).isEqualTo(template.at(ParameterValues.NONE));
    assertThat(template.at(ParameterValues.NONE).world())
        .isEqualTo(
            Scenarios.read(folder, "small.yaml", TEMPO + "=0.8", "actors.south.tempo=0.15")
                .at(ParameterValues.NONE)
                .world());
  }

  @Test
  void undrawnItIsWhatItsFilesSay() {
    ScenarioTemplate undrawn = Scenarios.read(folder, "drawn.yaml").undrawn();
    assertThat(undrawn.draws()).isNull();
    assertThat(undrawn.parameters().get(TEMPO))
        .isEqualTo(Scenarios.read(folder, "small.yaml").parameters().get(TEMPO));
    assertThat(undrawn.resolvedYaml()).doesNotContain("posterior");
  }

  @Test
  void aFileThatExtendsItCanDrawNothing() {
    Scenarios.write(folder, "fixed.yaml", "extends: drawn.yaml\nparameters: null\n");
    assertThat(Scenarios.read(folder, "fixed.yaml").draws()).isNull();
  }

  private static final String PRIORS =
      "extends: small.yaml\nactors:\n"
          + "  north: {tempo: {prior: {gamma: {mean: 0.5, sd: 0.2}}, basis: expert, reason: x}}\n"
          + "  south: {tempo: {prior: {gamma: {mean: 0.2, sd: 0.1}}, basis: expert, reason: x}}\n";

  private @Nullable RunDraws runDraws(String file, String... sets) {
    return Scenarios.read(folder, file, sets).runDraws();
  }

  @Test
  void whatHasAPriorAndNoValueIsDrawn() {
    Scenarios.write(folder, "priors.yaml", PRIORS);
    RunDraws all = Objects.requireNonNull(runDraws("priors.yaml"));
    RunDraws rest = Objects.requireNonNull(runDraws("priors.yaml", TEMPO + "=0.5"));
    assertThat(all.paths()).containsExactly(TEMPO, "actors.south.tempo");
    assertThat(rest.paths()).containsExactly("actors.south.tempo");
    assertThat(rest.values(3, 7, 0)[0]).isEqualTo(all.values(3, 7, 0)[1]);
    assertThat(runDraws("small.yaml", "parameters.draws=none")).isNull();
  }

  @Test
  void theScenarioSaysWhatIsDrawn() {
    Scenarios.write(folder, "priors.yaml", PRIORS);
    Scenarios.write(folder, "p.csv", "weight," + TEMPO + "\n1,0.7\n1,0.9\n");
    Scenarios.write(folder, "both.yaml", "extends: priors.yaml\nparameters: {posterior: p.csv}\n");
    RunDraws both = Objects.requireNonNull(runDraws("both.yaml"));
    assertThat(both.calibrated()).isEqualTo(1);
    assertThat(both.paths()).containsExactly(TEMPO, "actors.south.tempo");
    assertThat(Objects.requireNonNull(runDraws("both.yaml", "parameters.draws=posterior")).paths())
        .containsExactly(TEMPO);
    ScenarioTemplate none = Scenarios.read(folder, "both.yaml", "parameters.draws=none");
    assertThat(none.runDraws()).isNull();
    assertThat(Objects.requireNonNull(none.parameters().get(TEMPO)).value()).isEqualTo(0.8);
    assertThat(Scenarios.complaints(folder, "both.yaml", "parameters.draws=some"))
        .singleElement()
        .asString()
        .contains("all, posterior, none");
  }

  @Test
  void theResolvedScenarioDrawsTheSame() {
    Scenarios.write(folder, "priors.yaml", PRIORS);
    for (String kind : List.of("all", "posterior", "none")) {
      ScenarioTemplate template = Scenarios.read(folder, "priors.yaml", "parameters.draws=" + kind);
      Scenarios.write(folder, "r.yaml", template.resolvedYaml());
      ScenarioTemplate again = Scenarios.read(folder, "r.yaml");
      assertThat(again.resolvedYaml()).isEqualTo(template.resolvedYaml());
      assertThat(again.runDraws() == null).isEqualTo(!kind.equals("all"));
      assertThat(again.at(ParameterValues.NONE).world())
          .isEqualTo(template.at(ParameterValues.NONE).world());
    }
  }
}
