package brink.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Turns Ctrl-C into a wish to stop: the process ends when the main thread has brought the result to
 * safety, or after a minute.
 */
final class Interrupt implements BooleanSupplier {
  private static final long PATIENCE_SECONDS = 60;

  private final CountDownLatch finished = new CountDownLatch(1);
  private volatile boolean asked;

  static Interrupt install() {
    Interrupt interrupt = new Interrupt();
    Runtime.getRuntime().addShutdownHook(new Thread(interrupt::onShutdown, "brink-interrupt"));
    return interrupt;
  }

  void onShutdown() {
    asked = true;
    try {
      boolean unused = finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Says that nothing is left to bring to safety. */
  void finished() {
    finished.countDown();
  }

  @Override
  public boolean getAsBoolean() {
    return asked;
  }
}
