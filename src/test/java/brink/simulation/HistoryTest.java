package brink.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.model.Act;
import brink.model.Strike;
import brink.model.UtilityTerm;
import brink.random.RunKey;
import brink.run.Decision;
import brink.run.History;
import brink.run.RunRecord;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What whole histories must satisfy, and what files can add without new Java. */
class HistoryTest {
  private static final Simulation BASELINE = Baseline.simulation();

  private static History history(Simulation simulation, int run) {
    return simulation.trace(new RunKey(3, run));
  }

  @Test
  void theGivenActComesAsGiven() {
    History history = history(BASELINE, 0);
    Strike first =
        (Strike) history.acts().stream().filter(a -> a.day() == 0.625).findFirst().orElseThrow();
    assertThat(first.deaths()).isEqualTo(12);
    assertThat(first.rung()).isEqualTo(6);
    assertThat(first.kind().id()).isEqualTo("rocket-fire");
  }

  @Test
  void actsComeInOrderOfTimeAndAReactionAfterItsCause() {
    for (int run = 0; run < 100; run++) {
      Set<Long> seen = new HashSet<>();
      double last = 0;
      for (Act act : history(BASELINE, run).acts()) {
        assertThat(act.day()).isGreaterThanOrEqualTo(last).isLessThanOrEqualTo(61);
        assertThat(act.parent() == Act.SPONTANEOUS || seen.contains(act.parent())).isTrue();
        assertThat(seen.add(act.key())).as("key is new").isTrue();
        last = act.day();
      }
    }
  }

  @Test
  void theRecordAddsUpWithTheActs() {
    for (int run = 0; run < 100; run++) {
      History history = history(BASELINE, run);
      RunRecord record = history.record();
      int deaths = 0;
      int highest = 0;
      int strikes = 0;
      for (Act act : history.acts()) {
        highest = Math.max(highest, act.rung());
        if (act instanceof Strike strike) {
          deaths += strike.deaths();
          strikes += strike.dailyFire() ? 0 : 1;
        }
      }
      assertThat(record.deaths(60)).isEqualTo(deaths);
      assertThat(record.outcome(Baseline.place(BASELINE, "deaths"))).isEqualTo(deaths);
      // Rung 9 is a state of several wars together; no single act of the baseline has it.
      double seen = record.outcome(Baseline.place(BASELINE, "highest-rung"));
      assertThat(seen).isIn((double) highest, 9.0);
      assertThat(record.outcome(Baseline.place(BASELINE, "strikes"))).isEqualTo(strikes);
      assertThat(record.outcome(Baseline.place(BASELINE, "rung-8"))).isEqualTo(seen >= 8 ? 1 : 0);
    }
  }

  @Test
  void everyDecisionIsExplainedByItsTerms() {
    for (Decision decision : history(BASELINE, 1).decisions()) {
      double sum = decision.chosen().terms().stream().mapToDouble(UtilityTerm::value).sum();
      assertThat(sum).isCloseTo(decision.chosen().utility(), within(1e-9));
      assertThat(decision.chosen().probability()).isBetween(0.0, 1.0);
      assertThat(decision.runnerUp()).isNotEqualTo(decision.chosen());
    }
  }

  @Test
  void reportedCountsNeverExceedTheActs() {
    for (int run = 0; run < 100; run++) {
      RunRecord record = history(BASELINE, run).record();
      for (int c = 0; c < BASELINE.layout().cells().size(); c++) {
        var cell = BASELINE.layout().cells().get(c);
        long acts =
            history(BASELINE, run).acts().stream()
                .filter(a -> a.kind().id().equals(cell.act()))
                .filter(a -> BASELINE.layout().actors().get(a.actor()).equals(cell.from()))
                .count();
        assertThat((long) record.reported(c)).isLessThanOrEqualTo(acts);
      }
    }
  }

  @Test
  void anAbsorbingOutcomeEndsTheRun() {
    Simulation absorbing = Baseline.simulation("absorbing=campaign");
    int ended = 0;
    for (int run = 0; run < 100; run++) {
      List<Act> acts = history(absorbing, run).acts();
      for (int a = 0; a < acts.size(); a++) {
        if (acts.get(a).kind().id().equals("open-campaign")) {
          ended++;
          double endOfDay = Math.ceil(acts.get(a).day());
          assertThat(acts.get(acts.size() - 1).day()).isLessThanOrEqualTo(endOfDay);
        }
      }
    }
    assertThat(ended).isPositive();
  }

  @Test
  void aConditionReplaysWhatWasReportedAndSimulatesFromThere() {
    Simulation forecast = Baseline.simulation("condition.until=2024-08-06");
    for (int run = 0; run < 20; run++) {
      History history = history(forecast, run);
      assertThat(history.decisions()).allSatisfy(d -> assertThat(d.day()).isGreaterThan(11));
      List<Act> past =
          history.acts().stream()
              .filter(a -> a.day() < 11 && !(a instanceof Strike s && s.dailyFire()))
              .toList();
      assertThat(past).hasSizeGreaterThan(10);
      assertThat(past).anyMatch(a -> a.kind().id().equals("targeted-killing"));
      assertThat(past.stream().filter(a -> a.kind().id().equals("rocket-fire"))).hasSize(1);
    }
  }

  /** An offer gives each side an occasion, stands 14 days, and ends with a rejection. */
  @Test
  void aGivenOfferOfACeasefireIsWeighedByBothSides() {
    Simulation offer =
        Baseline.simulation(
            "exogenous.offer={date: 2024-08-04, act: offer-ceasefire, actor: us, target: israel,"
                + " about: hezbollah}",
            "actors.us.repertoire.offer-ceasefire.israel/hezbollah=never",
            "actors.g7.repertoire.offer-ceasefire.israel/hezbollah=never",
            "actors.gulf.repertoire.offer-ceasefire.israel/hezbollah=never");
    Set<Integer> sides = new HashSet<>();
    int answers = 0;
    for (int run = 0; run < 200; run++) {
      boolean rejected = false;
      for (Act act : history(offer, run).acts()) {
        if (act.kind().stance().accepts() || act.kind().stance().rejects()) {
          answers++;
          sides.add(act.actor());
          assertThat(act.day()).isBetween(8.5, 22.5);
          assertThat(rejected).as("nothing is left to answer").isFalse();
          rejected = act.kind().stance().rejects();
        }
      }
    }
    assertThat(answers).isGreaterThan(40);
    assertThat(sides).hasSize(2);
  }

  /** Iraqi militias and Jordan join by a file alone. */
  @Test
  void actorsRelationsActsAndOutcomesCanBeAddedInAFile(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("militias.yaml");
    java.nio.file.Files.writeString(file, MILITIAS);
    Simulation simulation = Simulation.of(Baseline.file(file.toString()));
    assertThat(simulation.layout().actors()).endsWith("iraqi-militias", "jordan");
    assertThat(Baseline.mean(simulation, "drones-at-jordan", 300)).isBetween(0.5, 1.0);
    assertThat(Baseline.mean(simulation, "jordan-complains", 300)).isGreaterThan(0.05);
  }

  private static final String MILITIAS =
      """
      title: Militias join
      extends: scenarios/baseline.yaml
      start: 2024-07-27
      end: 2024-09-25
      actors:
        iraqi-militias:
          name: Iran-backed militias in Iraq
          tempo: 0.3
          resting-rung: 4
          reciprocity: 1
          repeat: 0.1
          reciprocate: 0.2
          triangular: 0.1
          pressure-sensitivity: 0
          deterrence-sensitivity: 0.2
          audience-cost: 0
          delay-log-mean: 0.5
          delay-log-sd: 1.2
          repertoire:
            drone-attack: {jordan: 3, us: 1}
        jordan:
          name: Jordan
          tempo: 0.05
          resting-rung: 1
          reciprocity: 0.2
          repeat: 0
          reciprocate: 0.3
          triangular: 0
          pressure-sensitivity: 0
          deterrence-sensitivity: 0
          audience-cost: 0
          delay-log-mean: 0.5
          delay-log-sd: 1.2
          repertoire:
            accuse: {iraqi-militias: 1}
      relations:
        iran: {iraqi-militias: {kind: client, leverage: 0.5, alliance: 0.2}}
        us: {jordan: {kind: ally, leverage: 0.5, alliance: 0.3}}
      acts:
        drone-attack:
          label: drone attack
          family: strike
          cameo: "195"
          plover: assault
          goldstein: -10
          rung: 5
          rung-from-deaths: true
          deaths: {chance-of-none: 0.9, mean: 2}
      outcomes:
        drones-at-jordan:
          {label: Drones at Jordan, kind: act-occurs, acts: [drone-attack], from: iraqi-militias, to: jordan}
        jordan-complains:
          {label: Jordan accuses, kind: act-occurs, acts: [accuse], from: jordan, by: 2024-09-01}
      """;
}
