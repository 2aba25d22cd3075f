package brink.hindcast;

import static org.assertj.core.api.Assertions.assertThat;

import brink.evidence.CodedEvent;
import brink.evidence.DateRange;
import brink.evidence.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CodedCrisisTest {
  private static final ReportedCrisis CRISIS =
      CodedCrisis.of(Baseline.EVIDENCE, Baseline.REPLAYING).reported();

  @Test
  void documentsStandInOrderOfPublication() {
    assertThat(CRISIS.windows())
        .extracting(window -> window.document())
        .containsExactly("000", "001", "003", "004", "002");
  }

  @Test
  void theAttackOnTheGolanIsKnownFromTheFirstDocumentAndNotPutInTwice() {
    List<DocumentReport> attacks =
        CRISIS.until(0).known().stream()
            .filter(told -> told.act().kind().equals("rocket-fire"))
            .toList();
    assertThat(attacks).hasSize(1);
    assertThat(attacks.get(0).replay()).isNull();
    assertThat(attacks.get(0).act().leastRung()).isEqualTo(6);
  }

  @Test
  void aCampaignOfThreeDaysStandsAtItsRung() {
    assertThat(CRISIS.told())
        .filteredOn(told -> told.act().kind().equals("open-campaign"))
        .singleElement()
        .satisfies(told -> assertThat(told.act().leastRung()).isEqualTo(7));
  }

  @Test
  void whatALaterDocumentTellsOfEarlierDaysIsNotKnown() {
    // 003, of 6 August, tells of an attack on 5 August; 001 is of 5 August.
    assertThat(CRISIS.until(1).mentions())
        .noneMatch(mention -> mention.kind().equals("strike-us-forces"));
    assertThat(CRISIS.until(2).mentions())
        .anyMatch(mention -> mention.kind().equals("strike-us-forces"));
  }

  @Test
  void actsThatCouldNotBeSimulatedAsReportedAreNamed() {
    CodedCrisis crisis = CodedCrisis.of(Baseline.EVIDENCE, Baseline.REPLAYING);
    assertThat(crisis.leftOut()).anyMatch(line -> line.startsWith("e099: the scenario has no"));
    assertThat(crisis.leftOut().size() + CRISIS.told().size())
        .isEqualTo(Baseline.EVIDENCE.acts().size());
  }

  @Test
  void changingAnythingLaterDoesNotChangeTheForecastOfADay() {
    Hindcast hindcast =
        new Hindcast(
            List.of(
                Baseline.method(),
                new PoissonMethod(false),
                new PoissonMethod(true),
                new MarkovMethod()),
            Baseline.QUESTIONS,
            20,
            1);
    for (int d = 0; d < CRISIS.windows().size() - 1; d++) {
      ReportedCrisis other = CodedCrisis.of(perturbed(d), Baseline.REPLAYING).reported();
      assertThat(other.after(d)).isNotEqualTo(CRISIS.after(d));
      for (ForecastMethod method : hindcast.methods()) {
        assertThat(forecasts(hindcast.of(other, 0, d, method)))
            .isEqualTo(forecasts(hindcast.of(CRISIS, 0, d, method)));
      }
    }
  }

  private static List<List<Double>> forecasts(List<ScoredForecast> scored) {
    return scored.stream().map(s -> List.of(s.forecast(), s.low(), s.high())).toList();
  }

  /**
   * Evidence in which everything told after a day is another act, of another day, or gone. Records
   * of events that an earlier document reports too change all but the kind of act and its ends,
   * which are coded once for all reports.
   */
  static Evidence perturbed(int document) {
    List<String> out =
        CRISIS.windows().subList(0, document + 1).stream().map(w -> w.document()).toList();
    List<CodedEvent> events = new ArrayList<>();
    int number = 0;
    for (CodedEvent event : Baseline.EVIDENCE.events()) {
      if (out.contains(event.document())) {
        events.add(event);
      } else if (isReportedIn(out, event.eventKey())) {
        events.add(of(event, number, event.actor(), event.target(), event.act()));
      } else if (number++ % 3 > 0) {
        String act = event.act() == null ? null : "capital-strike";
        events.add(of(event, number, "israel", "hezbollah", act));
      }
    }
    Evidence evidence = Baseline.EVIDENCE;
    return new Evidence(evidence.actors(), evidence.documents(), events, evidence.forecasts());
  }

  private static boolean isReportedIn(List<String> documents, String eventKey) {
    return Baseline.EVIDENCE.events().stream()
        .anyMatch(e -> documents.contains(e.document()) && e.eventKey().equals(eventKey));
  }

  private static CodedEvent of(
      CodedEvent event, int number, String actor, String target, @Nullable String act) {
    LocalDate day = LocalDate.of(2024, 9, 22).plusDays(number % 4);
    return new CodedEvent(
        event.id(),
        event.document(),
        event.paragraph(),
        new DateRange(day, day, event.date().basis()),
        actor,
        target,
        null,
        null,
        act,
        event.cameo(),
        event.plover(),
        event.kind(),
        Map.of(),
        event.eventKey(),
        event.primary(),
        event.attribution(),
        event.place(),
        event.paraphrase(),
        event.note());
  }
}
