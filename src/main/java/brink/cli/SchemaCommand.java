package brink.cli;

import brink.scenario.Schema;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Prints the schema of scenario files. */
@Command(
    name = "schema",
    description = "Prints the JSON Schema of scenario files, for editors that complete and check.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = "  brink schema > scenario.schema.json")
final class SchemaCommand implements Callable<Integer> {
  private final Shell shell;

  SchemaCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    shell.out().print(Schema.json());
    return Exit.OK;
  }
}
