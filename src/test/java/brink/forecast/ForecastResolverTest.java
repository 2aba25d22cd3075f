package brink.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import brink.evidence.Forecast;
import brink.evidence.ForecastKind;
import brink.model.Act;
import brink.model.ActFamily;
import brink.path.Stories;
import brink.run.History;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ForecastResolverTest {
  private static final LocalDate START = LocalDate.of(2024, 7, 27);

  private static ForecastResolver resolver(
      ForecastKind kind, boolean avoided, int rung, int since, @Nullable Integer by) {
    boolean act = kind == ForecastKind.ACT;
    Forecast forecast =
        new Forecast(
            "f",
            List.of("e1"),
            "Something happens.",
            kind,
            avoided,
            act ? List.of("a", "b") : List.of(),
            act ? List.of("b", "c") : List.of(),
            List.of(),
            act ? ActFamily.STRIKE : null,
            rung,
            START.plusDays(since),
            by == null ? null : START.plusDays(by),
            "");
    return new ForecastResolver(forecast, Stories.layout(10));
  }

  private static boolean act(int since, @Nullable Integer by, History history) {
    return resolver(ForecastKind.ACT, false, 6, since, by).comesTrue(history);
  }

  @Test
  void anActCountsWithinItsDaysBothIncluded() {
    History history = Stories.history("5555555555", Stories.strike(3.5, 0, 1, 6));
    assertThat(act(3, 3, history)).isTrue();
    assertThat(act(2, 4, history)).isTrue();
    assertThat(act(4, null, history)).isFalse();
    assertThat(act(0, 2, history)).isFalse();
  }

  @Test
  void onlyActsOfTheNamedActorsFamilyAndRungCount() {
    assertThat(act(0, null, Stories.history("5", Stories.strike(0.5, 0, 1, 5)))).isFalse();
    assertThat(act(0, null, Stories.history("5", Stories.strike(0.5, 2, 1, 7)))).isFalse();
    assertThat(act(0, null, Stories.history("5", Stories.strike(0.5, 1, 0, 7)))).isFalse();
    assertThat(act(0, null, Stories.history("5", Stories.threat(0.5, 0, 1)))).isFalse();
    assertThat(act(0, null, Stories.history("5", Stories.fire(1, 0, 1, 7)))).isFalse();
    assertThat(act(0, null, Stories.history("5", Stories.strike(0.5, 1, 2, 7)))).isTrue();
  }

  @Test
  void whatIsToBeAvoidedComesTrueWhereItDoesNotHappen() {
    History history = Stories.history("5555775555");
    assertThat(resolver(ForecastKind.RUNG, false, 7, 0, null).comesTrue(history)).isTrue();
    assertThat(resolver(ForecastKind.RUNG, true, 7, 0, null).comesTrue(history)).isFalse();
    assertThat(resolver(ForecastKind.RUNG, true, 7, 6, null).comesTrue(history)).isTrue();
    assertThat(resolver(ForecastKind.RUNG, false, 7, 0, 3).comesTrue(history)).isFalse();
  }

  @Test
  void aCeasefireCountsFromItsDayOn() {
    History history =
        Stories.history(
            "5555555555", Stories.offer(3.5, 1, 0, Act.NOBODY), Stories.accept(4.5, 0, 1));
    assertThat(resolver(ForecastKind.CEASEFIRE, false, 0, 4, null).comesTrue(history)).isTrue();
    assertThat(resolver(ForecastKind.CEASEFIRE, false, 0, 5, null).comesTrue(history)).isFalse();
  }

  @Test
  void daysOutsideTheRunsDoNotCount() {
    assertThat(resolver(ForecastKind.RUNG, false, 7, 10, null).isOpen()).isFalse();
    assertThat(resolver(ForecastKind.RUNG, false, 7, -9, -1).isOpen()).isFalse();
    assertThat(resolver(ForecastKind.RUNG, false, 7, -9, 0).isOpen()).isTrue();
    assertThat(resolver(ForecastKind.RUNG, false, 7, 0, 99).end()).isEqualTo(10);
  }
}
