package brink.model;

/**
 * Force, or one day of it.
 *
 * @param deed who did what to whom, and when
 * @param deaths deaths on the target's side [people]
 * @param leakers rounds that got through the target's defence, incidents of a day of fire; 0 for
 *     any other strike [rounds]
 * @param attribution who is known to be behind it
 * @param dailyFire whether it is a day of fire by posture rather than a chosen act
 */
public record Strike(Deed deed, int deaths, int leakers, Attribution attribution, boolean dailyFire)
    implements Act {
  /**
   * Whether it counts towards a regional war.
   *
   * @return true for a strike or day of fire that killed, and for any salvo
   */
  public boolean isWar() {
    return deaths > 0 || deed.kind().harm().salvo().rounds() > 0;
  }
}
