package brink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Links of all pages of the project lead somewhere: to a file, a folder, or a heading; and the
 * types that they name with their room are there.
 */
class LinksTest {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern TYPE =
      Pattern.compile("`(?:brink\\.)?([a-z]+(?:\\.[a-z]+)*)\\.([A-Z]\\w+)(?:[.#(][^`]*)?`");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

  @TestFactory
  Stream<DynamicTest> everyLinkLeadsSomewhere() throws IOException {
    return pages().stream()
        .map(page -> DynamicTest.dynamicTest(page.toString(), () -> check(page)));
  }

  @TestFactory
  Stream<DynamicTest> everyTypeThatIsNamedWithItsRoomIsThere() throws IOException {
    return pages().stream()
        .map(page -> DynamicTest.dynamicTest(page.toString(), () -> checkTypes(page)));
  }

  private static void checkTypes(Path page) throws IOException {
    Path rooms = Path.of("src/main/java/brink");
    assertThat(TYPE.matcher(Files.readString(page)).results())
        .filteredOn(type -> Files.isDirectory(rooms.resolve(type.group(1).split("\\.")[0])))
        .allSatisfy(
            type ->
                assertThat(rooms.resolve(type.group(1).replace('.', '/')))
                    .as(type.group())
                    .isDirectoryContaining("glob:**/" + type.group(2) + ".java"));
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> top = Files.list(Path.of("."));
        Stream<Path> docs = Files.walk(Path.of("docs"));
        Stream<Path> scenarios = Files.walk(Path.of("scenarios"));
        Stream<Path> seeds = Files.walk(Path.of("seeds"))) {
      return Stream.of(top, docs, scenarios, seeds)
          .flatMap(paths -> paths)
          .map(Path::normalize)
          .filter(path -> path.toString().endsWith(".md"))
          .sorted()
          .toList();
    }
  }

  private static void check(Path page) throws IOException {
    List<String> links =
        LINK.matcher(Files.readString(page)).results().map(link -> link.group(1)).toList();
    assertThat(links).filteredOn(link -> !link.contains("://")).allSatisfy(link -> to(page, link));
  }

  private static void to(Path page, String link) throws IOException {
    String[] parts = link.split("#", 2);
    Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
    assertThat(target).exists();
    if (parts.length > 1) {
      assertThat(HEADING.matcher(Files.readString(target)).results().map(h -> slug(h.group(1))))
          .contains(parts[1]);
    }
  }

  /** The anchor of a heading: lower case, hyphens for spaces, without signs. */
  private static String slug(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
  }
}
