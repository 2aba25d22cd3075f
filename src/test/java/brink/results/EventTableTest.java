package brink.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import brink.likelihood.Crises;
import brink.likelihood.EventLog;
import brink.likelihood.Likelihood;
import brink.model.Act;
import brink.model.Strike;
import brink.random.RunKey;
import brink.run.History;
import brink.scenario.Scenario;
import brink.simulation.Simulation;
import brink.source.FileSource;
import brink.source.SourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventTableTest {
  @TempDir Path folder;

  private EventLog read(Scenario scenario, String... lines) throws IOException {
    Files.writeString(folder.resolve("events.csv"), String.join("\n", lines) + "\n");
    return EventTable.read("events.csv", null, 100, scenario, new FileSource(folder));
  }

  private List<String> complaints(Scenario scenario, String... lines) {
    SourceException e = catchThrowableOfType(SourceException.class, () -> read(scenario, lines));
    assertThat(e).isNotNull();
    return e.getMessage().lines().toList();
  }

  private Scenario hawkes() {
    return Crises.scenario(folder, Crises.HAWKES);
  }

  @Test
  void aTraceReadsBackAsTheLogOfItsRun() throws IOException {
    Scenario scenario = Crises.shipped("scenarios/baseline.yaml");
    Simulation simulation = Simulation.of(scenario);
    History other = simulation.trace(new RunKey(1, 4));
    History history = simulation.trace(new RunKey(1, 5));
    Written.Writer writer =
        draft -> {
          try (TraceTable table = new TraceTable(draft, simulation.layout())) {
            table.write(other);
            table.write(history);
          }
        };
    Files.writeString(folder.resolve("trace.csv"), Written.text(folder, "trace.csv", writer));
    EventLog log =
        EventTable.read("trace.csv", 5L, scenario.days(), scenario, new FileSource(folder));
    assertThat(log.acts()).hasSameSizeAs(history.acts());
    for (int i = 0; i < log.acts().size(); i++) {
      Act read = log.acts().get(i);
      Act written = history.acts().get(i);
      assertThat(read.key()).isEqualTo(written.key());
      assertThat(read.kind()).isEqualTo(written.kind());
      assertThat(read.target()).isEqualTo(written.target());
      assertThat(read.about()).isEqualTo(written.about());
      assertThat(leakers(read)).isEqualTo(leakers(written));
      assertThat(read.day()).isCloseTo(written.day(), within(5e-7));
    }
    Likelihood likelihood = Likelihood.of(scenario);
    assertThat(likelihood.withReadings(log).total())
        .isCloseTo(likelihood.withReadings(EventLog.of(history, 61)).total(), within(1e-3));
  }

  private static int leakers(Act act) {
    return act instanceof Strike strike ? strike.leakers() : 0;
  }

  @Test
  void aTableByHandNeedsFewColumns() throws IOException {
    EventLog log =
        read(
            hawkes(),
            "date,actor,act,target",
            "2024-07-28T12:00,north,accuse,south",
            "2024-08-02,south,accuse,north",
            "2024-07-30T06:00,north,accuse,south");
    assertThat(log.acts()).extracting(Act::day).containsExactly(1.5, 3.25, 6.5);
    assertThat(log.acts()).extracting(Act::actor).containsExactly(0, 0, 1);
  }

  @Test
  void everyMistakeIsSaidWithItsLine() {
    assertThat(
            complaints(
                hawkes(),
                "day,actor,act,target,deaths,attribution,row,key",
                "1,nort,accuse,south,,,,",
                "x,north,acuse,south,,,,",
                "11,north,accuse,south,,,,",
                "2,north,accuse,south,3,,,",
                "2,north,accuse,south,-1,,,",
                "2,north,accuse,south,,claims,,",
                "2,north,accuse,south,,,fires,",
                "2,north,accuse,south,,,fire,",
                "2,north,accuse,south,,,,xyz"))
        .containsExactly(
            "events.csv:2:3: there is no actor \"nort\"; did you mean \"north\"?",
            "events.csv:3:9: there is no act \"acuse\"; did you mean \"accuse\"?",
            "events.csv:3:1: day is \"x\", which is no number",
            "events.csv:4:1: day 11.0 lies outside the scenario, which has 10 days",
            "events.csv:5:9: \"accuse\" is no strike: it is no fire and kills nobody",
            "events.csv:6:22: deaths is \"-1\"; it must be a whole number of 0 or more",
            "events.csv:7:23: there is no attribution \"claims\"; did you mean \"claimed\"?",
            "events.csv:8:24: there is no row \"fires\"; did you mean \"fire\"?",
            "events.csv:9:9: \"accuse\" is no strike: it is no fire and kills nobody",
            "events.csv:10:25: key is \"xyz\"; it must be hexadecimal");
  }

  @Test
  void whatTheScenarioCouldNotHaveBroughtAboutIsSaidWithItsLine() {
    assertThat(
            complaints(
                hawkes(), "day,actor,act,target", "3,north,accuse,south", "2,south,accuse,south"))
        .containsExactly(
            "events.csv:3:1: day 2.0: accuse: it is not among what its actor can do to its target,"
                + " and not an answer due");
  }

  @Test
  void faultsOfTheFormHaveTheirPlace() {
    String header = "day,actor,act,target,deaths";
    assertThat(complaints(hawkes(), header, "1,north,\"accuse,south,", "2,north,accuse,south,"))
        .containsExactly("events.csv:2:9: the quote that opens here is never closed");
    assertThat(complaints(hawkes(), header, "1,\"north\"x,accuse,south,"))
        .containsExactly(
            "events.csv:2:10: after a closing quote a comma or the end of the line must follow");
    assertThat(complaints(hawkes(), header.replace(',', ';'), "1;north;accuse;south;"))
        .containsExactly("events.csv:1:1: the cells must be parted by commas");
    assertThat(
            complaints(hawkes(), header, "1,north,accuse,south,", "2,north,accuse", "3,a,b,c,0,9"))
        .containsExactly(
            "events.csv:3:1: the line has 3 cells; the header has 5",
            "events.csv:4:1: the line has 6 cells; the header has 5");
    assertThat(complaints(hawkes(), header + ",day", "1,north,accuse,south,,1"))
        .containsExactly("events.csv:1:29: the column \"day\" is there twice");
  }

  @Test
  void onlyPlainNumbersAreNumbers() {
    String header = "day,actor,act,target";
    for (String day : List.of("NaN", "Infinity", "1d", "0x1p0", "--1")) {
      assertThat(complaints(hawkes(), header, day + ",north,accuse,south"))
          .containsExactly("events.csv:2:1: day is \"" + day + "\", which is no number");
    }
  }

  @Test
  void cellsInQuotesKeepTheirPlaces() {
    assertThat(
            complaints(
                hawkes(), "day,actor,act,target", "1,\"north\",\"accuse\",\"no, \"\"one\"\"\""))
        .singleElement()
        .asString()
        .startsWith("events.csv:2:20: there is no target");
  }

  @Test
  void columnsAreChecked() {
    assertThat(complaints(hawkes(), "when,actor,act", "1,north,accuse"))
        .containsExactly(
            "events.csv:1:1: there is no column \"when\"; allowed: actor, act, target, day, date,"
                + " about, deaths, leakers, attribution, row, key",
            "events.csv:1:1: the column \"target\" is missing",
            "events.csv:1:1: a column \"day\" or \"date\" is missing");
    assertThat(complaints(hawkes(), "day,actor,act,target"))
        .containsExactly("events.csv: there are no acts in it");
    assertThat(complaints(hawkes(), "date,actor,act,target", "2 August,north,accuse,south"))
        .containsExactly(
            "events.csv:2:1: date is \"2 August\"; write 2024-07-28 or 2024-07-28T18:30");
  }
}
