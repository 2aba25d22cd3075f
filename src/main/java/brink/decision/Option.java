package brink.decision;

import brink.model.ActKind;

/**
 * Something an actor can do.
 *
 * @param kind the kind of act
 * @param target index of the target
 * @param about index of the third party, or {@link brink.model.Act#NOBODY}
 * @param base base utility b [logit], finite
 */
public record Option(ActKind kind, int target, int about, double base) {}
