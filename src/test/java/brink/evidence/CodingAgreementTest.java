package brink.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The agreement of the two codings, and that every difference was settled. */
class CodingAgreementTest {
  private final CodingComparison comparison = new CodingComparison();

  @Test
  void theFiguresAreThoseOfTheCodings() {
    List<CodingComparison.Pair> pairs = comparison.codings();
    Agreement roots = CodingComparison.on("root code", pairs);
    assertThat(roots.items()).isEqualTo(92);
    assertThat(roots.agreed()).isEqualTo(74);
    assertThat(roots.kappa()).isCloseTo(0.778, within(0.0005));
    assertThat(CodingComparison.on("actor and target", pairs).alpha())
        .isCloseTo(0.737, within(0.0005));
  }

  @Test
  void eachItemOfTheSecondCodingIsOneEventOrJoinedToOne() {
    List<CodingComparison.Pair> settled = comparison.settled();
    assertThat(settled).hasSize(108);
    assertThat(settled).extracting(pair -> pair.b().id()).doesNotHaveDuplicates();
    assertThat(settled).extracting(pair -> pair.a().id()).doesNotHaveDuplicates();
  }

  @Test
  void thePageShowsTheFiguresAndEveryDifference() throws IOException {
    String page =
        Files.readString(Path.of("docs/coding-agreement.md"), StandardCharsets.UTF_8)
            .replace("\r\n", "\n");
    assertThat(page).contains(CodingComparison.figures(comparison.codings()));
    assertThat(page).contains(CodingComparison.figures(comparison.settled()));
    assertThat(page).contains(comparison.differences());
    assertThat(page).contains(comparison.unmatched());
  }

  @Test
  void everyItemOfBothCodingsIsInOneRowOfTheMatches() {
    List<CodingComparison.Match> matches = comparison.matches();
    assertThat(matches.stream().map(CodingComparison.Match::first).filter(id -> !id.isEmpty()))
        .containsExactlyInAnyOrderElementsOf(comparison.first().keySet());
    assertThat(matches.stream().map(CodingComparison.Match::second).filter(id -> !id.isEmpty()))
        .containsExactlyInAnyOrderElementsOf(comparison.second().keySet());
  }

  @Test
  void matchedItemsStandInTheSameParagraph() {
    for (CodingComparison.Match match : comparison.matches()) {
      if (match.both()) {
        CodedItem a = comparison.first().get(match.first());
        CodedItem b = comparison.second().get(match.second());
        assertThat(a.document() + ":" + a.paragraph())
            .isEqualTo(b.document() + ":" + b.paragraph());
      }
    }
  }

  @Test
  void everyDifferenceHasARulingAndNothingElseDoes() {
    for (CodingComparison.Match match : comparison.matches()) {
      boolean settled = !match.both() || comparison.differ(match);
      assertThat(match.ruling().isEmpty()).as(match.toString()).isEqualTo(!settled);
    }
  }

  @Test
  void whatBothCodingsSayIsWhatTheEventsSay() {
    Map<String, CodedEvent> events = ShippedEvidence.eventsById();
    for (CodingComparison.Match match : comparison.matches()) {
      if (match.both() && !comparison.differ(match)) {
        CodedItem item = comparison.first().get(match.first());
        CodedEvent event = events.get(match.event());
        assertThat(event.cameo()).as(match.toString()).isEqualTo(item.cameo());
        assertThat(event.actor()).as(match.toString()).isEqualTo(item.actor());
        assertThat(event.target()).as(match.toString()).isEqualTo(item.target());
      }
    }
  }

  @Test
  void everyEventComesFromACoding() {
    assertThat(comparison.matches().stream().map(CodingComparison.Match::event))
        .containsAll(ShippedEvidence.eventsById().keySet());
  }
}
