package brink.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import brink.analysis.Distribution;
import brink.analysis.DistributionBuilder;
import brink.model.OutcomeKind;
import brink.model.OutcomeRule;
import brink.run.RunLayout;
import brink.run.RunRecord;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutcomeTextTest {
  private static OutcomeRule outcome(String label, OutcomeKind kind, boolean headline) {
    return new OutcomeRule(
        "id-" + kind.ordinal(), label, kind, headline, null, null, List.of(), null, 7, 0, 0, null);
  }

  private static String print(OutcomeRule... outcomes) {
    RunLayout layout =
        new RunLayout(
            LocalDate.of(2024, 7, 27), 1, List.of("a"), List.of(outcomes), List.of(), List.of());
    DistributionBuilder builder = new DistributionBuilder(layout);
    for (int i = 0; i < 1000; i++) {
      double[] values = {i < 7 ? 1 : 0, i < 500 ? Double.NaN : i, 0};
      builder.accept(
          new RunRecord(i, values, new byte[] {6}, new byte[0][], new int[] {0}, new int[0]));
    }
    Distribution distribution = builder.build();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new OutcomeText(distribution, Map.of())
        .print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  @Test
  void columnsAreAligned() {
    assertThat(
            print(
                outcome("Rung 7", OutcomeKind.RUNG_REACHED, true),
                outcome("Days until rung 7", OutcomeKind.FIRST_PASSAGE, true),
                outcome("Ceasefire", OutcomeKind.CEASEFIRE, false)))
        .isEqualTo(
            """
            outcome  share        chance  assumptions   runs
            Rung 7   0.7 %  0.3 to 1.4 %            –  1,000

            quantity           median   5 to 95 %  runs
            Days until rung 7     749  524 to 974   500
            """);
  }

  @Test
  void nothingIsShownWhereNothingIsAHeadline() {
    assertThat(
            print(
                outcome("Rung 7", OutcomeKind.RUNG_REACHED, false),
                outcome("Days", OutcomeKind.FIRST_PASSAGE, false),
                outcome("Ceasefire", OutcomeKind.CEASEFIRE, false)))
        .isEmpty();
  }
}
