package brink.report.page;

import brink.discovery.DiscoveredBox;
import brink.report.DiscoveryInput;
import brink.report.DiscoveryWords;
import brink.report.PValueWords;
import brink.report.PageHead;
import brink.report.Wording;
import brink.report.chart.RenderedChart;
import brink.table.Table;
import java.util.List;
import java.util.stream.IntStream;

/** The report of a search for boxes. */
public final class DiscoveryPage {
  private DiscoveryPage() {}

  /**
   * The report.
   *
   * @param input what to report
   * @param drawings the charts, in the order to be shown
   * @param head what was run
   * @return the page
   */
  public static Page of(DiscoveryInput input, List<RenderedChart> drawings, PageHead head) {
    return Page.of("Where it happens: " + input.event(), "Where does it happen?")
        .question(input.event())
        .span(input.title())
        .run(head)
        .howToRead(
            "A box is a set of limits on the factors of the sweep within which the event is common"
                + " in the model. It is found by search, so its density is flattered; the density"
                + " on points held back is the one to expect. A box is shown only if boxes found on"
                + " half of the points stand out on the other half. It says where, not why, and"
                + " nothing of what was not varied. All points share their replications: what is"
                + " held back are points, so that p does not say what other random numbers would"
                + " have given.")
        .with(boxes(input))
        .charts(drawings)
        .facts(input.facts());
  }

  private static Section boxes(DiscoveryInput input) {
    Section section =
        new Section("boxes", "What was found")
            .text(DiscoveryWords.of(input).toArray(new String[0]));
    List<DiscoveredBox> findings = input.discovery().findings();
    return findings.isEmpty()
        ? section
        : section.table(table(findings), IntStream.range(0, findings.size()).boxed().toList());
  }

  private static Table<Integer> table(List<DiscoveredBox> findings) {
    return Table.<Integer>listing()
        .shown("Box", box -> Integer.toString(box + 1))
        .shown("Density", box -> Wording.percent(findings.get(box).scores().density()))
        .shown("On points held back", box -> Wording.percent(findings.get(box).heldBack()))
        .shown("Around", box -> Wording.percent(findings.get(box).around()))
        .shown(
            "Coverage, of all cases", box -> Wording.percent(findings.get(box).scores().coverage()))
        .shown("Support, of all", box -> Wording.percent(findings.get(box).scores().support()))
        .shown("Points", box -> Wording.grouped(findings.get(box).scores().points()))
        .shown("p", box -> PValueWords.of(findings.get(box).p()));
  }
}
