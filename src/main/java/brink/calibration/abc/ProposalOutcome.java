package brink.calibration.abc;

/** What became of a proposal. */
enum ProposalOutcome {
  /** It lies outside the support of the prior and was not simulated. */
  OUTSIDE('o'),
  /** It was simulated and lies too far from the observation. */
  REJECTED('r'),
  /** It is a particle of its generation. */
  ACCEPTED('a');

  private final char letter;

  ProposalOutcome(char letter) {
    this.letter = letter;
  }

  char letter() {
    return letter;
  }

  static ProposalOutcome of(char letter) {
    for (ProposalOutcome fate : values()) {
      if (fate.letter == letter) {
        return fate;
      }
    }
    throw new IllegalArgumentException("no fate of a proposal: '" + letter + "'");
  }
}
