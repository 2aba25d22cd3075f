package brink.sweep;

import brink.simulation.Simulation;
import java.io.Serializable;

/** The points of a sweep, ready to be run. Called by several threads at once. */
public interface SweepPoints extends Serializable {
  /**
   * The simulation at a point.
   *
   * @param point place of the point, from 0
   * @return its simulation
   * @throws RuntimeException if the point cannot be run; the message says why
   */
  Simulation at(long point);
}
