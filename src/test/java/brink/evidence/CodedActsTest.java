package brink.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import brink.model.Horizon;
import brink.model.World;
import brink.parameter.ParameterValues;
import brink.run.ActCell;
import brink.scenario.ScenarioTemplate;
import brink.source.FileSource;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CodedActsTest {
  private static final Horizon DAYS = new Horizon(LocalDate.of(2024, 7, 27), 61);
  private static final Evidence EVIDENCE = ShippedEvidence.read();
  private static final World WORLD = world();
  private static final CodedActs ACTS = new CodedActs(WORLD, DAYS);

  private static World world(String... sets) {
    return ScenarioTemplate.read(
            "scenarios/baseline.yaml", List.of(sets), new FileSource(Path.of("")))
        .at(ParameterValues.NONE)
        .world();
  }

  private static CodedEvent event(String id) {
    return EVIDENCE.events().stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
  }

  private static CodedAct act(String eventKey) {
    CodedEvent event =
        EVIDENCE.acts().stream()
            .filter(e -> e.eventKey().equals(eventKey))
            .findFirst()
            .orElseThrow();
    return Objects.requireNonNull(ACTS.of(event));
  }

  @Test
  void actsAreCountedByKindAndDirection() {
    assertThat(ACTS.counts(EVIDENCE))
        .containsEntry(new ActCell("appeal", "us", "israel"), 6)
        .containsEntry(new ActCell("rocket-fire", "hezbollah", "israel"), 3)
        .containsEntry(new ActCell("air-strike", "israel", "hezbollah"), 3)
        .containsEntry(new ActCell("endorse", "us", "israel"), 2)
        .containsEntry(new ActCell("mobilise", "israel", "hezbollah"), 1)
        .containsEntry(new ActCell("consult", "us", "g7"), 1)
        .containsEntry(new ActCell("consult", "g7", "us"), 1)
        .containsEntry(new ActCell("targeted-killing", "israel", "iran"), 1)
        .containsEntry(new ActCell("rally", "us", "g7"), 3)
        .containsEntry(new ActCell("strike-us-forces", "iran", "us"), 1);
  }

  @Test
  void actsOutsideTheHorizonAreNotCounted() {
    Horizon late = Horizon.of(LocalDate.of(2024, 9, 23), LocalDate.of(2024, 9, 25));
    assertThat(new CodedActs(WORLD, late).counts(EVIDENCE))
        .containsEntry(new ActCell("open-campaign", "israel", "hezbollah"), 1)
        .doesNotContainKey(new ActCell("targeted-killing", "israel", "hezbollah"));
  }

  @Test
  void anActorOfTheModelStandsInForOneOfTheDocuments() {
    assertThat(act("al-asad")).extracting(CodedAct::actor).isEqualTo("iran");
  }

  @Test
  void anActorThatTheModelHasSpeaksForItselfWhateverStandsIn() {
    World world = world("reporting.stands-in.hezbollah=iran");
    assertThat(new CodedActs(world, DAYS).counts(EVIDENCE))
        .isEqualTo(ACTS.counts(EVIDENCE))
        .containsEntry(new ActCell("rocket-fire", "hezbollah", "israel"), 3);
  }

  @Test
  void anActOnNobodyInTheModelIsNone() {
    assertThat(ACTS.of(event("e037"))).isNull();
    assertThat(ACTS.rung(event("e037"))).isNotNull();
  }

  @Test
  void aStrikeStandsWhereTheDeathsThatTheTextLeavesOpenPutIt() {
    CodedAct strikes = act("air-strikes-21-september");
    assertThat(strikes.deaths()).isEqualTo(new ObservedRange(0, 49));
    assertThat(strikes.rung()).isEqualTo(new ObservedRange(5, 6));
    CodedAct golan = act("golan-attack");
    assertThat(golan.deaths()).isEqualTo(ObservedRange.exactly(12));
    assertThat(golan.rung()).isEqualTo(ObservedRange.exactly(6));
  }

  @Test
  void aCampaignThatLastedHasARungOfItsOwn() {
    List<CodedAct> campaigns =
        EVIDENCE.acts().stream()
            .map(ACTS::of)
            .filter(act -> act != null && act.kind().id().equals("open-campaign"))
            .toList();
    assertThat(campaigns)
        .singleElement()
        .satisfies(act -> assertThat(act.rung()).isEqualTo(ObservedRange.exactly(7)));
  }

  @Test
  void theOtherHalfOfACampaignHasTheRungOfItsDeaths() {
    assertThat(act("fighting-september-hezbollah").rung()).isEqualTo(new ObservedRange(5, 6));
  }

  @Test
  void wordsReachWhoeverSpeaksForThemAndBlowsDoNot() {
    assertThat(act("us-will-not-tolerate").target()).isEqualTo("iran");
    assertThat(ACTS.of(as("air-strike", event("e117")))).isNull();
    assertThat(ACTS.of(as("threaten", event("e117")))).isNotNull();
  }

  private static CodedEvent as(String act, CodedEvent event) {
    return new CodedEvent(
        event.id(),
        event.document(),
        event.paragraph(),
        event.date(),
        event.actor(),
        event.target(),
        event.thirdParty(),
        event.modelTarget(),
        act,
        event.cameo(),
        event.plover(),
        EventKind.ACTION,
        event.magnitudes(),
        event.eventKey(),
        event.primary(),
        event.attribution(),
        event.place(),
        event.paraphrase(),
        event.note());
  }

  @Test
  void eachActIsTakenFromTheFirstDocumentThatTellsOfIt() {
    List<DocumentWindow> windows =
        DocumentWindow.byPublication(EVIDENCE.windows(DAYS, WORLD::speaker));
    CodedReports reports = CodedReports.of(EVIDENCE, WORLD, DAYS, windows, true);
    assertThat(reports.entries().size() + reports.leftOut().size())
        .isEqualTo(EVIDENCE.acts().size());
    Map<String, Integer> places = Map.of("000", 0, "001", 1, "003", 2, "004", 3, "002", 4);
    assertThat(reports.entries())
        .allSatisfy(
            entry ->
                assertThat(places.get(entry.coded().report().document()))
                    .isEqualTo(entry.act().document()));
  }
}
