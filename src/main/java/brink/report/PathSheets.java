package brink.report;

import brink.analysis.Interval;
import brink.path.ActPaths;
import brink.path.FirstStep;
import brink.path.OffRamp;
import brink.path.PooledShare;
import brink.path.Sequence;
import brink.run.ActCell;
import brink.run.Pair;
import java.util.ArrayList;
import java.util.List;

/** What is said of paths in tables. */
public final class PathSheets {
  private static final int SEQUENCES = 12;

  private PathSheets() {}

  /**
   * The tables of paths.
   *
   * @param input names actors and acts
   * @param paths what followed what
   * @return three sections, in the order of the page
   */
  public static List<ReportSheet> of(ReportInput input, ActPaths paths) {
    return List.of(firstSteps(input, paths), offRamps(input, paths), sequences(input, paths));
  }

  private static String from(ActPaths paths) {
    return "From the acts of the first " + Wording.grouped(paths.runs()) + " runs. ";
  }

  private static ReportSheet firstSteps(ReportInput input, ActPaths paths) {
    List<List<String>> rows = new ArrayList<>();
    for (FirstStep step : paths.firstSteps()) {
      // Fire is where the front begins: who is first there is no news.
      if (step.rung() >= 7) {
        Pair pair = paths.layout().pairs().get(step.pair());
        rows.add(
            List.of(
                input.actor(pair.first()) + " – " + input.actor(pair.second()),
                input.rung(step.rung()),
                input.actor(pair.first()),
                share(step.first().value(), step.first().interval()),
                Wording.grouped(step.first().n())));
      }
    }
    return new ReportSheet(
        "first-steps",
        "Who stepped up first",
        from(paths)
            + "Of the runs in which a pair reached a rung by an act between the two: how often the"
            + " one named did it first, with the 95 % interval. A regional war (rung 9) is made by"
            + " several wars together, so few acts reach it by themselves.",
        List.of("Pair", "Rung", "First", "Share of those runs", "Runs that reached it"),
        rows);
  }

  private static ReportSheet offRamps(ReportInput input, ActPaths paths) {
    List<List<String>> rows = new ArrayList<>();
    for (OffRamp ramp : paths.offRamps()) {
      rows.add(
          List.of(
              input.act(ramp.kind()),
              Wording.grouped(ramp.lower().cases()),
              Wording.fixed(ramp.rungThen(), 1),
              Wording.fixed(ramp.rungLater(), 1),
              share(ramp.lower()),
              share(ramp.higher())));
    }
    return new ReportSheet(
        "off-ramps",
        "Off-ramps, and where they led",
        from(paths)
            + "The rung of the pair that took the off-ramp, on that day and seven days later. Pairs"
            + " that stand high tend to fall anyway, so a lower rung is not the off-ramp's doing"
            + " alone.",
        List.of(
            "Off-ramp",
            "Taken",
            "Mean rung then",
            "Mean rung 7 days later",
            "Lower by then",
            "Higher by then"),
        rows);
  }

  private static ReportSheet sequences(ReportInput input, ActPaths paths) {
    List<List<String>> rows = new ArrayList<>();
    for (Sequence sequence : paths.sequences()) {
      if (rows.size() < SEQUENCES) {
        List<String> row = new ArrayList<>();
        sequence.acts().forEach(act -> row.add(act(input, act)));
        row.add(share(sequence.runs().value(), sequence.runs().interval()));
        row.add(Wording.fixed(sequence.lift(), 1));
        rows.add(row);
      }
    }
    return new ReportSheet(
        "sequences",
        "What comes after what",
        from(paths)
            + "The sequences of three strikes, threats or ceasefires seen in most runs, days of"
            + " fire left out. Lift says how many times as often they are seen as they would be if"
            + " the same acts came in random order.",
        List.of("First", "Second", "Third", "Share of runs", "Lift"),
        rows);
  }

  private static String act(ReportInput input, ActCell act) {
    return input.actor(act.from()) + ": " + input.act(act.act()) + " on " + input.actor(act.to());
  }

  private static String share(PooledShare share) {
    return share(share.value(), share.interval());
  }

  /** A share with its interval. */
  static String share(double value, Interval interval) {
    return Wording.points(value, 1)
        + " % ("
        + Wording.points(interval.low(), 1)
        + "–"
        + Wording.points(interval.high(), 1)
        + ")";
  }
}
