package brink.report.chart;

import brink.report.CauseInput.CauseRow;
import brink.report.Wording;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/**
 * Marks, lines and labels of trees. Each act has a row to itself, below its cause, so that no label
 * meets another; lines run down from a cause and then right to its effect, so that all lines of a
 * row lie left of its mark and its label is clear of them on the right. Labels of late trees stand
 * left of their root instead, where no line of the tree is.
 */
final class CauseTrees extends AbstractXYAnnotation {
  private static final long serialVersionUID = 1;

  /** Empty space before each tree but the first [rows]. */
  private static final double BETWEEN = 0.7;

  private static final double GAP = 14;
  private static final int LONGEST = 62;
  private static final int LONGEST_NAME = 24;
  private static final Font REGULAR = Fonts.regular(10.5f);
  private static final Font BOLD = Fonts.bold(10.5f);
  private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

  private final List<CauseRow> rows;
  private final double[] heights;
  private final int[] roots;
  private final boolean[] leftward;

  /**
   * Trees.
   *
   * @param rows the acts from the top
   * @param middle trees that begin after this have labels on the left [days since the start]
   */
  CauseTrees(List<CauseRow> rows, double middle) {
    this.rows = rows;
    heights = new double[rows.size()];
    roots = new int[rows.size()];
    leftward = new boolean[rows.size()];
    double height = 0.5 - BETWEEN;
    for (int i = 0; i < heights.length; i++) {
      CauseRow row = rows.get(i);
      height += row.cause() < 0 ? BETWEEN : 0;
      heights[i] = height;
      height++;
      roots[i] = row.cause() < 0 ? i : roots[row.cause()];
      leftward[i] = day(roots[i]) > middle;
    }
  }

  /** Height of all trees [rows]. */
  double height() {
    return heights[heights.length - 1] + 0.8;
  }

  double firstDay() {
    return day(0);
  }

  double lastDay() {
    return rows.stream().mapToDouble(row -> row.act().day()).max().orElse(0);
  }

  private double day(int row) {
    return rows.get(row).act().day();
  }

  /**
   * The end of an axis that has room for the labels on the right.
   *
   * @param first where the axis begins [days since the start]
   * @param last where it must not end before
   * @param width width of the plot [pixels]
   */
  double end(double first, double last, double width) {
    double end = last;
    for (int i = 0; i < heights.length; i++) {
      double room = width - GAP - width(rows.get(i));
      if (!leftward[i] && room > 0) {
        end = Math.max(end, first + (day(i) - first) * width / room);
      }
    }
    return end;
  }

  private static String number(CauseRow row) {
    return "#" + row.number() + "  ";
  }

  private static String words(CauseRow row) {
    return Wording.shortened(row.words(), LONGEST - actor(row).length());
  }

  private static String actor(CauseRow row) {
    return Wording.shortened(row.actor(), LONGEST_NAME);
  }

  private static double width(CauseRow row) {
    return width(REGULAR, number(row)) + width(BOLD, actor(row)) + width(REGULAR, words(row));
  }

  private static double width(Font font, String text) {
    return font.getStringBounds(text, MEASURE).getWidth();
  }

  @Override
  public void draw(
      Graphics2D g2,
      XYPlot plot,
      Rectangle2D area,
      ValueAxis days,
      ValueAxis range,
      int index,
      PlotRenderingInfo info) {
    double[] x = new double[heights.length];
    double[] y = new double[heights.length];
    for (int i = 0; i < heights.length; i++) {
      x[i] = days.valueToJava2D(day(i), area, RectangleEdge.BOTTOM);
      y[i] = range.valueToJava2D(heights[i], area, RectangleEdge.LEFT);
    }
    g2.setStroke(ChartStyle.HAIRLINE);
    g2.setColor(ChartStyle.QUIET);
    for (int i = 0; i < heights.length; i++) {
      int cause = rows.get(i).cause();
      if (cause >= 0) {
        g2.draw(new Line2D.Double(x[cause], y[cause], x[cause], y[i]));
        g2.draw(new Line2D.Double(x[cause], y[i], x[i], y[i]));
      }
    }
    for (int i = 0; i < heights.length; i++) {
      CauseRow row = rows.get(i);
      mark(g2, row, x[i], y[i]);
      label(g2, row, leftward[i] ? x[roots[i]] - GAP - width(row) : x[i] + GAP, y[i] + 4);
    }
  }

  private static void mark(Graphics2D g2, CauseRow row, double x, double y) {
    ActMark mark = ActMark.of(row.act());
    double scale = 0.75 + 0.1 * row.act().rung();
    AffineTransform place = AffineTransform.getTranslateInstance(x, y);
    place.scale(scale, scale);
    Shape shape = place.createTransformedShape(mark.shape());
    g2.setStroke(ChartStyle.HAIRLINE);
    g2.setColor(mark.fill());
    g2.fill(shape);
    g2.setColor(mark.line());
    g2.draw(shape);
    if (row.marked()) {
      g2.setStroke(ChartStyle.LINE);
      g2.setColor(ChartStyle.TEXT);
      g2.draw(new Ellipse2D.Double(x - 9, y - 9, 18, 18));
    }
  }

  private static void label(Graphics2D g2, CauseRow row, double x, double y) {
    double at = write(g2, REGULAR, number(row), x, y);
    at = write(g2, BOLD, actor(row), at, y);
    write(g2, REGULAR, words(row), at, y);
  }

  private static double write(Graphics2D g2, Font font, String text, double x, double y) {
    g2.setFont(font);
    g2.setColor(ChartStyle.TEXT);
    g2.drawString(text, (float) x, (float) y);
    return x + width(font, text);
  }
}
