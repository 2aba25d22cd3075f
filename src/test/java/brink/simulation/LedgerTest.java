package brink.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.model.Act;
import brink.random.RunKey;
import brink.run.AccountEntry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerTest {
  private static final String OPEN = "actors.hezbollah.repertoire.close-matter.israel=never";
  private static final String OPEN_TOO = "actors.iran.repertoire.close-matter.israel=never";

  @Test
  void withoutALimitOfCreditTheActsAreTheWholeAccountUntilAMatterIsClosed() {
    for (AccountEntry left : unexplained("dynamics.credit-limit=100", OPEN, OPEN_TOO)) {
      assertThat(left.amount()).isCloseTo(0, within(1e-9));
    }
  }

  @Test
  void theLimitOnlyTakesOffReturns() {
    List<AccountEntry> left = unexplained("dynamics.credit-limit=0.1", OPEN, OPEN_TOO);
    assertThat(left).allSatisfy(entry -> assertThat(entry.amount()).isGreaterThan(-1e-9));
    assertThat(left).anySatisfy(entry -> assertThat(entry.amount()).isGreaterThan(0.01));
  }

  /** What acts do not explain of the accounts on all occasions of some runs. */
  private static List<AccountEntry> unexplained(String... sets) {
    Simulation simulation = Baseline.simulation(sets);
    List<AccountEntry> left = new ArrayList<>();
    RunObserver each =
        new RunObserver() {
          @Override
          public void chose(Choice choice, CrisisView state) {
            state.accounts(choice.actor(), choice.day()).stream()
                .filter(entry -> entry.act() == Act.SPONTANEOUS)
                .forEach(left::add);
          }
        };
    for (int run = 0; run < 5; run++) {
      assertThat(simulation.run(new RunKey(3, run), each)).isNotNull();
    }
    assertThat(left).isNotEmpty();
    return left;
  }
}
