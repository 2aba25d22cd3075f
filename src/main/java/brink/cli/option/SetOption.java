package brink.cli.option;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Changes of the scenarios, made on the command line. */
public final class SetOption {
  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description =
          "Replaces a number or text, in every scenario that is named here; may be repeated.")
  private List<String> sets = new ArrayList<>();

  public List<String> values() {
    return sets;
  }
}
