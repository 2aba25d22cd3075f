package brink.results;

import static org.assertj.core.api.Assertions.assertThat;

import brink.path.ActPaths;
import brink.path.ActPathsBuilder;
import brink.path.Paths;
import brink.path.Stories;
import brink.path.Transitions;
import brink.path.TransitionsBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PathTableTest {
  @TempDir Path folder;

  private static final Paths PATHS = new Paths(transitions(), acts());

  private String written(String name) throws IOException {
    return Written.text(folder, name, draft -> PathTable.write(draft, PATHS));
  }

  private static Transitions transitions() {
    TransitionsBuilder builder = new TransitionsBuilder(Stories.layout(4), 0);
    builder.accept(Stories.record(0, "5565"));
    builder.accept(Stories.record(1, "5555"));
    return builder.build();
  }

  private static ActPaths acts() {
    ActPathsBuilder builder = new ActPathsBuilder(Stories.layout(9), 0);
    builder.accept(
        Stories.history(
            "566666665",
            Stories.strike(0.1, 0, 1, 5),
            Stories.threat(0.2, 1, 0),
            Stories.standDown(0.3, 0, 1),
            Stories.strike(1.1, 1, 0, 6)));
    return builder.build();
  }

  @Test
  void transitionsHaveARowForEachMoveThatWasSeen() throws IOException {
    assertThat(written("transitions.csv"))
        .startsWith(
            """
            of,from,to,share,low,high,n,runs
            system,5,5,0.8,0.274943,0.976849,5,2
            system,5,6,0.2,0.023151,0.725057,5,2
            system,6,5,1,0.206549,1,1,1
            a-b,5,5,\
            """)
        .endsWith("b-c,0,0,1,0.34238,1,6,2\n");
  }

  @Test
  void severalScenariosStandBelowEachOther() throws IOException {
    List<String> names = List.of("one", "two");
    List<Paths> both = List.of(PATHS, PATHS);
    assertThat(Written.text(folder, "off-ramps.csv", d -> PathTable.write(d, names, both)))
        .startsWith("scenario,off_ramp,rung_then,")
        .contains("\none,stand-down,5,6,", "\ntwo,stand-down,5,6,");
  }

  @Test
  void timesHaveARowForEachRungThatWasReached() throws IOException {
    assertThat(written("times.csv"))
        .isEqualTo(
            """
            of,rung,share,mean_spell_days
            system,5,0.875,2.333333
            system,6,0.125,1
            a-b,5,0.875,2.333333
            a-b,6,0.125,1
            a-c,0,1,4
            b-c,0,1,4
            """);
  }

  @Test
  void escalationBeginsWithAnyDay() throws IOException {
    assertThat(written("escalation.csv"))
        .startsWith("after,within_days,share,low,high,n,runs,expected\nany-day,3,0.166667,")
        .contains("\nstrike,3,0.5,", "\nthreaten,7,1,0.206549,1,1,1,1\n");
  }

  @Test
  void sequencesNameEachAct() throws IOException {
    assertThat(written("sequences.csv"))
        .isEqualTo(
            """
            first_from,first_to,first_act,second_from,second_to,second_act,third_from,third_to,third_act,times,lift,runs,share,low,high,n
            a,b,strike,b,a,threaten,b,a,strike,1,27,1,1,0.206549,1,1
            """);
  }

  @Test
  void firstStepsNameBothSides() throws IOException {
    assertThat(written("first-steps.csv"))
        .isEqualTo(
            """
            actor,other,rung,actor_first,low,high,reached
            a,b,5,1,0.206549,1,1
            a,b,6,0,0,0.793451,1
            """);
  }

  @Test
  void offRampsTellWhereTheyLed() throws IOException {
    assertThat(written("off-ramps.csv"))
        .isEqualTo(
            """
            off_ramp,rung_then,rung_later,lower,lower_low,lower_high,higher,higher_low,higher_high,n,runs
            stand-down,5,6,0,0,0.793451,1,0.206549,1,1,1
            """);
  }
}
