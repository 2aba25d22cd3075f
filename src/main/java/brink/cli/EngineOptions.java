package brink.cli;

import brink.experiment.TaskEngine;
import brink.experiment.ThreadsEngine;
import picocli.CommandLine.Mixin;

/** Where the runs of a sweep are done; it changes how long they take and nothing else. */
final class EngineOptions {
  @Mixin private final ThreadsOption threads = new ThreadsOption();

  TaskEngine engine() {
    return new ThreadsEngine(threads());
  }

  /** Number of threads of this process. */
  int threads() {
    return threads.count();
  }
}
