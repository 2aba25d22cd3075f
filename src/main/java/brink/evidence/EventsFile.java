package brink.evidence;

import brink.model.Field;
import java.util.Map;

/**
 * What the file of events says.
 *
 * @param events the coded events by id
 */
record EventsFile(@Field(text = "the coded events") Map<String, CodedEvent> events) {}
