package brink.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import brink.random.RunKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The order of an instant is the one that the description of the model states. */
class PhaseTest {
  private static final String MIDNIGHT =
      "exogenous.talk={date: 2024-08-10, hour: 0, act: appeal, actor: us, target: israel}";
  private static final String CHANGE =
      "interventions.more={from: 2024-08-10, set: {actors.us.tempo: 2}}";

  @Test
  void thePhasesAreThoseThatOddListsInItsOrder() throws IOException {
    String odd = Files.readString(Path.of("docs/ODD.md"));
    String schedule =
        odd.substring(odd.indexOf("## 3. Process overview"), odd.indexOf("So midnight closes"));
    List<String> listed =
        Pattern.compile("(?m)^\\d\\. \\*(\\w+)\\*: ")
            .matcher(schedule)
            .results()
            .map(line -> line.group(1))
            .toList();
    assertThat(Arrays.stream(Phase.values()).map(p -> p.name().toLowerCase(Locale.ROOT)))
        .containsExactlyElementsOf(listed);
  }

  @Test
  void whatIsFixedForAnInstantComesByPhase() {
    CompiledScenario compiled = new CompiledScenario(Baseline.scenario(MIDNIGHT, CHANGE));
    assertThat(compiled.fixedEvents().stream().filter(e -> e.day() == 14).map(FixedEvent::phase))
        .containsExactly(Phase.FIRE, Phase.OBSERVE, Phase.CHANGE, Phase.GIVEN);
  }

  @Test
  void aRunGoesThroughAnInstantInThatOrder() {
    List<String> seen = new ArrayList<>();
    RunObserver observer =
        new RunObserver() {
          @Override
          public void published(brink.model.Act act) {
            if (act.day() == 14) {
              seen.add(act.kind().id().equals("appeal") ? "given" : "fire");
            }
          }

          @Override
          public void endOfDay(double day, CrisisView state) {
            if (day == 14) {
              seen.add("observe in world " + state.stage());
            }
          }
        };
    Simulation simulation = Baseline.simulation(MIDNIGHT, CHANGE);
    for (int run = 0; !seen.contains("fire"); run++) {
      seen.clear();
      var unused = simulation.run(new RunKey(7, run), observer);
    }
    assertThat(seen).endsWith("fire", "observe in world 0", "given");
  }

  @Test
  void masonAndThePlainLoopAgreeWhereAllPhasesMeet() {
    Simulation simulation = Baseline.simulation(MIDNIGHT, CHANGE, "absorbing=rung-8");
    for (int run = 0; run < 50; run++) {
      RunKey key = new RunKey(7, run);
      assertThat(Baseline.text(simulation, PlainRun.record(simulation, key)))
          .isEqualTo(Baseline.text(simulation, simulation.run(key)));
    }
  }
}
