package brink.comparison;

import brink.analysis.AssumptionSpread;
import brink.analysis.DailyCounts;
import brink.model.OutcomeRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What many runs of a base and of alternatives look like side by side. */
public final class Comparison {
  private final long n;
  private final List<OutcomeRule> events;
  private final List<OutcomeRule> quantities;
  private final List<List<PairedShare>> shares;
  private final List<List<PairedMean>> means;
  private final List<DailyCounts> days;
  private final List<List<DiscordantRun>> flips;
  private final PairedDraws draws;
  private final double[] adjusted;

  Comparison(
      long n,
      List<OutcomeRule> events,
      List<OutcomeRule> quantities,
      List<List<PairedShare>> shares,
      List<List<PairedMean>> means,
      List<DailyCounts> days,
      List<List<DiscordantRun>> flips,
      PairedDraws draws) {
    this.draws = draws;
    this.n = n;
    this.events = events;
    this.quantities = quantities;
    this.shares = shares;
    this.means = means;
    this.days = days;
    this.flips = flips;
    Stream<PairedShare> all = shares.stream().flatMap(List::stream);
    adjusted = HolmAdjustment.adjusted(all.mapToDouble(PairedShare::p).toArray());
  }

  /**
   * Number of runs of each scenario.
   *
   * @return 0 or more
   */
  public long n() {
    return n;
  }

  /**
   * Number of alternatives.
   *
   * @return 1 or more
   */
  public int alternatives() {
    return shares.size();
  }

  /**
   * The events that are compared.
   *
   * @return their rules, in the order of the base
   */
  public List<OutcomeRule> events() {
    return events;
  }

  /**
   * The numbers that are compared.
   *
   * @return their rules, in the order of the base
   */
  public List<OutcomeRule> quantities() {
    return quantities;
  }

  /**
   * One event in the base and in an alternative.
   *
   * @param alternative place of the alternative, 0 or more
   * @param event place in {@link #events}
   * @return in how many runs it held in which
   */
  public PairedShare share(int alternative, int event) {
    return shares.get(alternative).get(event);
  }

  /**
   * The p-value of an event after Holm's adjustment for all events of all alternatives.
   *
   * @param alternative place of the alternative, 0 or more
   * @param event place in {@link #events}
   * @return in (0, 1], not below that of {@link PairedShare#p}
   */
  public double adjusted(int alternative, int event) {
    return adjusted[alternative * events.size() + event];
  }

  /**
   * One number in the base and in an alternative.
   *
   * @param alternative place of the alternative, 0 or more
   * @param quantity place in {@link #quantities}
   * @return both means and their difference
   */
  public PairedMean mean(int alternative, int quantity) {
    return means.get(alternative).get(quantity);
  }

  /**
   * What the assumptions make of the share of an event in a scenario.
   *
   * @param scenario 0 for the base, then the alternatives
   * @param event place in {@link #events}
   * @return how its probability differs between draws; null where nothing is drawn, or by too few
   */
  public @Nullable AssumptionSpread spread(int scenario, int event) {
    return draws.of(scenario, event);
  }

  /**
   * What the assumptions make of the difference of an event.
   *
   * @param alternative place of the alternative, 0 or more
   * @param event place in {@link #events}
   * @return how the difference of its probabilities differs between draws; null where nothing is
   *     drawn, or by too few
   */
  public @Nullable AssumptionSpread differenceSpread(int alternative, int event) {
    return draws.ofDifference(alternative + 1, event);
  }

  /**
   * What the assumptions make of the mean of a number in a scenario.
   *
   * @param scenario 0 for the base, then the alternatives
   * @param quantity place in {@link #quantities}
   * @return how its mean differs between draws; null where nothing is drawn, or by too few
   */
  public @Nullable AssumptionSpread meanSpread(int scenario, int quantity) {
    return draws.of(scenario, events.size() + quantity);
  }

  /**
   * What the assumptions make of the difference of a mean.
   *
   * @param alternative place of the alternative, 0 or more
   * @param quantity place in {@link #quantities}
   * @return how the difference of its means differs between draws; null where nothing is drawn, or
   *     by too few
   */
  public @Nullable AssumptionSpread meanDifferenceSpread(int alternative, int quantity) {
    return draws.ofDifference(alternative + 1, events.size() + quantity);
  }

  /**
   * The rungs and deaths of one scenario by day.
   *
   * @param scenario 0 for the base, then the alternatives
   * @return shares and quantiles of its runs
   */
  public DailyCounts days(int scenario) {
    return days.get(scenario);
  }

  /**
   * Runs in which a headline event flipped.
   *
   * @param alternative place of the alternative, 0 or more
   * @return the first {@value ComparisonBuilder#FLIPS} of each event and direction, in the order of
   *     the runs
   */
  public List<DiscordantRun> flips(int alternative) {
    return Collections.unmodifiableList(flips.get(alternative));
  }

  /**
   * Variance ratios of the headline events of an alternative.
   *
   * @param alternative place of the alternative, 0 or more
   * @return those of the events that flipped in some run, from the least to the greatest
   */
  public List<Double> varianceRatios(int alternative) {
    List<Double> ratios = new ArrayList<>();
    for (int e = 0; e < events.size(); e++) {
      double ratio = share(alternative, e).varianceRatio();
      if (events.get(e).headline() && !Double.isNaN(ratio)) {
        ratios.add(ratio);
      }
    }
    Collections.sort(ratios);
    return ratios;
  }
}
