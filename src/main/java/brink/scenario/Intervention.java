package brink.scenario;

import brink.model.Field;
import brink.model.Key;
import brink.source.Node;
import java.time.LocalDate;
import java.util.Map;

/** A dated change. */
record Intervention(
    @Key String id,
    @Field(text = "first day of the change") LocalDate from,
    @Field(text = "new values by dotted path, such as actors.us.tempo: 0") Map<String, Node> set,
    @Field(text = "why", fallback = "") String reason) {}
