package brink.model;

/**
 * Force, or one day of it.
 *
 * @param key its name within its run
 * @param parent key of the act it reacts to, or {@link Act#SPONTANEOUS}
 * @param day when, in days since the start
 * @param kind its kind
 * @param actor who acts
 * @param target who is acted on
 * @param about whom it is about, or {@link Act#NOBODY}
 * @param rung its rung
 * @param deaths deaths on the target's side [people]
 * @param leakers rounds that got through the target's defence; 0 for what is no salvo [rounds]
 * @param attribution who is known to be behind it
 * @param dailyFire whether it is a day of fire by posture rather than a chosen act
 */
public record Strike(
    long key,
    long parent,
    double day,
    ActKind kind,
    int actor,
    int target,
    int about,
    int rung,
    int deaths,
    int leakers,
    Attribution attribution,
    boolean dailyFire)
    implements Act {}
