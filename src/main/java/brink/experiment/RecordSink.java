package brink.experiment;

import brink.run.RunRecord;
import java.io.IOException;

/** Where records go: one thread hands them over, in the order of their indices. */
@FunctionalInterface
public interface RecordSink {
  /**
   * Takes one record.
   *
   * @param record the record of the next run that did not fail
   * @throws IOException if it cannot be kept; ends the experiment
   */
  void accept(RunRecord record) throws IOException;

  /**
   * Hands every record to several sinks, one after the other.
   *
   * @param sinks the sinks, may be none
   * @return a sink of all of them
   */
  static RecordSink all(RecordSink... sinks) {
    RecordSink[] own = sinks.clone();
    return record -> {
      for (RecordSink sink : own) {
        sink.accept(record);
      }
    };
  }
}
