package brink.cli;

import brink.analysis.Rounding;
import brink.design.Design;
import brink.design.Factor;
import brink.design.Scale;
import brink.discovery.Axis;
import brink.discovery.Discovery;
import brink.discovery.Points;
import brink.discovery.Sample;
import brink.model.OutcomeRule;
import brink.report.DiscoveryInput;
import brink.report.DiscoveryWords;
import brink.report.PageHead;
import brink.report.Wording;
import brink.report.chart.SweepCharts;
import brink.report.page.DiscoveryPage;
import brink.results.DiscoveryTables;
import brink.results.Draft;
import brink.results.RefusedException;
import brink.results.ResultsFolder;
import brink.source.NearestName;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds the part of a sweep in which an outcome is common. */
@Command(
    name = "discover",
    description = "Finds where in a sweep an outcome is common, and says it in words.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    abbreviateSynopsis = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  brink discover results/all-priors --outcome rung-8",
      "  brink discover results/all-priors --outcome rung-8 --threshold 0.3",
      "",
      "Boxes are found by PRIM (Friedman and Fisher 1999) and shown only where what is",
      "found on half of the points stands out on the other half. Scattered points"
          + " (latin-hypercube,",
      "sobol-sequence) serve best. A sweep file is run first. Results go to",
      "results/discover-NAME unless --out says otherwise.",
      Exit.WORDS,
      Exit.NOT_WHOLE_WORDS,
      Exit.SIGNALS + ".",
      "Where nothing was found it is done."
    })
final class DiscoverCommand implements Callable<Integer> {
  private final Shell shell;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it, and the parameters that must be given
  private CommandSpec spec;

  @Parameters(
      paramLabel = "DIR|SPEC",
      description = "Folder of a sweep that was done, or a sweep file.")
  @SuppressWarnings("NullAway.Init")
  private String given;

  @Option(
      names = "--outcome",
      paramLabel = "ID",
      description = "What is sought; the first outcome of the sweep unless given.")
  private @Nullable String outcome;

  @Option(
      names = "--threshold",
      paramLabel = "X",
      description =
          "Seeks points at which the outcome's share or mean is X or more, instead of runs with the"
              + " outcome; needed for outcomes that are numbers.")
  private @Nullable Double threshold;

  @Option(
      names = "--boxes",
      paramLabel = "N",
      defaultValue = "3",
      description = "The most boxes that are sought; ${DEFAULT-VALUE} unless given.")
  private int boxes;

  @Mixin private final EngineOptions engine = new EngineOptions();
  @Mixin private final OutputOptions place = new OutputOptions();
  @Mixin private final QuietOption quiet = new QuietOption();

  DiscoverCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    if (boxes < 1) {
      throw new ParameterException(spec.commandLine(), "--boxes must be 1 or more, not " + boxes);
    }
    if (threshold != null && !Double.isFinite(threshold)) {
      throw new ParameterException(
          spec.commandLine(), "--threshold must be a finite number, not " + threshold);
    }
    SweepSource source = new SweepSource(shell, spec, engine, quiet);
    SweepResult result = source.read(given);
    if (result == null) {
      return source.code();
    }
    DiscoveryInput input = input(result, outcome(result));
    try (Draft draft = place.open(shell, "discover-" + result.sweep().name())) {
      Missing missing = new Missing(draft);
      write(input, draft);
      if (place.charts()) {
        missing.unlessDrawn(() -> draw(input, source.head(result), draft));
      }
      ResultsFolder folder = draft.publish(source.manifest(result, DiscoveryTables.BOXES, draft));
      DiscoveryWords.of(input).forEach(shell.out()::println);
      shell.out().println();
      Ending.place(shell, folder.path());
      return missing.say(shell, source.code());
    }
  }

  /** Place of the outcome. */
  private int outcome(SweepResult result) {
    List<String> ids = result.layout().ids();
    String sought = outcome == null ? ids.get(0) : outcome;
    int found = ids.indexOf(sought);
    if (found < 0) {
      String hint =
          NearestName.of(sought, ids)
              .map(name -> "; did you mean '" + name + "'?")
              .orElse("; it has " + String.join(", ", ids));
      throw new ParameterException(
          spec.commandLine(), "--outcome: the sweep has no outcome '" + sought + "'" + hint);
    }
    checkThreshold(ids.get(found), result.layout().outcomes().get(found).kind().isEvent());
    return found;
  }

  private void checkThreshold(String id, boolean event) {
    if (threshold == null && !event) {
      throw new ParameterException(
          spec.commandLine(), "--threshold is needed: " + id + " is a number");
    }
    if (threshold != null && event && !(threshold >= 0 && threshold <= 1)) {
      throw new ParameterException(
          spec.commandLine(),
          "--threshold is a share of the runs for " + id + ": 0 to 1, not " + threshold);
    }
  }

  private DiscoveryInput input(SweepResult result, int place) {
    Design design = result.sweep().design();
    Points points = points(design);
    double[] means =
        IntStream.range(0, design.size())
            .mapToDouble(p -> result.table().estimate(p, place).mean())
            .toArray();
    long[] runs =
        IntStream.range(0, design.size())
            .mapToLong(p -> result.table().estimate(p, place).n())
            .toArray();
    caution(LongStream.of(runs).max().orElse(0));
    Sample sample =
        threshold == null
            ? Sample.ofShares(points, means, runs)
            : Sample.ofThreshold(points, means, threshold);
    return new DiscoveryInput(
        result.sweep().title(),
        event(result.layout().outcomes().get(place)),
        points,
        search(sample, result.sweep().seed()),
        threshold == null ? Double.NaN : threshold,
        result.facts());
  }

  /** Points that are held back share the random numbers of those that are not. */
  private void caution(long runs) {
    if (runs < SweepAnalysis.ENOUGH) {
      quiet.note(
          shell,
          "With "
              + runs
              + (runs == 1 ? " run" : " runs")
              + " at each point what stands out may be chance: all points share their random"
              + " numbers, those that are held back too. "
              + SweepAnalysis.ENOUGH
              + " or more are better.");
    }
  }

  private Discovery search(Sample sample, long seed) {
    try {
      return Discovery.of(sample, boxes, seed);
    } catch (IllegalArgumentException e) {
      throw new RefusedException(given + ": " + e.getMessage());
    }
  }

  private String event(OutcomeRule rule) {
    if (threshold == null) {
      return rule.label();
    }
    String least = rule.kind().isEvent() ? number(100 * threshold) + " %" : number(threshold);
    return rule.label() + " at " + least + " or more";
  }

  private static String number(double value) {
    return Wording.fixed(value, Wording.decimals(DoubleStream.of(value), Rounding.TABLE));
  }

  private static Points points(Design design) {
    List<Axis> axes = design.factors().stream().map(DiscoverCommand::axis).toList();
    double[][] values = new double[design.size()][axes.size()];
    for (int p = 0; p < values.length; p++) {
      for (int a = 0; a < axes.size(); a++) {
        values[p][a] = design.value(p, a);
      }
    }
    return new Points(axes, values);
  }

  private static Axis axis(Factor factor) {
    return factor.scale() instanceof Scale.Words words
        ? new Axis(factor.path(), words.words())
        : Axis.ofNumbers(factor.path());
  }

  private void write(DiscoveryInput input, Draft draft) throws IOException {
    DiscoveryTables tables = new DiscoveryTables(input.discovery(), input.axes());
    tables.boxes(draft.file(DiscoveryTables.BOXES));
    tables.limits(draft.file("limits.csv"));
    tables.trajectory(draft.file("trajectory.csv"));
  }

  private static void draw(DiscoveryInput input, PageHead head, Draft draft) throws IOException {
    DiscoveryPage.of(input, SweepCharts.draw(input, draft.folder("charts")), head)
        .write(draft.file("report.html"));
  }
}
