package brink.calibration.abc;

import brink.experiment.ResultSink;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Takes the trials of a generation in their order, until it is full or must stop. */
final class GenerationCollector implements ResultSink<Trial> {
  /** Proposals between two entries of the log. Chosen: about a second of work. */
  private static final int ENTRY = 1_000;

  private final int particles;
  private final long mostSimulated;
  private final int known;
  private final LogEntry log;
  private final List<Trial> accepted = new ArrayList<>();
  private final List<double[]> first = new ArrayList<>();
  private final StringBuilder fates = new StringBuilder();
  private volatile boolean ended;
  private long tried;
  private long simulated;

  /** Where fates go. */
  @FunctionalInterface
  interface LogEntry {
    void append(String fates) throws IOException;
  }

  /**
   * Starts with nothing.
   *
   * @param particles particles that make it full
   * @param mostSimulated simulations after which it stops in any case
   * @param known number of proposals in the log already
   * @param log takes what becomes of further ones
   */
  GenerationCollector(int particles, long mostSimulated, int known, LogEntry log) {
    this.particles = particles;
    this.mostSimulated = mostSimulated;
    this.known = known;
    this.log = log;
  }

  @Override
  public void accept(Trial trial) throws IOException {
    // Where one is missing it threw, and the generation is about to end.
    if (trial.index() != tried) {
      return;
    }
    tried++;
    count(trial);
    if (trial.index() >= known) {
      fates.append(trial.fate().letter());
    }
    ended = full() || simulated >= mostSimulated;
    if (ended || fates.length() >= ENTRY) {
      flush();
    }
  }

  private void count(Trial trial) {
    if (trial.fate() == ProposalOutcome.OUTSIDE) {
      return;
    }
    simulated++;
    if (trial.simulated() && first.size() < particles) {
      first.add(trial.summaries());
    }
    if (trial.fate() == ProposalOutcome.ACCEPTED) {
      accepted.add(trial);
    }
  }

  /** Writes what is not in the log yet. */
  void flush() throws IOException {
    if (fates.length() > 0) {
      log.append(fates.toString());
      fates.setLength(0);
    }
  }

  boolean ended() {
    return ended;
  }

  boolean full() {
    return accepted.size() == particles;
  }

  List<Trial> accepted() {
    return accepted;
  }

  /** Summaries of the first simulated proposals, accepted or not. */
  double[][] first() {
    return first.toArray(new double[0][]);
  }

  long tried() {
    return tried;
  }

  long simulated() {
    return simulated;
  }
}
