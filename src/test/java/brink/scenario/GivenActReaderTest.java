package brink.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import brink.source.FileSource;
import brink.source.Problem;
import brink.source.Problems;
import brink.source.SourceException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivenActReaderTest {
  private static final ScenarioTemplate BASELINE =
      ScenarioTemplate.read("scenarios/baseline.yaml", List.of(), new FileSource(Path.of("")));
  private static final String DAY = "2024-08-10";

  private static List<GivenAct> words(String... acts) {
    Problems problems = new Problems();
    GivenActReader reader = new GivenActReader(BASELINE, DAY, problems);
    reader.words(List.of(acts));
    problems.throwIfAny();
    return put(reader);
  }

  private static List<GivenAct> put(GivenActReader reader) {
    return BASELINE
        .with(reader.settings())
        .at(brink.parameter.ParameterValues.NONE)
        .given()
        .stream()
        .filter(act -> !act.id().equals("golan-attack"))
        .toList();
  }

  private static List<String> wrong(@Nullable String on, String act) {
    Problems problems = new Problems();
    GivenActReader reader = new GivenActReader(BASELINE, on, problems);
    reader.words(List.of(act));
    return problems.isEmpty() ? wrongWhenPut(reader) : texts(problems.list());
  }

  private static List<String> wrongWhenPut(GivenActReader reader) {
    try {
      BASELINE.with(reader.settings());
      return List.of();
    } catch (SourceException e) {
      return texts(e.problems());
    }
  }

  private static List<String> texts(List<Problem> problems) {
    return problems.stream().map(Problem::toString).toList();
  }

  @Test
  void actsInWordsAreGivenAtNoonOfTheirDay() {
    List<GivenAct> acts =
        words(
            "israel  targeted-killing hezbollah deaths=5", "us rally g7 about=iran on=2024-08-12");
    assertThat(acts).extracting(GivenAct::id).containsExactly("given-1", "given-2");
    GivenAct killing = acts.get(0);
    assertThat(killing.day()).isEqualTo(14.5);
    assertThat(killing.deaths()).isEqualTo(5);
    assertThat(acts.get(1).day()).isEqualTo(16.5);
    assertThat(acts.get(1).about()).isEqualTo("iran");
  }

  @Test
  void anAnnouncedSalvoIsOfTheKindThatIs() {
    assertThat(words("iran state-salvo israel announced", "iran announced-salvo israel announced"))
        .extracting(GivenAct::act)
        .containsOnly("announced-salvo");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "israel hezbollah | must have the form ACTOR ACT TARGET",
        "israel targeted-killing deaths=5 | must have the form ACTOR ACT TARGET",
        "israle targeted-killing hezbollah | did you mean 'israel'?",
        "israel targetted-killing hezbollah | did you mean 'targeted-killing'?",
        "israel targeted-killing israel | israel",
        "israel targeted-killing hezbollah death=5 | did you mean 'deaths'?",
        "israel targeted-killing hezbollah anounced | did you mean 'announced'?",
        "israel targeted-killing hezbollah announced | announced is for salvos",
        "israel targeted-killing hezbollah deaths=five | deaths",
        "israel targeted-killing hezbollah deaths=-1 | deaths",
        "israel targeted-killing hezbollah deaths=5 deaths=6 | deaths is given twice",
        "us appeal israel deaths=5 | kills nobody",
        "us rally g7 | third party",
        "us rally g7 about=iram | did you mean 'iran'?",
        "israel targeted-killing hezbollah on=2024-13-01 | date",
        "israel targeted-killing hezbollah on=2023-08-01 | it must lie from",
      })
  void badActsAreRefusedWithWhatWouldBeRight(String act, String expected) {
    assertThat(wrong(DAY, act))
        .isNotEmpty()
        .allMatch(line -> line.startsWith("--act #1: "))
        .anyMatch(line -> line.replace('"', '\'').contains(expected));
  }

  @Test
  void aBadDayOfAllActsIsSaidOfThatDay() {
    assertThat(wrong("yesterday", "us appeal israel")).anyMatch(line -> line.startsWith("--on: "));
    assertThat(wrong(null, "us appeal israel"))
        .containsExactly(
            "--act #1: no day is given: add on=DATE to the act, date to its file, or --on DATE");
  }

  private static List<String> file(String text) {
    Problems problems = new Problems();
    GivenActReader reader = new GivenActReader(BASELINE, null, problems);
    java.util.SortedMap<String, String> files = new java.util.TreeMap<>();
    files.put("acts.yaml", text);
    reader.file("acts.yaml", FileSource.of(files));
    return problems.isEmpty() ? wrongWhenPut(reader) : texts(problems.list());
  }

  @Test
  void aFileSaysOfActsWhatExogenousDoes() {
    Problems problems = new Problems();
    GivenActReader reader = new GivenActReader(BASELINE, DAY, problems);
    java.util.SortedMap<String, String> files = new java.util.TreeMap<>();
    files.put(
        "acts.yaml",
        """
        killed: {act: targeted-killing, actor: israel, target: hezbollah, deaths: 5, hour: 6}
        denied: {date: 2024-08-11, act: targeted-killing, actor: israel, target: iran, attribution: denied}
        """);
    reader.file("acts.yaml", FileSource.of(files));
    problems.throwIfAny();
    List<GivenAct> acts = put(reader);
    assertThat(acts).extracting(GivenAct::id).containsExactly("killed", "denied");
    assertThat(acts.get(0).day()).isEqualTo(14.25);
    assertThat(acts.get(1).attribution()).isEqualTo(brink.model.Attribution.DENIED);
  }

  @Test
  void problemsOfAFileStandAtTheirPlace() {
    assertThat(file("[a, b]")).singleElement().asString().startsWith("acts.yaml:1:1: ");
    assertThat(file("a b: {act: appeal}")).singleElement().asString().startsWith("acts.yaml:1:1: ");
    assertThat(file("\nx: 5")).singleElement().asString().startsWith("acts.yaml:2:4: x is ");
    assertThat(file("golan-attack: {date: 2024-08-10}"))
        .containsExactly(
            "acts.yaml:1:1: the scenario puts in an act named \"golan-attack\" itself");
    assertThat(file("x: {date: 2024-08-10, act: appeal, actor: us, target: isreal}"))
        .singleElement()
        .asString()
        .startsWith("acts.yaml:1:55: ")
        .contains("did you mean \"israel\"?");
    assertThat(file("x: {date: 2024-08-10, act: appeal, actor: us, target: israel, dead: 5}"))
        .singleElement()
        .asString()
        .startsWith("acts.yaml:1:63: ");
    assertThat(file("x: {act: appeal, actor: us, target: israel}"))
        .singleElement()
        .asString()
        .startsWith("acts.yaml:1:1: no day is given");
  }
}
