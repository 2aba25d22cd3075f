package brink.cli;

import brink.experiment.Progress;
import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Shows how far an experiment is: on a terminal a bar that is written over ten times a second,
 * elsewhere a line for each tenth of the runs, or for ten seconds, a second apart at least.
 */
final class ProgressLine implements Progress {
  private static final long SECOND = 1_000_000_000L;
  private static final int WIDTH = 20;
  private static final int TENTHS = 10;

  private final PrintStream err;
  private final boolean terminal;
  private final LongSupplier nanos;
  private final long start;
  private long shownAt;
  private long shownTenths;
  private long before;
  private long points;

  ProgressLine(PrintStream err, boolean terminal, LongSupplier nanos) {
    this.err = err;
    this.terminal = terminal;
    this.nanos = nanos;
    start = nanos.getAsLong();
    shownAt = start;
  }

  /** Says that runs are spread over points, and how many were done before it began to count. */
  void over(long ofPoints, long doneBefore) {
    points = ofPoints;
    before = doneBefore;
  }

  @Override
  public void at(long ended, long planned) {
    long now = nanos.getAsLong();
    boolean last = ended == planned;
    if (terminal) {
      if (last || now - shownAt >= SECOND / TENTHS) {
        shownAt = now;
        // The blanks cover what is left of a longer line.
        err.print("\r" + bar(ended, planned) + text(ended, planned, now) + "   ");
        err.print(last ? "\n" : "");
        err.flush();
      }
      return;
    }
    long tenths = TENTHS * ended / planned;
    long since = now - shownAt;
    if (last || (tenths > shownTenths && since >= SECOND) || since >= TENTHS * SECOND) {
      shownAt = now;
      shownTenths = tenths;
      err.println("brink: " + text(ended, planned, now));
    }
  }

  /** Ends a line that is being written over. */
  void stop() {
    if (terminal) {
      err.println();
    }
  }

  private static String bar(long ended, long planned) {
    int filled = (int) (WIDTH * ended / planned);
    return "[" + "#".repeat(filled) + "-".repeat(WIDTH - filled) + "] ";
  }

  private String text(long ended, long planned, long now) {
    double seconds = Math.max(1, now - start) / (double) SECOND;
    double rate = Math.max(0, ended - before) / seconds;
    String text =
        String.format(
            Locale.ROOT,
            "%,d of %,d runs, %d %%, %,d runs/s, ",
            ended,
            planned,
            100 * ended / planned,
            Math.round(rate));
    if (points > 0) {
      text +=
          String.format(
              Locale.ROOT,
              "%,d points with %.1f of %.1f runs, ",
              points,
              ended / (double) points,
              planned / (double) points);
    }
    return ended == planned
        ? text + clock(seconds) + " in all"
        : text + clock((planned - ended) / Math.max(rate, 1e-9)) + " left";
  }

  private static String clock(double seconds) {
    long whole = Math.round(Math.min(seconds, 359_999));
    return whole < 3600
        ? String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60)
        : String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60);
  }
}
