package brink.cli;

import brink.cli.shell.Invocation;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.BooleanSupplier;

/**
 * What came of a command line.
 *
 * @param code its exit code
 * @param out what it wrote on stdout, lines ending in LF
 * @param err what it wrote on stderr, lines ending in LF
 */
record Typed(int code, String out, String err) {
  static final Instant NOW = Instant.parse("2024-09-25T12:00:00Z");

  static Typed of(String... args) {
    return in(Path.of(""), () -> false, args);
  }

  static Typed in(Path directory, BooleanSupplier stop, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            new Invocation(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                true,
                directory,
                Clock.fixed(NOW, ZoneOffset.UTC),
                stop),
            args);
    return new Typed(code, text(out), text(err));
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
