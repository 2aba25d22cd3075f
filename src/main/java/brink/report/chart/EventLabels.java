package brink.report.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/**
 * Labels in lanes along the top of a plot, each with a thin line down to the point it names. Where
 * there is not room for all, those of the highest points stay.
 */
final class EventLabels extends AbstractXYAnnotation {
  private static final long serialVersionUID = 1;

  /** Height of a lane [pixels]. */
  static final double LANE = 14;

  private static final double GAP = 8;

  private static final Font FONT = Fonts.regular(10);

  /** A label of the point (x, y) in the plot's coordinates. */
  record Label(double x, double y, String text) {}

  /** Letters are measured alike on every kind of drawing. */
  private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

  /**
   * A label on its way to its place [pixels]. It begins at its leader line; near the right edge it
   * ends there.
   */
  private record Placed(Label label, double anchor, double width, boolean leftward) {
    double from() {
      return leftward ? anchor - width : anchor;
    }

    double to() {
      return leftward ? anchor : anchor + width;
    }
  }

  /**
   * The order in which labels are placed, the lowest first, that keeps leader lines clear of other
   * labels: those that run to the right from the right, then those that run to the left from the
   * left.
   */
  private static final Comparator<Placed> PLACING =
      Comparator.comparing(Placed::leftward)
          .thenComparingDouble(p -> p.leftward() ? p.anchor() : -p.anchor());

  private final List<Label> labels;
  private final int lanes;

  /**
   * Labels.
   *
   * @param labels the labels
   * @param lanes number of lanes there is room for
   */
  EventLabels(List<Label> labels, int lanes) {
    this.labels = labels;
    this.lanes = lanes;
  }

  @Override
  public void draw(
      Graphics2D g2,
      XYPlot plot,
      Rectangle2D area,
      ValueAxis days,
      ValueAxis heights,
      int index,
      PlotRenderingInfo info) {
    g2.setFont(FONT);
    List<Placed> placed = choose(place(area, days));
    int[] lane = lanesOf(placed);
    g2.setStroke(ChartStyle.HAIRLINE);
    g2.setColor(new Color(0x99, 0x99, 0x99));
    for (int i = 0; i < placed.size(); i++) {
      double x = placed.get(i).anchor();
      double foot = heights.valueToJava2D(placed.get(i).label().y(), area, RectangleEdge.LEFT);
      g2.draw(new Line2D.Double(x, baseline(area, lane[i]) + 3, x, foot - 5));
    }
    for (int i = 0; i < placed.size(); i++) {
      write(g2, placed.get(i), baseline(area, lane[i]));
    }
  }

  private double baseline(Rectangle2D area, int lane) {
    return area.getY() + (lanes - lane) * LANE - 4;
  }

  private static void write(Graphics2D g2, Placed placed, double baseline) {
    double from = placed.from() + (placed.leftward() ? 2 : -1);
    g2.setColor(Color.WHITE);
    g2.fill(new Rectangle2D.Double(from - 1, baseline - 9, placed.width() - GAP + 2, 12));
    g2.setColor(ChartStyle.TEXT);
    g2.drawString(placed.label().text(), (float) from, (float) baseline);
  }

  private List<Placed> place(Rectangle2D area, ValueAxis days) {
    List<Placed> placed = new ArrayList<>();
    for (Label label : labels) {
      double width = FONT.getStringBounds(label.text(), MEASURE).getWidth() + GAP;
      double anchor = days.valueToJava2D(label.x(), area, RectangleEdge.BOTTOM);
      placed.add(new Placed(label, anchor, width, anchor + width > area.getMaxX()));
    }
    placed.sort(Comparator.comparingDouble((Placed p) -> -p.label().y()));
    return placed;
  }

  /** Takes labels in the order given as long as the lanes hold them; returns them as placed. */
  private List<Placed> choose(List<Placed> wanted) {
    List<Placed> chosen = new ArrayList<>();
    for (Placed next : wanted) {
      List<Placed> more = new ArrayList<>(chosen);
      more.add(next);
      more.sort(PLACING);
      if (LabelLanes.count(lanesOf(more)) <= lanes) {
        chosen = more;
      }
    }
    return chosen;
  }

  private static int[] lanesOf(List<Placed> placed) {
    return LabelLanes.of(
        placed.stream().mapToDouble(Placed::from).toArray(),
        placed.stream().mapToDouble(Placed::to).toArray());
  }
}
