package brink.scenario;

import brink.model.World;

/**
 * A dated intervention: from its day on, another world governs the run.
 *
 * @param id its name in the file
 * @param day when, in days since the start
 * @param world the world from then on; same actors in the same order
 */
public record WorldChange(String id, double day, World world) {}
