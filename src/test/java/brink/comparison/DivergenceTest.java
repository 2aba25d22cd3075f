package brink.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import brink.parameter.ParameterValues;
import brink.random.RunKey;
import brink.run.History;
import brink.scenario.ScenarioTemplate;
import brink.simulation.Simulation;
import brink.source.FileSource;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Histories of the shipped scenarios, which share their random numbers run by run. */
class DivergenceTest {
  private static final Simulation BASE = simulation();

  private static Simulation simulation(String... sets) {
    return Simulation.of(
        ScenarioTemplate.read("scenarios/baseline.yaml", List.of(sets), new FileSource(Path.of("")))
            .at(ParameterValues.NONE));
  }

  private static ActDifference parting(Simulation base, Simulation alternative, long run) {
    RunKey key = new RunKey(20240727, run);
    return Divergence.of(
            base.trace(key),
            base.layout().actors(),
            alternative.trace(key),
            alternative.layout().actors())
        .act();
  }

  private static Stream<ActDifference> partings(Simulation base, Simulation alternative) {
    return LongStream.range(0, 60).mapToObj(run -> parting(base, alternative, run));
  }

  @Test
  void theSameScenarioNeverParts() {
    ActDifference parting = parting(BASE, simulation(), 3);
    assertThat(parting.kind()).isEqualTo(ActDifference.Kind.NONE);
    assertThat(parting.inWords()).isEqualTo("no act differs");
  }

  @Test
  void whatIsNotPutInIsMissingAndTheOtherWayRoundAdded() {
    Simulation without = simulation("exogenous={golan-attack: ~}");
    ActDifference missing = parting(BASE, without, 3);
    assertThat(missing.kind()).isEqualTo(ActDifference.Kind.MISSING);
    assertThat(missing.inWords()).isEqualTo("without hezbollah: rocket-fire on israel");
    ActDifference added = parting(without, BASE, 3);
    assertThat(added.kind()).isEqualTo(ActDifference.Kind.ADDED);
    assertThat(added.inWords()).isEqualTo("with hezbollah: rocket-fire on israel");
  }

  @Test
  void anOptionStruckOutGivesAnotherActOrNone() {
    Simulation quiet = simulation("actors.us.repertoire.appeal.israel=never");
    assertThat(partings(BASE, quiet))
        .anyMatch(
            parting ->
                parting.kind() == ActDifference.Kind.HELD
                    && parting.inWords().startsWith("us: hold instead of us: "))
        .anyMatch(
            parting ->
                parting.kind() == ActDifference.Kind.OTHER
                    && parting.base().startsWith("us: ")
                    && parting.alternative().startsWith("us: "))
        .noneMatch(parting -> parting.alternative().equals("us: appeal on israel"));
    assertThat(partings(quiet, BASE))
        .anyMatch(parting -> parting.kind() == ActDifference.Kind.ACTED)
        .filteredOn(parting -> parting.kind() == ActDifference.Kind.ACTED)
        .allMatch(parting -> parting.inWords().endsWith(" instead of us: hold"));
  }

  @Test
  void anotherTempoMovesActs() {
    Simulation faster = simulation("actors.us.tempo=0.43");
    assertThat(partings(BASE, faster))
        .anyMatch(parting -> parting.kind() == ActDifference.Kind.MOVED)
        .filteredOn(parting -> parting.kind() == ActDifference.Kind.MOVED)
        .allMatch(parting -> parting.inWords().endsWith(" at another time"));
  }

  @Test
  void tallyGroupsByEventAndDirectionTheMostFrequentFirst() {
    ActDifference one = new ActDifference(ActDifference.Kind.HELD, "a: hit on b", "");
    ActDifference two = new ActDifference(ActDifference.Kind.ADDED, "", "b: hit on a");
    DivergenceCounter tally = new DivergenceCounter();
    for (long run = 0; run < 9; run++) {
      tally.add(0, new DiscordantRun(run, 2, true), run % 3 == 0 ? one : two);
    }
    tally.add(0, new DiscordantRun(40, 2, false), one);
    List<DivergenceGroup> groups = tally.groups();
    assertThat(groups).extracting(DivergenceGroup::gained).containsExactly(false, true, true);
    assertThat(groups.get(1))
        .isEqualTo(new DivergenceGroup(0, 2, true, two, 6, 9, List.of(1L, 2L, 4L)));
    assertThat(groups.get(2).first().inWords()).isEqualTo("a: hold instead of a: hit on b");
  }

  @Test
  void aHistoryThatEndsEarlierPartsAtItsEnd() {
    History full = BASE.trace(new RunKey(20240727, 3));
    History cut =
        new History(full.record(), full.acts().subList(0, 5), full.decisions().subList(0, 0));
    List<String> actors = BASE.layout().actors();
    assertThat(Divergence.of(full, actors, cut, actors).act().kind())
        .isEqualTo(ActDifference.Kind.MISSING);
    assertThat(Divergence.of(cut, actors, full, actors).act().kind())
        .isEqualTo(ActDifference.Kind.ADDED);
  }
}
