package brink.forecast;

import brink.analysis.AssumptionSpread;
import brink.analysis.Share;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One forecast card.
 *
 * @param id name of the outcome or the forecast
 * @param source document and paragraph of each report, such as "001:5"; empty for an outcome of the
 *     scenario
 * @param text what may come true
 * @param rule the rule that decides it, in words
 * @param share runs in which it came true
 * @param spread what the assumptions make of its probability; null where nothing is drawn, or by
 *     too few
 * @param settled whether what is replayed and given decides it already: the share then tells of the
 *     record, not of the future
 * @param leansOn uncertain parameters whose size nothing settles: those that move it most, where
 *     that was measured, or else those of the actors and acts of the rule; empty where it is
 *     settled
 * @param note where rule and words part; may be empty
 */
public record ForecastCard(
    String id,
    List<String> source,
    String text,
    String rule,
    Share share,
    @Nullable AssumptionSpread spread,
    SettledStatus settled,
    List<Reliance> leansOn,
    String note) {

  /**
   * Whether there is nothing to forecast.
   *
   * @return true if no day that is simulated freely bears on it
   */
  public boolean isSettled() {
    return settled != SettledStatus.NO;
  }
}
