package brink.report;

import brink.calibration.crisis.CrisisFit;
import brink.calibration.crisis.CrisisModel;
import brink.calibration.crisis.SummaryCheck;
import brink.evidence.ObservedRange;
import java.util.List;

/** How what was observed stands to what a calibration predicts, in words. */
public final class CheckWords {
  private CheckWords() {}

  /**
   * What was used.
   *
   * @param model what is calibrated
   * @return such as "17 summaries of 1 document (000)"
   */
  public static String used(CrisisModel model) {
    List<String> documents = model.spec().documents();
    return count(model.fitted().size(), "summary")
        + " of "
        + count(documents.size(), "document")
        + " ("
        + String.join(", ", documents)
        + ")";
  }

  /**
   * Which summaries the posterior does not reproduce.
   *
   * @param fit what came of a calibration
   * @param fitted whether those that were fitted are meant, or those that were not
   * @return a sentence; empty where there are no such summaries
   */
  public static String sentence(CrisisFit fit, boolean fitted) {
    List<SummaryCheck> held =
        fit.checks().stream().filter(check -> check.fitted() == fitted).toList();
    if (held.isEmpty()) {
      return "";
    }
    List<SummaryCheck> off = held.stream().filter(check -> !check.agrees()).toList();
    String words =
        (held.size() - off.size())
            + " of "
            + count(held.size(), "summary")
            + (held.size() == 1 ? " that was " : " that were ")
            + (fitted ? "fitted" : "not fitted")
            + (held.size() - off.size() == 1 ? " lies" : " lie")
            + " where the posterior predicts "
            + (held.size() - off.size() == 1 ? "it" : "them");
    return off.isEmpty()
        ? words + "."
        : words
            + "; not reproduced: "
            + String.join(", ", off.stream().map(CheckWords::missed).toList())
            + ".";
  }

  private static String missed(SummaryCheck check) {
    return check.id()
        + " ("
        + observed(check.observed())
        + ", predicted "
        + Wording.fixed(check.posterior().mean(), 1)
        + ")";
  }

  /**
   * What was observed.
   *
   * @param range the number, or its bounds
   * @return such as "3", "2 to 98" or "51 or more"
   */
  public static String observed(ObservedRange range) {
    String low = Wording.fixed(range.low(), 0);
    if (range.low() == range.high()) {
      return low;
    }
    return range.high() == Double.POSITIVE_INFINITY
        ? low + " or more"
        : low + " to " + Wording.fixed(range.high(), 0);
  }

  private static String count(int n, String noun) {
    String more = noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    return Wording.grouped(n) + " " + (n == 1 ? noun : more);
  }
}
