package brink.cli;

import brink.calibration.crisis.CalibrationSpec;
import brink.cli.shell.ExitCode;
import brink.cli.shell.Invocation;
import brink.scenario.Schema;
import brink.sweep.SweepForm;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the schemas of files. */
@Command(
    name = "schema",
    description = "Prints the JSON Schema of a kind of file, for editors that complete and check.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  brink schema > scenario.schema.json",
      "  brink schema sweep > sweep.schema.json",
      "  brink schema calibration > calibration.schema.json",
      "",
      "Exit codes: 0 done, 2 bad input."
    })
final class SchemaCommand implements Callable<Integer> {
  private final Invocation shell;

  @Parameters(
      paramLabel = "KIND",
      arity = "0..1",
      defaultValue = "scenario",
      description = "scenario, sweep or calibration; ${DEFAULT-VALUE} unless given.")
  private SchemaKind kind = SchemaKind.SCENARIO;

  private enum SchemaKind {
    SCENARIO,
    SWEEP,
    CALIBRATION
  }

  SchemaCommand(Invocation shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    shell
        .out()
        .print(
            switch (kind) {
              case SCENARIO -> Schema.json();
              case SWEEP -> SweepForm.schema();
              case CALIBRATION -> CalibrationSpec.schema();
            });
    return ExitCode.OK;
  }
}
