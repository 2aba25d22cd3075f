package brink.run;

import brink.model.Act;
import java.util.List;

/**
 * One run in full.
 *
 * @param record its numbers
 * @param acts all acts in order of time, days of fire included
 * @param decisions all decisions in order of time, those to hold included
 */
public record History(RunRecord record, List<Act> acts, List<Decision> decisions) {}
