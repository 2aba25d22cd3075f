package brink.experiment;

import java.io.IOException;

/**
 * Where what runs give goes: one thread hands it over, in the order of the indices.
 *
 * @param <R> what a run gives
 */
@FunctionalInterface
public interface ResultSink<R> {
  /**
   * Takes what one run gave.
   *
   * @param given what the next run that did not fail gave
   * @throws IOException if it cannot be kept; ends the experiment
   */
  void accept(R given) throws IOException;
}
