package brink.results;

import brink.calibration.rank.RankStatistics;
import brink.table.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The tables of simulation-based calibration. */
public final class RankTables {
  /** Name of the table of checks, one row for each parameter. */
  public static final String CHECKS = "sbc.csv";

  /** Name of the table of ranks. */
  public static final String RANKS = "ranks.csv";

  private record Check(String parameter, RankStatistics ranks) {}

  private record Bin(String parameter, int bin, int count) {}

  static final Table<Check> SBC =
      Table.<Check>of("sbc", "Simulation-based calibration of each parameter")
          .text("parameter", "Its dotted path", Check::parameter)
          .whole("crises", "Simulated crises", row -> row.ranks().size())
          .decimal(
              "chi_squared",
              "Chi-squared of the ranks against a uniform distribution",
              row -> row.ranks().chiSquared(row.ranks().bins()))
          .p("p", "Its p-value", row -> row.ranks().p(row.ranks().bins()))
          .decimal("coverage_50", "Coverage of 50 % intervals", row -> row.ranks().coverage(0.5))
          .decimal("coverage_90", "Coverage of 90 % intervals", row -> row.ranks().coverage(0.9))
          .decimal("strays", "How far ranks stray from uniform", row -> row.ranks().strays());

  static final Table<Bin> HISTOGRAM =
      Table.<Bin>of("ranks", "Histograms of the ranks of the true values among the draws")
          .text("parameter", "Dotted path of the parameter", Bin::parameter)
          .whole("bin", "Number of the bin, from 0", Bin::bin)
          .whole("count", "Ranks in it", Bin::count);

  private RankTables() {}

  /**
   * Writes both: what the ranks say of each parameter, and their histograms.
   *
   * @param draft where
   * @param paths the parameters
   * @param ranks the ranks of each
   * @throws IOException if one cannot be written
   */
  public static void write(Draft draft, List<String> paths, List<RankStatistics> ranks)
      throws IOException {
    List<Check> checks = new ArrayList<>();
    List<Bin> bins = new ArrayList<>();
    for (int j = 0; j < paths.size(); j++) {
      checks.add(new Check(paths.get(j), ranks.get(j)));
      int[] counts = ranks.get(j).histogram(ranks.get(j).bins());
      for (int b = 0; b < counts.length; b++) {
        bins.add(new Bin(paths.get(j), b, counts[b]));
      }
    }
    draft.write(SBC, checks);
    draft.write(HISTOGRAM, bins);
  }
}
