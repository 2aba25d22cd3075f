package brink.sweep;

/** A run has passed a limit. */
final class RunLimitException extends RuntimeException {
  RunLimitException(String message) {
    super(message);
  }
}
