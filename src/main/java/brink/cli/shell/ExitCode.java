package brink.cli.shell;

/** Exit codes of the program. */
public final class ExitCode {
  /** All went well. */
  public static final int OK = 0;

  /** A fault of the program or of the machine, such as a full disk. */
  public static final int ERROR = 1;

  /** A fault of what was given: command line, scenario or evidence. */
  public static final int BAD_INPUT = 2;

  /**
   * The result is there but not whole: runs failed, charts are missing, or chains do not agree. A
   * message says which.
   */
  public static final int NOT_WHOLE = 3;

  /** The result is not what running it again gives. */
  public static final int DIFFERENT = 4;

  /**
   * Stopped by the user; what was done by then is there. A process that was told to end by a signal
   * ends with 128 and the number of the signal, whatever is returned here: 130 for Ctrl-C (SIGINT),
   * 143 for SIGTERM, 129 for SIGHUP.
   */
  public static final int INTERRUPTED = 130;

  /** First line about exit codes in the help of commands that write a result. */
  public static final String WORDS =
      "Exit codes: 0 done, 1 error, 2 bad input, 3 the result is there but not whole:";

  /** Second line: what 3 may mean. */
  public static final String NOT_WHOLE_WORDS =
      "runs failed, charts are missing or chains do not agree, as the message says,";

  /** Third line: signals. */
  public static final String SIGNALS = "130, 143, 129 ended by Ctrl-C, SIGTERM, SIGHUP";

  private ExitCode() {}
}
