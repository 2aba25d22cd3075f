package brink.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import brink.design.SignificantDigits;
import brink.parameter.Basis;
import brink.parameter.Parameter;
import brink.parameter.Prior;
import brink.scenario.ScenarioTemplate;
import brink.source.FileSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The sweep that halves and doubles what rests on judgement has every such number of the baseline.
 * After a change of one, {@code mvn test -Dtest=ExpertPriorsTest -Dbrink.regenerate=true} writes
 * its factors anew.
 */
class ExpertPriorsTest {
  private static final Path FILE = Path.of("scenarios/sweeps/expert-priors.sweep.yaml");
  private static final String START = "factors:\n";
  private static final String END = "design:";

  @Test
  void everyExpertPriorIsHalvedAndDoubled() throws IOException {
    String factors =
        ScenarioTemplate.read("scenarios/baseline.yaml", List.of(), new FileSource(Path.of("")))
            .parameters()
            .uncertain()
            .stream()
            .filter(parameter -> parameter.basis() == Basis.EXPERT)
            .map(ExpertPriorsTest::factor)
            .collect(Collectors.joining());
    String text = Files.readString(FILE);
    int from = text.indexOf(START) + START.length();
    int to = text.indexOf(END);
    if (Boolean.getBoolean("brink.regenerate")) {
      Files.writeString(FILE, text.substring(0, from) + factors + text.substring(to));
    } else {
      assertThat(text.substring(from, to)).isEqualTo(factors);
    }
  }

  private static String factor(Parameter parameter) {
    return "  "
        + parameter.path()
        + ": {values: ["
        + SignificantDigits.text(times(parameter, 0.5))
        + ", "
        + SignificantDigits.text(times(parameter, 2))
        + "]}\n";
  }

  /** The number times a factor; of a share and a logit, what belongs to the odds times it. */
  private static double times(Parameter parameter, double factor) {
    double value = parameter.value();
    if (parameter.unit().equals("logit") && parameter.prior() instanceof Prior.Normal) {
      return Math.rint(1000 * (value + Math.log(factor))) / 1000;
    }
    if (parameter.prior() instanceof Prior.Beta) {
      return Math.rint(1000 * value * factor / (1 - value + value * factor)) / 1000;
    }
    return value * factor;
  }
}
