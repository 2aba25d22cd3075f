package brink.study;

import brink.simulation.CrisisView;
import brink.simulation.RunObserver;

/** Keeps the accounts of all pairs of actors at the end of each day of one run. */
final class AccountObserver implements RunObserver {
  private final double[][] accounts;

  AccountObserver(int days, int actors) {
    accounts = new double[days][actors * actors];
  }

  @Override
  public void endOfDay(double day, CrisisView state) {
    double[] today = accounts[(int) day - 1];
    for (int i = 0; i < state.actors(); i++) {
      for (int j = 0; j < state.actors(); j++) {
        today[i * state.actors() + j] = i == j ? 0 : state.account(i, j, day);
      }
    }
  }

  /** [day][pair], row by row; 0 for days after the run's end. */
  double[][] accounts() {
    return accounts;
  }
}
