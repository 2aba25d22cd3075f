package brink.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class InterruptTest {
  private final Interrupt interrupt = new Interrupt();
  private final AtomicBoolean closed = new AtomicBoolean();

  private Thread shutdown() {
    interrupt.writes(() -> closed.set(true));
    Thread hook = new Thread(interrupt::onShutdown);
    hook.start();
    while (!interrupt.getAsBoolean()) {
      Thread.onSpinWait();
    }
    return hook;
  }

  @Test
  void shutdownAsksToStopAndWaitsForTheEndWhereThereIsAResult() throws InterruptedException {
    assertThat(interrupt.getAsBoolean()).isFalse();
    interrupt.guard();
    Thread hook = shutdown();
    hook.join(2_500);
    assertThat(hook.isAlive()).isTrue();
    interrupt.finished();
    hook.join();
    assertThat(closed).isFalse();
  }

  @Test
  void whereThereIsNoneItWaitsAMomentAndRemovesWhatWasBegun() throws InterruptedException {
    Thread hook = shutdown();
    hook.join(10_000);
    assertThat(hook.isAlive()).isFalse();
    assertThat(closed).isTrue();
  }

  @Test
  void afterTheEndShutdownDoesNotWait() {
    interrupt.finished();
    interrupt.onShutdown();
    assertThat(interrupt.getAsBoolean()).isTrue();
  }
}
