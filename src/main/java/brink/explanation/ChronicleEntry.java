package brink.explanation;

import brink.model.Act;
import brink.run.Decision;
import org.jspecify.annotations.Nullable;

/**
 * One act of a history, with what led to it.
 *
 * @param number its number in the history, from 1, in order of time; days of fire count too
 * @param act the act
 * @param cause number of the act that it was a reaction to; 0 for none
 * @param decision the choice that it came of; null for what nobody chose: fire of the day, acts
 *     that the scenario gives
 */
public record ChronicleEntry(int number, Act act, int cause, @Nullable Decision decision) {}
