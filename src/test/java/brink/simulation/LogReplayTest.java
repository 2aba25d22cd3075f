package brink.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import brink.model.Act;
import brink.model.Attribution;
import brink.model.Call;
import brink.model.Deed;
import brink.model.ReactionDelay;
import brink.model.Strike;
import brink.random.RunKey;
import brink.run.Decision;
import brink.run.History;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogReplayTest {
  /** Keeps what it is told. */
  private static final class Notes implements RunObserver {
    private final Map<Long, Integer> places = new LinkedHashMap<>();
    private final Map<Long, Long> parents;
    private final List<Act> acts = new ArrayList<>();
    private final Map<Long, Double> chances = new LinkedHashMap<>();
    private double time = Double.NaN;
    private double quiet;
    private double readiness;

    /** Is told of a log whose acts have the parents that they name. */
    Notes(List<Act> log) {
      parents = log.stream().collect(Collectors.toMap(Act::key, Act::parent, (a, b) -> a));
    }

    @Override
    public void quiet(double from, double to, CrisisView view) {
      assertThat(from).isLessThan(to);
      if (!Double.isNaN(time)) {
        assertThat(from).isEqualTo(time);
      }
      time = to;
      quiet += to - from;
      readiness = view.actProbability(0, to, CrisisView.SPONTANEOUS);
      assertThat(view.nextBreak(from)).isGreaterThan(from);
    }

    @Override
    public void published(Act act) {
      places.put(act.key(), acts.size());
      acts.add(act);
    }

    @Override
    public void chose(Choice choice, CrisisView state) {
      Integer cause = places.get(parents.get(choice.key()));
      chances.put(
          choice.key(),
          state.probability(
              choice.actor(),
              choice.day(),
              cause == null ? CrisisView.SPONTANEOUS : cause,
              choice.chosen()));
    }

    @Override
    public void excited(double day, int actor, double mean, ReactionDelay delay, int cause) {
      assertThat(mean).isPositive();
      assertThat(cause).isEqualTo(acts.size());
    }
  }

  /** With the act that gave each occasion known, as a log of a run says it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "scenarios/baseline.yaml",
        "scenarios/forecast-from-6-august.yaml",
        "scenarios/no-us-calls.yaml"
      })
  void everyProbabilityIsThatOfTheRun(String file) {
    Simulation simulation = Simulation.of(Baseline.file(file));
    int days = simulation.layout().days();
    for (int run = 0; run < 20; run++) {
      History history = simulation.trace(new RunKey(3, run));
      Notes notes = new Notes(history.acts());
      assertThat(simulation.follow(history.acts(), days, notes)).isEmpty();
      assertThat(notes.chances).isEqualTo(chances(history));
      assertThat(notes.acts).isEqualTo(history.acts());
    }
  }

  /** Salvos wear defences, offers are made and accepted, armies are prepared, munitions run out. */
  @Test
  void everythingThatARunDoesWasPossible() {
    Simulation simulation =
        Baseline.simulation(
            "actors.iran.tempo=2",
            "actors.iran.repertoire.state-salvo.israel=0",
            "actors.us.repertoire.offer-ceasefire.israel/hezbollah=2",
            "actors.israel.repertoire.mobilise.hezbollah=1",
            "actors.hezbollah.munitions.rounds=300");
    Set<String> seen = new HashSet<>();
    for (int run = 0; run < 50; run++) {
      History history = simulation.trace(new RunKey(3, run));
      Notes notes = new Notes(history.acts());
      assertThat(simulation.follow(history.acts(), 61, notes)).isEmpty();
      assertThat(notes.chances).isEqualTo(chances(history));
      history.acts().forEach(act -> seen.add(act.kind().id()));
    }
    assertThat(seen)
        .contains(
            "state-salvo",
            "offer-ceasefire",
            "accept-ceasefire",
            "reject-ceasefire",
            "mobilise",
            "ground-incursion",
            "stand-down");
  }

  private static Map<Long, Double> chances(History history) {
    Map<Long, Double> byKey = new LinkedHashMap<>();
    for (Decision decision : history.decisions()) {
      byKey.put(decision.key(), decision.chosen().probability());
    }
    Map<Long, Double> acted = new LinkedHashMap<>();
    for (Act act : history.acts()) {
      Double chance = byKey.get(act.key());
      if (chance != null) {
        acted.put(act.key(), chance);
      }
    }
    return acted;
  }

  @Test
  void theQuietTimesFillTheHorizonOrWhatWasObserved() {
    Simulation simulation = Baseline.simulation();
    List<Act> acts = simulation.acts(new RunKey(3, 0)).acts();
    Notes all = new Notes(acts);
    assertThat(simulation.follow(acts, 1000, all)).isEmpty();
    assertThat(all.quiet).isCloseTo(61, org.assertj.core.api.Assertions.within(1e-9));
    assertThat(all.readiness).isBetween(0.0, 1.0);

    Notes month = new Notes(acts);
    List<Act> early = acts.stream().filter(act -> act.day() <= 30).toList();
    assertThat(simulation.follow(early, 30, month)).isEmpty();
    assertThat(month.quiet).isCloseTo(30, org.assertj.core.api.Assertions.within(1e-9));
  }

  @Test
  void aRunThatEndsEarlyIsObservedUpToThere() {
    Simulation simulation =
        Simulation.of(Baseline.scenario("absorbing=rung-8", "actors.israel.tempo=2"));
    for (int run = 0; run < 10; run++) {
      History history = simulation.trace(new RunKey(3, run));
      Notes notes = new Notes(history.acts());
      assertThat(simulation.follow(history.acts(), 61, notes)).isEmpty();
      double last = history.acts().get(history.acts().size() - 1).day();
      assertThat(notes.time).isGreaterThanOrEqualTo(Math.min(61, Math.floor(last)));
    }
  }

  @Test
  void whatTheScenarioCouldNotHaveDoneIsNamedAndLeftOut() {
    Simulation simulation = Baseline.simulation();
    double golan = Baseline.scenario().given().get(0).day();
    List<Act> acts = new ArrayList<>(simulation.acts(new RunKey(3, 0)).acts());
    assertThat(acts.removeIf(act -> act.day() == golan)).isTrue();
    Deed fire = acts.stream().filter(LogReplayTest::isFire).findFirst().orElseThrow().deed();
    acts.add(new Strike(at(fire, 60.5), 3, 0, Attribution.CLAIMED, true));
    acts.add(new Strike(at(fire, 60.6), 3, 0, Attribution.CLAIMED, false));
    acts.add(new Strike(at(fire, 62), 3, 0, Attribution.CLAIMED, true));
    acts.sort(Comparator.comparingDouble(Act::day));
    List<LogMismatch> mismatches = simulation.follow(acts, 61, new Notes(acts));
    assertThat(mismatches)
        .extracting(LogMismatch::text)
        .anyMatch(text -> text.contains("rocket-fire, which the scenario gives, is not in the log"))
        .anyMatch(text -> text.equals("day 60.5: " + fire.kind().id() + ": no front fires then"))
        .anyMatch(text -> text.contains("at or after the end of what was observed, day 61.0"));
    assertThat(mismatches.get(0).place()).isEqualTo(-1);
  }

  @Test
  void whatIsNotOpenIsNamed() {
    Simulation simulation = Baseline.simulation();
    List<Act> acts = new ArrayList<>(simulation.acts(new RunKey(3, 0)).acts());
    Deed deed = acts.get(0).deed();
    acts.add(new Strike(salvo(deed, 60.1), 0, 0, Attribution.CLAIMED, false));
    acts.add(new Call(self(deed, 60.2)));
    acts.sort(Comparator.comparingDouble(Act::day));
    Simulation unarmed = Baseline.simulation("actors.iran.munitions.rounds=0");
    assertThat(unarmed.follow(acts, 61, new Notes(acts)))
        .extracting(LogMismatch::text)
        .anyMatch(text -> text.contains("state-salvo: it is not open to its actor then"))
        .anyMatch(text -> text.contains("it is not among what its actor can do to its target"));
  }

  private static Deed salvo(Deed model, double day) {
    var layout = Baseline.simulation().layout().actors();
    var kind = Baseline.scenario().world().acts().get("state-salvo");
    int iran = layout.indexOf("iran");
    int israel = layout.indexOf("israel");
    return new Deed(model.key() + 1, 0, day, kind, iran, israel, Act.NOBODY, 8);
  }

  private static Deed self(Deed d, double day) {
    return new Deed(d.key() + 2, 0, day, d.kind(), d.actor(), d.actor(), Act.NOBODY, d.rung());
  }

  private static Deed at(Deed d, double day) {
    return new Deed(d.key() + 1, 0, day, d.kind(), d.actor(), d.target(), d.about(), d.rung());
  }

  private static boolean isFire(Act act) {
    return act instanceof Strike strike && strike.dailyFire();
  }

  @Test
  void anAcceptanceWithoutAnOfferIsNamed() {
    Simulation simulation = Baseline.simulation("actors.us.tempo=0", "actors.g7.tempo=0");
    List<Act> acts = new ArrayList<>(simulation.acts(new RunKey(3, 0)).acts());
    Deed deed = acts.get(0).deed();
    var layout = simulation.layout().actors();
    var kind = Baseline.scenario().world().acts().get("accept-ceasefire");
    int israel = layout.indexOf("israel");
    int hezbollah = layout.indexOf("hezbollah");
    acts.add(
        0, new Call(new Deed(deed.key() + 3, 0, 0.01, kind, israel, hezbollah, Act.NOBODY, 0)));
    assertThat(simulation.follow(acts, 61, new Notes(acts)))
        .extracting(LogMismatch::text)
        .anyMatch(text -> text.contains("accept-ceasefire: it is not open to its actor then"));
  }
}
