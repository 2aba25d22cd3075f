package brink.cli;

import brink.cli.option.EngineOptions;
import brink.cli.option.OutputOptions;
import brink.cli.option.QuietOption;
import brink.cli.option.Usage;
import brink.cli.shell.ExitCode;
import brink.cli.shell.Invocation;
import brink.publication.DiscoveryPublication;
import brink.publication.PublishedSweep;
import brink.publication.ResultProvenance;
import brink.report.DiscoveryWords;
import brink.results.RefusedException;
import brink.source.NearestName;
import brink.study.DiscoveryStudy;
import brink.study.SensitivityStudy;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
      ExitCode.WORDS,
      ExitCode.NOT_WHOLE_WORDS,
      ExitCode.SIGNALS + ".",
      "Where nothing was found it is done."
    })
final class DiscoverCommand implements Callable<Integer> {
  private final Invocation shell;

  @Mixin private final Usage usage = new Usage();

  @Parameters(
      paramLabel = "DIR|SPEC",
      description = "Folder of a sweep that was done, or a sweep file.")
  @SuppressWarnings("NullAway.Init") // picocli sets it
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

  DiscoverCommand(Invocation shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    if (boxes < 1) {
      throw usage.refusal("--boxes must be 1 or more, not " + boxes);
    }
    if (threshold != null && !Double.isFinite(threshold)) {
      throw usage.refusal("--threshold must be a finite number, not " + threshold);
    }
    SweepSource source = new SweepSource(shell, usage.spec(), engine, quiet);
    PublishedSweep sweep = source.read(given);
    if (sweep == null) {
      return source.code();
    }
    DiscoveryStudy study =
        new DiscoveryStudy(sweep.sweep(), sweep.table(), outcome(sweep), threshold, boxes);
    caution(study.runs());
    DiscoveryPublication publication = publication(sweep, study, source.imprint());
    return source.publish(
        publication,
        place,
        "discover-" + sweep.sweep().name(),
        out -> {
          DiscoveryWords.of(publication.input()).forEach(out::println);
          out.println();
        });
  }

  private DiscoveryPublication publication(
      PublishedSweep sweep, DiscoveryStudy study, ResultProvenance imprint) {
    try {
      return new DiscoveryPublication(sweep, study, imprint);
    } catch (IllegalArgumentException e) {
      throw new RefusedException(given + ": " + e.getMessage());
    }
  }

  /** Place of the outcome. */
  private int outcome(PublishedSweep sweep) {
    List<String> ids = sweep.layout().ids();
    String sought = outcome == null ? ids.get(0) : outcome;
    int found = ids.indexOf(sought);
    if (found < 0) {
      String hint =
          NearestName.of(sought, ids)
              .map(name -> "; did you mean '" + name + "'?")
              .orElse("; it has " + String.join(", ", ids));
      throw usage.refusal("--outcome: the sweep has no outcome '" + sought + "'" + hint);
    }
    checkThreshold(ids.get(found), sweep.layout().outcomes().get(found).kind().isEvent());
    return found;
  }

  private void checkThreshold(String id, boolean event) {
    if (threshold == null && !event) {
      throw usage.refusal("--threshold is needed: " + id + " is a number");
    }
    if (threshold != null && event && !(threshold >= 0 && threshold <= 1)) {
      throw usage.refusal(
          "--threshold is a share of the runs for " + id + ": 0 to 1, not " + threshold);
    }
  }

  /** Points that are held back share the random numbers of those that are not. */
  private void caution(long runs) {
    if (runs < SensitivityStudy.ENOUGH) {
      quiet.note(
          shell,
          "With "
              + runs
              + (runs == 1 ? " run" : " runs")
              + " at each point what stands out may be chance: all points share their random"
              + " numbers, those that are held back too. "
              + SensitivityStudy.ENOUGH
              + " or more are better.");
    }
  }
}
