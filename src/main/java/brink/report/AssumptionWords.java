package brink.report;

import brink.analysis.AssumptionEffect;
import brink.analysis.AssumptionSpread;
import brink.analysis.Distribution;
import brink.analysis.StrongestAssumptions;
import brink.parameter.DrawCounts;
import brink.parameter.RunDraws;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is said of the numbers that runs draw. */
public final class AssumptionWords {
  /** What the two intervals beside a share are. */
  public static final String INTERVALS =
      "Chance: 95 % over other random numbers, given the draws that these runs took. Assumptions: 5"
          + " to 95 % of the probability over draws of the uncertain numbers, noise removed.";

  /** The same of a difference. */
  public static final String DIFFERENCES =
      "Chance: 95 % over other random numbers, given the draws that these runs took. Assumptions: 5"
          + " to 95 % of the difference over draws of the uncertain numbers, noise removed; same"
          + " sign: the share of draws in which it has the sign shown.";

  /** Heading of what {@link #strongest} says. */
  public static final String STRONGEST =
      "What moves the answer most, and its share of the differences between draws";

  private static final String UNKNOWN = "–";

  private AssumptionWords() {}

  /**
   * What runs drew.
   *
   * @param counts how much
   * @return a clause
   */
  public static String drawn(DrawCounts counts) {
    return Wording.grouped(counts.draws())
        + " draws of "
        + Wording.grouped(counts.numbers())
        + " uncertain numbers"
        + (counts.calibrated() > 0 ? ", " + counts.calibrated() + " of them from a posterior" : "")
        + (counts.refused() > 0
            ? "; the scenario refused " + Wording.grouped(counts.refused()) + ", drawn again"
            : "");
  }

  /**
   * The interval of a share over draws.
   *
   * @param spread how it differs; null where that is not known
   * @return in per cent, or a dash
   */
  public static String share(@Nullable AssumptionSpread spread) {
    return spread == null
        ? UNKNOWN
        : Wording.points(spread.interval().low(), 1)
            + " to "
            + Wording.points(spread.interval().high(), 1)
            + " %";
  }

  /**
   * The interval of a difference of shares over draws.
   *
   * @param spread how it differs; null where that is not known
   * @return in percentage points with signs, or a dash
   */
  public static String change(@Nullable AssumptionSpread spread) {
    return spread == null
        ? UNKNOWN
        : Wording.change(spread.interval().low())
            + " to "
            + Wording.change(spread.interval().high());
  }

  /**
   * The interval of a mean over draws.
   *
   * @param spread how it differs; null where that is not known
   * @return with two decimals, or a dash
   */
  public static String mean(@Nullable AssumptionSpread spread) {
    return spread == null
        ? UNKNOWN
        : Wording.fixed(spread.interval().low(), 2)
            + " to "
            + Wording.fixed(spread.interval().high(), 2);
  }

  /**
   * In how many draws a difference has its sign.
   *
   * @param spread how it differs; null where that is not known
   * @return in per cent, or a dash
   */
  public static String sign(@Nullable AssumptionSpread spread) {
    return spread == null || Double.isNaN(spread.signShare())
        ? UNKNOWN
        : Wording.points(spread.signShare(), 0) + " %";
  }

  /**
   * What moves each headline event most.
   *
   * @param distribution the runs
   * @return by label what is told from noise; empty where nothing is
   */
  public static Map<String, String> strongest(Distribution distribution) {
    Map<Integer, StrongestAssumptions> all = new TreeMap<>(distribution.strongest());
    Map<String, String> said = new LinkedHashMap<>();
    all.forEach(
        (place, strongest) -> {
          if (!strongest.effects().isEmpty()) {
            String label = distribution.layout().outcomes().get(place).label();
            said.put(label, effects(strongest.effects()));
          }
        });
    return said;
  }

  private static String effects(List<AssumptionEffect> effects) {
    return effects.stream()
        .map(
            effect ->
                effect.path()
                    + " "
                    + Wording.points(effect.index(), 0)
                    + " % ("
                    + (effect.rising() ? "up" : "down")
                    + ")")
        .collect(Collectors.joining(", "));
  }

  /**
   * What the other headline events would need.
   *
   * @param distribution the runs
   * @return a sentence; empty where something stands out of each, or nothing was looked for
   */
  public static String needed(Distribution distribution) {
    Collection<StrongestAssumptions> all = distribution.strongest().values();
    List<StrongestAssumptions> none =
        all.stream().filter(strongest -> strongest.effects().isEmpty()).toList();
    if (none.isEmpty()) {
      return "";
    }
    long most =
        none.stream()
            .mapToLong(StrongestAssumptions::needed)
            .filter(needed -> needed < Long.MAX_VALUE)
            .max()
            .orElse(0);
    return (none.size() == all.size()
            ? "No number stands out"
            : "Of the other outcomes no number stands out")
        + " of "
        + Wording.grouped(none.get(0).numbers())
        + " numbers in "
        + Wording.grouped(none.get(0).draws())
        + " draws"
        + (most == 0
            ? ": draws do not differ by more than chance."
            : "; one with a tenth of the differences would in about "
                + Wording.grouped(most)
                + " draws, which "
                + Wording.grouped(RunDraws.first(most))
                + " runs take.");
  }
}
