package brink.publication;

import brink.analysis.Rounding;
import brink.discovery.PointCloud;
import brink.model.OutcomeRule;
import brink.report.DiscoveryInput;
import brink.report.Wording;
import brink.report.chart.Drawings;
import brink.report.chart.SweepCharts;
import brink.report.page.DiscoveryPage;
import brink.results.DiscoveryTables;
import brink.results.Draft;
import brink.study.DiscoveryStudy;
import java.io.IOException;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** Where in a sweep an outcome is common. */
public final class DiscoveryPublication implements Publication {
  private final PublishedSweep sweep;
  private final DiscoveryInput input;

  /**
   * Searches.
   *
   * @param sweep the sweep
   * @param study what is sought
   * @param imprint by what it is made
   * @throws IllegalArgumentException if there are too few points
   */
  public DiscoveryPublication(
      PublishedSweep sweep, DiscoveryStudy study, ResultProvenance imprint) {
    this.sweep = sweep;
    Double threshold = study.threshold();
    PointCloud points = study.points();
    input =
        new DiscoveryInput(
            sweep.sweep().title(),
            event(sweep.layout().outcomes().get(study.outcome()), threshold),
            points,
            study.run(points),
            threshold == null ? Double.NaN : threshold,
            sweep.facts(imprint));
  }

  private static String event(OutcomeRule rule, @Nullable Double threshold) {
    if (threshold == null) {
      return rule.label();
    }
    String least = rule.kind().isEvent() ? number(100 * threshold) + " %" : number(threshold);
    return rule.label() + " at " + least + " or more";
  }

  private static String number(double value) {
    return Wording.fixed(value, Wording.decimals(DoubleStream.of(value), Rounding.TABLE));
  }

  /**
   * What the page shows.
   *
   * @return what was found
   */
  public DiscoveryInput input() {
    return input;
  }

  @Override
  public void tables(Draft draft) throws IOException {
    DiscoveryTables.write(draft, input.discovery(), input.axes());
  }

  @Override
  public void page(Draft draft, ResultProvenance imprint) throws IOException {
    DiscoveryPage.of(
            input,
            Drawings.draw(SweepCharts.of(input), draft.folder("charts")),
            sweep.head(imprint))
        .write(draft.file("report.html"));
  }

  @Override
  public ManifestEntry entry(Draft draft) {
    return sweep.entry(DiscoveryTables.BOXES);
  }
}
