package brink.sweep;

import brink.design.DesignKind;
import brink.model.Field;
import brink.scenario.PriorChoice;
import brink.source.DottedName;
import brink.source.Node;
import brink.source.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the file of a sweep says. */
record SweepFile(
    @Field(text = "short name; that of the file where not given", fallback = "null")
        @Nullable String name,
    @Field(text = "title in words") String title,
    @Field(text = "the question that it answers", fallback = "") String question,
    @Field(text = "scenario file, beside this one or among those shipped") String scenario,
    @Field(
            text = "further scenario files; which one is run is then a factor, named scenario",
            fallback = "[]")
        List<String> alternatives,
    @Field(text = "values that replace those of the scenarios, by dotted path", fallback = "{}")
        Map<String, Node> set,
    @Field(
            text =
                "what is varied, by dotted path; a path with * stands for every number with a"
                    + " prior that fits, * for any part of a path",
            fallback = "{}")
        Map<DottedName, Varied> factors,
    @Field(text = "paths, also with *, that no * among the factors stands for", fallback = "[]")
        List<String> except,
    @Field(text = "how the points are chosen") Sampling design,
    @Field(text = "runs at each point; with until, the most", min = 1, max = 1e8, fallback = "100")
        int replications,
    @Field(text = "ends the runs at a point before that", fallback = "null")
        @Nullable PointPrecision until,
    @Field(text = "ids of the outcomes to keep; the headline ones where none", fallback = "[]")
        List<String> outcomes,
    @Field(text = "seed of runs and design, any 64-bit number", fallback = "20240727") Node seed,
    @Field(text = "whether to keep a row for each run too", fallback = "false") boolean runsTable) {

  /** The seed as a number, null where it is none. */
  @Nullable Long seedNumber() {
    try {
      return seed instanceof ScalarNode scalar ? Long.valueOf(scalar.text()) : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** How equal steps along a range are taken. */
  enum Spacing {
    LINEAR,
    LOG
  }

  /** The values of one factor: one of values, range and prior, or none for the own prior. */
  record Varied(
      @Field(
              text =
                  "the values to choose from, numbers or words; one that stands twice is taken"
                      + " twice as often",
              fallback = "[]")
          List<Node> values,
      @Field(text = "the least and the greatest value of a number", fallback = "[]")
          List<Node> range,
      @Field(text = "whether equal steps along a range add or multiply", fallback = "linear")
          Spacing scale,
      @Field(
              text = "a prior; the scenario's own where no values and no range are given either",
              fallback = "null")
          @Nullable PriorChoice prior) {

    List<String> problems() {
      List<String> problems = new ArrayList<>();
      if ((values.isEmpty() ? 0 : 1) + (range.isEmpty() ? 0 : 1) + (prior == null ? 0 : 1) > 1) {
        problems.add("only one of values, range and prior may be given");
      }
      if (!range.isEmpty() && range.size() != 2) {
        problems.add("a range has two ends, the least value and the greatest");
      }
      if (range.isEmpty() && scale != Spacing.LINEAR) {
        problems.add("scale goes with a range");
      }
      return problems;
    }

    boolean own() {
      return values.isEmpty() && range.isEmpty() && prior == null;
    }
  }

  /** How the points are chosen. */
  record Sampling(
      @Field(text = "the design") DesignKind kind,
      @Field(
              text =
                  "number of points; for sobol-sequence, and for latin-hypercube, where points"
                      + " times factors may be at most 10000000",
              min = 1,
              max = 1e7,
              fallback = "null")
          @Nullable Integer points,
      @Field(
              text =
                  "levels of each factor that is not a list; for grid (5 where not given),"
                      + " one-at-a-time (2) and morris (4; even)",
              min = 2,
              max = 1000,
              fallback = "null")
          @Nullable Integer levels,
      @Field(
              text =
                  "number of trajectories of factors + 1 points; for morris, where points times"
                      + " factors may be at most 10000000",
              min = 1,
              max = 1e6,
              fallback = "null",
              source = "Morris 1991")
          @Nullable Integer trajectories,
      @Field(
              text =
                  "number of blocks of factors + 2 points, best a power of two, at most 10000000"
                      + " points; for saltelli",
              min = 1,
              max = 1e6,
              fallback = "null",
              source = "Saltelli et al. 2010")
          @Nullable Integer blocks,
      @Field(
              text = "whether the blocks also serve second-order indices; for saltelli",
              fallback = "null")
          @Nullable Boolean secondOrder,
      @Field(
              text = "table of points in CSV, a column for each factor, beside this file; for file",
              fallback = "null")
          @Nullable String file) {}

  /** When a point has runs enough. */
  record PointPrecision(
      @Field(text = "half of the widest 95 % interval that will do", min = 0.001, max = 1e9)
          double halfWidth,
      @Field(text = "id of the outcome; the first of those kept where not given", fallback = "null")
          @Nullable String outcome) {}
}
