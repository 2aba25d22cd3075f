package brink.model;

import java.util.List;
import java.util.Map;

/**
 * Two belligerents that fire at each other day by day.
 *
 * @param id its name in files
 * @param between the two actors
 * @param posture posture at the start
 * @param fire daily fire by side and posture; a posture that is not listed has none
 */
public record Front(
    @Key String id,
    @Field(text = "the two actors") List<String> between,
    @Field(text = "posture at the start", fallback = "hold-fire") Posture posture,
    @Field(text = "daily fire by side and posture; none for a posture not listed", fallback = "{}")
        Map<String, Map<Posture, Fire>> fire) {}
