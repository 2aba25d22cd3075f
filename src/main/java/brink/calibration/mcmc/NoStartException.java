package brink.calibration.mcmc;

/** No point was found at which the density is positive. */
public final class NoStartException extends IllegalStateException {
  private static final long serialVersionUID = 1;

  NoStartException(String message) {
    super(message);
  }
}
