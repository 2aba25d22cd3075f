package brink.cli;

import picocli.CommandLine.Option;

/** The seed, for every command that does runs. */
final class SeedOption {
  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "20240727",
      description = "Seed, any 64-bit number; ${DEFAULT-VALUE} unless given.")
  private long seed;

  long value() {
    return seed;
  }
}
