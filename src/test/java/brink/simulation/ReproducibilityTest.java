package brink.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import brink.model.Act;
import brink.random.RunKey;
import brink.run.History;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class ReproducibilityTest {
  private static final int RUNS = 100;
  private static final Simulation BASELINE = Baseline.simulation();

  @Test
  void masonAndTheHandWrittenLoopGiveTheSameBits() {
    for (int i = 0; i < RUNS; i++) {
      RunKey key = new RunKey(7, i);
      assertThat(Baseline.text(BASELINE, BASELINE.run(key)))
          .isEqualTo(Baseline.text(BASELINE, PlainRun.record(BASELINE, key)));
    }
  }

  @Test
  void aTraceHasTheRecordOfTheRun() {
    for (int i = 0; i < RUNS; i++) {
      History history = BASELINE.trace(new RunKey(7, i));
      assertThat(Baseline.text(BASELINE, history.record()))
          .isEqualTo(Baseline.text(BASELINE, 7, i));
    }
  }

  @Test
  void aRunIsTheSameOnASecondPassAndInAnyOrder() {
    String first = Baseline.text(BASELINE, 7, 3);
    Baseline.text(BASELINE, 7, 4);
    assertThat(Baseline.text(BASELINE, 7, 3)).isEqualTo(first);
    assertThat(Baseline.text(Baseline.simulation(), 7, 3)).isEqualTo(first);
  }

  @Test
  void localeAndTimeZoneChangeNothing() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    String here = Baseline.text(Baseline.simulation(), 7, 5);
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(Baseline.text(Baseline.simulation(), 7, 5)).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void anInterventionThatChangesNothingGivesTheSameBits() {
    Simulation same =
        Baseline.simulation(
            "interventions.nothing={from: 2024-08-04, set: {actors.us.tempo: "
                + Baseline.scenario().world().actors().get("us").tempo()
                + "}}");
    for (int i = 0; i < RUNS; i++) {
      assertThat(Baseline.text(same, 7, i)).isEqualTo(Baseline.text(BASELINE, 7, i));
    }
  }

  @Test
  void twoScenariosAgreeToTheBitUntilTheFirstThingThatDiffers() {
    Simulation silent =
        Baseline.simulation(
            "interventions.silence={from: 2024-08-20, set: {actors.us.tempo: 0,"
                + " actors.us.repertoire.appeal.israel: never}}");
    int differ = 0;
    for (int i = 0; i < RUNS; i++) {
      var base = BASELINE.trace(new RunKey(7, i)).acts();
      var other = silent.trace(new RunKey(7, i)).acts();
      for (int a = 0; a < base.size() && base.get(a).day() < 24; a++) {
        Act act = base.get(a);
        assertThat(other.get(a).key()).isEqualTo(act.key());
        assertThat(other.get(a).day()).isEqualTo(act.day());
      }
      differ += base.size() == other.size() ? 0 : 1;
    }
    assertThat(differ).isGreaterThan(RUNS / 2);
  }

  @Test
  void seedsThatShareTheirLow32BitsGiveDifferentRuns() {
    assertThat(Baseline.text(BASELINE, 42, 0))
        .isNotEqualTo(Baseline.text(BASELINE, 42 + (1L << 32), 0));
  }

  @Test
  void anActorMoreLeavesTheOthersTheirOccasions() {
    Simulation more =
        Baseline.simulation(
            "actors.jordan={name: Jordan, tempo: 1, resting-rung: 1,"
                + " reciprocity: 0, repeat: 0, reciprocate: 0, triangular: 0,"
                + " pressure-sensitivity: 0, deterrence-sensitivity: 0, audience-cost: 0,"
                + " delay-log-mean: 0, delay-log-sd: 1, repertoire: {}}");
    for (int i = 0; i < RUNS; i++) {
      var base = BASELINE.trace(new RunKey(7, i)).acts();
      var other = more.trace(new RunKey(7, i)).acts();
      assertThat(other).hasSameSizeAs(base);
      for (int a = 0; a < base.size(); a++) {
        assertThat(other.get(a).key()).isEqualTo(base.get(a).key());
      }
    }
  }
}
