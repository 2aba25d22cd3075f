package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What README.md says is so: its commands work, in their order, and its table is what they show.
 * {@code mvn test -Dtest=ReadmeTest -Dbrink.regenerate=true} writes the table anew.
 */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Pattern TABLE = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL);
  private static final Pattern SHELL = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
  private static final Pattern FILE =
      Pattern.compile("in `([a-z]+\\.yaml)`:\n\n```yaml\n(.*?)```", Pattern.DOTALL);

  @TempDir Path here;

  private Typed type(List<String> words) {
    return Typed.in(here, () -> false, words.toArray(new String[0]));
  }

  @Test
  void theTableIsWhatTheFirstCommandShows() throws IOException {
    Typed typed = type(List.of("run", "scenarios/baseline.yaml", "--no-charts", "--quiet"));
    String table = typed.out().substring(0, typed.out().indexOf("\n\n") + 1);
    if (Boolean.getBoolean("brink.regenerate")) {
      String text =
          TABLE.matcher(Files.readString(README)).replaceFirst("```text\n" + table + "```");
      Files.writeString(README, text);
    }
    Matcher shown = TABLE.matcher(Files.readString(README));
    assertThat(shown.find()).isTrue();
    assertThat(shown.group(1)).isEqualTo(table);
  }

  @Test
  void everyCommandWorks() throws IOException {
    String text = Files.readString(README);
    Matcher file = FILE.matcher(text);
    while (file.find()) {
      Files.writeString(here.resolve(file.group(1)), file.group(2));
    }
    List<String> commands = commands(text);
    assertThat(commands).hasSizeGreaterThan(4);
    for (String command : commands) {
      List<String> words = new ArrayList<>(List.of(command.split(" ")));
      if (List.of("run", "compare").contains(words.get(0))) {
        words.add("--no-charts");
      }
      Typed typed = type(words);
      assertThat(typed.code()).as(command + "\n" + typed.err()).isZero();
    }
  }

  private static List<String> commands(String text) {
    Matcher block = SHELL.matcher(text);
    List<String> commands = new ArrayList<>();
    while (block.find()) {
      block
          .group(1)
          .lines()
          .filter(line -> line.startsWith("./brink "))
          .map(line -> line.substring("./brink ".length()))
          .forEach(commands::add);
    }
    return commands;
  }
}
