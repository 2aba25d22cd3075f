package brink.run;

import brink.model.UtilityTerm;
import java.util.List;

/**
 * One option as its actor weighed it.
 *
 * @param act id of the kind of act, "hold" for doing nothing
 * @param target id of the target, empty for hold
 * @param about id of the third party, empty for none
 * @param utility its utility [logit]
 * @param probability its probability of being chosen
 * @param terms what its utility is the sum of, in the order of the model's equation
 */
public record WeighedOption(
    String act,
    String target,
    String about,
    double utility,
    double probability,
    List<UtilityTerm> terms) {}
