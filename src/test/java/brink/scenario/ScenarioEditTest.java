package brink.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import brink.source.FileSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioEditTest {
  private static final String PRIOR = "prior {gamma: {mean: 0.6, sd: 0.1}}";

  private static ScenarioTemplate shipped(String name, String... sets) {
    return ScenarioTemplate.read(
        "scenarios/" + name + ".yaml", List.of(sets), new FileSource(Path.of("")));
  }

  @Test
  void whatAFileSaysOverThoseThatItExtendsIsListedByPath() {
    ScenarioTemplate spared = shipped("beirut-spared");
    assertThat(spared.extended()).containsExactly("baseline.yaml");
    assertThat(spared.own())
        .singleElement()
        .satisfies(
            edit -> {
              assertThat(edit.path())
                  .isEqualTo("actors.israel.repertoire.capital-strike.hezbollah");
              assertThat(edit.before()).startsWith("prior {normal: {mean: ");
              assertThat(edit.after()).isEqualTo("never");
            });
    assertThat(spared.set()).isEmpty();
    assertThat(spared.interventions()).isEmpty();
  }

  @Test
  void aNumberIsItsValueAndWhatItRestsOnIsLeftOut() {
    ScenarioTemplate set = shipped("baseline", "dynamics.weight-slope=0.1", "exogenous=null");
    assertThat(set.set()).contains(new ScenarioEdit("dynamics.weight-slope", PRIOR, "0.1"));
    assertThat(set.set())
        .filteredOn(edit -> edit.path().equals("exogenous"))
        .singleElement()
        .satisfies(edit -> assertThat(edit.after()).isEmpty());
    assertThat(set.set()).hasSize(2);
    assertThat(set.editsOf(shipped("baseline"))).isEqualTo(set.set());
    assertThat(set.atMeans().set()).isEqualTo(set.set());
    assertThat(set.undrawn().set()).isEqualTo(set.set());
  }

  @Test
  void interventionsAreListedByDate(@TempDir Path folder) throws IOException {
    String base = Path.of("scenarios/baseline.yaml").toAbsolutePath().toString();
    Files.writeString(
        folder.resolve("s.yaml"),
        """
        title: Two changes
        extends: "%s"
        interventions:
          later: {from: 2024-08-20, set: {dynamics.weight-slope: 0.15}, reason: tired}
          first: {from: 2024-08-01, set: {dynamics.weight-slope: 0.16}}
        """
            .formatted(base.replace('\\', '/')));
    ScenarioTemplate two = ScenarioTemplate.read("s.yaml", List.of(), new FileSource(folder));
    assertThat(two.own()).isEmpty();
    assertThat(two.interventions())
        .containsExactly(
            new DatedEdits(
                "first",
                LocalDate.of(2024, 8, 1),
                "",
                List.of(new ScenarioEdit("dynamics.weight-slope", PRIOR, "0.16"))),
            new DatedEdits(
                "later",
                LocalDate.of(2024, 8, 20),
                "tired",
                List.of(new ScenarioEdit("dynamics.weight-slope", PRIOR, "0.15"))));
  }
}
