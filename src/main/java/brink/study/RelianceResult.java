package brink.study;

import brink.forecast.RelianceStudy;
import java.util.List;

/**
 * What was found of the assumptions that forecast cards lean on.
 *
 * @param study which cards each parameter moves
 * @param parameters number of parameters that were moved, from the 10th to the 90th percentile of
 *     their priors
 * @param runs runs at each end of each
 * @param refused paths of those left out, as the scenario is refused at an end
 */
public record RelianceResult(RelianceStudy study, int parameters, int runs, List<String> refused) {}
