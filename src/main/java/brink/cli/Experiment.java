package brink.cli;

import brink.analysis.Distribution;
import brink.analysis.DistributionBuilder;
import brink.experiment.Engine;
import brink.experiment.Execution;
import brink.experiment.Progress;
import brink.experiment.RunRange;
import brink.experiment.Sink;
import brink.experiment.Tally;
import brink.results.Draft;
import brink.results.RecordDigest;
import brink.results.RunTable;
import brink.results.TableFormat;
import brink.run.History;
import brink.run.RunLayout;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * An experiment that has ended: its runs are counted, and each is a row of the table.
 *
 * @param tally what became of the runs
 * @param digest fingerprint of all records
 * @param distribution what the runs look like together; null where none was done
 */
record Experiment(Tally tally, String digest, @Nullable Distribution distribution) {

  /** Does runs and writes the table of runs into a draft; a taker hears of each. */
  static Experiment run(
      RunRange range,
      Execution execution,
      RunLayout layout,
      LongFunction<History> source,
      Sink<History> taker,
      TableFormat format,
      Draft draft,
      Progress progress,
      BooleanSupplier stop)
      throws IOException {
    DistributionBuilder builder = new DistributionBuilder(layout);
    RecordDigest digest = new RecordDigest(layout);
    Tally tally;
    try (RunTable table = format.create(draft.file(format.fileName()), layout)) {
      Sink<History> sink =
          run -> {
            builder.accept(run.record());
            taker.accept(run);
            table.write(run.record(), digest.accept(run.record()));
          };
      tally = Engine.run(range, execution, source, sink, progress, stop);
    }
    Distribution distribution = tally.done() == 0 ? null : builder.build();
    return new Experiment(tally, digest.finish(), distribution);
  }
}
