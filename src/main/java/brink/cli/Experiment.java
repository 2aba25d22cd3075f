package brink.cli;

import brink.analysis.Distribution;
import brink.analysis.DistributionBuilder;
import brink.experiment.Engine;
import brink.experiment.Execution;
import brink.experiment.Progress;
import brink.experiment.RecordSink;
import brink.experiment.RunRange;
import brink.experiment.RunSource;
import brink.experiment.Tally;
import brink.results.Draft;
import brink.results.RecordDigest;
import brink.results.RunTable;
import brink.results.TableFormat;
import brink.run.RunLayout;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * An experiment that has ended: its runs are counted, and each is a row of the table.
 *
 * @param tally what became of the runs
 * @param digest fingerprint of all records
 * @param distribution what the runs look like together; null where none was done
 */
record Experiment(Tally tally, String digest, @Nullable Distribution distribution) {

  /** Does runs and writes the table of runs into a draft. */
  static Experiment run(
      RunRange range,
      Execution execution,
      RunLayout layout,
      RunSource source,
      TableFormat format,
      Draft draft,
      Progress progress,
      BooleanSupplier stop)
      throws IOException {
    return run(range, execution, layout, source, RecordSink.all(), format, draft, progress, stop);
  }

  /** The same, with a further taker of the records. */
  static Experiment run(
      RunRange range,
      Execution execution,
      RunLayout layout,
      RunSource source,
      RecordSink taker,
      TableFormat format,
      Draft draft,
      Progress progress,
      BooleanSupplier stop)
      throws IOException {
    DistributionBuilder builder = new DistributionBuilder(layout);
    RecordDigest digest = new RecordDigest(layout);
    Tally tally;
    try (RunTable table = format.create(draft.file(format.fileName()), layout)) {
      RecordSink rows = run -> table.write(run, digest.accept(run));
      tally =
          Engine.run(
              range,
              execution,
              source,
              RecordSink.all(builder::accept, taker, rows),
              progress,
              stop);
    }
    Distribution distribution = tally.done() == 0 ? null : builder.build();
    return new Experiment(tally, digest.finish(), distribution);
  }
}
