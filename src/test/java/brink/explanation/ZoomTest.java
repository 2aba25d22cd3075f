package brink.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import brink.run.Weighed;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class ZoomTest {
  private static final Chronicle RUN = Told.BASELINE.chronicle(17);

  private static Moment first(Predicate<Moment> test) {
    return RUN.moments().stream().filter(test).findFirst().orElseThrow();
  }

  private static String zoom(Moment moment) {
    List<Weighed> options = Told.BASELINE.simulation().options(Told.key(17), moment.act().key());
    return String.join("\n", Zoom.of(RUN, moment.number(), options));
  }

  @Test
  void aReactionShowsItsOptionsTermsAndChain() {
    Moment reaction = first(m -> m.cause() > 0 && m.decision() != null);
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
    Moment cause = first(m -> RUN.descendants(m.number()) > 1);
    String text = zoom(cause);
    for (Moment child : RUN.setOff(cause.number())) {
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
  void theAnswerToAnOfferIsAnAnswerAtOnce() {
    for (int i = 0; ; i++) {
      Chronicle run = Told.BASELINE.chronicle(i);
      for (Moment moment : run.moments()) {
        if (moment.act().kind().id().endsWith("-ceasefire")
            && moment.cause() > 0
            && moment.decision() == null) {
          assertThat(Zoom.of(run, moment.number(), List.of()))
              .anyMatch(line -> line.startsWith("An answer to #") && line.endsWith("at once."));
          return;
        }
      }
    }
  }

  @Test
  void termsAreThoseThatAreNotZeroEverywhere() {
    Moment any = first(m -> m.decision() != null);
    List<Weighed> options = Told.BASELINE.simulation().options(Told.key(17), any.act().key());
    for (String term : Zoom.terms(options)) {
      assertThat(options)
          .anyMatch(o -> o.terms().stream().anyMatch(t -> t.name().equals(term) && t.value() != 0));
    }
    assertThat(Zoom.numbers(options.get(0), List.of("no such term"))).endsWith("");
  }
}
