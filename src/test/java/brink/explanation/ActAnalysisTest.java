package brink.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import brink.run.WeighedOption;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class ActAnalysisTest {
  private static final Chronicle RUN = Told.BASELINE.chronicle(17);

  private static ChronicleEntry first(Predicate<ChronicleEntry> test) {
    return RUN.moments().stream().filter(test).findFirst().orElseThrow();
  }

  private static String zoom(ChronicleEntry moment) {
    List<WeighedOption> options =
        Told.BASELINE.simulation().options(Told.key(17), moment.act().key());
    return String.join("\n", ActAnalysis.of(RUN, moment.number(), options));
  }

  @Test
  void aReactionShowsItsOptionsTermsAndChain() {
    ChronicleEntry reaction = first(m -> m.cause() > 0 && m.decision() != null);
    String text = zoom(reaction);
    assertThat(text)
        .startsWith("#" + reaction.number() + "  ")
        .contains("A reaction to #" + reaction.cause() + "  ", "days later")
        .contains("option ", "probability", "utility", "base")
        .containsPattern("\n> +" + RUN.names().option(reaction.decision().chosen()))
        .contains("\n   hold ")
        .contains("  #" + reaction.cause() + "  ")
        .contains("  <--");
    assertThat(text.split("\n>", -1)).hasSize(2);
  }

  @Test
  void whatAnActSetOffStandsBelowIt() {
    ChronicleEntry cause = first(m -> RUN.descendants(m.number()) > 1);
    String text = zoom(cause);
    for (ChronicleEntry child : RUN.setOff(cause.number())) {
      assertThat(text).contains("\n    #" + child.number() + "  ");
    }
  }

  @Test
  void whatNobodyChoseSaysSo() {
    assertThat(zoom(first(m -> m.act().dailyFire()))).contains("nobody chose it on that day");
    assertThat(zoom(first(m -> m.act().day() == 0.625)))
        .contains("Given by the scenario.")
        .doesNotContain("weighed");
    assertThat(zoom(first(m -> m.decision() != null && m.cause() == 0)))
        .contains("Of its actor's own accord");
  }

  @Test
  void aReactionSaysHowLateItCame() {
    ChronicleEntry late = first(m -> m.cause() > 0);
    assertThat(ActAnalysis.of(RUN, late.number(), List.of()))
        .anyMatch(line -> line.matches("A reaction to #" + late.cause() + " .* days later\\."));
  }

  @Test
  void termsAreThoseThatAreNotZeroEverywhere() {
    ChronicleEntry any = first(m -> m.decision() != null);
    List<WeighedOption> options = Told.BASELINE.simulation().options(Told.key(17), any.act().key());
    for (String term : ActAnalysis.terms(options)) {
      assertThat(options)
          .anyMatch(o -> o.terms().stream().anyMatch(t -> t.name().equals(term) && t.value() != 0));
    }
    assertThat(ActAnalysis.numbers(options.get(0), List.of("no such term"))).endsWith("");
  }
}
