package brink.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import brink.comparison.Divergence;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryComparisonTest {
  private static Divergence between(Told a, Told b, long run) {
    return a.chronicle(run).partingFrom(b.chronicle(run));
  }

  private static List<String> text(Told other, long run, int rows) {
    Chronicle a = Told.BASELINE.chronicle(run);
    Chronicle b = other.chronicle(run);
    Divergence parting = a.partingFrom(b);
    return HistoryComparison.of(
        a,
        b,
        parting,
        parting.base() == null
            ? List.of()
            : Told.BASELINE.simulation().options(Told.key(run), parting.base().key()),
        parting.other() == null
            ? List.of()
            : other.simulation().options(Told.key(run), parting.other().key()),
        rows);
  }

  @Test
  void aScenarioNeverPartsFromItself() {
    for (int i = 0; i < 20; i++) {
      Divergence parting = between(Told.BASELINE, Told.with(), i);
      assertThat(parting.parts()).isFalse();
      assertThat(parting.day()).isInfinite();
    }
    assertThat(text(Told.with(), 3, 10)).hasSize(2).anyMatch(line -> line.contains("are the same"));
  }

  @Test
  void historiesPartAtAChoiceOfTheActorThatChanged() {
    int parted = 0;
    for (int i = 0; i < 50; i++) {
      Divergence parting = between(Told.BASELINE, Told.SILENCE, i);
      if (parting.parts()) {
        parted++;
        assertThat(parting.day()).isGreaterThanOrEqualTo(8);
        assertThat(parting.base().actor()).isEqualTo("us");
        assertThat(parting.base().key()).isEqualTo(parting.other().key());
        assertThat(Divergence.isSame(parting.base().chosen(), parting.other().chosen())).isFalse();
      }
    }
    assertThat(parted).isGreaterThan(25);
  }

  @Test
  void whatBothShareIsTheSameAndTheNextActIsNot() {
    Chronicle a = Told.BASELINE.chronicle(17);
    Chronicle b = Told.SILENCE.chronicle(17);
    Divergence parting = a.partingFrom(b);
    for (int n = 1; n <= parting.common(); n++) {
      assertThat(
              Divergence.isSame(
                  a.moment(n).act(), a.names().ids(), b.moment(n).act(), b.names().ids()))
          .isTrue();
    }
    int next = parting.common() + 1;
    assertThat(
            Divergence.isSame(
                a.moment(next).act(), a.names().ids(), b.moment(next).act(), b.names().ids()))
        .isFalse();
  }

  @Test
  void anOccasionThatOnlyOneHasIsSaidToBeSo() {
    Told busy = Told.with("actors.gulf.tempo=2");
    Divergence parting = between(Told.BASELINE, busy, 4);
    assertThat(parting.base() == null).isNotEqualTo(parting.other() == null);
    assertThat(text(busy, 4, 5))
        .anyMatch(line -> line.contains("only one of the two has"))
        .anyMatch(line -> line.endsWith("Gulf states"));
  }

  @Test
  void deathsThatDifferPartHistoriesWithoutAChoice() {
    Divergence parting = between(Told.BASELINE, Told.with("exogenous.golan-attack.deaths=1"), 4);
    assertThat(parting.base()).isNull();
    assertThat(parting.other()).isNull();
    assertThat(parting.day()).isEqualTo(0.625);
    assertThat(parting.act().inWords())
        .isEqualTo("hezbollah: rocket-fire on israel ends otherwise");
  }

  @Test
  void theTwoStandSideBySideFromThere() {
    List<String> lines = text(Told.SILENCE, 17, 10);
    assertThat(lines.get(0)).startsWith("The same for ").endsWith(".");
    assertThat(lines.get(1)).isEqualTo("Then a choice differs, that of United States:");
    assertThat(lines)
        .contains("... and " + more(lines) + " more; --rows N shows more")
        .anyMatch(line -> line.endsWith("the same"))
        .anyMatch(line -> line.startsWith("option") && line.endsWith("base"))
        .anyMatch(line -> line.startsWith("baseline (alternative): highest rung"));
    assertThat(lines).allMatch(line -> line.length() < 170);
  }

  private static String more(List<String> lines) {
    String line = lines.stream().filter(l -> l.startsWith("... and ")).findFirst().orElseThrow();
    return line.split(" ")[2];
  }
}
