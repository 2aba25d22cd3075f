package brink.cli.shell;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Turns Ctrl-C, SIGTERM and SIGHUP into a wish to stop. The process ends when the main thread has
 * heard the wish and come to its end. It is waited for as long as that takes where there is a
 * result to bring to safety, and for a moment elsewhere; what it was writing is deleted then.
 */
public final class Interrupt implements BooleanSupplier {
  private static final long MOMENT_MILLIS = 1_200;

  /** No result takes longer to write: so long is waited, lest a fault makes the process endless. */
  private static final long PATIENCE_MILLIS = 600_000;

  private final CountDownLatch finished = new CountDownLatch(1);
  private volatile boolean asked;
  private volatile boolean guarded;
  private volatile @Nullable Closeable unfinished;

  public static Interrupt install() {
    Interrupt interrupt = new Interrupt();
    Runtime.getRuntime().addShutdownHook(new Thread(interrupt::onShutdown, "brink-interrupt"));
    return interrupt;
  }

  /** Says what is being written, which is closed if the process ends before it is done. */
  public void writes(Closeable draft) {
    unfinished = draft;
  }

  /** Says that from now on there is something to bring to safety. */
  public void guard() {
    guarded = true;
  }

  public void onShutdown() {
    asked = true;
    if (ends(MOMENT_MILLIS) || (guarded && ends(PATIENCE_MILLIS))) {
      return;
    }
    System.err.println("brink: interrupted");
    Closeable draft = unfinished;
    try {
      if (draft != null) {
        draft.close();
      }
    } catch (IOException e) {
      // The main thread may still be writing there; the next start cleans up.
    }
  }

  private boolean ends(long millis) {
    try {
      return finished.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Says that nothing is left to bring to safety. */
  public void finished() {
    finished.countDown();
  }

  @Override
  public boolean getAsBoolean() {
    return asked;
  }
}
