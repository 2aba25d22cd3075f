package brink.report;

import brink.analysis.Interval;
import brink.path.ActPaths;
import brink.path.FirstStep;
import brink.path.OffRamp;
import brink.path.PooledShare;
import brink.path.Sequence;
import brink.run.ActCell;
import brink.run.Pair;
import brink.table.Table;
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
    List<Pair> pairs = paths.layout().pairs();
    return ReportSheet.of(
        "first-steps",
        "Who stepped up first",
        from(paths)
            + "Of the runs in which a pair reached a rung by an act between the two: how often the"
            + " one named did it first, with the 95 % interval. A regional war (rung 9) is made by"
            + " several wars together, so few acts reach it by themselves.",
        Table.<FirstStep>listing()
            .shown("Pair", step -> pair(input, pairs.get(step.pair())))
            .shown("Rung", step -> input.rung(step.rung()))
            .shown("First", step -> input.actor(pairs.get(step.pair()).first()))
            .shown(
                "Share of those runs", step -> share(step.first().value(), step.first().interval()))
            .shown("Runs that reached it", step -> Wording.grouped(step.first().n())),
        // Fire is where the front begins: who is first there is no news.
        paths.firstSteps().stream().filter(step -> step.rung() >= 7).toList());
  }

  private static String pair(ReportInput input, Pair pair) {
    return input.actor(pair.first()) + " – " + input.actor(pair.second());
  }

  private static ReportSheet offRamps(ReportInput input, ActPaths paths) {
    return ReportSheet.of(
        "off-ramps",
        "Off-ramps, and where they led",
        from(paths)
            + "The rung of the pair that took the off-ramp, on that day and seven days later. Pairs"
            + " that stand high tend to fall anyway, so a lower rung is not the off-ramp's doing"
            + " alone.",
        Table.<OffRamp>listing()
            .shown("Off-ramp", ramp -> input.act(ramp.kind()))
            .shown("Taken", ramp -> Wording.grouped(ramp.lower().cases()))
            .shown("Mean rung then", ramp -> Wording.fixed(ramp.rungThen(), 1))
            .shown("Mean rung 7 days later", ramp -> Wording.fixed(ramp.rungLater(), 1))
            .shown("Lower by then", ramp -> share(ramp.lower()))
            .shown("Higher by then", ramp -> share(ramp.higher())),
        paths.offRamps());
  }

  private static ReportSheet sequences(ReportInput input, ActPaths paths) {
    return ReportSheet.of(
        "sequences",
        "What comes after what",
        from(paths)
            + "The sequences of three strikes, threats or ceasefires seen in most runs, days of"
            + " fire left out. Lift says how many times as often they are seen as they would be if"
            + " the same acts came in random order.",
        Table.<Sequence>listing()
            .shown("First", one -> act(input, one.acts().get(0)))
            .shown("Second", one -> act(input, one.acts().get(1)))
            .shown("Third", one -> act(input, one.acts().get(2)))
            .shown("Share of runs", one -> share(one.runs().value(), one.runs().interval()))
            .shown("Lift", one -> Wording.fixed(one.lift(), 1)),
        paths.sequences().stream().limit(SEQUENCES).toList());
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
