package brink.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the guide, or README.md, as a reader uses it: files to write, and commands to type.
 *
 * @param path where it stands
 * @param text what it says
 */
record Guide(Path path, String text) {
  private static final Pattern SHELL = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
  private static final Pattern FILE =
      Pattern.compile("in `([a-z]+\\.yaml)`:\n\n```yaml\n(.*?)```", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("(?:'[^']*'|[^\\s'])+");

  /** The most that a test asks for where a command asks for more, so that it is done in seconds. */
  private static final Map<String, Integer> SMALLER =
      Map.of(
          "--runs", 30, "--replications", 4, "--futures", 5, "--turning-points", 20, "--crises", 2);

  /** What is added where a command does not give it. */
  private static final Map<String, List<String>> ADDED =
      Map.of(
          "run", List.of("--runs=30", "--no-charts"),
          "compare", List.of("--runs=30", "--no-charts"),
          "respond", List.of("--runs=30", "--no-charts"),
          "rare", List.of("--repetitions=2", "--no-charts"),
          "sweep", List.of("--replications=4", "--no-charts"),
          "sensitivity", List.of("--no-charts"),
          "discover", List.of("--no-charts"),
          "hindcast", List.of("--no-charts"),
          "bench", List.of("--runs=20"),
          "calibrate",
              List.of(
                  "--set=method.particles=40",
                  "--set=method.pilot=100",
                  "--set=stop.simulations=300",
                  "--no-charts"));

  static Guide read(Path path) {
    try {
      return new Guide(path, Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** README.md, then the pages of the guide in the order of their names. */
  static List<Guide> all() throws IOException {
    try (Stream<Path> pages = Files.list(Path.of("docs/guide"))) {
      return Stream.concat(Stream.of(Path.of("README.md")), pages.sorted())
          .map(Guide::read)
          .toList();
    }
  }

  /** Lines that a reader types, without what they print. */
  List<String> lines() {
    return SHELL.matcher(text).results().flatMap(block -> block.group(1).lines()).toList();
  }

  /** Command lines of Brink, with fewer runs where that is possible, as lists of words. */
  List<List<String>> commands() {
    return lines().stream()
        .filter(line -> line.startsWith("./brink "))
        .map(line -> smaller(words(line.substring("./brink ".length()))))
        .toList();
  }

  /** Writes the files that the page asks its reader to write. */
  void writeFiles(Path folder) throws IOException {
    Matcher file = FILE.matcher(text);
    while (file.find()) {
      Files.writeString(folder.resolve(file.group(1)), file.group(2));
    }
  }

  private static List<String> words(String line) {
    return WORD.matcher(line).results().map(word -> word.group().replace("'", "")).toList();
  }

  private static List<String> smaller(List<String> words) {
    List<String> smaller = new ArrayList<>(words);
    for (int i = 1; i < words.size(); i++) {
      Integer most = SMALLER.get(words.get(i - 1));
      if (most != null && Integer.parseInt(words.get(i)) > most) {
        smaller.set(i, most.toString());
      }
    }
    ADDED.getOrDefault(words.get(0), List.of()).stream()
        .filter(option -> !given(words, option))
        .forEach(smaller::add);
    return smaller;
  }

  private static boolean given(List<String> words, String option) {
    String key = option.replaceFirst("^--set=", "").replaceFirst("=.*", "");
    return words.stream().anyMatch(word -> word.startsWith(key));
  }
}
