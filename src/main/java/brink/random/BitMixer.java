package brink.random;

/**
 * Bit mixing of 64-bit keys.
 *
 * <p>Source: the finaliser of SplitMix64, variant 13 of D. Stafford's mixers (Steele, Lea and Flood
 * 2014, "Fast splittable pseudorandom number generators", OOPSLA, figure 17).
 */
public final class BitMixer {
  /** The odd integer nearest to 2^64 divided by the golden ratio; the step of SplitMix64. */
  static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

  private BitMixer() {}

  /**
   * Mixes a key: a bijection on 64-bit values in which every input bit changes about half of the
   * output bits.
   *
   * @param key any value
   * @return the mixed key
   */
  public static long mix(long key) {
    long z = (key ^ (key >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /**
   * Derives the key of a part from the key of its whole.
   *
   * @param key the key of the whole
   * @param part what names the part within it
   * @return a key that differs for different parts of the same whole; a bijection in {@code part}
   */
  public static long derive(long key, long part) {
    return join(opened(key), part);
  }

  /**
   * The first half of {@link #derive}, for deriving many parts of one whole.
   *
   * @param key the key of the whole
   * @return what {@link #join} takes
   */
  public static long opened(long key) {
    return mix(key + GOLDEN_GAMMA);
  }

  /**
   * The second half of {@link #derive}.
   *
   * @param opened the whole, {@link #opened}
   * @param part what names the part within it
   * @return the key of the part
   */
  public static long join(long opened, long part) {
    return mix(opened ^ (part * GOLDEN_GAMMA + 0x632be59bd9b4e019L));
  }

  /**
   * The salt of a name: a hash of its characters that is the same on every machine.
   *
   * @param name any text; the empty text has a salt too
   * @return 64 mixed bits
   */
  public static long salt(String name) {
    long h = name.length();
    for (int i = 0; i < name.length(); i++) {
      h = derive(h, name.charAt(i));
    }
    return h;
  }
}
