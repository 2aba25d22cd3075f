package brink.report.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Draws charts as files. */
public final class Drawings {
  /** Pixels of a bitmap for each pixel of the layout. */
  private static final int SCALE = 2;

  private static final int THREADS = 2;

  /**
   * The JDK shares what it knows of letters between bitmaps; drawn one by one they cannot differ.
   */
  private static final Object BITMAPS = new Object();

  private Drawings() {}

  /**
   * Draws charts as SVG and as PNG. The SVG is the same to the byte for the same input, whatever
   * the JDK, locale, time zone or machine; the PNG may differ between JDKs.
   *
   * @param figures what to draw
   * @param folder where the files go, made if need be; files of the same names are replaced
   * @return the drawings, in the same order
   * @throws IOException if a file cannot be written
   */
  public static List<RenderedChart> draw(List<Figure> figures, Path folder) throws IOException {
    Files.createDirectories(folder);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<RenderedChart>> pending = new ArrayList<>();
      for (Figure figure : figures) {
        pending.add(threads.submit(() -> draw(figure, folder)));
      }
      List<RenderedChart> drawings = new ArrayList<>();
      for (Future<RenderedChart> drawing : pending) {
        drawings.add(drawing.get());
      }
      return drawings;
    } catch (ExecutionException e) {
      throw new IOException("cannot draw the charts", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while drawing charts");
    } finally {
      threads.shutdownNow();
    }
  }

  private static RenderedChart draw(Figure figure, Path folder) throws IOException {
    String svg = svg(figure);
    Path svgFile = folder.resolve(figure.id() + ".svg");
    Path pngFile = folder.resolve(figure.id() + ".png");
    String document = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg + "\n";
    Files.write(svgFile, document.getBytes(StandardCharsets.UTF_8));
    writePng(image(figure), pngFile);
    return new RenderedChart(
        figure.id(), figure.title(), figure.shows(), figure.hides(), svg, svgFile, pngFile);
  }

  /** The figure as an SVG element. */
  static String svg(Figure figure) {
    SvgCanvas canvas = new SvgCanvas(figure.id(), figure.width(), figure.height());
    figure.chart().draw(canvas, area(figure));
    return canvas.element();
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
    synchronized (BITMAPS) {
      figure.chart().draw(g2, area(figure));
    }
    g2.dispose();
    return image;
  }

  private static Rectangle2D area(Figure figure) {
    return new Rectangle2D.Double(0, 0, figure.width(), figure.height());
  }

  /** Writes a bitmap as small as PNG can be: charts are kept and sent around more than drawn. */
  private static void writePng(BufferedImage image, Path file) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
      ImageWriteParam smallest = writer.getDefaultWriteParam();
      smallest.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      smallest.setCompressionQuality(0);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), smallest);
    } finally {
      writer.dispose();
    }
  }
}
