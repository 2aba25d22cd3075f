package brink.cli;

import brink.cli.option.NumberConverters;
import brink.cli.shell.CheckedOutput;
import brink.cli.shell.ExitCode;
import brink.cli.shell.Interrupt;
import brink.cli.shell.Invocation;
import brink.experiment.JournalException;
import brink.publication.FailureText;
import brink.results.RefusedException;
import brink.source.NearestName;
import brink.source.Problem;
import brink.source.SourceException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Entry point. */
public final class Main {
  private Main() {}

  /**
   * Starts the program and ends the process.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    System.setProperty("java.awt.headless", "true");
    Interrupt interrupt = Interrupt.install();
    int code = ExitCode.ERROR;
    try {
      code = run(Invocation.ofProcess(interrupt), args);
    } finally {
      interrupt.finished();
    }
    System.exit(code);
  }

  /** Does one command line and returns the exit code. */
  static int run(Invocation shell, String... args) {
    int code;
    try {
      code = commandLine(shell).execute(args);
    } catch (OutOfMemoryError e) {
      shell.say("out of memory; give it more, for example with BRINK_JAVA_OPTS=-Xmx4g");
      code = ExitCode.ERROR;
    } catch (Error e) {
      code = onFault(shell, e);
    }
    return written(shell, code);
  }

  /** What was printed must have arrived, unless the reader went away, as {@code head} does. */
  private static int written(Invocation shell, int code) {
    String failure = CheckedOutput.failure(shell.out());
    if (failure == null) {
      return code;
    }
    shell.say("cannot write to standard output: " + failure);
    return code == ExitCode.OK ? ExitCode.ERROR : code;
  }

  static CommandLine commandLine(Invocation shell) {
    CommandLine line = new CommandLine(new BrinkCommand());
    line.addSubcommand(new RunCommand(shell));
    line.addSubcommand(new CompareCommand(shell));
    line.addSubcommand(new RespondCommand(shell));
    line.addSubcommand(new PlanCommand(shell));
    line.addSubcommand(new SweepCommand(shell));
    line.addSubcommand(new ResumeCommand(shell));
    line.addSubcommand(new MergeCommand(shell));
    line.addSubcommand(new RareCommand(shell));
    line.addSubcommand(new HindcastCommand(shell));
    line.addSubcommand(new CalibrateCommand(shell));
    line.addSubcommand(new SensitivityCommand(shell));
    line.addSubcommand(new DiscoverCommand(shell));
    line.addSubcommand(new ListCommand(shell));
    line.addSubcommand(new ExplainCommand(shell));
    line.addSubcommand(new ValidateCommand(shell));
    line.addSubcommand(new VerifyCommand(shell));
    line.addSubcommand(new BenchCommand(shell));
    line.addSubcommand(new SchemaCommand(shell));
    line.addSubcommand(new CompletionCommand(shell));
    NumberConverters.register(line);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOut(new PrintWriter(shell.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(shell.err(), true, StandardCharsets.UTF_8));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    line.setParameterExceptionHandler((e, unused) -> onBadCommandLine(shell, e));
    line.setExecutionExceptionHandler((e, unused, result) -> onException(shell, e));
    return line;
  }

  private static int onBadCommandLine(Invocation shell, ParameterException e) {
    CommandSpec command = e.getCommandLine().getCommandSpec();
    String hint =
        e instanceof UnmatchedArgumentException unmatched
            ? NearestName.of(unmatched.getUnmatched().get(0), names(command))
                .map(near -> "; did you mean '" + near + "'?")
                .orElse("")
            : "";
    shell.say(e.getMessage() + hint);
    shell.err().println("See '" + command.qualifiedName() + " --help'.");
    return ExitCode.BAD_INPUT;
  }

  private static List<String> names(CommandSpec command) {
    List<String> names = new ArrayList<>(command.subcommands().keySet());
    command.options().forEach(option -> names.add(option.longestName()));
    return names;
  }

  private static int onException(Invocation shell, Exception e) {
    if (e instanceof SourceException bad) {
      bad.problems().stream().map(Problem::toString).forEach(shell.err()::println);
      return ExitCode.BAD_INPUT;
    }
    if (e instanceof RefusedException || e instanceof JournalException) {
      shell.say(String.valueOf(e.getMessage()));
      return ExitCode.BAD_INPUT;
    }
    if (e instanceof IOException || e instanceof UncheckedIOException) {
      shell.say("cannot read or write: " + FailureText.of(e));
      trace(shell, e);
      return ExitCode.ERROR;
    }
    return onFault(shell, e);
  }

  private static int onFault(Invocation shell, Throwable e) {
    shell.say("internal error: " + e + "; please report it, see CONTRIBUTING.md");
    trace(shell, e);
    return ExitCode.ERROR;
  }

  private static void trace(Invocation shell, Throwable e) {
    if (shell.debug()) {
      e.printStackTrace(shell.err());
    }
  }
}
