package brink.results;

import static org.assertj.core.api.Assertions.assertThat;

import brink.analysis.Distribution;
import brink.analysis.DistributionBuilder;
import brink.run.ActCell;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultTablesTest {
  private static final Distribution FOUR_RUNS = fourRuns();
  @TempDir Path folder;

  private static Distribution fourRuns() {
    DistributionBuilder builder = new DistributionBuilder(Sample.LAYOUT);
    for (int i = 0; i < 4; i++) {
      builder.accept(Sample.run(i));
    }
    return builder.build();
  }

  private void assertText(String name, String text) throws IOException {
    Map<ActCell, Integer> coded = Map.of(new ActCell("accuse", "a", "b"), 2);
    assertThat(Written.text(folder, name, draft -> ResultTables.write(draft, FOUR_RUNS, coded)))
        .isEqualTo(text);
  }

  @Test
  void dailyHasQuantilesOfRungAndDeaths() throws IOException {
    assertText(
        "daily.csv",
        """
        day,date,rung_q10,rung_q25,rung_q50,rung_q75,rung_q90,deaths_q10,deaths_q25,deaths_q50,deaths_q75,deaths_q90
        0,2024-07-27,6,6,6,6,6,12,12,12,12,12
        1,2024-07-28,5,5,5,7,7,12,12,13,14,15
        """);
  }

  @Test
  void outcomesHaveSharesWithWilsonIntervals() throws IOException {
    assertText(
        "outcomes.csv",
        """
        outcome,label,share,low,high,assumptions_low,assumptions_high,n
        r7,"rung 7, at least once",0.5,0.150039,0.849961,,,4
        """);
  }

  @Test
  void quantitiesLeaveOutRunsWithoutAValue() throws IOException {
    assertText(
        "quantities.csv",
        """
        outcome,label,n,mean,assumptions_low,assumptions_high,sd,q05,q25,q50,q75,q95
        first-r7,"days until rung 7, where reached",2,0.125,,,0.176777,0,0,0,0.25,0.25
        """);
  }

  @Test
  void reportedHoldsSimulatedAgainstCoded() throws IOException {
    assertText(
        "reported.csv",
        """
        act,from,to,coded,mean,median,low,high,tail,inside
        accuse,a,b,2,0.75,0,0,2,0.4,true
        threaten,b,a,0,0,0,0,0,1,true
        """);
  }

  @Test
  void failedNamesRunsSeedAndMessage() throws IOException {
    TreeMap<Long, String> failures = new TreeMap<>(Map.of(12L, "no, \"never\"", 3L, "Oops"));
    assertThat(Written.text(folder, "failed.csv", draft -> ResultTables.failed(draft, 7, failures)))
        .isEqualTo(
            """
            run_index,master_seed,message
            3,7,Oops
            12,7,"no, ""never""\"
            """);
  }
}
