package brink.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import brink.model.Attribution;
import brink.model.Horizon;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the shipped evidence says. */
class EvidenceTest {
  private static final Horizon DAYS = new Horizon(LocalDate.of(2024, 7, 27), 61);
  private static final Evidence EVIDENCE = ShippedEvidence.read();

  private static CodedEvent primary(String key) {
    return EVIDENCE.events().stream()
        .filter(event -> event.eventKey().equals(key) && event.primary())
        .findFirst()
        .orElseThrow();
  }

  private static List<CodedEvent> reports(String key) {
    return EVIDENCE.events().stream().filter(event -> event.eventKey().equals(key)).toList();
  }

  @Test
  void thereAreFiveDocuments() {
    assertThat(EVIDENCE.documents().stream().map(Document::id))
        .containsExactly("000", "001", "002", "003", "004");
    assertThat(EVIDENCE.documents().stream().mapToInt(Document::bytes).sum()).isEqualTo(13_946);
  }

  @Test
  void weekdaysAreResolvedToTheRightDates() {
    assertThat(LocalDate.of(2024, 7, 27).getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
    assertThat(LocalDate.of(2024, 8, 4).getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
    assertThat(LocalDate.of(2024, 8, 6).getDayOfWeek()).isEqualTo(DayOfWeek.TUESDAY);
    assertThat(LocalDate.of(2024, 9, 25).getDayOfWeek()).isEqualTo(DayOfWeek.WEDNESDAY);
    assertThat(primary("golan-attack").date().min()).isEqualTo("2024-07-27");
    assertThat(primary("g7-call-iran").date().min()).isEqualTo("2024-08-04");
    assertThat(primary("us-tells-iran").date().min()).isEqualTo("2024-08-06");
    assertThat(primary("ceasefire-drive").date().min()).isEqualTo("2024-09-25");
  }

  @Test
  void aResolvedWeekdayIsOneDay() {
    assertThat(EVIDENCE.events())
        .filteredOn(event -> event.date().basis() == DateBasis.RESOLVED_WEEKDAY)
        .isNotEmpty()
        .allMatch(event -> event.date().min().equals(event.date().max()));
  }

  @Test
  void nothingIsDatedAfterTheLastDocument() {
    assertThat(EVIDENCE.events())
        .allMatch(event -> !event.date().max().isAfter(LocalDate.of(2024, 9, 25)));
  }

  @Test
  void theWoundedAtAlAsadAreToldInTwoWays() {
    List<CodedEvent> reports = reports("al-asad");
    assertThat(reports).hasSize(2);
    assertThat(reports.get(0).least("injured-military")).isEqualTo(5);
    assertThat(reports.get(0).least("injured-contractors")).isEqualTo(2);
    assertThat(reports.get(1).least("injured")).isEqualTo(7);
    assertThat(reports.get(1).least("injured-military")).isNull();
  }

  @Test
  void whoAttackedTheGolanStaysDisputed() {
    Responsibility said = primary("golan-attack").attribution();
    assertThat(said.status()).isEqualTo(Attribution.DENIED);
    assertThat(said.blamedBy()).containsExactly("israel", "us");
    assertThat(said.deniedBy()).containsExactly("hezbollah");
    assertThat(primary("golan-attack").least("killed")).isEqualTo(12);
  }

  @Test
  void whoKilledHaniyehStaysOpen() {
    CodedEvent killing = primary("haniyeh-killed");
    assertThat(killing.attribution().status()).isEqualTo(Attribution.OPEN);
    assertThat(killing.attribution().claimedBy()).isEmpty();
    assertThat(killing.target()).isEqualTo("hamas");
    assertThat(killing.bearer()).isEqualTo("iran");
  }

  @Test
  void theAttackOfAprilHasNoNumbersAndIsNoAct() {
    assertThat(reports("april-salvo"))
        .hasSize(1)
        .allMatch(event -> event.magnitudes().isEmpty() && event.act() == null);
  }

  @Test
  void atLeastMeansNoUpperBound() {
    Magnitude killed = primary("air-strikes-25-september").magnitudes().get("killed");
    assertThat(killed.min()).isEqualTo(51);
    assertThat(killed.max()).isNull();
  }

  @Test
  void actsAreFortySevenEachWithOneReport() {
    List<CodedEvent> acts = EVIDENCE.acts();
    assertThat(acts).hasSize(47).allMatch(event -> event.kind().canBeAct());
    Set<String> keys = new TreeSet<>();
    acts.forEach(event -> keys.add(event.eventKey()));
    assertThat(keys).hasSize(47);
  }

  @Test
  void bothHalvesOfAFightAreTold() {
    Map<String, String> halves =
        Map.of(
            "campaign-september", "fighting-september-hezbollah",
            "tit-for-tat-in-iraq", "tit-for-tat-in-iraq-us",
            "border-war", "border-war-hezbollah");
    halves.forEach(
        (one, other) -> {
          CodedEvent half = primary(one);
          assertThat(primary(other))
              .returns(half.target(), CodedEvent::actor)
              .returns(half.actor(), CodedEvent::target)
              .returns(half.date(), CodedEvent::date)
              .returns(half.act() == null, event -> event.act() == null);
        });
  }

  @Test
  void oneCallAboutTwoWhoAreToBePressedIsTwoActs() {
    assertThat(EVIDENCE.acts())
        .filteredOn(event -> event.source().equals("001:8"))
        .extracting(CodedEvent::act, CodedEvent::thirdParty)
        .containsExactly(tuple("rally", "iran"), tuple("rally", "hezbollah"));
  }

  @Test
  void whatTheUnitedStatesSaysToTheMilitiasIsNeverSaidToIran() {
    assertThat(EVIDENCE.acts())
        .filteredOn(event -> event.eventKey().matches("us-(accuses-militias|will-not-tolerate)"))
        .hasSize(2)
        .allMatch(event -> event.bearer().equals("iraqi-militias"));
  }

  @Test
  void aViewThatNobodyVoicedIsNoAct() {
    assertThat(reports("partners-disapprove"))
        .allMatch(event -> event.kind() == EventKind.ASSESSMENT && event.act() == null);
  }

  @Test
  void aForecastKnowsOnlyWhatLiesWhollyBeforeIt() {
    List<CodedEvent> known = EVIDENCE.until(LocalDate.of(2024, 8, 4));
    assertThat(known)
        .extracting(CodedEvent::eventKey)
        .contains("golan-attack", "shukr-killed", "haniyeh-killed", "g7-call-iran")
        .doesNotContain("biden-abdullah", "al-asad");
    assertThat(known)
        .extracting(event -> event.date().in(DAYS).middle())
        .isSortedAccordingTo(Double::compare);
  }

  @Test
  void aForecastBeforeTheCrisisKnowsNothing() {
    assertThat(EVIDENCE.until(LocalDate.of(2024, 7, 26))).isEmpty();
  }

  @Test
  void windowsEndWithTheDayOfPublication() {
    List<DocumentWindow> windows = EVIDENCE.windows(DAYS, actor -> null);
    assertThat(windows).hasSize(5);
    assertThat(windows.get(0).fromDay()).isZero();
    assertThat(windows.get(0).toDay()).isEqualTo(3);
    assertThat(windows.get(2).toDay()).isEqualTo(61);
    assertThat(windows.get(4).fromDay()).isEqualTo(56);
    assertThat(windows.get(4).toDay()).isEqualTo(58);
  }

  @Test
  void aDocumentCoversWhoeverStandsInForAnActorItCovers() {
    Map<String, String> standsIn = Map.of("france", "g7", "iraqi-militias", "iran");
    List<DocumentWindow> windows = EVIDENCE.windows(DAYS, standsIn::get);
    assertThat(windows.get(0).covers()).contains("france", "g7").doesNotContain("gulf");
    assertThat(windows.get(3).covers()).containsOnlyOnce("iran");
  }

  @Test
  void everyActIsCoveredByADocumentThatCanHaveSeenIt() {
    for (CodedEvent act : EVIDENCE.acts()) {
      DocumentWindow window =
          EVIDENCE.windows(DAYS, actor -> null).stream()
              .filter(candidate -> candidate.document().equals(act.document()))
              .findFirst()
              .orElseThrow();
      assertThat(window.covers()).as(act.id()).contains(act.actor(), act.target());
      ObservedRange day = act.date().in(DAYS);
      assertThat(day.high()).as(act.id()).isGreaterThan(window.fromDay());
      assertThat(day.low()).as(act.id()).isLessThan(window.toDay());
    }
  }

  @Test
  void theSourceOfAnEventIsItsDocumentAndParagraph() {
    assertThat(primary("golan-attack").source()).isEqualTo("000:2");
  }
}
