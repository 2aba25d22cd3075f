package brink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Links of all pages of the project lead somewhere: to a file, a folder, or a heading; and the
 * types that they name are there.
 */
class LinksTest {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

  /** A type in backquotes, with or without its room, and a member of it or not. */
  private static final Pattern TYPE =
      Pattern.compile("`(?:brink\\.)?((?:[a-z]+\\.)*)([A-Z][a-z]\\w*)(?:[.#(][^`]*)?`");

  /** Types of libraries that pages name. */
  private static final Set<String> OTHERS =
      Set.of(
          "BigDecimal",
          "BooleanSupplier",
          "Double",
          "Font",
          "HashMap",
          "Library",
          "Math",
          "Signal",
          "SplittableRandom",
          "Steppable",
          "StrictMath");

  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

  @TestFactory
  Stream<DynamicTest> everyLinkLeadsSomewhere() throws IOException {
    return pages().stream()
        .map(page -> DynamicTest.dynamicTest(page.toString(), () -> check(page)));
  }

  @TestFactory
  Stream<DynamicTest> everyTypeThatIsNamedIsThere() throws IOException {
    Set<String> sources = sources();
    return pages().stream()
        .map(page -> DynamicTest.dynamicTest(page.toString(), () -> checkTypes(page, sources)));
  }

  private static void checkTypes(Path page, Set<String> sources) throws IOException {
    assertThat(TYPE.matcher(Files.readString(page)).results())
        .extracting(type -> type.group(1).replace('.', '/') + type.group(2))
        .filteredOn(type -> !OTHERS.contains(type.substring(type.lastIndexOf('/') + 1)))
        .filteredOn(type -> sources.stream().noneMatch(file -> file.endsWith("/" + type + ".java")))
        .isEmpty();
  }

  /** Paths of all sources, tests included. */
  private static Set<String> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files
          .map(file -> file.toString().replace('\\', '/'))
          .filter(file -> file.endsWith(".java"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
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
