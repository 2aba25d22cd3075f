package brink.run;

/**
 * One decision: what an actor chose on one occasion, and what it nearly chose.
 *
 * @param key key of the occasion, which is the key of the act where one was chosen
 * @param parent key of the act that gave the occasion, 0 for a spontaneous one
 * @param day when, in days since the start
 * @param actor id of the actor
 * @param chosen the chosen option
 * @param runnerUp the most probable of the others
 */
public record Decision(
    long key,
    long parent,
    double day,
    String actor,
    WeighedOption chosen,
    WeighedOption runnerUp) {}
