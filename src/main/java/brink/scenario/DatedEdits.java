package brink.scenario;

import java.time.LocalDate;
import java.util.List;

/**
 * An intervention as its file says it.
 *
 * @param id its name in the file
 * @param from its first day
 * @param reason why; may be empty
 * @param edits what it changes, against the values at the start
 */
public record DatedEdits(String id, LocalDate from, String reason, List<ScenarioEdit> edits) {}
