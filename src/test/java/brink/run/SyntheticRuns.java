package brink.run;

import brink.model.OutcomeKind;
import brink.model.OutcomeRule;
import brink.random.NegativeBinomial;
import brink.random.RandomStream;
import brink.random.RunKey;
import brink.random.Variates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Runs made of dice rather than of a model, for tests of what reads them. */
public final class SyntheticRuns {
  /** Date of day 0. */
  public static final LocalDate START = LocalDate.of(2024, 7, 27);

  private static final List<String> ACTORS =
      List.of("us", "israel", "hezbollah", "iran", "g7", "gulf");
  private static final int DAYS = 61;

  private SyntheticRuns() {}

  /** A layout of 61 days, six actors, 15 pairs, six events, three numbers and 20 cells. */
  public static RunLayout layout() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < ACTORS.size(); i++) {
      for (int j = i + 1; j < ACTORS.size(); j++) {
        pairs.add(new Pair(i, j));
      }
    }
    List<ActCell> cells = new ArrayList<>();
    for (String act : List.of("air-strike", "rocket-fire", "appeal", "threaten", "deny")) {
      cells.add(new ActCell(act, "israel", "hezbollah"));
      cells.add(new ActCell(act, "hezbollah", "israel"));
      cells.add(new ActCell(act, "us", "israel"));
      cells.add(new ActCell(act, "iran", "israel"));
    }
    return new RunLayout(START, DAYS, ACTORS, outcomes(), pairs, cells);
  }

  private static List<OutcomeRule> outcomes() {
    return List.of(
        rule("rung-7", "Rung 7 or more within 8 days", OutcomeKind.RUNG_REACHED),
        rule("rung-8", "Rung 8 or more by the end", OutcomeKind.RUNG_REACHED),
        rule("rung-9", "Regional war by the end", OutcomeKind.RUNG_REACHED),
        rule("incursion", "Israeli ground incursion into Lebanon", OutcomeKind.ACT_OCCURS),
        rule("ceasefire", "Ceasefire between Israel and Hezbollah", OutcomeKind.CEASEFIRE),
        rule("quiet", "Thirty days in a row without a rung above 6", OutcomeKind.QUIET_SPELL),
        rule("highest", "Highest rung", OutcomeKind.HIGHEST_RUNG),
        rule("passage-8", "Days until rung 8", OutcomeKind.FIRST_PASSAGE),
        rule("deaths", "Deaths of all sides", OutcomeKind.DEATHS));
  }

  /** An outcome rule with nothing but a name and a kind. */
  public static OutcomeRule rule(String id, String label, OutcomeKind kind) {
    return new OutcomeRule(id, label, kind, true, null, null, List.of(), null, 0, 0, 0, null);
  }

  /** A run: a random walk on the ladder with deaths that grow with its rungs. */
  public static RunRecord run(long index) {
    RunLayout layout = layout();
    RandomStream random = new RandomStream(new RunKey(1, index).root());
    byte[] rungs = new byte[DAYS];
    int[] deaths = new int[DAYS];
    int rung = 5;
    int highest = 0;
    int firstEight = -1;
    int total = 0;
    for (int day = 0; day < DAYS; day++) {
      double u = random.uniform();
      rung = u < 0.06 && rung < 9 ? rung + 1 : u > 0.93 && rung > 2 ? rung - 1 : rung;
      rungs[day] = (byte) rung;
      highest = Math.max(highest, rung);
      firstEight = firstEight < 0 && rung >= 8 ? day : firstEight;
      total += new NegativeBinomial(Math.max(0, rung - 4) * 3, 0.5).draw(random);
      deaths[day] = total;
    }
    double[] outcomes = {
      event(random, 0.3),
      highest >= 8 ? 1 : 0,
      highest >= 9 ? 1 : 0,
      event(random, 0.22),
      event(random, 0.07),
      event(random, 0.61),
      highest,
      firstEight < 0 ? Double.NaN : firstEight,
      total
    };
    return new RunRecord(
        index, outcomes, rungs, pairRungs(layout, rungs), deaths, reported(random, layout));
  }

  private static double event(RandomStream random, double chance) {
    return random.uniform() < chance ? 1 : 0;
  }

  private static byte[][] pairRungs(RunLayout layout, byte[] rungs) {
    byte[][] pairs = new byte[layout.pairs().size()][DAYS];
    for (int p = 0; p < pairs.length; p++) {
      for (int day = 0; day < DAYS; day++) {
        pairs[p][day] = (byte) Math.max(0, rungs[day] - p % 6);
      }
    }
    return pairs;
  }

  private static int[] reported(RandomStream random, RunLayout layout) {
    int[] counts = new int[layout.cells().size()];
    for (int c = 0; c < counts.length; c++) {
      counts[c] = Variates.poisson(random.uniform(), c % 7);
    }
    return counts;
  }
}
