package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What README.md and the pages of docs/guide say is so: their commands work, in their order, and
 * the table of the baseline is what its command shows. {@code mvn test -Dtest=ReadmeTest
 * -Dbrink.regenerate=true} writes the table anew.
 */
class ReadmeTest {
  private static final Path RUN = Path.of("docs/guide/run.md");
  private static final Pattern TABLE = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL);
  private static final Pattern FENCE = Pattern.compile("```(\\w*)\n(.*?)```", Pattern.DOTALL);

  @TempDir Path here;

  @Test
  void theTableIsWhatTheFirstCommandShows() throws IOException {
    Typed typed = type(here, List.of("run", "scenarios/baseline.yaml", "--no-charts", "--quiet"));
    String table = typed.out().substring(0, typed.out().indexOf("\n\n") + 1);
    String text = Files.readString(RUN);
    if (Boolean.getBoolean("brink.regenerate")) {
      text = TABLE.matcher(text).replaceFirst("```text\n" + table + "```");
      Files.writeString(RUN, text);
    }
    Matcher shown = TABLE.matcher(text);
    assertThat(shown.find()).isTrue();
    assertThat(shown.group(1)).isEqualTo(table);
  }

  @TestFactory
  Stream<DynamicTest> everyCommandWorks() throws IOException {
    return Guide.all().stream()
        .filter(page -> !page.commands().isEmpty())
        .map(page -> DynamicTest.dynamicTest(page.path().toString(), () -> follow(page)));
  }

  private void follow(Guide page) throws IOException {
    Path folder = Files.createDirectory(here.resolve(page.path().getFileName().toString()));
    page.writeFiles(folder);
    for (List<String> words : page.commands()) {
      Typed typed = type(folder, words);
      assertThat(typed.code()).as(String.join(" ", words) + "\n" + typed.err()).isZero();
    }
  }

  private static Typed type(Path folder, List<String> words) {
    return Typed.in(folder, () -> false, words.toArray(new String[0]));
  }

  @TestFactory
  Stream<DynamicTest> everyCommandIsRunByATest() throws IOException {
    return Guide.all().stream()
        .map(page -> DynamicTest.dynamicTest(page.path().toString(), () -> isRun(page)));
  }

  /** Commands stand in blocks of sh; those on a cluster in bash, for .ci/spark-standalone. */
  private static void isRun(Guide page) {
    assertThat(page.lines()).allMatch(line -> line.matches("\\./brink .*|mvn verify"));
    FENCE
        .matcher(page.text())
        .results()
        .forEach(
            block -> {
              assertThat(block.group(1)).isIn("sh", "bash", "yaml", "text", "java");
              if (!block.group(1).equals("sh")) {
                assertThat(block.group(2).lines().filter(line -> line.startsWith("./brink")))
                    .allMatch(line -> line.contains("--engine spark"));
              }
            });
  }

  @Test
  void theReadmeIsOnePageAndHasTheCommandsThatAreRunOnAFreshClone() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("README.md"));
    assertThat(lines).hasSizeLessThan(85);
    assertThat(lines).contains("mvn verify", "./brink run scenarios/baseline.yaml");
    assertThat(lines).anyMatch(line -> line.contains("](results/baseline/charts/"));
  }

  @Test
  void theReadmeNamesEveryPageOfTheGuide() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    assertThat(Guide.all().stream().skip(1).map(page -> page.path().toString().replace('\\', '/')))
        .allSatisfy(path -> assertThat(readme).contains("](" + path + ")"));
  }

  @Test
  void noSentenceStandsTwice() throws IOException {
    List<String> sentences =
        Guide.all().stream()
            .map(page -> page.text().replaceAll("(?s)```.*?```", "\n\n").replaceAll("\\|", "\n\n"))
            .flatMap(text -> Stream.of(text.split("(?<=[.:;])\\s+|\n\n|\n- ")))
            .map(sentence -> sentence.replaceAll("\\s+", " ").strip())
            .filter(sentence -> sentence.split(" ").length > 5)
            .toList();
    Set<String> seen = new HashSet<>();
    assertThat(sentences.stream().filter(sentence -> !seen.add(sentence))).isEmpty();
  }
}
