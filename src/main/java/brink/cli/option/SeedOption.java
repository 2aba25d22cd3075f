package brink.cli.option;

import picocli.CommandLine.Option;

/** The seed, for every command that does runs. */
public final class SeedOption {
  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "20240727",
      converter = NumberConverters.Seed.class,
      description =
          "Seed, any whole number up to 2^64 - 1, which from 2^63 on is shown as the negative"
              + " number of the same 64 bits; ${DEFAULT-VALUE} unless given.")
  private long seed;

  public long value() {
    return seed;
  }
}
