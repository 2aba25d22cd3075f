package brink.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.text.NumberFormat;
import java.time.LocalDate;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.junit.jupiter.api.Test;

class FormatsTest {
  private static final LocalDate START = LocalDate.of(2024, 7, 27);

  @Test
  void daysAreWrittenAsDates() {
    NumberAxis axis = DayAxis.of(START, 61);
    assertThat(axis.getTickUnit().valueToString(0)).isEqualTo("27 Jul");
    assertThat(axis.getTickUnit().valueToString(7)).isEqualTo("3 Aug");
    assertThat(axis.getTickUnit().getSize()).isEqualTo(7);
    assertThat(axis.getRange().getUpperBound()).isEqualTo(61);
  }

  @Test
  void longSpansHaveFewTicksAndBothYears() {
    NumberAxis axis = DayAxis.of(START, 400);
    assertThat(400 / axis.getTickUnit().getSize()).isLessThanOrEqualTo(10);
    assertThat(axis.getLabel()).isEqualTo("day (UTC), 2024–2025");
    assertThat(DayAxis.of(START, 20_000).getTickUnit().getSize()).isEqualTo(20_000);
    assertThat(DayAxis.of(START, 1).getTickUnit().getSize()).isEqualTo(1);
  }

  @Test
  void numbersAreWrittenWhole() {
    NumberFormat shares = TickFormat.percent();
    assertThat(shares.format(0.2)).isEqualTo("20 %");
    assertThat(shares.format(1L)).isEqualTo("100 %");
    assertThat(TickFormat.whole().format(12_000)).isEqualTo("12,000");
  }

  @Test
  void labelsAreNotRead() {
    assertThatThrownBy(() -> TickFormat.whole().parse("1", null))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void countsHaveRoomForNoneAndForThousands() {
    CountAxis axis = CountAxis.of("deaths");
    axis.setRange(0, 5000);
    Rectangle2D area = new Rectangle2D.Double(0, 100, 10, 200);
    assertThat(axis.valueToJava2D(0, area, RectangleEdge.LEFT)).isEqualTo(300);
    assertThat(axis.valueToJava2D(5000, area, RectangleEdge.LEFT)).isEqualTo(100);
    double y = axis.valueToJava2D(70, area, RectangleEdge.LEFT);
    assertThat(y).isBetween(190.0, 210.0);
    assertThat(axis.java2DToValue(y, area, RectangleEdge.LEFT)).isCloseTo(70, within(1e-9));
    assertThat(axis.refreshTicks(null, null, area, RectangleEdge.LEFT))
        .extracting(NumberTick::getText)
        .containsExactly("0", "1", "3", "10", "30", "100", "300", "1,000", "3,000");
  }
}
