package brink.path;

/**
 * How often the crisis stands higher soon after something than on its day.
 *
 * @param act id of the kind of act; empty for any day, whatever happened on it
 * @param threeDays share followed within three days by a higher rung of the system
 * @param sevenDays the same within seven days
 * @param threeExpected what the share within three days would be if what follows hung on the rung
 *     of the day alone: the shares after any day of the same rungs; NaN for no case
 * @param sevenExpected the same within seven days
 */
public record EscalationShare(
    String act,
    PooledShare threeDays,
    PooledShare sevenDays,
    double threeExpected,
    double sevenExpected) {}
