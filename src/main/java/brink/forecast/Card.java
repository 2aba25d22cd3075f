package brink.forecast;

import brink.analysis.Share;
import java.util.List;

/**
 * One forecast card.
 *
 * @param id name of the outcome or the forecast
 * @param source document and paragraph of each report, such as "001:5"; empty for an outcome of the
 *     scenario
 * @param text what may come true
 * @param rule the rule that decides it, in words
 * @param share runs in which it came true
 * @param settled whether all days that count are replayed: the share then tells of the record, not
 *     of the future
 * @param leansOn paths of the uncertain parameters that no document speaks of and that belong to
 *     the actors and acts of the rule
 * @param note where rule and words part; may be empty
 */
public record Card(
    String id,
    List<String> source,
    String text,
    String rule,
    Share share,
    boolean settled,
    List<String> leansOn,
    String note) {}
