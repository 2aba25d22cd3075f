package brink.results;

import static brink.model.Ladder.RUNGS;

import brink.analysis.Interval;
import brink.path.ActPaths;
import brink.path.FirstStep;
import brink.path.Followed;
import brink.path.OffRamp;
import brink.path.PooledShare;
import brink.path.Sequence;
import brink.path.Transitions;
import brink.run.Cell;
import brink.run.Pair;
import java.util.ArrayList;
import java.util.List;

/** The rows of the tables of how histories moved. Numbers have six decimals at most. */
final class PathRows {
  private PathRows() {}

  /** How often a rung followed another from a day to the next; only what was seen has a row. */
  static List<List<String>> transitions(Transitions transitions) {
    List<List<String>> rows = new ArrayList<>();
    for (int of = 0; of < transitions.size(); of++) {
      for (int from = 0; from < RUNGS; from++) {
        for (int to = 0; to < RUNGS; to++) {
          PooledShare share = transitions.share(of, from, to);
          if (share.hits() > 0) {
            List<String> row = new ArrayList<>();
            row.add(transitions.name(of));
            row.add(Integer.toString(from));
            row.add(Integer.toString(to));
            addShare(row, share);
            rows.add(row);
          }
        }
      }
    }
    return rows;
  }

  /**
   * The share of time at each rung and how long it lasted; only rungs that were reached have a row.
   */
  static List<List<String>> times(Transitions transitions) {
    List<List<String>> rows = new ArrayList<>();
    for (int of = 0; of < transitions.size(); of++) {
      for (int rung = 0; rung < RUNGS; rung++) {
        if (transitions.timeAt(of, rung) > 0) {
          rows.add(
              List.of(
                  transitions.name(of),
                  Integer.toString(rung),
                  Decimal.text(transitions.timeAt(of, rung)),
                  Decimal.text(transitions.meanSpell(of, rung))));
        }
      }
    }
    return rows;
  }

  /**
   * How often the crisis stood higher within three and seven days of each kind of act; {@code
   * expected} is how often it did after any day of the same rungs.
   */
  static List<List<String>> escalation(ActPaths paths) {
    List<List<String>> rows = new ArrayList<>();
    escalation(rows, "any-day", paths.anyDay());
    paths.followed().forEach(followed -> escalation(rows, followed.act(), followed));
    return rows;
  }

  private static void escalation(List<List<String>> rows, String after, Followed followed) {
    List<String> three = new ArrayList<>(List.of(after, "3"));
    addShare(three, followed.threeDays());
    three.add(Decimal.text(followed.threeExpected()));
    rows.add(three);
    List<String> seven = new ArrayList<>(List.of(after, "7"));
    addShare(seven, followed.sevenDays());
    seven.add(Decimal.text(followed.sevenExpected()));
    rows.add(seven);
  }

  /** The most common sequences of three strikes, threats and ceasefires. */
  static List<List<String>> sequences(ActPaths paths) {
    List<List<String>> rows = new ArrayList<>();
    for (Sequence sequence : paths.sequences()) {
      List<String> row = new ArrayList<>();
      for (Cell act : sequence.acts()) {
        row.add(act.toString());
      }
      row.add(Long.toString(sequence.times()));
      row.add(Decimal.text(sequence.lift()));
      row.add(Long.toString(sequence.runs().successes()));
      row.add(Decimal.text(sequence.runs().value()));
      Interval interval = sequence.runs().interval();
      row.add(Decimal.text(interval.low()));
      row.add(Decimal.text(interval.high()));
      row.add(Long.toString(sequence.runs().n()));
      rows.add(row);
    }
    return rows;
  }

  /** Who of each pair was first to act at each rung from 5 on; only rungs that were reached. */
  static List<List<String>> firstSteps(ActPaths paths) {
    List<List<String>> rows = new ArrayList<>();
    for (FirstStep step : paths.firstSteps()) {
      Pair pair = paths.layout().pairs().get(step.pair());
      Interval interval = step.first().interval();
      rows.add(
          List.of(
              paths.layout().actors().get(pair.first()),
              paths.layout().actors().get(pair.second()),
              Integer.toString(step.rung()),
              Decimal.text(step.first().value()),
              Decimal.text(interval.low()),
              Decimal.text(interval.high()),
              Long.toString(step.first().n())));
    }
    return rows;
  }

  /** Where off-ramps led within a week. */
  static List<List<String>> offRamps(ActPaths paths) {
    List<List<String>> rows = new ArrayList<>();
    for (OffRamp ramp : paths.offRamps()) {
      List<String> row = new ArrayList<>();
      row.add(ramp.kind());
      row.add(Decimal.text(ramp.rungThen()));
      row.add(Decimal.text(ramp.rungLater()));
      for (PooledShare share : List.of(ramp.lower(), ramp.higher())) {
        row.add(Decimal.text(share.value()));
        row.add(Decimal.text(share.interval().low()));
        row.add(Decimal.text(share.interval().high()));
      }
      row.add(Long.toString(ramp.lower().cases()));
      row.add(Long.toString(ramp.lower().runs()));
      rows.add(row);
    }
    return rows;
  }

  private static void addShare(List<String> row, PooledShare share) {
    Interval interval = share.interval();
    row.add(Decimal.text(share.value()));
    row.add(Decimal.text(interval.low()));
    row.add(Decimal.text(interval.high()));
    row.add(Long.toString(share.cases()));
    row.add(Long.toString(share.runs()));
  }
}
