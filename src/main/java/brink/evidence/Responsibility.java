package brink.evidence;

import brink.model.Attribution;
import brink.model.Field;
import java.util.List;

/**
 * Who is said to be behind an event. Where that is disputed, the event's actor is the one accused.
 *
 * @param status whether its actor claims it, denies it, or neither
 * @param claimedBy ids of those who claim it
 * @param deniedBy ids of those who deny it
 * @param blamedBy ids of those who put it down to the actor
 */
public record Responsibility(
    @Field(text = "claimed (also where nobody doubts it), denied, or open", fallback = "claimed")
        Attribution status,
    @Field(text = "who claims it", fallback = "[]") List<String> claimedBy,
    @Field(text = "who denies it", fallback = "[]") List<String> deniedBy,
    @Field(text = "who puts it down to the actor", fallback = "[]") List<String> blamedBy) {}
