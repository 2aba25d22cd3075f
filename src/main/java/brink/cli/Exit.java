package brink.cli;

/** Exit codes of the program. */
final class Exit {
  /** All went well. */
  static final int OK = 0;

  /** A fault of the program or of the machine, such as a full disk. */
  static final int ERROR = 1;

  /** A fault of what was given: command line, scenario or evidence. */
  static final int BAD_INPUT = 2;

  /** The result is there, but some runs threw. */
  static final int RUNS_FAILED = 3;

  /** The result is not what running it again gives. */
  static final int DIFFERENT = 4;

  /** Stopped by the user; what was done by then is there. */
  static final int INTERRUPTED = 130;

  private Exit() {}
}
