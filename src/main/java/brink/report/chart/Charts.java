package brink.report.chart;

import brink.report.ReportInput;
import brink.run.History;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.ViewBox;

/** Draws all charts of a report. */
public final class Charts {
  /** Pixels of a bitmap for each pixel of the layout. */
  private static final int SCALE = 2;

  private static final int THREADS = 2;

  private Charts() {}

  /**
   * Draws every chart as SVG and as PNG. The SVG is the same to the byte for the same input,
   * whatever the JDK, locale, time zone or machine; the PNG may differ between JDKs.
   *
   * @param input what to draw; without a typical run there is one chart fewer
   * @param folder where the files go, made if need be; files of the same names are replaced
   * @return the drawings, in the order of a report
   * @throws IOException if a file cannot be written
   */
  public static List<Drawing> draw(ReportInput input, Path folder) throws IOException {
    Files.createDirectories(folder);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Drawing>> pending = new ArrayList<>();
      for (Figure figure : figures(input)) {
        pending.add(threads.submit(() -> draw(figure, folder)));
      }
      List<Drawing> drawings = new ArrayList<>();
      for (Future<Drawing> drawing : pending) {
        drawings.add(drawing.get());
      }
      return drawings;
    } catch (ExecutionException e) {
      throw new IOException("cannot draw the charts: " + e.getCause(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while drawing charts");
    } finally {
      threads.shutdownNow();
    }
  }

  /** All charts of a report, not yet drawn. */
  static List<Figure> figures(ReportInput input) {
    List<Figure> figures = new ArrayList<>();
    figures.add(RungChart.of(input));
    figures.add(OutcomeChart.of(input));
    figures.add(PassageChart.of(input));
    figures.add(DeathsChart.of(input));
    figures.add(ReportedChart.of(input));
    figures.add(PairChart.of(input));
    History typical = input.typical();
    if (typical != null) {
      figures.add(RasterChart.of(input, typical));
    }
    return figures;
  }

  private static Drawing draw(Figure figure, Path folder) throws IOException {
    String svg = svg(figure);
    Path svgFile = folder.resolve(figure.id() + ".svg");
    Path pngFile = folder.resolve(figure.id() + ".png");
    String document = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg + "\n";
    Files.write(svgFile, document.getBytes(StandardCharsets.UTF_8));
    ImageIO.write(image(figure), "png", pngFile.toFile());
    return new Drawing(
        figure.id(), figure.title(), figure.shows(), figure.hides(), svg, svgFile, pngFile);
  }

  /** The figure as an SVG element. */
  static String svg(Figure figure) {
    SVGGraphics2D g2 = new SVGGraphics2D(figure.width(), figure.height());
    g2.setDefsKeyPrefix(figure.id() + "-");
    g2.setGeomDoubleConverter(Charts::rounded);
    g2.setTransformDoubleConverter(Charts::rounded);
    g2.setFontFunction(family -> Fonts.FAMILY);
    figure.chart().draw(g2, area(figure));
    ViewBox box = new ViewBox(0, 0, figure.width(), figure.height());
    return slim(g2.getSVGElement(figure.id(), true, box, null, null));
  }

  /** Says the family once for the whole drawing, and leaves out what is so by default anyway. */
  private static String slim(String svg) {
    return svg.replace("font-family: " + Fonts.FAMILY + "; ", "")
        .replaceFirst("<svg ", "<svg font-family='" + Fonts.FAMILY + "' ")
        .replace(" fill-opacity: 1.0;", "")
        .replace("stroke-opacity:1.0;", "")
        .replace("stroke-miterlimit:10;", "")
        .replace("shape-rendering:geometricPrecision;", "")
        // A name in a file may hold control characters, which XML cannot.
        .replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]", "\ufffd");
  }

  /** The figure as a bitmap at twice its size. */
  static BufferedImage image(Figure figure) {
    BufferedImage image =
        new BufferedImage(
            figure.width() * SCALE, figure.height() * SCALE, BufferedImage.TYPE_INT_RGB);
    Graphics2D g2 = image.createGraphics();
    g2.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    g2.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g2.scale(SCALE, SCALE);
    figure.chart().draw(g2, area(figure));
    g2.dispose();
    return image;
  }

  private static Rectangle2D area(Figure figure) {
    return new Rectangle2D.Double(0, 0, figure.width(), figure.height());
  }

  private static String rounded(double coordinate) {
    BigDecimal value = new BigDecimal(coordinate).setScale(2, RoundingMode.HALF_EVEN);
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
