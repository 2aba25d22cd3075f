package brink.simulation;

/**
 * What happens at one instant, in this order; within a phase in the order of the file. Midnight
 * closes the day that ends before it opens the next.
 */
enum Phase {
  /** At the end of each day: the daily fire of each front. */
  FIRE,
  /** At the end of each day: whether an outcome that ends the run holds. */
  OBSERVE,
  /** A dated intervention puts another world in force. */
  CHANGE,
  /** An act happens whatever the actors choose. */
  GIVEN,
  /** Actors that have an occasion choose, and act. */
  DECIDE
}
