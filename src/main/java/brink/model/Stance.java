package brink.model;

import org.jspecify.annotations.Nullable;

/**
 * What an act says of fighting on.
 *
 * @param closes whether it declares one's answer finished
 * @param offersCeasefire whether it offers a ceasefire
 * @param accepts whether it accepts the offer that stands
 * @param rejects whether it rejects it
 * @param eases whether it moves its side of the front one posture down
 * @param posture posture that it raises the front to; null for none
 */
public record Stance(
    @Field(text = "whether it declares the actor's answer finished", fallback = "false")
        boolean closes,
    @Field(text = "whether it offers a ceasefire", fallback = "false") boolean offersCeasefire,
    @Field(text = "whether it accepts the offer of a ceasefire that stands", fallback = "false")
        boolean accepts,
    @Field(text = "whether it rejects the offer that stands", fallback = "false") boolean rejects,
    @Field(text = "whether it moves its side of the front one posture down", fallback = "false")
        boolean eases,
    @Field(text = "posture that it raises the front to", fallback = "null")
        @Nullable Posture posture) {
  /**
   * Whether it settles rather than says or does something to the other.
   *
   * @return true for accepting, easing and closing
   */
  public boolean settles() {
    return accepts || eases || closes;
  }
}
