package brink.results;

import brink.analysis.AssumptionSpread;
import brink.analysis.Interval;
import brink.analysis.StudentInterval;
import brink.design.Factor;
import brink.model.OutcomeRule;
import brink.sweep.Estimate;
import brink.sweep.GroupSums;
import brink.sweep.PointMoments;
import brink.sweep.PointSums;
import brink.sweep.SweepLayout;
import brink.table.Format;
import brink.table.Table;
import brink.table.TableFormat;
import brink.table.TableWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The tables of a sweep. */
public final class SweepTables {
  /** Name of the table of the design. */
  public static final String DESIGN = "design.csv";

  /** Name of the table of the points, without ending. */
  public static final String POINTS = "points";

  /** Name of the table of means by even and odd replications. */
  static final String HALVES = "halves.csv";

  /** Name of the table of means by groups of replications. */
  static final String GROUPS = "groups.csv";

  /** Name of the table of sums by replication. */
  static final String REPLICATIONS = "replications.csv";

  private final SweepLayout layout;

  /**
   * Makes it ready.
   *
   * @param layout what the numbers mean
   * @throws IllegalArgumentException if two columns would have the same name
   */
  public SweepTables(SweepLayout layout) {
    this.layout = layout;
    design();
  }

  /** What was recorded at a point: how many runs failed, and the rest by outcome. */
  record Point(int number, long failed, List<Estimate> estimates, List<Interval> intervals) {
    double mean(int outcome) {
      return estimates.get(outcome).mean();
    }
  }

  /** Where each point is. */
  Table<Integer> design() {
    Table<Integer> table =
        Table.<Integer>of("design", "Where each point of the design is")
            .whole("point", "Number of the point, from 0", point -> point)
            .text(Factor.SCENARIO, "Name of its scenario", layout::scenarioAt);
    List<Factor> all = layout.design().factors();
    for (int f = 0; f < all.size(); f++) {
      if (!all.get(f).path().equals(Factor.SCENARIO)) {
        table = with(table, all.get(f), f);
      }
    }
    return table;
  }

  private Table<Integer> with(Table<Integer> table, Factor factor, int place) {
    return factor.numeric()
        ? table.named(
            factor.path(),
            "",
            "Value of the factor",
            Format.NUMBER,
            point -> layout.design().value(point, place))
        : table.named(
            factor.path(),
            "",
            "Text of the factor",
            Format.TEXT,
            point -> layout.design().text(point, place));
  }

  /** What the runs say about each outcome at each point. */
  Table<Point> points() {
    Table<Point> table =
        Table.<Point>of(POINTS, "What the runs say of each outcome at each point")
            .all("", "", design(), Point::number)
            .whole("failed_runs", "Runs that failed", Point::failed);
    for (int o = 0; o < layout.outcomes().size(); o++) {
      OutcomeRule outcome = layout.outcomes().get(o);
      int at = o;
      String id = outcome.id();
      String what = outcome.kind().isEvent() ? "Share of runs: " : "Mean: ";
      table =
          table
              .named(id, "", what + outcome.label(), Format.NUMBER, row -> row.mean(at))
              .named(
                  id,
                  "_low",
                  "Lower end of its 95 % interval",
                  Format.NUMBER,
                  row -> row.intervals().get(at).low())
              .named(
                  id,
                  "_high",
                  "Upper end of its 95 % interval",
                  Format.NUMBER,
                  row -> row.intervals().get(at).high())
              .named(
                  id,
                  "_variance",
                  "Variance of single runs",
                  Format.NUMBER,
                  row -> row.estimates().get(at).variance())
              .named(
                  id, "_n", "Runs with a value", Format.WHOLE, row -> row.estimates().get(at).n());
    }
    return table;
  }

  /** Means over groups of the replications, whose names are numbers or words. */
  private Table<Integer> means(String name, String description, List<String> groups, Mean mean) {
    Table<Integer> table =
        Table.<Integer>of(name, description)
            .whole("point", "Number of the point, from 0", point -> point);
    for (int o = 0; o < layout.outcomes().size(); o++) {
      for (int g = 0; g < groups.size(); g++) {
        int outcome = o;
        int group = g;
        table =
            table.named(
                layout.ids().get(o),
                "_" + groups.get(g),
                "Mean over these replications",
                Format.NUMBER,
                point -> mean.of(group, point, outcome));
      }
    }
    return table;
  }

  /** A mean of an outcome over some replications of a point; NaN for none. */
  @FunctionalInterface
  interface Mean {
    double of(int group, int point, int outcome);
  }

  /** The means by even and odd replications. */
  Table<Integer> halves(Mean mean) {
    return means("halves", "Means over even and odd replications", List.of("even", "odd"), mean);
  }

  /** The means by groups of replications. */
  Table<Integer> groups(int groups, Mean mean) {
    List<String> names = IntStream.range(0, groups).mapToObj(Integer::toString).toList();
    return means("groups", "Means over groups of replications, drawn again", names, mean);
  }

  /** Sums by replication. */
  Table<SweepTablesReader.Replication> replications() {
    Table<SweepTablesReader.Replication> table =
        Table.<SweepTablesReader.Replication>of(
                "replications", "Sums over the points by replication")
            .whole(
                "replication", "Number of the replication", SweepTablesReader.Replication::number);
    for (int o = 0; o < layout.outcomes().size(); o++) {
      int at = o;
      String id = layout.ids().get(o);
      table =
          table
              .named(id, "_sum", "Sum over the points", Format.NUMBER, row -> row.sums().get(at))
              .named(id, "_n", "Points with a value", Format.WHOLE, row -> row.counts().get(at));
    }
    return table;
  }

  /**
   * Writes where each point is.
   *
   * @param draft where
   * @throws IOException if it cannot be written
   */
  public void design(Draft draft) throws IOException {
    draft.write(design(), numbers());
  }

  private List<Integer> numbers() {
    return IntStream.range(0, layout.design().size()).boxed().toList();
  }

  /**
   * Writes what the runs say about each outcome at each point: share or mean, its 95 % interval,
   * the variance of single runs and the number of runs with a value.
   *
   * @param draft where
   * @param format how it is stored
   * @param moments what is known at each point
   * @throws IOException if it cannot be written
   */
  public void points(Draft draft, TableFormat format, PointMoments moments) throws IOException {
    StudentInterval student = new StudentInterval();
    try (TableWriter<Point> table = draft.open(points(), format)) {
      for (int p = 0; p < layout.design().size(); p++) {
        int point = p;
        List<Estimate> estimates =
            IntStream.range(0, layout.outcomes().size())
                .mapToObj(o -> moments.estimate(point, o))
                .toList();
        List<Interval> intervals =
            IntStream.range(0, estimates.size())
                .mapToObj(o -> estimates.get(o).interval(layout.outcomes().get(o).kind(), student))
                .toList();
        table.write(new Point(p, moments.failed(p), estimates, intervals));
      }
    }
  }

  /** What the assumptions make of an outcome at a point. */
  private record Cell(int point, OutcomeRule outcome, AssumptionSpread spread) {}

  static final Table<Cell> ASSUMPTIONS =
      Table.<Cell>of("assumptions", "What the assumptions make of outcomes at points")
          .whole("point", "Number of the point, from 0", Cell::point)
          .text("outcome", "Id of the outcome", row -> row.outcome().id())
          .all("assumptions_", "", SpreadTable.OVER_DRAWS, Cell::spread)
          .whole("draws", "Number of draws", row -> row.spread().draws());

  /**
   * Writes what the assumptions make of each outcome at each point; nothing where runs draw nothing
   * or too little.
   *
   * @param draft where
   * @param sums what is known at each point
   * @throws IOException if it cannot be written
   */
  public void assumptions(Draft draft, PointSums sums) throws IOException {
    List<Cell> cells = new ArrayList<>();
    for (int p = 0; p < layout.design().size(); p++) {
      for (int o = 0; o < layout.outcomes().size(); o++) {
        OutcomeRule rule = layout.outcomes().get(o);
        AssumptionSpread spread = sums.spread(p, o, rule.kind());
        if (spread != null) {
          cells.add(new Cell(p, rule, spread));
        }
      }
    }
    if (!cells.isEmpty()) {
      draft.write(ASSUMPTIONS, cells);
    }
  }

  /**
   * Writes the means by halves and by groups of the replications at each point. The analysis of
   * sensitivity needs the one, and draws the other again, to say how far the replications that were
   * made stand for others.
   *
   * @param draft where
   * @param sums the means
   * @throws IOException if one cannot be written
   */
  public void means(Draft draft, GroupSums sums) throws IOException {
    draft.write(halves(sums::half), numbers());
    draft.write(groups(sums.groups(), sums::mean), numbers());
  }

  /**
   * Starts the table with a row for each replication: the sum of each outcome over the points, and
   * the number of points with a value. With it and the table of points, what replications have in
   * common can be told from noise.
   *
   * @param draft where
   * @return the open table
   * @throws IOException if it cannot be written
   */
  public TableWriter<SweepTablesReader.Replication> replications(Draft draft) throws IOException {
    return draft.open(replications(), TableFormat.CSV);
  }
}
