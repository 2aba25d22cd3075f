package brink.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in words why something could not be done. */
public final class FailureText {
  private FailureText() {}

  /**
   * The first cause, in words; exceptions of files often say the file alone.
   *
   * @param thrown what was thrown
   * @return one line or more
   */
  public static String of(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null && isWrapper(cause)) {
      cause = cause.getCause();
    }
    if (cause instanceof FileSystemException e) {
      return e.getFile() + ": " + reason(e);
    }
    boolean plain = cause instanceof IOException && cause.getMessage() != null;
    return plain ? String.valueOf(cause.getMessage()) : String.valueOf(cause);
  }

  private static boolean isWrapper(Throwable thrown) {
    return thrown instanceof IOException
        || thrown instanceof UncheckedIOException
        || thrown instanceof ExceptionInInitializerError;
  }

  private static String reason(FileSystemException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    return e.getReason() == null ? e.getClass().getSimpleName() : e.getReason();
  }
}
