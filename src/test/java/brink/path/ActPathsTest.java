package brink.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.analysis.Share;
import brink.model.Act;
import brink.run.ActCell;
import brink.run.History;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActPathsTest {
  private static ActPaths of(int days, History... histories) {
    ActPathsBuilder builder = new ActPathsBuilder(Stories.layout(days), 0);
    for (History history : histories) {
      builder.accept(history);
    }
    return builder.build();
  }

  private static EscalationShare after(ActPaths paths, String act) {
    return paths.followed().stream().filter(f -> f.act().equals(act)).findFirst().orElseThrow();
  }

  @Test
  void anActIsFollowedByARungAboveThatOfItsDay() {
    ActPaths paths =
        of(12, Stories.history("555565555555", Stories.blame(0.5, 0, 1), Stories.blame(1.5, 0, 1)));
    EscalationShare blame = after(paths, "accuse");
    assertThat(blame.threeDays().cases()).isEqualTo(2);
    assertThat(blame.threeDays().hits()).isEqualTo(1);
    assertThat(blame.sevenDays().hits()).isEqualTo(2);
    assertThat(paths.anyDay().threeDays().cases()).isEqualTo(9);
    assertThat(paths.anyDay().threeDays().hits()).isEqualTo(3);
  }

  @Test
  void whatIsExpectedHangsOnTheRungOfTheDayAlone() {
    // Of the days with three days after them, one of three at rung 5 is followed by a higher one,
    // and none at rung 7.
    ActPaths paths =
        of(
            8,
            Stories.history("57775555", Stories.blame(0.5, 0, 1), Stories.blame(1.5, 0, 1)),
            Stories.history("77775555", Stories.blame(4.5, 0, 1)));
    EscalationShare blame = after(paths, "accuse");
    assertThat(blame.threeDays().value()).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(blame.threeExpected()).isCloseTo((1 / 3.0 + 0 + 1 / 3.0) / 3, within(1e-12));
    assertThat(paths.anyDay().threeExpected()).isEqualTo(paths.anyDay().threeDays().value());
  }

  @Test
  void replayedDaysCanBeLeftOut() {
    ActPathsBuilder builder = new ActPathsBuilder(Stories.layout(8), 4);
    builder.accept(
        Stories.history("55555555", Stories.strike(1.5, 1, 0, 7), Stories.strike(4.5, 0, 1, 7)));
    ActPaths paths = builder.build();
    assertThat(paths.anyDay().threeDays().cases()).isEqualTo(1);
    assertThat(after(paths, "strike").threeDays().cases()).isEqualTo(1);
    assertThat(paths.firstSteps()).last().isEqualTo(new FirstStep(0, 7, new Share(1, 1)));
  }

  @Test
  void actsWithoutAWholeWindowAfterThemAndDaysOfFireAreLeftOut() {
    ActPaths paths =
        of(8, Stories.history("55555555", Stories.blame(5.5, 0, 1), Stories.fire(1, 0, 1, 5)));
    assertThat(paths.followed()).isEmpty();
  }

  @Test
  void theFirstStepAtEachRungIsCountedOnceForEachRun() {
    ActPaths paths =
        of(
            3,
            Stories.history("777", Stories.fire(1, 1, 0, 5), Stories.strike(1.5, 0, 1, 7)),
            Stories.history("777", Stories.strike(0.5, 1, 0, 6), Stories.strike(1.5, 0, 1, 7)));
    assertThat(paths.firstSteps())
        .containsExactly(
            new FirstStep(0, 5, new Share(0, 2)),
            new FirstStep(0, 6, new Share(1, 2)),
            new FirstStep(0, 7, new Share(2, 2)));
  }

  @Test
  void anOffRampIsHeldAgainstTheRungOfItsPairAWeekLater() {
    ActPaths paths =
        of(
            8,
            Stories.history(
                "77777776",
                Stories.standDown(0.5, 0, 1),
                Stories.standDown(0.6, 0, 2),
                Stories.standDown(1.5, 0, 1)));
    OffRamp ramp = paths.offRamps().get(0);
    assertThat(paths.offRamps()).hasSize(1);
    assertThat(ramp.kind()).isEqualTo("stand-down");
    assertThat(ramp.lower().cases()).isEqualTo(2);
    assertThat(ramp.lower().hits()).isEqualTo(1);
    assertThat(ramp.higher().hits()).isZero();
    assertThat(ramp.rungThen()).isEqualTo(3.5);
    assertThat(ramp.rungLater()).isEqualTo(3);
  }

  @Test
  void aCeasefireNeedsEverybodyWhoWasAsked() {
    ActPaths paths =
        of(
            9,
            Stories.history(
                "666666665",
                Stories.offer(0.1, 2, 0, 1),
                Stories.accept(0.11, 0, 1),
                Stories.reject(0.12, 1, 0),
                Stories.offer(0.2, 2, 0, 1),
                Stories.accept(0.21, 0, 1),
                Stories.accept(0.22, 1, 0),
                Stories.offer(0.3, 0, 1, Act.NOBODY),
                Stories.accept(0.31, 1, 0)));
    OffRamp ramp = paths.offRamps().get(0);
    assertThat(ramp.kind()).isEqualTo(OffRamp.CEASEFIRE);
    assertThat(ramp.lower().cases()).isEqualTo(2);
    assertThat(ramp.rungThen()).isEqualTo(6);
  }

  @Test
  void sequencesAreOfStrikesThreatsAndCeasefires() {
    History history =
        Stories.history(
            "666",
            Stories.strike(0.1, 0, 1, 6),
            Stories.blame(0.2, 0, 1),
            Stories.threat(0.3, 1, 0),
            Stories.fire(1, 0, 1, 5),
            Stories.offer(1.05, 0, 1, Act.NOBODY),
            Stories.accept(1.1, 1, 0),
            Stories.strike(1.2, 0, 1, 6),
            Stories.threat(1.3, 1, 0),
            Stories.offer(1.35, 0, 1, Act.NOBODY),
            Stories.accept(1.4, 1, 0));
    Sequence most = of(3, history, Stories.history("666")).sequences().get(0);
    assertThat(most.acts())
        .isEqualTo(
            List.of(
                new ActCell("strike", "a", "b"),
                new ActCell("threaten", "b", "a"),
                new ActCell("ceasefire", "b", "a")));
    assertThat(most.times()).isEqualTo(2);
    assertThat(most.runs()).isEqualTo(new Share(1, 2));
    // Each act is a third of six; there are four sequences: 4 / 27 are expected.
    assertThat(most.lift()).isCloseTo(2 / (4 / 27.0), within(1e-12));
  }
}
