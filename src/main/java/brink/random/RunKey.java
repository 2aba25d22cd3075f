package brink.random;

/**
 * What names one run: the seed of its experiment and its place in it. All 64 bits of both count.
 *
 * @param masterSeed the experiment's seed, any value
 * @param runIndex the run's index in the experiment, any value, by convention 0, 1, 2, ...
 */
public record RunKey(long masterSeed, long runIndex) {

  /**
   * The root key of the run. For one master seed different runs have different root keys.
   *
   * @return 64 mixed bits
   */
  public long root() {
    return BitMixer.derive(BitMixer.mix(masterSeed ^ 0x5851f42d4c957f2dL), runIndex);
  }

  /**
   * The key of a named substream, such as "front:lebanon:fire".
   *
   * @param salt the salt of the name, {@link BitMixer#salt}
   * @return a key to seed a {@link RandomStream} with
   */
  public long substream(long salt) {
    return BitMixer.derive(root(), salt);
  }
}
