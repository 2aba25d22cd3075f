package brink.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brink.model.Attribution;
import brink.parameter.Basis;
import brink.parameter.Parameter;
import brink.parameter.ParameterValues;
import brink.parameter.Prior;
import brink.source.FileSource;
import brink.source.SourceException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioTemplateTest {
  @TempDir private Path folder;

  @BeforeEach
  void writeSmallScenario() {
    Scenarios.write(folder, "small.yaml", Scenarios.SMALL);
  }

  private Scenario small(String... sets) {
    return Scenarios.scenario(Scenarios.read(folder, "small.yaml", sets));
  }

  private Scenario extended(String text) {
    Scenarios.write(folder, "more/mine.yaml", "extends: ../small.yaml\n" + text);
    return Scenarios.scenario(Scenarios.read(folder, "more/mine.yaml"));
  }

  @Test
  void fileBecomesAScenario() {
    Scenario scenario = small();
    assertThat(scenario.name()).isEqualTo("small");
    assertThat(scenario.start()).isEqualTo(LocalDate.of(2024, 7, 27));
    assertThat(scenario.days()).isEqualTo(10);
    assertThat(scenario.world().actors().keySet()).containsExactly("north", "south");
    assertThat(scenario.world().actors().get("north").tempo()).isEqualTo(0.5);
    assertThat(scenario.world().actors().get("south").repertoire().get("shell"))
        .containsEntry("north", Double.NEGATIVE_INFINITY);
    assertThat(scenario.freeFrom()).isZero();
    assertThat(scenario.windows()).isEmpty();
  }

  @Test
  void baselineIsTheCrisisAsReported() {
    Scenario baseline = Scenarios.scenario(Scenarios.baseline());
    assertThat(baseline.name()).isEqualTo("baseline");
    assertThat(baseline.days()).isEqualTo(61);
    assertThat(baseline.world().actors().keySet())
        .containsExactly("us", "israel", "hezbollah", "iran", "g7", "gulf");
    assertThat(baseline.given())
        .containsExactly(
            new GivenAct(
                "golan-attack",
                0.625,
                "rocket-fire",
                "hezbollah",
                "israel",
                null,
                12,
                Attribution.DENIED));
    assertThat(baseline.windows()).hasSize(5);
    assertThat(BranchingMatrix.radius(baseline.world())).isBetween(0.5, BranchingMatrix.LIMIT);
  }

  @Test
  void shippedScenarioIsFoundFromAnywhere() {
    ScenarioTemplate shipped = Scenarios.read(folder, Scenarios.BASELINE);
    assertThat(shipped.digest()).isEqualTo(Scenarios.baseline().digest());
  }

  @Test
  void numbersKeepWhatTheyRestOn() {
    ScenarioTemplate template = Scenarios.read(folder, "small.yaml");
    Parameter tempo = template.parameters().get("actors.north.tempo");
    assertThat(tempo)
        .isEqualTo(
            new Parameter(
                "actors.north.tempo",
                0.5,
                "1/day",
                0,
                20,
                false,
                new Prior.Gamma(0.5, 0.2),
                Basis.EXPERT,
                "",
                "a guess",
                null));
    assertThat(template.parameters().get("actors.north.memory-days").value()).isEqualTo(14);
    assertThat(template.parameters().uncertain()).containsExactly(tempo);
    assertThat(template.parameters().paths())
        .contains("acts.shell.deaths.mean", "ladder.by-deaths.some.at-least", "outcomes.six.rung")
        .doesNotContain("actors.south.repertoire.shell.north");
  }

  @Test
  void everyParameterCanBeReplaced() {
    ScenarioTemplate template = Scenarios.read(folder, "small.yaml");
    for (Parameter parameter : template.parameters().parameters()) {
      ParameterValues same = ParameterValues.NONE.with(parameter.path(), parameter.value());
      assertThat(template.at(same)).isEqualTo(template.at(ParameterValues.NONE));
    }
    ScenarioTemplate changed = template.with(ParameterValues.NONE.with("actors.north.tempo", 0.75));
    assertThat(Scenarios.scenario(changed).world().actors().get("north").tempo()).isEqualTo(0.75);
    assertThat(changed.parameters().get("actors.north.tempo").prior())
        .isEqualTo(new Prior.Gamma(0.5, 0.2));
    assertThat(changed.digest()).isNotEqualTo(template.digest());
  }

  @Test
  void valuesPassTheSameChecksAsAFile() {
    ScenarioTemplate template = Scenarios.read(folder, "small.yaml");
    assertThatThrownBy(
            () ->
                template.at(
                    ParameterValues.NONE
                        .with("actors.nroth.tempo", 1)
                        .with("actors.north.tempo", 1)))
        .isInstanceOf(SourceException.class)
        .hasMessage(
            "parameter values: there is no parameter \"actors.nroth.tempo\";"
                + " did you mean \"actors.north.tempo\"?");
    assertThatThrownBy(() -> template.at(ParameterValues.NONE.with("actors.north.tempo", -1)))
        .hasMessage(
            "parameter values: actors.north.tempo is -1.0;"
                + " it must be a number from 0 to 20 [1/day]");
  }

  @Test
  void extendingFileOverridesKeyByKey() {
    Scenario mine =
        extended("actors: {north: {tempo: 0.6, repertoire: {shell: {south: 2}}}}\ntitle: Mine\n");
    assertThat(mine.name()).isEqualTo("mine");
    assertThat(mine.title()).isEqualTo("Mine");
    assertThat(mine.world().actors().get("north").tempo()).isEqualTo(0.6);
    assertThat(mine.world().actors().get("north").repertoire().get("shell"))
        .containsEntry("south", 2.0);
    assertThat(mine.world().actors().get("south")).isEqualTo(small().world().actors().get("south"));
  }

  @Test
  void emptyValueRemovesAnEntry() {
    Scenario mine = extended("actors: {north: {repertoire: {talk: ~}}}\nfronts: {border: ~}\n");
    assertThat(mine.world().actors().get("north").repertoire().keySet()).containsExactly("shell");
    assertThat(mine.world().fronts()).isEmpty();
  }

  @Test
  void laterExtendedFilesWin() {
    Scenarios.write(folder, "a.yaml", "title: A\nquestion: A?\n");
    Scenarios.write(folder, "b.yaml", "title: B\n");
    Scenarios.write(folder, "c.yaml", "extends: [small.yaml, a.yaml, b.yaml]\n");
    Scenario scenario = Scenarios.scenario(Scenarios.read(folder, "c.yaml"));
    assertThat(scenario.title()).isEqualTo("B");
    assertThat(scenario.question()).isEqualTo("A?");
  }

  @Test
  void commandLineOverridesTheFile() {
    Scenario scenario =
        small(
            "actors.north.tempo=0.25",
            "actors.north.memory-days=20",
            "actors.south.repertoire.shell.north=1",
            "actors.north.repertoire.talk=~",
            "relations.north={south: {kind: adversary}}",
            "title='A: B'",
            "end=2024-07-28");
    assertThat(scenario.world().actors().get("north").tempo()).isEqualTo(0.25);
    assertThat(scenario.world().actors().get("north").restraint().memoryDays()).isEqualTo(20);
    assertThat(scenario.world().actors().get("south").repertoire().get("shell"))
        .containsEntry("north", 1.0);
    assertThat(scenario.world().actors().get("north").repertoire()).doesNotContainKey("talk");
    assertThat(scenario.world().relations()).containsKey("north");
    assertThat(scenario.title()).isEqualTo("A: B");
    assertThat(scenario.days()).isEqualTo(2);
  }

  @Test
  void newPriorReplacesValueAndPrior() {
    ScenarioTemplate template =
        Scenarios.read(
            folder, "small.yaml", "actors.north.tempo={prior: {uniform: {low: 1, high: 2}}}");
    Parameter tempo = template.parameters().get("actors.north.tempo");
    assertThat(tempo.value()).isEqualTo(1.5);
    assertThat(tempo.prior()).isEqualTo(new Prior.Uniform(1, 2));
    assertThat(tempo.reason()).isEqualTo("a guess");
  }

  @Test
  void interventionsAddUpInOrderOfDate() {
    Scenario scenario =
        extended(
            """
            interventions:
              second: {from: 2024-08-02, set: {actors.north.tempo: 0.1}}
              first: {from: 2024-08-01, set: {actors.north.tempo: 0, actors.south.tempo: 0.2}}
            """);
    assertThat(scenario.changes()).extracting(WorldChange::id).containsExactly("first", "second");
    assertThat(scenario.changes()).extracting(WorldChange::day).containsExactly(5.0, 6.0);
    assertThat(scenario.changes().get(1).world().actors().get("north").tempo()).isEqualTo(0.1);
    assertThat(scenario.changes().get(1).world().actors().get("south").tempo()).isEqualTo(0.2);
    assertThat(scenario.world()).isEqualTo(small().world());
  }

  @Test
  void conditionReplaysWhatIsReported() {
    ScenarioTemplate template = Scenarios.baseline("condition={until: 2024-08-05}");
    Scenario scenario = Scenarios.scenario(template);
    assertThat(scenario.freeFrom()).isEqualTo(10);
    assertThat(scenario.given()).extracting(GivenAct::id).contains("golan-attack");
    assertThat(scenario.given()).extracting(GivenAct::day).isSorted();
    assertThat(scenario.given()).allSatisfy(act -> assertThat(act.day()).isBetween(0.0, 10.0));
    assertThat(scenario.given())
        .filteredOn(act -> act.act().equals("rocket-fire") && act.day() < 1)
        .as("the Golan attack is put in once")
        .hasSize(1);
    assertThat(scenario.given())
        .filteredOn(act -> act.act().equals("strike-us-forces"))
        .extracting(GivenAct::actor)
        .as("Iran stands in for the militias")
        .containsExactly("iran");
    assertThat(template.notes()).isNotEmpty().allMatch(note -> note.startsWith("not replayed: e"));
  }

  @Test
  void resolvedTextReadsBackAsTheSameScenario() {
    for (ScenarioTemplate template :
        List.of(
            Scenarios.baseline(),
            Scenarios.baseline("condition={until: 2024-08-05}", "actors.us.tempo=0.5"),
            Scenarios.baseline("interventions={x: {from: 2024-08-04, set: {actors.us.tempo: 0}}}"),
            Scenarios.read(folder, "small.yaml", "question='\"quoted\"\\ntwo lines: #1'"))) {
      Scenarios.write(folder, "resolved.yaml", template.resolvedYaml());
      template.resolvedFiles().forEach((name, text) -> Scenarios.write(folder, name, text));
      ScenarioTemplate again =
          ScenarioTemplate.read("resolved.yaml", List.of(), new FileSource(folder));
      assertThat(Scenarios.scenario(again)).isEqualTo(Scenarios.scenario(template));
      assertThat(again.resolvedYaml()).isEqualTo(template.resolvedYaml());
      assertThat(again.digest()).isEqualTo(template.digest()).matches("[0-9a-f]{64}");
      assertThat(again.parameters().uncertain()).isEqualTo(template.parameters().uncertain());
    }
  }

  @Test
  void jsonIsAcceptedToo() {
    Scenarios.write(folder, "mine.json", "{\"extends\": \"small.yaml\", \"title\": \"JSON\"}");
    assertThat(Scenarios.scenario(Scenarios.read(folder, "mine.json")).title()).isEqualTo("JSON");
  }
}
