package brink.forecast;

import brink.run.History;
import brink.run.RunLayout;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Decides every card in a run: first the forecasts, then the outcomes that hold or do not. Safe for
 * use by several threads.
 */
public final class CardResolution {
  private final @Nullable CardCounter forecasts;
  private final int[] outcomes;

  /**
   * Prepares the cards.
   *
   * @param forecasts the forecasts of the documents; null for none
   * @param layout the layout of the histories
   */
  public CardResolution(@Nullable CardCounter forecasts, RunLayout layout) {
    this.forecasts = forecasts;
    outcomes =
        IntStream.range(0, layout.outcomes().size())
            .filter(place -> layout.outcomes().get(place).kind().isEvent())
            .toArray();
  }

  /**
   * The number of cards.
   *
   * @return 0 or more
   */
  public int size() {
    return first() + outcomes.length;
  }

  private int first() {
    return forecasts == null ? 0 : forecasts.size();
  }

  /**
   * Which cards came true.
   *
   * @param history a run
   * @return the places of these cards
   */
  public BitSet of(History history) {
    BitSet came = new BitSet(size());
    for (int i = 0; forecasts != null && i < first(); i++) {
      came.set(i, forecasts.resolver(i).comesTrue(history));
    }
    for (int i = 0; i < outcomes.length; i++) {
      came.set(first() + i, history.record().outcome(outcomes[i]) == 1);
    }
    return came;
  }
}
