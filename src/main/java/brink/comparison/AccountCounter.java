package brink.comparison;

import java.util.ArrayList;
import java.util.List;

/** Means of the accounts of each pair of actors, day by day, over paired runs. */
final class AccountCounter {
  private final List<String> actors;
  private final int first;
  private final int days;
  private final RunningMoments[][] moments;

  /** Starts with no runs; looks at some days from a first one. */
  AccountCounter(List<String> actors, int first, int days) {
    this.actors = actors;
    this.first = first;
    this.days = days;
    moments = new RunningMoments[days * actors.size() * actors.size()][3];
    for (RunningMoments[] cell : moments) {
      for (int i = 0; i < cell.length; i++) {
        cell[i] = new RunningMoments();
      }
    }
  }

  /** Takes the accounts of the next run: for each day those of all pairs, row by row. */
  void accept(double[][] base, double[][] alternative) {
    int pairs = actors.size() * actors.size();
    for (int d = 0; d < days; d++) {
      for (int p = 0; p < pairs; p++) {
        RunningMoments[] cell = moments[d * pairs + p];
        double without = base[first + d][p];
        double with = alternative[first + d][p];
        cell[0].add(without);
        cell[1].add(with);
        cell[2].add(with - without);
      }
    }
  }

  List<AccountResponse> accounts() {
    List<AccountResponse> accounts = new ArrayList<>();
    int n = actors.size();
    for (int p = 0; p < n * n; p++) {
      for (int d = 0; d < days && hasOne(p); d++) {
        RunningMoments[] cell = moments[d * n * n + p];
        accounts.add(
            new AccountResponse(
                actors.get(p / n),
                actors.get(p % n),
                first + d,
                PairedMean.of(cell[0], cell[1], cell[2], List.of())));
      }
    }
    return accounts;
  }

  private boolean hasOne(int pair) {
    int pairs = actors.size() * actors.size();
    for (int d = 0; d < days; d++) {
      RunningMoments[] cell = moments[d * pairs + pair];
      if (cell[0].mean() != 0 || cell[1].mean() != 0) {
        return true;
      }
    }
    return false;
  }
}
