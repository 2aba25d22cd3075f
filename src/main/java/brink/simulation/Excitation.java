package brink.simulation;

import brink.model.Deed;

/** What an act sets off: occasions for those whom it moves. */
@FunctionalInterface
interface Excitation {
  /**
   * An act has taken effect.
   *
   * @param act the act
   * @param weight its weight: the mean occasions it gives are this times {@link Tables#occasions}
   * @param tables the world in force
   */
  void of(Deed act, double weight, Tables tables);
}
