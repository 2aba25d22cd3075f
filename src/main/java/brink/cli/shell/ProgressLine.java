package brink.cli.shell;

import brink.analysis.Rounding;
import brink.experiment.Progress;
import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Shows how far an experiment is: on a terminal a bar that is written over ten times a second,
 * elsewhere a line for each tenth of the runs, or for ten seconds, a second apart at least.
 */
public final class ProgressLine implements Progress {
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
  private boolean atMost;
  private long ended;
  private long planned;
  private String things = "runs";

  public ProgressLine(PrintStream err, boolean terminal, LongSupplier nanos) {
    this.err = err;
    this.terminal = terminal;
    this.nanos = nanos;
    start = nanos.getAsLong();
    shownAt = start;
  }

  /** Says what is counted, where it is not runs. */
  public ProgressLine counting(String counted) {
    things = counted;
    return this;
  }

  /**
   * Says that runs are spread over points, how many were done before it began to count, and whether
   * fewer than those planned may do.
   */
  public void over(long ofPoints, long doneBefore, boolean fewerMayDo) {
    points = ofPoints;
    before = doneBefore;
    atMost = fewerMayDo;
  }

  @Override
  public void at(long nowEnded, long nowPlanned) {
    ended = nowEnded;
    planned = nowPlanned;
    long now = nanos.getAsLong();
    boolean last = ended == planned;
    if (terminal) {
      if (last || now - shownAt >= SECOND / TENTHS) {
        shownAt = now;
        // The blanks cover what is left of a longer line.
        err.print("\r" + bar() + text(now) + "   ");
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
      err.println("brink: " + text(now));
    }
  }

  /** Says that all is done, if fewer runs than those planned did. */
  public void end() {
    if (ended < planned) {
      at(ended, ended);
    }
  }

  /** Ends a line that is being written over. */
  public void stop() {
    if (terminal) {
      err.println();
    }
  }

  private String bar() {
    int filled = (int) (WIDTH * ended / planned);
    return "[" + "#".repeat(filled) + "-".repeat(WIDTH - filled) + "] ";
  }

  private String text(long now) {
    double seconds = Math.max(1, now - start) / (double) SECOND;
    double rate = Math.max(0, ended - before) / seconds;
    boolean last = ended == planned;
    String most = atMost && !last ? "at most " : "";
    String text =
        String.format(
            Locale.ROOT,
            "%,d of %s%,d %s, %d %%, %,d %s/s, ",
            ended,
            most,
            planned,
            things,
            100 * ended / planned,
            Rounding.whole(rate),
            things);
    if (points > 0) {
      text +=
          String.format(
              Locale.ROOT,
              "%,d points with %,d of %s%,d runs, ",
              points,
              ended / points,
              most,
              planned / points);
    }
    return last
        ? text + clock(seconds) + " in all"
        : text + most + clock((planned - ended) / Math.max(rate, 1e-9)) + " left";
  }

  private static String clock(double seconds) {
    long whole = Rounding.whole(Math.min(seconds, 359_999));
    return whole < 3600
        ? String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60)
        : String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60);
  }
}
