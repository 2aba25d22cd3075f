package brink.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import brink.report.CauseInput;
import brink.report.CauseInput.CauseRow;
import brink.run.RunLayout;
import java.util.List;
import org.junit.jupiter.api.Test;

class CauseRowsTest {
  private static final RunLayout LAYOUT = Told.BASELINE.simulation().layout();
  private static final Chronicle RUN = Told.BASELINE.chronicle(17);

  @Test
  void everyRowStandsBelowItsCause() {
    CauseInput input = CauseRows.largest(RUN, LAYOUT);
    assertThat(input.id()).isEqualTo("run-17-causes");
    List<CauseRow> rows = input.rows();
    for (int i = 0; i < rows.size(); i++) {
      ChronicleEntry moment = RUN.moment(rows.get(i).number());
      int cause = rows.get(i).cause();
      assertThat(cause).isLessThan(i);
      assertThat(cause < 0 ? 0 : rows.get(cause).number()).isEqualTo(moment.cause());
      assertThat(rows.get(i).actor() + rows.get(i).words())
          .isEqualTo(RUN.names().sentence(moment.act()));
    }
  }

  @Test
  void whatIsNotShownIsCounted() {
    for (int run = 0; run < 20; run++) {
      Chronicle chronicle = Told.BASELINE.chronicle(run);
      CauseInput input = CauseRows.largest(chronicle, LAYOUT);
      long inTrees =
          chronicle.moments().stream()
              .filter(m -> m.cause() > 0 || chronicle.descendants(m.number()) > 0)
              .count();
      assertThat(input.rows()).hasSizeLessThanOrEqualTo(CauseRows.MOST);
      assertThat(input.rows().size() + input.left()).isEqualTo(inTrees);
    }
  }

  @Test
  void theTreeOfAnActHoldsItsChainAndAllThatCameOfIt() {
    ChronicleEntry middle =
        RUN.moments().stream()
            .filter(m -> m.cause() > 0 && RUN.descendants(m.number()) > 0)
            .findFirst()
            .orElseThrow();
    CauseInput input = CauseRows.of(RUN, LAYOUT, middle.number());
    assertThat(input.rows())
        .hasSize(RUN.chain(middle.number()).size() + RUN.descendants(middle.number()));
    assertThat(input.rows())
        .filteredOn(CauseRow::marked)
        .singleElement()
        .extracting(CauseRow::number)
        .isEqualTo(middle.number());
    assertThat(input.rows()).filteredOn(row -> row.cause() < 0).hasSize(1);
  }

  @Test
  void anActAloneIsOneRow() {
    ChronicleEntry alone =
        RUN.moments().stream()
            .filter(m -> m.cause() == 0 && RUN.descendants(m.number()) == 0)
            .findFirst()
            .orElseThrow();
    assertThat(CauseRows.of(RUN, LAYOUT, alone.number()).rows()).hasSize(1);
  }
}
