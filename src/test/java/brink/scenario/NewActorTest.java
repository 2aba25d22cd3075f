package brink.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import brink.model.ActFamily;
import brink.model.OutcomeKind;
import brink.model.RelationKind;
import brink.source.FileSource;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Actors, relations, acts and outcomes that only a scenario file knows of: no Java is needed. */
class NewActorTest {
  private static final String FILE = "src/test/resources/brink/scenario/militias-and-jordan.yaml";

  private final ScenarioTemplate template =
      ScenarioTemplate.read(FILE, List.of(), new FileSource(Path.of("")));
  private final Scenario scenario = Scenarios.scenario(template);

  @Test
  void actorsOfTheFileJoinThoseOfTheBaseline() {
    assertThat(scenario.world().actors().keySet())
        .containsExactly(
            "us", "israel", "hezbollah", "iran", "g7", "gulf", "iraqi-militias", "jordan");
    assertThat(scenario.world().relation("iran", "iraqi-militias").kind())
        .isEqualTo(RelationKind.CLIENT);
    assertThat(scenario.world().reporting().standsIn()).doesNotContainKey("iraqi-militias");
  }

  @Test
  void newActIsAnEntryOfTheCatalogue() {
    assertThat(scenario.world().acts().get("open-airspace").family()).isEqualTo(ActFamily.CALL);
    assertThat(scenario.world().actors().get("jordan").repertoire()).containsKey("open-airspace");
  }

  @Test
  void newOutcomeIsAskedOfEachRun() {
    assertThat(scenario.outcomes())
        .filteredOn(rule -> rule.id().equals("militias-strike"))
        .singleElement()
        .satisfies(rule -> assertThat(rule.kind()).isEqualTo(OutcomeKind.ACT_OCCURS));
  }

  @Test
  void numbersOfTheNewActorAreParameters() {
    assertThat(template.parameters().get("actors.iraqi-militias.tempo").value()).isEqualTo(0.1);
    assertThat(template.parameters().paths()).contains("acts.open-airspace.pressure");
  }

  @Test
  void reportedActsOfTheNewActorAreItsOwn() {
    ScenarioTemplate forecast =
        ScenarioTemplate.read(
            FILE, List.of("condition={until: 2024-08-06}"), new FileSource(Path.of("")));
    assertThat(Scenarios.scenario(forecast).given())
        .filteredOn(act -> act.act().equals("strike-us-forces"))
        .extracting(GivenAct::actor)
        .containsExactly("iraqi-militias");
  }
}
