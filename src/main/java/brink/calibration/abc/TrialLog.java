package brink.calibration.abc;

import java.io.IOException;

/**
 * Keeps what became of each proposal, so that a calibration can go on after it was killed.
 * Proposals are functions of the seed and their number: what was accepted is simulated again, what
 * was not is left out.
 */
public interface TrialLog {
  /** Keeps nothing. */
  TrialLog NONE =
      new TrialLog() {
        @Override
        public String known(int generation) {
          return "";
        }

        @Override
        public void append(int generation, String fates) {}
      };

  /**
   * What is known of a generation.
   *
   * @param generation its number
   * @return one letter for each proposal, from the first on: o outside the support of the prior, r
   *     rejected, a accepted; empty where nothing is known
   */
  String known(int generation);

  /**
   * Keeps what became of further proposals; what was known already is not appended again.
   *
   * @param generation number of the generation
   * @param fates one letter for each, after those known
   * @throws IOException if it cannot be kept
   */
  void append(int generation, String fates) throws IOException;
}
