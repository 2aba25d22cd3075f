package brink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Numbers become digits in {@code brink.analysis.Rounding} and nowhere else, so that no two tables,
 * charts or pages can show one quantity differently.
 */
class OneRoundingTest {
  private static final Path SOURCES = Path.of("src/main/java/brink");

  /** Files that round for another purpose than to show a quantity. */
  private static final Map<String, String> OTHERS =
      Map.of(
          "analysis/BetaBinomial.java", "counts that were added up as fractions",
          "analysis/EventVariance.java", "a count that was added up as a fraction",
          "analysis/Rounding.java", "the one place",
          "design/SignificantDigits.java", "inputs, with all digits that are read back",
          "parameter/ParameterDraws.java", "inputs, with all digits that are read back",
          "parameter/Parameter.java", "a share in a refusal, below the one place; half up, too",
          "report/chart/SvgText.java", "coordinates on the page",
          "table/Decimal.java", "the fast way to what Rounding gives, held to it by DecimalTest",
          "table/PValue.java", "what is too small for the decimals of tables; half up, too",
          "sweep/Estimate.java", "a count that was added up as a fraction");

  /** Casts to int are shades and places; comparisons ask whether a number is whole. */
  private static final Pattern ROUNDS =
      Pattern.compile(
          "%[-+,0-9 #(]*(\\.[0-9]+)?[feEgG][^a-z]|DecimalFormat|NumberFormat\\.get|RoundingMode"
              + "|MathContext|setScale|(?<!== |\\(int\\) )(?<!\\w)Math\\.(round|rint)\\(");

  @Test
  void numbersAreRoundedInOnePlace() throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        String name = SOURCES.relativize(file).toString().replace('\\', '/');
        if (!OTHERS.containsKey(name)) {
          Files.readAllLines(file).stream()
              .filter(line -> ROUNDS.matcher(line).find())
              .forEach(line -> found.add(name + ": " + line.strip()));
        }
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void seesTheWaysThatItForbids() {
    for (String line :
        List.of(
            "String.format(Locale.ROOT, \"%.1f\", 100 * share)",
            "\"in %.0f %% of cases\"",
            "String.format(\"%,.2f\", x)",
            "Math.round(100 * share)",
            "BigDecimal.valueOf(x).setScale(2, RoundingMode.HALF_EVEN)",
            "new DecimalFormat(\"0.00\")")) {
      assertThat(ROUNDS.matcher(line).find()).as(line).isTrue();
    }
  }
}
