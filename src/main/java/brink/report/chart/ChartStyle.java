package brink.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.PaintScale;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jspecify.annotations.Nullable;

/**
 * The one style of all charts: white ground, one hue (and a second for what is held against the
 * first), light grid, a bold title at the left with a grey line below it that says what is shown,
 * the legend at the foot. Lightness alone tells all parts apart, so a grey print reads the same.
 */
final class ChartStyle {
  /** Width of every chart [pixels]. */
  static final int WIDTH = 860;

  static final Color TEXT = new Color(0x22, 0x22, 0x22);
  static final Color QUIET = new Color(0x66, 0x66, 0x66);
  static final Color GRID = new Color(0xe4, 0xe4, 0xe4);
  static final Color PALE = new Color(0xd6, 0xe4, 0xf0);
  static final Color LIGHT = new Color(0x9f, 0xc1, 0xde);
  static final Color MIDDLE = new Color(0x4a, 0x86, 0xb8);
  static final Color DARK = new Color(0x0b, 0x2f, 0x52);

  /** The second hue, as lines and marks; pale for areas; as a veil over other areas. */
  static final Color OTHER = new Color(0xb4, 0x52, 0x0a);

  static final Color OTHER_PALE = new Color(0xf3, 0xc9, 0x9d);
  static final Color OTHER_VEIL = new Color(0xea, 0x8a, 0x2c, 0x60);

  /** The first hue as a veil over other areas. */
  static final Color VEIL = new Color(0x4a, 0x86, 0xb8, 0x50);

  static final Color REPORTED = new Color(0x11, 0x11, 0x11);

  static final Stroke HAIRLINE = new BasicStroke(0.7f);
  static final Stroke LINE = new BasicStroke(2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);

  private ChartStyle() {}

  /** A chart of a plot, with title, subtitle and a legend of the plot's fixed items. */
  static JFreeChart chart(String title, String subtitle, Plot plot) {
    plot.setBackgroundPaint(Color.WHITE);
    plot.setOutlineVisible(false);
    plot.setInsets(new RectangleInsets(4, 0, 0, 12));
    JFreeChart chart = new JFreeChart(null, null, plot, false);
    chart.setBackgroundPaint(Color.WHITE);
    chart.setPadding(new RectangleInsets(10, 12, 8, 8));
    chart.setTitle(line(title, Fonts.bold(16), TEXT, 2));
    chart.addSubtitle(line(subtitle, Fonts.regular(11), QUIET, 8));
    chart.addSubtitle(legend(plot));
    return chart;
  }

  private static TextTitle line(String text, Font font, Color colour, double below) {
    TextTitle title = new TextTitle(text, font);
    title.setPaint(colour);
    title.setHorizontalAlignment(HorizontalAlignment.LEFT);
    title.setTextAlignment(HorizontalAlignment.LEFT);
    title.setPadding(0, 2, below, 2);
    return title;
  }

  private static LegendTitle legend(Plot plot) {
    LegendTitle legend = new LegendTitle(plot);
    legend.setPosition(RectangleEdge.BOTTOM);
    legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
    legend.setFrame(BlockBorder.NONE);
    legend.setItemFont(Fonts.regular(11));
    legend.setItemPaint(TEXT);
    legend.setItemLabelPadding(new RectangleInsets(2, 4, 2, 14));
    legend.setPadding(4, 0, 0, 0);
    legend.setBackgroundPaint(Color.WHITE);
    return legend;
  }

  /** An empty plot with a light grid across. */
  static XYPlot plot() {
    XYPlot plot = new XYPlot();
    plot.setDomainGridlinesVisible(false);
    plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    plot.setRangeGridlinePaint(GRID);
    plot.setRangeGridlineStroke(HAIRLINE);
    plot.setRangeZeroBaselineVisible(false);
    plot.setDomainZeroBaselineVisible(false);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    // The first data set and series lie at the bottom.
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
    return plot;
  }

  /** Gives an axis the letters and lines of the style. */
  static <A extends Axis> A styled(A axis) {
    axis.setLabelFont(Fonts.regular(11));
    axis.setLabelPaint(QUIET);
    axis.setTickLabelFont(Fonts.regular(11));
    axis.setTickLabelPaint(TEXT);
    axis.setAxisLineVisible(false);
    axis.setTickMarkPaint(GRID);
    return axis;
  }

  /** An axis of numbers from 0, written without regard to the locale. */
  static NumberAxis numbers(@Nullable String label) {
    NumberAxis axis = styled(new NumberAxis(label));
    axis.setNumberFormatOverride(TickFormat.whole());
    axis.setStandardTickUnits(TickFormat.wholeUnits());
    axis.setAutoRangeIncludesZero(true);
    return axis;
  }

  /** An axis of shares, from 0 to 100 %. */
  static NumberAxis shares(@Nullable String label) {
    NumberAxis axis = styled(new NumberAxis(label));
    axis.setRange(0, 1);
    axis.setTickUnit(new NumberTickUnit(0.2, TickFormat.percent()));
    return axis;
  }

  /** An axis of names, the first at 0. */
  static SymbolAxis names(@Nullable String label, String... names) {
    SymbolAxis axis = styled(new SymbolAxis(label, names));
    axis.setGridBandsVisible(false);
    axis.setTickMarksVisible(false);
    return axis;
  }

  /** An axis of the rows of a chart. */
  static SymbolAxis rows(List<String> fromTheFoot, double above) {
    SymbolAxis axis = names(null, fromTheFoot.toArray(new String[0]));
    axis.setRange(-0.6, Math.max(1, fromTheFoot.size()) - above);
    return axis;
  }

  /** A dashed line at 0. */
  static ValueMarker zero() {
    return new ValueMarker(0, QUIET, dashes(1f, 5, 3));
  }

  /** A labelled line across. */
  static ValueMarker threshold(double value, String label) {
    ValueMarker marker = new ValueMarker(value, QUIET, dashes(1f, 5, 3));
    marker.setLabel(label);
    marker.setLabelFont(Fonts.regular(10));
    marker.setLabelPaint(QUIET);
    marker.setLabelBackgroundColor(new Color(255, 255, 255, 0));
    marker.setLabelAnchor(RectangleAnchor.TOP_LEFT);
    marker.setLabelTextAnchor(TextAnchor.BOTTOM_LEFT);
    marker.setLabelOffset(new RectangleInsets(2, 4, 2, 4));
    return marker;
  }

  /** A short text in the plot, clear of the grid behind it. */
  static XYTextAnnotation note(
      String words, Font font, Color colour, TextAnchor anchor, double x, double y) {
    XYTextAnnotation text = new XYTextAnnotation(words, x, y);
    text.setTextAnchor(anchor);
    text.setFont(font);
    text.setPaint(colour);
    text.setBackgroundPaint(Color.WHITE);
    return text;
  }

  /** A short text in the plot, on what lies behind it. */
  static XYTextAnnotation words(
      String words, Font font, Color colour, TextAnchor anchor, double x, double y) {
    XYTextAnnotation text = note(words, font, colour, anchor, x, y);
    text.setBackgroundPaint(null);
    return text;
  }

  /** A colour on the way from one to another, t from 0 to 1. */
  static Color between(Color from, Color to, double t) {
    return new Color(
        part(from.getRed(), to.getRed(), t),
        part(from.getGreen(), to.getGreen(), t),
        part(from.getBlue(), to.getBlue(), t));
  }

  private static int part(int from, int to, double t) {
    return (int) Math.round(from + t * (to - from));
  }

  /** A dashed line. */
  static Stroke dashes(float width, float... pattern) {
    return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, pattern, 0);
  }

  /** A diamond around the origin. */
  static Shape diamond(double radius) {
    Path2D.Double path = new Path2D.Double();
    path.moveTo(0, -radius);
    path.lineTo(radius, 0);
    path.lineTo(0, radius);
    path.lineTo(-radius, 0);
    path.closePath();
    return path;
  }

  /** A triangle around the origin. */
  static Shape triangle(double radius) {
    Path2D.Double path = new Path2D.Double();
    path.moveTo(0, -radius);
    path.lineTo(radius, radius);
    path.lineTo(-radius, radius);
    path.closePath();
    return path;
  }

  /** A disc around the origin. */
  static Shape disc(double radius) {
    return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
  }

  /** A box around the origin. */
  static Shape box(double width, double height) {
    return new Rectangle2D.Double(-width / 2, -height / 2, width, height);
  }

  /** Dots with horizontal bars for their intervals. */
  static XYErrorRenderer intervalDots() {
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setDrawYError(false);
    renderer.setCapLength(5);
    renderer.setErrorStroke(LINE);
    renderer.setErrorPaint(MIDDLE);
    renderer.setSeriesPaint(0, DARK);
    renderer.setSeriesShape(0, disc(4));
    return renderer;
  }

  /** Bands around lines. */
  static DeviationRenderer bands() {
    DeviationRenderer renderer = new DeviationRenderer(true, false);
    renderer.setAlpha(1);
    return renderer;
  }

  /** Cells, a little apart. */
  static XYBlockRenderer blocks(PaintScale shades, double width, double height) {
    XYBlockRenderer renderer = new XYBlockRenderer();
    renderer.setPaintScale(shades);
    renderer.setBlockWidth(width);
    renderer.setBlockHeight(height);
    return renderer;
  }

  /** Plain bars, each series in a colour of its own. */
  static XYBarRenderer bars(Color... colours) {
    XYBarRenderer renderer = new XYBarRenderer();
    renderer.setUseYInterval(true);
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(false);
    for (int i = 0; i < colours.length; i++) {
      renderer.setSeriesPaint(i, colours[i]);
    }
    return renderer;
  }

  /** Marks alone. */
  static XYLineAndShapeRenderer marks(Shape shape, Color colour) {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    renderer.setSeriesShape(0, shape);
    renderer.setSeriesPaint(0, colour);
    return renderer;
  }

  /** Lines alone, each series with a stroke of its own. */
  static XYLineAndShapeRenderer lines(Color colour, Stroke... strokes) {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    for (int i = 0; i < strokes.length; i++) {
      renderer.setSeriesPaint(i, colour);
      renderer.setSeriesStroke(i, strokes[i]);
    }
    return renderer;
  }
}
