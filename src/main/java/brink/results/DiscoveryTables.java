package brink.results;

import brink.discovery.BoxDimension;
import brink.discovery.BoxLimit;
import brink.discovery.BoxWords;
import brink.discovery.DiscoveredBox;
import brink.discovery.Discovery;
import brink.discovery.PeelingStep;
import brink.table.Format;
import brink.table.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a search for boxes. Limits are values of points, and have all the digits of the
 * design.
 */
public final class DiscoveryTables {
  /** Name of the main table; marks a folder as a search for boxes. */
  public static final String BOXES = "boxes.csv";

  private record Box(int number, DiscoveredBox of, String where) {}

  private record Side(
      int box,
      BoxDimension axis,
      double low,
      double high,
      @Nullable String value,
      double frequency) {}

  private record Stage(int box, int number, PeelingStep of, boolean chosen, String where) {}

  static final Table<Box> BOX =
      Table.<Box>of("boxes", "Boxes of factors in which the outcome is common")
          .whole("box", "Number of the box, from 1", Box::number)
          .whole("points", "Points in it", row -> row.of().scores().points())
          .decimal("density", "Share of the outcome in it", row -> row.of().scores().density())
          .decimal("density_held_back", "The same in points held back", r -> r.of().heldBack())
          .decimal("density_around", "Share of the outcome outside it", row -> row.of().around())
          .decimal("coverage", "Share of the cases in it", row -> row.of().scores().coverage())
          .decimal("support", "Share of the points in it", row -> row.of().scores().support())
          .p("p", "p-value of its density", row -> row.of().p())
          .text("where", "The box in words", Box::where);

  static final Table<Side> LIMITS =
      Table.<Side>of("limits", "What boxes ask of factors; of words one row for each allowed")
          .whole("box", "Number of the box", Side::box)
          .text("factor", "Path of the factor", row -> row.axis().name())
          .column("from", "from", "", "Least value, empty for any", Format.NUMBER, Side::low)
          .column("to", "to", "", "Greatest value, empty for any", Format.NUMBER, Side::high)
          .text("value", "An allowed word", Side::value)
          .decimal("resampling_frequency", "Share of resamples that ask so", Side::frequency);

  static final Table<Stage> TRAJECTORY =
      Table.<Stage>of("trajectory", "All boxes on the way to each box")
          .whole("box", "Number of the box that was chosen", Stage::box)
          .whole("step", "Number of the step, from 0", Stage::number)
          .whole("points", "Points in it", row -> row.of().scores().points())
          .decimal("coverage", "Share of the cases in it", row -> row.of().scores().coverage())
          .decimal("density", "Share of the outcome in it", row -> row.of().scores().density())
          .decimal("support", "Share of the points in it", row -> row.of().scores().support())
          .flag("chosen", "Whether it became the box", Stage::chosen)
          .text("where", "The box in words", Stage::where);

  private DiscoveryTables() {}

  /**
   * Writes them.
   *
   * @param draft where
   * @param discovery what was found
   * @param axes the axes
   * @throws IOException if one cannot be written
   */
  public static void write(Draft draft, Discovery discovery, List<BoxDimension> axes)
      throws IOException {
    List<Box> boxes = new ArrayList<>();
    List<Side> sides = new ArrayList<>();
    List<Stage> stages = new ArrayList<>();
    for (DiscoveredBox finding : discovery.findings()) {
      int number = boxes.size() + 1;
      boxes.add(new Box(number, finding, BoxWords.of(finding.box(), axes)));
      for (int a = 0; a < axes.size(); a++) {
        add(sides, number, axes.get(a), finding, a);
      }
      for (int s = 0; s < finding.steps().size(); s++) {
        PeelingStep step = finding.steps().get(s);
        stages.add(
            new Stage(number, s, step, s == finding.chosen(), BoxWords.of(step.box(), axes)));
      }
    }
    draft.write(BOX, boxes);
    draft.write(LIMITS, sides);
    draft.write(TRAJECTORY, stages);
  }

  private static void add(
      List<Side> sides, int box, BoxDimension axis, DiscoveredBox finding, int place) {
    double frequency = finding.frequency().get(place);
    BoxLimit limit = finding.box().limits().get(place);
    if (limit instanceof BoxLimit.Among among) {
      for (int word : among.places()) {
        String value = axis.categories().get(word);
        sides.add(new Side(box, axis, Double.NaN, Double.NaN, value, frequency));
      }
    } else if (limit instanceof BoxLimit.Between between) {
      sides.add(new Side(box, axis, between.low(), between.high(), null, frequency));
    }
  }
}
