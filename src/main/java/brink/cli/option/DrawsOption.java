package brink.cli.option;

import brink.parameter.DrawKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which uncertain numbers runs draw, whatever the scenarios say. */
public final class DrawsOption {
  @Option(
      names = "--draws",
      paramLabel = "WHICH",
      description =
          "Uncertain numbers that each run draws: all, posterior or none; as the scenario says"
              + " unless given, and it says all unless it says otherwise.")
  private @Nullable DrawKind kind;

  /** Changes of the scenarios, this one among them. */
  public List<String> over(List<String> sets) {
    List<String> all = new ArrayList<>(sets);
    if (kind != null) {
      all.add("parameters.draws=" + kind.name().toLowerCase(Locale.ROOT));
    }
    return all;
  }
}
