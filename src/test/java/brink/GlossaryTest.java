package brink;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * docs/glossary.md knows the noun of every public type: the last word of its name is a term there,
 * in the singular or the plural, or ends the name of a public type of java.base.
 */
class GlossaryTest {
  private static final Pattern TERM = Pattern.compile("(?m)^\\| ([^|]+) \\| [^|]+ \\|");
  private static final Pattern WORD_START =
      Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

  private static List<String> terms() throws IOException {
    return TERM.matcher(Files.readString(Path.of("docs/glossary.md")))
        .results()
        .map(row -> row.group(1))
        .filter(term -> !term.equals("term") && !term.startsWith("---"))
        .toList();
  }

  @Test
  void theLastWordOfEveryPublicTypeIsKnown() throws IOException {
    Set<String> words =
        terms().stream()
            .flatMap(term -> Arrays.stream(term.toLowerCase(Locale.ROOT).split("\\W+")))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> java = wordsOfJava();
    assertThat(publicTypes())
        .isNotEmpty()
        .allSatisfy(
            name -> {
              String word = lastWord(name);
              assertThat(java.contains(word) || numbers(word).anyMatch(words::contains))
                  .as("is %s (of %s) a term of docs/glossary.md?", word, name)
                  .isTrue();
            });
  }

  @Test
  void noTermStandsTwice() throws IOException {
    assertThat(terms()).hasSizeGreaterThan(100).doesNotHaveDuplicates();
  }

  private static List<String> publicTypes() {
    return new ClassFileImporter()
        .withImportOption(location -> !location.contains("/test")).importPackages("brink").stream()
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .map(JavaClass::getSimpleName)
            .filter(name -> !name.isEmpty() && !name.equals("package-info"))
            .sorted()
            .toList();
  }

  /** The last words of the public types of java.base, in lower case. */
  private static Set<String> wordsOfJava() throws IOException {
    Path root = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/java.base");
    try (Stream<Path> files = Files.walk(root.resolve("java"))) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
          .map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.'))
          .map(GlossaryTest::load)
          .filter(type -> Modifier.isPublic(type.getModifiers()))
          .map(type -> lastWord(type.getSimpleName()))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, null);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String lastWord(String name) {
    int start = WORD_START.matcher(name).results().mapToInt(MatchResult::start).max().orElse(0);
    return name.substring(start).toLowerCase(Locale.ROOT);
  }

  /** A word, and what its singular or plural may be. */
  private static Stream<String> numbers(String word) {
    return Stream.of(
        word,
        word + "s",
        word.replaceFirst("s$", ""),
        word.replaceFirst("es$", ""),
        word.replaceFirst("es$", "is"),
        word.replaceFirst("ies$", "y"),
        word.replaceFirst("ices$", "ex"));
  }
}
