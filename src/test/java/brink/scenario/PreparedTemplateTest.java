package brink.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import brink.parameter.Parameter;
import brink.parameter.ParameterValues;
import brink.random.RandomStream;
import brink.source.FileSource;
import brink.source.Location;
import brink.source.Problem;
import brink.source.Problems;
import brink.source.ScalarNode;
import brink.source.SourceException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreparedTemplateTest {

  private static ScenarioTemplate read(String name) {
    return ScenarioTemplate.read(
        "scenarios/" + name + ".yaml", List.of(), new FileSource(Path.of("")));
  }

  private static ParameterValues named(List<String> paths, double... values) {
    Map<String, Double> named = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      named.put(paths.get(i), values[i]);
    }
    return new ParameterValues(named);
  }

  private static void assertSame(
      ScenarioTemplate template, PreparedTemplate prepared, double[] at) {
    assertSame(template, named(prepared.paths(), at), prepared, at);
  }

  private static void assertSame(
      ScenarioTemplate template, ParameterValues values, PreparedTemplate prepared, double[] at) {
    try {
      assertThat(prepared.at(at)).isEqualTo(template.at(values));
    } catch (SourceException refused) {
      assertThatThrownBy(() -> prepared.at(at)).hasMessage(refused.getMessage());
      assertThatThrownBy(() -> template.at(values)).hasMessage(refused.getMessage());
    }
  }

  /** Interventions, a condition with replayed acts, and none of them. */
  @ParameterizedTest
  @ValueSource(strings = {"baseline", "no-us-calls", "forecast-from-6-august"})
  void scenarioIsThatOfTheTemplateAtAnyPointOfThePrior(String name) {
    ScenarioTemplate template = read(name);
    List<String> paths = template.parameters().uncertain().stream().map(Parameter::path).toList();
    PreparedTemplate prepared = template.prepared(paths);
    RandomStream random = new RandomStream(1);
    for (int i = 0; i < 6; i++) {
      double[] values =
          template.parameters().uncertain().stream()
              .mapToDouble(one -> one.quantiles().applyAsDouble(random.uniform()))
              .toArray();
      assertSame(template, prepared, values);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-us-calls", "forecast-from-6-august"})
  void everyNumberOfAScenarioCanBePrepared(String name) {
    ScenarioTemplate template = read(name);
    List<Parameter> all = template.parameters().parameters();
    PreparedTemplate prepared = template.prepared(all.stream().map(Parameter::path).toList());
    double[] own = all.stream().mapToDouble(Parameter::value).toArray();
    assertThat(prepared.at(own)).isEqualTo(template.at(ParameterValues.NONE));
    // Every seventh, to save time: which ones makes no difference to the code.
    for (int i = 0; i < own.length; i += 7) {
      double[] changed = own.clone();
      changed[i] = i % 2 == 0 ? all.get(i).min() : all.get(i).max();
      ParameterValues one = ParameterValues.NONE.with(all.get(i).path(), changed[i]);
      assertSame(template, one, prepared, changed);
    }
  }

  @Test
  void whatIsRefusedIsRefusedWithTheSameWords() {
    ScenarioTemplate template = read("baseline");
    PreparedTemplate prepared =
        template.prepared(
            List.of(
                "actors.israel.repeat", "actors.hezbollah.repeat", "actors.hezbollah.reciprocate"));
    for (double[] at :
        new double[][] {
          {-1, 0.3, 0.5}, {Double.NaN, 99, 0.5}, {1, 1, 1}, {0.1, Double.POSITIVE_INFINITY, 0.5}
        }) {
      SourceException refused = catchThrowableOfType(SourceException.class, () -> prepared.at(at));
      assertThat(refused).isNotNull();
      assertSame(template, prepared, at);
    }
    assertThatThrownBy(() -> prepared.at(1, 1, 1)).hasMessageContaining("spectral radius");
    assertThatThrownBy(() -> prepared.at(0.1)).hasMessage("3 values are needed, not 1");
  }

  @Test
  void interventionsLieOverTheValues() {
    ScenarioTemplate template =
        read("baseline")
            .with(
                List.of(
                    new Setting(
                        "interventions",
                        Location.whole("test"),
                        brink.source.SourceReader.readInline(
                            "test",
                            "{calm: {from: 2024-08-01, set: {actors.us.tempo: 0.25},"
                                + " reason: test}}",
                            new Problems()))));
    PreparedTemplate prepared = template.prepared(List.of("actors.us.tempo", "actors.iran.tempo"));
    Scenario scenario = prepared.at(0.75, 0.125);
    assertThat(scenario).isEqualTo(template.at(named(prepared.paths(), 0.75, 0.125)));
    assertThat(scenario.world().actors().get("us").tempo()).isEqualTo(0.75);
    WorldChange change = scenario.changes().get(0);
    assertThat(change.world().actors().get("us").tempo()).isEqualTo(0.25);
    assertThat(change.world().actors().get("iran").tempo()).isEqualTo(0.125);
  }

  @Test
  void unknownPathIsRefusedAtOnce() {
    assertThatThrownBy(() -> read("baseline").prepared(List.of("actors.us.tmepo")))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("did you mean \"actors.us.tempo\"?");
  }

  @Test
  void settingIsCheckedByItself() {
    PreparedTemplate prepared = read("baseline").prepared(List.of());
    assertThat(wrong(prepared, "actors.us.tempo", "0.5")).isEmpty();
    assertThat(wrong(prepared, "actors.us.tempo", "21"))
        .containsExactly("actors.us.tempo is 21; it must be a number from 0 to 20 [1/day]");
    assertThat(wrong(prepared, "actors.us.tmepo", "1"))
        .singleElement()
        .asString()
        .contains("tempo");
    assertThat(wrong(prepared, "acts.appeal.pledge", "maybe"))
        .containsExactly("acts.appeal.pledge is \"maybe\"; it must be true or false");
    assertThat(wrong(prepared, "absorbing", "rung-88"))
        .containsExactly("absorbing: there is no outcome \"rung-88\"; did you mean \"rung-8\"?");
    assertThat(wrong(prepared, "actors.us.repertoire.appeal.israel", "never")).isEmpty();
  }

  private static List<String> wrong(PreparedTemplate prepared, String path, String value) {
    Problems problems = new Problems();
    Location place = new Location("a.yaml", 3, 4);
    prepared.check(new Setting(path, place, new ScalarNode(place, value, false)), problems);
    assertThat(problems.list()).allMatch(problem -> place.equals(problem.location()));
    return problems.list().stream().map(Problem::text).toList();
  }
}
