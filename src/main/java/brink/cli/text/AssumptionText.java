package brink.cli.text;

import brink.analysis.Distribution;
import brink.report.AssumptionWords;
import java.io.PrintStream;
import java.util.Map;

/** What the terminal shows of the assumptions that move the headline outcomes most. */
public final class AssumptionText {
  private AssumptionText() {}

  /** Prints them; nothing where nothing is drawn. */
  public static void print(PrintStream out, Distribution distribution) {
    Map<String, String> strongest = AssumptionWords.strongest(distribution);
    String needed = AssumptionWords.needed(distribution);
    if (!strongest.isEmpty()) {
      out.println();
      out.println(AssumptionWords.STRONGEST + ":");
      strongest.forEach((outcome, said) -> out.println("  " + outcome + ": " + said));
    }
    if (!needed.isEmpty()) {
      out.println();
      out.println(needed);
    }
  }
}
