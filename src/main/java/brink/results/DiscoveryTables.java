package brink.results;

import brink.design.Rounded;
import brink.discovery.Axis;
import brink.discovery.BoxWords;
import brink.discovery.Discovery;
import brink.discovery.Finding;
import brink.discovery.Limit;
import brink.discovery.Step;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The tables of a search for boxes. Numbers have six decimals at most, but for limits: they are
 * values of points, and have all the digits of the design.
 */
public final class DiscoveryTables {
  /** Name of the main table; marks a folder as a search for boxes. */
  public static final String BOXES = "boxes.csv";

  private final Discovery discovery;
  private final List<Axis> axes;

  /**
   * Tables of a search.
   *
   * @param discovery what was found
   * @param axes the axes
   */
  public DiscoveryTables(Discovery discovery, List<Axis> axes) {
    this.discovery = discovery;
    this.axes = axes;
  }

  /**
   * The boxes.
   *
   * @param file where; must not exist
   * @throws IOException if it cannot be written
   */
  public void boxes(Path file) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (int b = 0; b < discovery.findings().size(); b++) {
      Finding finding = discovery.findings().get(b);
      rows.add(
          List.of(
              Integer.toString(b + 1),
              Integer.toString(finding.scores().points()),
              Decimal.text(finding.scores().density()),
              Decimal.text(finding.heldBack()),
              Decimal.text(finding.around()),
              Decimal.text(finding.scores().coverage()),
              Decimal.text(finding.scores().support()),
              PValue.text(finding.p()),
              BoxWords.of(finding.box(), axes)));
    }
    Csv.write(
        file,
        List.of(
            "box",
            "points",
            "density",
            "density-held-back",
            "density-around",
            "coverage",
            "support",
            "p",
            "where"),
        rows);
  }

  /**
   * What each box asks of each axis, and how often resamples ask something of it.
   *
   * @param file where; must not exist
   * @throws IOException if it cannot be written
   */
  public void limits(Path file) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (int b = 0; b < discovery.findings().size(); b++) {
      Finding finding = discovery.findings().get(b);
      for (int a = 0; a < axes.size(); a++) {
        List<String> row = new ArrayList<>(List.of(Integer.toString(b + 1), axes.get(a).name()));
        row.addAll(cells(finding.box().limits().get(a), axes.get(a)));
        row.add(Decimal.text(finding.frequency().get(a)));
        rows.add(row);
      }
    }
    Csv.write(file, List.of("box", "factor", "from", "to", "words", "resampling-frequency"), rows);
  }

  private static List<String> cells(Limit limit, Axis axis) {
    if (limit instanceof Limit.Among among) {
      return List.of(
          "",
          "",
          among.places().stream()
              .map(place -> axis.categories().get(place))
              .collect(Collectors.joining(" ")));
    }
    Limit.Between between = (Limit.Between) limit;
    return List.of(end(between.low()), end(between.high()), "");
  }

  private static String end(double value) {
    return Double.isInfinite(value) ? "" : Rounded.text(value);
  }

  /**
   * All boxes on the way to each box.
   *
   * @param file where; must not exist
   * @throws IOException if it cannot be written
   */
  public void trajectory(Path file) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (int b = 0; b < discovery.findings().size(); b++) {
      Finding finding = discovery.findings().get(b);
      for (int s = 0; s < finding.steps().size(); s++) {
        Step step = finding.steps().get(s);
        rows.add(
            List.of(
                Integer.toString(b + 1),
                Integer.toString(s),
                Integer.toString(step.scores().points()),
                Decimal.text(step.scores().coverage()),
                Decimal.text(step.scores().density()),
                Decimal.text(step.scores().support()),
                Boolean.toString(s == finding.chosen()),
                BoxWords.of(step.box(), axes)));
      }
    }
    Csv.write(
        file,
        List.of("box", "step", "points", "coverage", "density", "support", "chosen", "where"),
        rows);
  }
}
