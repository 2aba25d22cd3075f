package brink.sweep;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the runs of one task gave: the value of each outcome in each run, and what the failed ones
 * said. Immutable by convention: it takes over what it is given.
 */
public final class TaskRecords {
  private final double[][] values;
  private final SortedMap<Integer, String> failures;

  /**
   * Takes over the values.
   *
   * @param values [outcomes][runs]: 1 or 0 for an event, a number or NaN otherwise; anything where
   *     a run failed
   * @param failures what failed runs said, by their place
   */
  TaskRecords(double[][] values, SortedMap<Integer, String> failures) {
    this.values = values;
    this.failures = failures;
    for (double[] column : values) {
      failures.keySet().forEach(run -> column[run] = Double.NaN);
    }
  }

  /**
   * The value of an outcome in a run.
   *
   * @param outcome place of the outcome, from 0
   * @param run place of the run in the task, from 0
   * @return 1 or 0 for an event, a number otherwise; NaN for a first passage that never came and
   *     where the run failed
   */
  public double value(int outcome, int run) {
    return values[outcome][run];
  }

  /**
   * What failed runs said.
   *
   * @return one line each, by the place of the run in the task; empty where none failed
   */
  public SortedMap<Integer, String> failures() {
    return failures;
  }

  /**
   * What a run said when it failed.
   *
   * @param run place of the run in the task, from 0
   * @return its message, null if it did not fail
   */
  public @Nullable String failure(int run) {
    return failures.get(run);
  }

  /**
   * As bytes: the failures, then each outcome in the least of the widths that hold all its values.
   * Equal records are equal bytes.
   */
  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      DataOutput out = new DataOutputStream(bytes);
      out.writeInt(failures.size());
      for (Map.Entry<Integer, String> failure : failures.entrySet()) {
        out.writeInt(failure.getKey());
        out.writeUTF(failure.getValue());
      }
      for (double[] column : values) {
        ColumnCode.writeShort(column, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return bytes.toByteArray();
  }

  /**
   * Reads what a task gave.
   *
   * @param bytes what a {@link SweepWork} gave
   * @param runs number of runs of the task
   * @param outcomes number of outcomes
   * @return the records
   * @throws IllegalArgumentException if the bytes are not those of such a task
   */
  public static TaskRecords of(byte[] bytes, int runs, int outcomes) {
    DataInput in = new DataInputStream(new ByteArrayInputStream(bytes));
    try {
      SortedMap<Integer, String> failures = new TreeMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        failures.put(in.readInt(), in.readUTF());
      }
      double[][] values = new double[outcomes][];
      for (int o = 0; o < outcomes; o++) {
        values[o] = ColumnCode.read(in, runs);
      }
      return new TaskRecords(values, failures);
    } catch (IOException e) {
      throw new IllegalArgumentException("not what a task of " + runs + " runs gives", e);
    }
  }
}
