package brink.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.model.Act;
import brink.model.ActFamily;
import brink.model.ActKind;
import brink.model.Deed;
import brink.model.Kinds;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportingFilterTest {
  private static final List<String> ACTORS = List.of("us", "israel", "iran");
  private static final double ALWAYS = 1;
  private static final double NEVER = 0;
  private static final int RUNS = 20_000;

  private static final ActKind APPEAL = Kinds.of("appeal", ActFamily.CALL, 1);

  private static Deed appeal(long key, double day, int actor, int target) {
    return new Deed(key, Act.SPONTANEOUS, day, APPEAL, actor, target, Act.NOBODY, 1);
  }

  private static DocumentWindow window(String id, double from, double to, String... covers) {
    return new DocumentWindow(id, from, to, List.of(covers));
  }

  private static ReportingFilter filter(DocumentWindow... windows) {
    return new ReportingFilter(List.of(windows), ACTORS);
  }

  @Test
  void anActInsideTheWindowIsReported() {
    ReportingFilter filter = filter(window("000", 0, 3, "us", "israel"));
    assertThat(filter.reports(appeal(1, 1.5, 0, 1), ALWAYS)).isTrue();
  }

  @Test
  void anActBeforeOrAfterTheWindowIsNot() {
    ReportingFilter filter = filter(window("000", 2, 3, "us", "israel"));
    assertThat(filter.reports(appeal(1, 1.9, 0, 1), ALWAYS)).isFalse();
    assertThat(filter.reports(appeal(1, 3.1, 0, 1), ALWAYS)).isFalse();
  }

  /** A day of fire is dated to the midnight that ends it, which still belongs to that day. */
  @Test
  void midnightBelongsToTheDayThatItEnds() {
    ReportingFilter filter = filter(window("000", 2, 3, "us", "israel"));
    assertThat(filter.reports(appeal(1, 2, 0, 1), ALWAYS)).isFalse();
    assertThat(filter.reports(appeal(1, 3, 0, 1), ALWAYS)).isTrue();
  }

  @Test
  void bothEndsMustBeCovered() {
    ReportingFilter filter = filter(window("000", 0, 3, "us", "israel"));
    assertThat(filter.reports(appeal(1, 1, 0, 2), ALWAYS)).isFalse();
    assertThat(filter.reports(appeal(1, 1, 2, 0), ALWAYS)).isFalse();
  }

  @Test
  void actorsOutsideTheModelAreIgnored() {
    ReportingFilter filter = filter(window("000", 0, 3, "lebanon", "us", "israel"));
    assertThat(filter.reports(appeal(1, 1, 0, 1), ALWAYS)).isTrue();
  }

  @Test
  void zeroChanceReportsNothing() {
    ReportingFilter filter = filter(window("000", 0, 3, "us", "israel"));
    for (long key = 0; key < 1000; key++) {
      assertThat(filter.reports(appeal(key, 1, 0, 1), NEVER)).isFalse();
    }
  }

  @Test
  void askingTwiceChangesNothing() {
    double half = 0.5;
    ReportingFilter filter = filter(window("000", 0, 3, "us", "israel"));
    for (long key = 0; key < 100; key++) {
      boolean first = filter.reports(appeal(key, 1, 0, 1), half);
      assertThat(filter.reports(appeal(key, 1, 0, 1), half)).isEqualTo(first);
    }
  }

  @Test
  void aSecondDocumentOnlyAddsReports() {
    double half = 0.5;
    ReportingFilter one = filter(window("000", 0, 3, "us", "israel"));
    ReportingFilter two =
        filter(window("000", 0, 3, "us", "israel"), window("001", 0, 5, "us", "israel"));
    for (long key = 0; key < 1000; key++) {
      if (one.reports(appeal(key, 1, 0, 1), half)) {
        assertThat(two.reports(appeal(key, 1, 0, 1), half)).isTrue();
      }
    }
  }

  /** Fixed keys, so this never fails by chance; 0.01 is three standard errors of a share of .3. */
  @Test
  void theShareReportedIsTheChance() {
    double chance = 0.3;
    ReportingFilter filter = filter(window("000", 0, 3, "us", "israel"));
    assertThat(share(filter, chance)).isCloseTo(0.3, within(0.01));
  }

  @Test
  void documentsReportIndependently() {
    double chance = 0.3;
    ReportingFilter filter =
        filter(window("000", 0, 3, "us", "israel"), window("001", 0, 3, "us", "israel"));
    assertThat(share(filter, chance)).isCloseTo(0.51, within(0.011));
  }

  private static double share(ReportingFilter filter, double reporting) {
    int reported = 0;
    for (long key = 0; key < RUNS; key++) {
      reported += filter.reports(appeal(key, 1, 0, 1), reporting) ? 1 : 0;
    }
    return (double) reported / RUNS;
  }
}
