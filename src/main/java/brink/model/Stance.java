package brink.model;

import org.jspecify.annotations.Nullable;

/**
 * What an act says of fighting on.
 *
 * @param closes whether it declares one's answer finished
 * @param offersCeasefire whether it offers a ceasefire
 * @param eases whether it moves the front one posture down
 * @param posture posture that it raises the front to; null for none
 */
public record Stance(
    @Field(text = "whether it declares the actor's answer finished", fallback = "false")
        boolean closes,
    @Field(text = "whether it offers a ceasefire", fallback = "false") boolean offersCeasefire,
    @Field(text = "whether it moves the front one posture down", fallback = "false") boolean eases,
    @Field(text = "posture that it raises the front to", fallback = "null")
        @Nullable Posture posture) {}
