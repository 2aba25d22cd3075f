package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InterruptTest {
  @Test
  void shutdownAsksToStopAndWaitsForTheEnd() throws InterruptedException {
    Interrupt interrupt = new Interrupt();
    assertThat(interrupt.getAsBoolean()).isFalse();
    Thread hook = new Thread(interrupt::onShutdown);
    hook.start();
    while (!interrupt.getAsBoolean()) {
      Thread.onSpinWait();
    }
    assertThat(hook.isAlive()).isTrue();
    interrupt.finished();
    hook.join();
  }

  @Test
  void afterTheEndShutdownDoesNotWait() {
    Interrupt interrupt = new Interrupt();
    interrupt.finished();
    interrupt.onShutdown();
    assertThat(interrupt.getAsBoolean()).isTrue();
  }
}
