package brink.report;

import brink.discovery.BoxWords;
import brink.discovery.DiscoveredBox;
import brink.discovery.Discovery;
import java.util.ArrayList;
import java.util.List;

/** What a search for boxes found, in plain words. */
public final class DiscoveryWords {
  private DiscoveryWords() {}

  /**
   * One sentence or more for each box.
   *
   * @param input the search
   * @return sentences, at least one
   */
  public static List<String> of(DiscoveryInput input) {
    Discovery discovery = input.discovery();
    List<String> sentences = new ArrayList<>();
    if (discovery.findings().isEmpty()) {
      sentences.add(nothing(input));
      return sentences;
    }
    for (int b = 0; b < discovery.findings().size(); b++) {
      sentences.add(of(input, b));
    }
    return sentences;
  }

  private static String nothing(DiscoveryInput input) {
    Discovery discovery = input.discovery();
    String found = input.event() + ": nothing was found. ";
    if (!(discovery.density() > 0 && discovery.density() < 1)) {
      return found + (discovery.density() == 0 ? "It never happened." : "It happened everywhere.");
    }
    return found
        + "It came in "
        + Wording.percent(discovery.density())
        + unit(input)
        + (discovery.p() > Discovery.LEVEL
            ? ", and boxes found on half of the points do not stand out on the other half ("
                + PValueWords.equation(discovery.p())
                + ")."
            : ", and no box in which it is more common was found on all points.");
  }

  private static String unit(DiscoveryInput input) {
    return Double.isNaN(input.threshold()) ? " of runs" : " of points";
  }

  private static String of(DiscoveryInput input, int box) {
    DiscoveredBox finding = input.discovery().findings().get(box);
    return input.event()
        + " in "
        + Wording.percent(finding.scores().density())
        + unit(input)
        + " where "
        + BoxWords.of(finding.box(), input.axes())
        + ", against "
        + Wording.percent(finding.around())
        + (box == 0 ? " in all" : " of what earlier boxes left")
        + ". The box holds "
        + Wording.percent(finding.scores().coverage())
        + (box == 0 ? " of all cases in " : " of all cases, and none of an earlier box, in ")
        + Wording.percent(finding.scores().support())
        + unit(input).replace(" of ", " of the ")
        + "; on points held back, boxes found in the same way have "
        + Wording.percent(finding.heldBack())
        + ".";
  }
}
