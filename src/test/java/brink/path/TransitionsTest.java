package brink.path;

import static brink.model.Ladder.RUNGS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.run.SyntheticRuns;
import org.junit.jupiter.api.Test;

class TransitionsTest {
  private static Transitions of(String... paths) {
    TransitionsBuilder builder = new TransitionsBuilder(Stories.layout(paths[0].length()), 0);
    for (int run = 0; run < paths.length; run++) {
      builder.accept(Stories.record(run, paths[run]));
    }
    return builder.build();
  }

  @Test
  void eachDayButTheLastIsFollowedByOne() {
    Transitions transitions = of("55675", "55555");
    PooledShare stays = transitions.share(Transitions.SYSTEM, 5, 5);
    assertThat(stays.hits()).isEqualTo(5);
    assertThat(stays.cases()).isEqualTo(6);
    assertThat(stays.runs()).isEqualTo(2);
    assertThat(transitions.share(Transitions.SYSTEM, 7, 5).value()).isEqualTo(1);
    assertThat(transitions.share(Transitions.SYSTEM, 8, 5).cases()).isZero();
  }

  @Test
  void timeAndSpellsCountEveryDay() {
    Transitions transitions = of("55675", "77777");
    assertThat(transitions.timeAt(Transitions.SYSTEM, 5)).isEqualTo(0.3);
    assertThat(transitions.timeAt(Transitions.SYSTEM, 7)).isEqualTo(0.6);
    assertThat(transitions.meanSpell(Transitions.SYSTEM, 5)).isEqualTo(1.5);
    assertThat(transitions.meanSpell(Transitions.SYSTEM, 7)).isEqualTo(3);
    assertThat(transitions.meanSpell(Transitions.SYSTEM, 8)).isNaN();
  }

  @Test
  void replayedDaysCanBeLeftOut() {
    TransitionsBuilder builder = new TransitionsBuilder(Stories.layout(5), 3);
    builder.accept(Stories.record(0, "77765"));
    Transitions transitions = builder.build();
    assertThat(transitions.timeAt(Transitions.SYSTEM, 7)).isZero();
    assertThat(transitions.share(Transitions.SYSTEM, 6, 5).value()).isEqualTo(1);
  }

  @Test
  void everyPairHasASeriesOfItsOwn() {
    Transitions transitions = of("56");
    assertThat(transitions.size()).isEqualTo(4);
    assertThat(transitions.name(Transitions.SYSTEM)).isEqualTo("system");
    assertThat(transitions.name(3)).isEqualTo("b-c");
    assertThat(transitions.share(1, 5, 6).value()).isEqualTo(1);
    assertThat(transitions.share(3, 0, 0).value()).isEqualTo(1);
  }

  @Test
  void rowsAddUpToOne() {
    TransitionsBuilder builder = new TransitionsBuilder(SyntheticRuns.layout(), 0);
    for (int run = 0; run < 50; run++) {
      builder.accept(SyntheticRuns.run(run));
    }
    Transitions transitions = builder.build();
    for (int of = 0; of < transitions.size(); of++) {
      for (int from = 0; from < RUNGS; from++) {
        double sum = 0;
        for (int to = 0; to < RUNGS; to++) {
          sum += transitions.share(of, from, to).value();
        }
        if (transitions.share(of, from, 0).cases() > 0) {
          assertThat(sum).isCloseTo(1, within(1e-12));
        }
      }
    }
  }
}
