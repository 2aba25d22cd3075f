package brink.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import brink.source.FileSource;
import brink.source.Problem;
import brink.source.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of forecasts is read with the evidence and checked like the rest of it. */
class ForecastTest {
  private static final String GOOD =
      """
      forecasts:
        entry:
          events: [e052]
          text: Israel enters Lebanon.
          kind: act
          acts: [ground-incursion]
          from: [israel]
          since: 2024-09-26
      """;

  @TempDir private Path folder;

  private List<String> problems(String forecasts) throws IOException {
    for (String name : List.of(Evidence.DOCUMENTS, Evidence.EVENTS)) {
      Files.copy(Path.of("seeds", name), folder.resolve(name));
    }
    Files.writeString(folder.resolve(Evidence.FORECASTS), forecasts);
    Problems problems = new Problems();
    Evidence.read(new FileSource(folder), ".", null, ShippedEvidence.acts(), problems);
    return problems.list().stream().map(Problem::toString).toList();
  }

  @Test
  void theShippedForecastsCiteWhatTheDocumentsSay() {
    Evidence evidence = ShippedEvidence.read();
    assertThat(evidence.forecasts()).hasSizeGreaterThan(12);
    for (Forecast forecast : evidence.forecasts()) {
      assertThat(forecast.problems()).as(forecast.id()).isEmpty();
      assertThat(forecast.text()).endsWith(".");
    }
  }

  @Test
  void aFolderMayDoWithoutForecasts() throws IOException {
    for (String name : List.of(Evidence.DOCUMENTS, Evidence.EVENTS)) {
      Files.copy(Path.of("seeds", name), folder.resolve(name));
    }
    Problems problems = new Problems();
    Evidence evidence =
        Evidence.read(new FileSource(folder), ".", null, ShippedEvidence.acts(), problems);
    problems.throwIfAny();
    assertThat(evidence).isNotNull();
    assertThat(evidence.forecasts()).isEmpty();
  }

  @Test
  void aGoodFileHasNoProblems() throws IOException {
    assertThat(problems(GOOD)).isEmpty();
  }

  @Test
  void unknownNamesComeWithTheNearestKnownOneAllInOnePass() throws IOException {
    String bad =
        GOOD.replace("e052", "e52")
            .replace("ground-incursion", "ground-incurson")
            .replace("[israel]", "[isreal]");
    assertThat(problems(bad))
        .hasSize(3)
        .contains(
            "./forecasts.yaml:7:11: forecasts.entry.from names \"isreal\": no such actor in"
                + " documents.yaml; did you mean \"israel\"?")
        .anyMatch(problem -> problem.contains("names \"e52\": no such coded event"))
        .anyMatch(problem -> problem.contains("no such act in the catalogue; did you mean"));
  }

  @Test
  void aForecastCannotCountDaysBeforeItWasMade() throws IOException {
    assertThat(problems(GOOD.replace("since: 2024-09-26", "since: 2024-09-24")))
        .containsExactly(
            "./forecasts.yaml:8:12: forecasts.entry.since is 2024-09-24, before anybody said so:"
                + " e052 is of 2024-09-25 at the earliest");
  }

  @Test
  void aRuleMustSayWhatDecidesIt() throws IOException {
    assertThat(problems(GOOD.replace("    acts: [ground-incursion]\n", "")))
        .singleElement()
        .asString()
        .contains("kind act needs acts or family");
  }

  @Test
  void partsOfARuleThatDoNotBelongTogetherAreNamed() throws IOException {
    String bad = GOOD.replace("kind: act", "kind: rung").replace("e052", "");
    assertThat(problems(bad + "    by: 2024-09-25\n"))
        .anyMatch(problem -> problem.contains("kind rung needs a rung above 0"))
        .anyMatch(problem -> problem.contains("from, to, acts and family belong to kind act"))
        .anyMatch(problem -> problem.contains("by 2024-09-25 is before since 2024-09-26"))
        .anyMatch(problem -> problem.contains("events is empty"));
  }
}
