package brink.cli.shell;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Standard output, which remembers the first thing that went wrong with it: a {@link PrintStream}
 * says only that something did.
 */
public final class CheckedOutput extends PrintStream {
  private final Remembering target;

  private CheckedOutput(Remembering target, Charset charset) {
    super(new BufferedOutputStream(target), true, charset);
    this.target = target;
  }

  /** Wraps a stream. */
  public static CheckedOutput of(OutputStream target, Charset charset) {
    return new CheckedOutput(new Remembering(target), charset);
  }

  /** Why not all could be written; null if all was, or if the reader had seen enough. */
  public static @Nullable String failure(PrintStream out) {
    if (!out.checkError()) {
      return null;
    }
    IOException first = out instanceof CheckedOutput outlet ? outlet.target.failure : null;
    String why = first == null ? "it is closed" : String.valueOf(first.getMessage());
    return why.toLowerCase(Locale.ROOT).contains("pipe") ? null : why;
  }

  private static final class Remembering extends FilterOutputStream {
    private volatile @Nullable IOException failure;

    Remembering(OutputStream target) {
      super(target);
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      try {
        out.write(bytes, from, length);
      } catch (IOException e) {
        failure = failure == null ? e : failure;
        throw e;
      }
    }
  }
}
