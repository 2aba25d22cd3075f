package brink.results;

import brink.analysis.AssumptionSpread;
import brink.table.Table;

/** Columns that say what the assumptions make of a result. */
final class SpreadTable {
  /** Of a share or mean. */
  static final Table<AssumptionSpread> OVER_DRAWS =
      Table.<AssumptionSpread>of("assumptions", "What the assumptions make of a result")
          .decimal("low", "5 % point over draws, noise removed", row -> row.interval().low())
          .decimal("high", "95 % point over draws, noise removed", row -> row.interval().high());

  /** Of a difference. */
  static final Table<AssumptionSpread> DIFFERENCE =
      OVER_DRAWS.decimal(
          "sign_share",
          "Share of draws in which the difference has its sign",
          AssumptionSpread::signShare);

  private SpreadTable() {}
}
