package brink.model;

/**
 * Force, or one day of it.
 *
 * @param deed who did what to whom, and when
 * @param deaths deaths on the target's side [people]
 * @param leakers rounds that got through the target's defence; 0 for what is no salvo [rounds]
 * @param attribution who is known to be behind it
 * @param dailyFire whether it is a day of fire by posture rather than a chosen act
 */
public record Strike(Deed deed, int deaths, int leakers, Attribution attribution, boolean dailyFire)
    implements Act {}
