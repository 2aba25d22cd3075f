package brink.hindcast;

import static brink.hindcast.Reports.CALL;
import static brink.hindcast.Reports.STRIKE;
import static brink.hindcast.Reports.THREAT;
import static brink.hindcast.Reports.crisis;
import static brink.hindcast.Reports.mention;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.evidence.ReportedAct;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class BaselinesTest {
  private static final int DRAWS = 4_000;

  private static List<List<ReportedAct>> draws(ForecastMethod method, InformationSet past) {
    PredictiveSampler futures = method.at(past);
    List<List<ReportedAct>> draws = new ArrayList<>();
    for (int i = 0; i < DRAWS; i++) {
      draws.add(futures.draw(i));
    }
    return draws;
  }

  private static double mean(List<List<ReportedAct>> draws, Predicate<ReportedAct> which) {
    return draws.stream().mapToLong(f -> f.stream().filter(which).count()).average().orElseThrow();
  }

  @Test
  void poissonExpectsTheRateSeenForEachDayOfADocument() {
    InformationSet past =
        crisis(mention(0, 0.5, STRIKE), mention(0, 1.5, CALL), mention(0, 2.5, CALL)).until(0);
    List<List<ReportedAct>> draws = draws(new PoissonMethod(false), past);
    // (3 + 1/2) acts on 3 days seen; the second document has 3 days ahead, the third 2. The counts'
    // variance is mean + mean^2 / 3.5, so the standard error of the first is 0.044, of the other
    // 0.03; both bounds are some four of them.
    assertThat(mean(draws, m -> m.document() == 1)).isCloseTo(3.5, within(0.18));
    assertThat(mean(draws, m -> m.document() == 2)).isCloseTo(3.5 * 2 / 3, within(0.13));
    assertThat(
            mean(draws, m -> m.kind().equals(CALL.id()))
                / mean(draws, m -> m.kind().equals(STRIKE.id())))
        .isCloseTo(2, within(0.1));
  }

  @Test
  void futuresLieInTheDaysThatDocumentsLookAt() {
    InformationSet past = crisis(mention(0, 0.5, STRIKE), mention(0, 1.5, THREAT)).until(0);
    for (ForecastMethod method : List.of(new PoissonMethod(false), new MarkovMethod())) {
      for (List<ReportedAct> future : draws(method, past)) {
        for (ReportedAct mention : future) {
          assertThat(mention.day().low()).isGreaterThan(mention.document() == 1 ? 3 : 8);
          assertThat(mention.day().low()).isLessThanOrEqualTo(mention.document() == 1 ? 6 : 10);
        }
      }
    }
  }

  @Test
  void theLastDocumentAloneGivesItsOwnRateAndMix() {
    InformationSet past =
        crisis(
                mention(0, 0.5, STRIKE),
                mention(0, 1.5, STRIKE),
                mention(1, 4.5, CALL),
                mention(1, 5.5, CALL))
            .until(1);
    List<List<ReportedAct>> draws = draws(new PoissonMethod(true), past);
    // (2 + 1/2) acts on 4 days, 2 days ahead.
    assertThat(mean(draws, m -> true)).isCloseTo(1.25, within(0.09));
    assertThat(mean(draws, m -> m.kind().equals(STRIKE.id()))).isZero();
  }

  @Test
  void withNothingSeenNothingIsForecast() {
    InformationSet past = crisis().until(0);
    for (ForecastMethod method :
        List.of(new PoissonMethod(false), new PoissonMethod(true), new MarkovMethod())) {
      assertThat(mean(draws(method, past), m -> true)).isZero();
    }
  }

  @Test
  void theChainCountsTransitionsBetweenNeighbouringDaysThatWereLookedAt() {
    InformationSet past =
        crisis(
                mention(0, 0.5, CALL),
                mention(0, 1.5, STRIKE),
                mention(0, 2.0, STRIKE, 7),
                mention(1, 4.5, THREAT))
            .until(1);
    ObservedDays seen = ObservedDays.of(past);
    // Days 0 to 5: words, war (a moment of midnight belongs to the day that ends), silence,
    // silence, words, silence.
    assertThat(seen.transitions().get(HeatLevel.WORDS).values())
        .containsExactly(1.25, .25, .25, 1.25);
    assertThat(seen.transitions().get(HeatLevel.WAR).values()).containsExactly(1.25, .25, .25, .25);
    assertThat(seen.transitions().get(HeatLevel.SILENCE).values())
        .containsExactly(1.25, 1.25, .25, .25);
    assertThat(seen.last()).isEqualTo(HeatLevel.SILENCE);
    // Days 2 of both documents, and days 3 and 5 of the second.
    assertThat(seen.reports().get(HeatLevel.SILENCE)).hasSize(4);
    assertThat(seen.reports().get(HeatLevel.WAR)).containsExactly(past.mentions().subList(1, 3));
  }

  @Test
  void anUnseenLevelIsReportedAsSomeActLiftedToIt() {
    InformationSet past = crisis(mention(0, 2.5, CALL)).until(0);
    List<List<ReportedAct>> draws = draws(new MarkovMethod(), past);
    assertThat(mean(draws, m -> m.leastRung() >= 7)).isPositive();
    assertThat(draws).allSatisfy(f -> assertThat(f).allMatch(m -> m.kind().equals(CALL.id())));
  }

  @Test
  void theSameKeyGivesTheSameFuture() {
    InformationSet past = crisis(mention(0, 0.5, STRIKE), mention(0, 1.5, THREAT)).until(0);
    for (ForecastMethod method : List.of(new PoissonMethod(false), new MarkovMethod())) {
      assertThat(method.at(past).draw(5)).isEqualTo(method.at(past).draw(5));
    }
  }
}
