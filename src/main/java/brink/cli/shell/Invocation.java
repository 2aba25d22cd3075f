package brink.cli.shell;

import brink.publication.ResultProvenance;
import brink.results.AskedCommand;
import brink.results.Draft;
import brink.source.FileSource;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What the program is started from.
 *
 * @param out takes the result and nothing else
 * @param err takes progress and messages
 * @param terminal whether {@code err} is a terminal, on which a line can be written over
 * @param debug whether a fault of the program shows its stack trace
 * @param directory the working directory
 * @param clock the time
 * @param stop whether the user has asked to stop
 * @param read the files that a command reads
 */
public record Invocation(
    PrintStream out,
    PrintStream err,
    boolean terminal,
    boolean debug,
    Path directory,
    Clock clock,
    BooleanSupplier stop,
    InputFiles read) {

  public Invocation(
      PrintStream out,
      PrintStream err,
      boolean terminal,
      boolean debug,
      Path directory,
      Clock clock,
      BooleanSupplier stop) {
    this(out, err, terminal, debug, directory, clock, stop, new InputFiles(directory));
  }

  /** The shell that started this process. */
  public static Invocation ofProcess(BooleanSupplier stop) {
    return new Invocation(
        standardOutput(),
        System.err,
        Boolean.getBoolean("brink.terminal") || consoleIsTerminal(),
        System.getenv("BRINK_DEBUG") != null,
        Path.of(""),
        Clock.systemUTC(),
        stop);
  }

  private static PrintStream standardOutput() {
    // Java 17 does not tell the encoding of System.out; it takes it from this property, if set.
    String encoding =
        System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding"));
    Charset charset = encoding == null ? Charset.defaultCharset() : Charset.forName(encoding);
    return CheckedOutput.of(new FileOutputStream(FileDescriptor.out), charset);
  }

  /** The imprint of a command that is being carried out. */
  public ResultProvenance imprint(CommandSpec command) {
    return imprint(command.root().commandLine().getParseResult().originalArgs());
  }

  /** The imprint of the command by which something was begun that is now gone on with. */
  public ResultProvenance begun(CommandSpec command, Path folder) throws IOException {
    return imprint(AskedCommand.in(folder, imprint(command).command()));
  }

  /** The imprint of a command line, word by word. */
  public ResultProvenance imprint(List<String> command) {
    return new ResultProvenance(command, Version.text(), clock::instant);
  }

  /** Says what is being written; it is deleted if the process is ended before it is done. */
  public Draft writes(Draft draft) {
    if (stop instanceof Interrupt interrupt) {
      interrupt.writes(draft);
    }
    return draft;
  }

  /** Says that whoever ends the process has to wait from now on until the result is in safety. */
  public void guard() {
    if (stop instanceof Interrupt interrupt) {
      interrupt.guard();
    }
  }

  /** Up to Java 21 there is a console only on a terminal; from 22 on the console is asked. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean consoleIsTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (IllegalAccessException | InvocationTargetException e) {
      return false;
    }
  }

  /** The files that a command reads, on disk and shipped. */
  public FileSource files() {
    return read.files();
  }

  /** The real paths of the files that were read, which no result may replace. */
  public Set<Path> inputs() {
    return read.paths();
  }

  /** Notes a file or folder that is read. */
  public void isRead(Path path) {
    read.note(path);
  }

  /** Writes one message, with the program's name before it. */
  public void say(String message) {
    err.println("brink: " + message);
  }

  /** The way to a file or folder from the working directory, where it lies below it. */
  public Path shown(Path path) {
    Path here = directory.toAbsolutePath().normalize();
    return path.startsWith(here) ? here.relativize(path) : path;
  }
}
