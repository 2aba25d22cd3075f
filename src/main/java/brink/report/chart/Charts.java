package brink.report.chart;

import brink.analysis.VarianceSplit;
import brink.calibration.crisis.Fit;
import brink.calibration.crisis.Inferred;
import brink.calibration.logged.LoggedFit;
import brink.calibration.rank.Ranks;
import brink.hindcast.Findings;
import brink.hindcast.ScoreKind;
import brink.hindcast.score.Reliability;
import brink.model.OutcomeRule;
import brink.path.Paths;
import brink.report.CauseInput;
import brink.report.ComparisonInput;
import brink.report.HindcastInput;
import brink.report.HistoryInput;
import brink.report.RareInput;
import brink.report.ReportInput;
import brink.run.History;
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
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Draws all charts of a report. */
public final class Charts {
  /** Pixels of a bitmap for each pixel of the layout. */
  private static final int SCALE = 2;

  private static final int THREADS = 2;

  /**
   * The JDK shares what it knows of letters between bitmaps; drawn one by one they cannot differ.
   */
  private static final Object BITMAPS = new Object();

  /** Up to here each alternative has all charts of its own. */
  private static final int FEW = 3;

  /** So many alternatives have fans of their own. */
  private static final int MOST_FANS = 6;

  private Charts() {}

  /**
   * Draws every chart as SVG and as PNG. The SVG is the same to the byte for the same input,
   * whatever the JDK, locale, time zone or machine; the PNG may differ between JDKs.
   *
   * @param input what to draw; without a typical run, or without documents, there is one chart
   *     fewer
   * @param folder where the files go, made if need be; files of the same names are replaced
   * @return the drawings, in the order of a report
   * @throws IOException if a file cannot be written
   */
  public static List<Drawing> draw(ReportInput input, Path folder) throws IOException {
    return draw(figures(input), folder);
  }

  /**
   * Draws the charts of a comparison: differences, first passages, fans and paths of each
   * alternative; where there are more than {@value #FEW}, differences of each headline outcome, and
   * fans of the first {@value #MOST_FANS} alternatives.
   *
   * @param input what to draw
   * @param folder where the files go, made if need be; files of the same names are replaced
   * @return the drawings, in the order of a report
   * @throws IOException if a file cannot be written
   */
  public static List<Drawing> draw(ComparisonInput input, Path folder) throws IOException {
    return draw(figures(input), folder);
  }

  /**
   * What charts of a comparison leave out.
   *
   * @param alternatives number of alternatives
   * @return a sentence; empty where nothing is left out
   */
  public static String leftOut(int alternatives) {
    if (alternatives <= FEW) {
      return "";
    }
    String first = alternatives > MOST_FANS ? "the first " + MOST_FANS : "each";
    return "With more than "
        + FEW
        + " alternatives, differences are drawn by outcome and fans of "
        + first
        + "; compare fewer to see first passages and paths of each.";
  }

  /**
   * Draws the way to a rare outcome.
   *
   * @param input what to draw
   * @param folder where the files go, made if need be; files of the same names are replaced
   * @return the drawing
   * @throws IOException if a file cannot be written
   */
  public static List<Drawing> draw(RareInput input, Path folder) throws IOException {
    return draw(List.of(LevelChart.of(input)), folder);
  }

  /**
   * Draws the charts of a hindcast: skill by each kind of score, and reliability where there are
   * forecasts enough.
   *
   * @param input what to draw
   * @param folder where the files go, made if need be; files of the same names are replaced
   * @return the drawings, in the order of a report
   * @throws IOException if a file cannot be written
   */
  public static List<Drawing> draw(HindcastInput input, Path folder) throws IOException {
    Findings findings = input.findings();
    List<Figure> figures = new ArrayList<>();
    for (ScoreKind kind : ScoreKind.values()) {
      figures.add(SkillChart.of(findings, kind));
    }
    Reliability reliability = findings.reliability();
    if (reliability != null) {
      figures.add(ReliabilityChart.of(reliability, findings.main().id()));
    }
    if (!findings.fits().isEmpty()) {
      figures.add(LearntByDayChart.of(findings));
    }
    return draw(figures, folder);
  }

  /** All charts of a comparison, not yet drawn. */
  static List<Figure> figures(ComparisonInput input) {
    int alternatives = input.comparison().alternatives();
    List<Figure> figures = new ArrayList<>();
    if (alternatives > FEW) {
      for (int event : DifferenceChart.headlines(input.comparison())) {
        figures.add(DifferenceChart.ofOutcome(input, event));
      }
    }
    for (int a = 0; a < Math.min(MOST_FANS, alternatives); a++) {
      if (alternatives <= FEW) {
        figures.add(DifferenceChart.ofAlternative(input, a));
        figures.add(PassagePairChart.of(input, a));
      }
      figures.add(FanPairChart.rungs(input, a));
      figures.add(FanPairChart.deaths(input, a));
      if (alternatives <= FEW) {
        figures.add(TransitionPairChart.of(input, a));
        figures.add(EscalationPairChart.of(input, a));
      }
    }
    return figures;
  }

  /**
   * Draws every chart, those of the paths included.
   *
   * @param input what to draw
   * @param paths how the histories moved
   * @param folder where the files go, as above
   * @return the drawings, in the order of a report
   * @throws IOException if a file cannot be written
   */
  public static List<Drawing> draw(ReportInput input, Paths paths, Path folder) throws IOException {
    List<Figure> figures = figures(input);
    figures.add(TransitionChart.of(input, paths.transitions()));
    figures.add(EscalationChart.of(input, paths.acts()));
    return draw(figures, folder);
  }

  /**
   * Draws one run: its acts in the rows of their actors, with lines from each act to what came of
   * it.
   *
   * @param input what to draw
   * @param folder where the files go, made if need be; files of the same names are replaced
   * @return the drawing; its files are named after the run, such as {@code run-17.svg}
   * @throws IOException if a file cannot be written
   */
  public static Drawing draw(HistoryInput input, Path folder) throws IOException {
    Files.createDirectories(folder);
    return draw(RasterChart.of(input), folder);
  }

  /**
   * Draws trees of causes.
   *
   * @param input what to draw
   * @param folder where the files go, made if need be; files of the same names are replaced
   * @return the drawing; its files are named after the input's id
   * @throws IOException if a file cannot be written
   */
  public static Drawing draw(CauseInput input, Path folder) throws IOException {
    Files.createDirectories(folder);
    return draw(CauseChart.of(input), folder);
  }

  /**
   * Draws how much of the outcomes' variance comes from not knowing the parameters.
   *
   * @param splits the variance of each outcome, split; at least that of one headline event
   * @param folder where the files go, made if need be; files of the same names are replaced
   * @return the drawing
   * @throws IOException if a file cannot be written
   */
  public static Drawing draw(Map<OutcomeRule, VarianceSplit> splits, Path folder)
      throws IOException {
    Files.createDirectories(folder);
    return draw(IgnoranceChart.of(splits), folder);
  }

  /**
   * Draws ranks of true values among draws of their posteriors.
   *
   * @param paths the parameters
   * @param ranks the ranks of each
   * @param folder where the files go, made if need be; files of the same names are replaced
   * @return the drawings
   * @throws IOException if a file cannot be written
   */
  public static List<Drawing> draw(List<String> paths, List<Ranks> ranks, Path folder)
      throws IOException {
    return draw(List.of(RankHistogramChart.of(paths, ranks), RankChart.of(paths, ranks)), folder);
  }

  /**
   * Draws the charts of a calibration: densities, pairs, generations.
   *
   * @param fit what came of it
   * @param folder where the files go, made if need be; files of the same names are replaced
   * @return the drawings, in the order of a report
   * @throws IOException if a file cannot be written
   */
  public static List<Drawing> draw(Fit fit, Path folder) throws IOException {
    List<Figure> figures = posterior(fit.inferred());
    if (fit.posterior().generations().size() > 1) {
      figures.add(GenerationChart.of(fit));
    }
    return draw(figures, folder);
  }

  /**
   * Draws the charts of a calibration on a complete log: densities, pairs, chains.
   *
   * @param fit what came of it
   * @param folder where the files go, made if need be; files of the same names are replaced
   * @return the drawings, in the order of a report
   * @throws IOException if a file cannot be written
   */
  public static List<Drawing> draw(LoggedFit fit, Path folder) throws IOException {
    List<Figure> figures = posterior(fit.inferred());
    figures.add(ChainChart.of(fit));
    return draw(figures, folder);
  }

  private static List<Figure> posterior(Inferred inferred) {
    List<Figure> figures = new ArrayList<>();
    figures.add(PosteriorChart.of(inferred));
    if (inferred.learnt().size() > 1) {
      figures.add(PosteriorPairChart.of(inferred));
    }
    return figures;
  }

  static List<Drawing> draw(List<Figure> figures, Path folder) throws IOException {
    Files.createDirectories(folder);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Drawing>> pending = new ArrayList<>();
      for (Figure figure : figures) {
        pending.add(threads.submit(() -> draw(figure, folder)));
      }
      List<Drawing> drawings = new ArrayList<>();
      for (Future<Drawing> drawing : pending) {
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

  /** All charts of a report, not yet drawn. */
  static List<Figure> figures(ReportInput input) {
    List<Figure> figures = new ArrayList<>();
    figures.add(RungChart.of(input));
    figures.add(OutcomeChart.of(input));
    figures.add(PassageChart.of(input));
    figures.add(DeathsChart.of(input));
    if (input.documents()) {
      figures.add(ReportedChart.of(input));
    }
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
    writePng(image(figure), pngFile);
    return new Drawing(
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
