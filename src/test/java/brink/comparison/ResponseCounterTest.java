package brink.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import brink.model.Act;
import brink.model.ActFamily;
import brink.model.ActKind;
import brink.model.Attribution;
import brink.model.Call;
import brink.model.Deed;
import brink.model.Pressure;
import brink.model.Strike;
import brink.parameter.ParameterValues;
import brink.run.RunLayout;
import brink.scenario.ScenarioTemplate;
import brink.simulation.Simulation;
import brink.source.FileSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two runs written by hand: an act of 10.5 days is given, and a few others follow. */
class ResponseCounterTest {
  private static final ScenarioTemplate BASELINE =
      ScenarioTemplate.read("scenarios/baseline.yaml", List.of(), new FileSource(Path.of("")));
  private static final Map<String, ActKind> KINDS =
      BASELINE.at(ParameterValues.NONE).world().acts();
  private static final RunLayout LAYOUT = Simulation.of(BASELINE).layout();
  private static final double GIVEN = 10.5;
  private static final double[][][] NO_ACCOUNTS = accounts(0, 0);

  private static double[][][] accounts(double without, double with) {
    int n = LAYOUT.actors().size();
    double[][][] accounts = new double[2][LAYOUT.days()][n * n];
    for (double[] day : accounts[0]) {
      day[place("hezbollah") * n + place("israel")] = without;
    }
    for (double[] day : accounts[1]) {
      day[place("hezbollah") * n + place("israel")] = with;
    }
    return accounts;
  }

  private static int place(String actor) {
    return LAYOUT.actors().indexOf(actor);
  }

  private static Act act(
      long key, long parent, double day, String kind, String actor, String target) {
    ActKind of = java.util.Objects.requireNonNull(KINDS.get(kind), kind);
    Deed deed = new Deed(key, parent, day, of, place(actor), place(target), Act.NOBODY, of.rung());
    return switch (of.family()) {
      case CALL -> new Call(deed);
      case PRESSURE -> new Pressure(deed);
      case STRIKE -> new Strike(deed, 0, 0, Attribution.CLAIMED, false);
    };
  }

  private static Act given() {
    return act(1, Act.SPONTANEOUS, GIVEN, "targeted-killing", "israel", "hezbollah");
  }

  private static Act fire(double day, int deaths) {
    Strike strike = (Strike) act(90, Act.SPONTANEOUS, day, "rocket-fire", "hezbollah", "israel");
    return new Strike(strike.deed(), deaths, 0, Attribution.CLAIMED, true);
  }

  private static ResponseCounter counter(Integer... windows) {
    GivenDeed deed = new GivenDeed(GIVEN, "targeted-killing", "israel", "hezbollah");
    return new ResponseCounter(LAYOUT, List.of(deed), List.of(windows));
  }

  private static PairedMean count(ResponseFindings found, String actor, String act, int within) {
    return found.acts().stream()
        .filter(one -> one.actor().equals(actor) && one.within() == within)
        .filter(one -> act.equals(one.act()))
        .findFirst()
        .orElseThrow()
        .count();
  }

  @Test
  void actsAreCountedWithinTheirWindowsAndTheGivenOneIsNot() {
    ResponseCounter counter = counter(3, 7);
    List<Act> without =
        List.of(
            act(2, Act.SPONTANEOUS, 9, "threaten", "iran", "israel"),
            act(3, Act.SPONTANEOUS, 13.5, "threaten", "iran", "israel"));
    List<Act> with =
        List.of(
            act(2, Act.SPONTANEOUS, 9, "threaten", "iran", "israel"),
            given(),
            act(3, Act.SPONTANEOUS, 13.5, "threaten", "iran", "israel"),
            act(4, 1, 13.6, "threaten", "iran", "israel"));
    counter.accept(without, with, NO_ACCOUNTS);
    counter.accept(without, without, NO_ACCOUNTS);
    ResponseFindings found = counter.build();
    assertThat(found.n()).isEqualTo(2);
    assertThat(count(found, "iran", "threaten", 3).difference()).isZero();
    PairedMean week = count(found, "iran", "threaten", 7);
    assertThat(week.base()).isEqualTo(1);
    assertThat(week.alternative()).isEqualTo(1.5);
    assertThat(week.variance()).isEqualTo(0.5);
    assertThat(found.acts()).noneMatch(one -> one.actor().equals("israel"));
    assertThat(found.families())
        .filteredOn(one -> one.actor().equals("iran") && one.within() == 7)
        .filteredOn(one -> one.family() == ActFamily.PRESSURE)
        .singleElement()
        .satisfies(one -> assertThat(one.count().difference()).isEqualTo(0.5));
    assertThat(found.totals().get(place("iran")).get(2).difference()).isZero();
    assertThat(found.totals().get(place("iran")).get(3).difference()).isEqualTo(0.5);
  }

  @Test
  void anActOfTheSameKindThatIsNotGivenCounts() {
    ResponseCounter counter = counter(3);
    Act another = act(5, 1, GIVEN + 1, "targeted-killing", "israel", "hezbollah");
    counter.accept(List.of(), List.of(given(), another), NO_ACCOUNTS);
    PairedMean once = count(counter.build(), "israel", "targeted-killing", 3);
    assertThat(once.difference()).isEqualTo(1);
    assertThat(once.interval()).isNull();
  }

  @Test
  void fireStandsApartFromActs() {
    ResponseCounter counter = counter(3);
    counter.accept(List.of(fire(11, 2)), List.of(given(), fire(11, 5), fire(12, 1)), NO_ACCOUNTS);
    ResponseFindings found = counter.build();
    assertThat(found.acts()).isEmpty();
    FireResponse fire = found.fire().get(0);
    assertThat(fire.actor()).isEqualTo("hezbollah");
    assertThat(fire.incidents().difference()).isEqualTo(1);
    assertThat(fire.deaths().base()).isEqualTo(2);
    assertThat(fire.deaths().alternative()).isEqualTo(6);
  }

  @Test
  void anAnswerGoesBackToTheGivenActAlongAnyChain() {
    ResponseCounter counter = counter(3, 30);
    counter.accept(
        List.of(),
        List.of(
            given(),
            act(2, Act.SPONTANEOUS, 11, "rocket-fire", "hezbollah", "israel"),
            act(3, 1, 11.5, "consult", "hezbollah", "iran"),
            act(4, 3, 12.5, "threaten", "iran", "israel"),
            act(5, 1, 14.5, "threaten", "hezbollah", "israel"),
            act(6, 5, 15.5, "rocket-fire", "hezbollah", "israel")),
        NO_ACCOUNTS);
    counter.accept(List.of(), List.of(given()), NO_ACCOUNTS);
    List<FirstAnswer> answers = counter.build().answers();
    assertThat(answers).noneMatch(one -> one.by().equals("israel"));
    FirstAnswer iran = answer(answers, "iran", 3, null);
    assertThat(iran.share().value()).isEqualTo(0.5);
    assertThat(iran.lag()).isEqualTo(2);
    FirstAnswer early = answer(answers, "hezbollah", 3, null);
    assertThat(early.share().value()).isZero();
    assertThat(early.lag()).isNaN();
    FirstAnswer any = answer(answers, "hezbollah", 30, null);
    assertThat(any.lag()).isEqualTo(4);
    assertThat(answer(answers, "hezbollah", 30, ActFamily.STRIKE).lag()).isEqualTo(5);
    assertThat(answers)
        .filteredOn(one -> one.by().equals("hezbollah") && one.rung() != null)
        .extracting(FirstAnswer::rung)
        .containsOnly(java.util.Objects.requireNonNull(KINDS.get("threaten")).rung());
  }

  private static FirstAnswer answer(
      List<FirstAnswer> answers,
      String by,
      int within,
      @org.jspecify.annotations.Nullable ActFamily family) {
    return answers.stream()
        .filter(one -> one.by().equals(by) && one.within() == within)
        .filter(one -> one.rung() == null && one.family() == family)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void accountsAreMeansOfEachDayFromTheGivenActOn() {
    ResponseCounter counter = counter(3);
    counter.accept(List.of(), List.of(given()), accounts(1, 4));
    counter.accept(List.of(), List.of(given()), accounts(1, 2));
    List<AccountResponse> accounts = counter.build().accounts();
    assertThat(accounts).extracting(AccountResponse::day).containsExactly(10, 11, 12, 13);
    assertThat(accounts)
        .allSatisfy(
            one -> {
              assertThat(one.creditor()).isEqualTo("hezbollah");
              assertThat(one.debtor()).isEqualTo("israel");
              assertThat(one.account().difference()).isEqualTo(2);
            });
  }
}
