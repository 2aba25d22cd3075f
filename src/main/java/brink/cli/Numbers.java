package brink.cli;

import brink.source.DecimalText;
import java.math.BigInteger;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How numbers of the command line are read, and what is said of what is none. */
final class Numbers {
  private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]{1,20}");
  private static final BigInteger LEAST_SEED = BigInteger.valueOf(Long.MIN_VALUE);
  private static final BigInteger SEEDS = BigInteger.ONE.shiftLeft(64);

  private Numbers() {}

  /** Makes a command and all below it read numbers this way. */
  static void register(CommandLine line) {
    ITypeConverter<Integer> small = text -> (int) whole(text, Integer.MIN_VALUE, Integer.MAX_VALUE);
    ITypeConverter<Long> large = text -> whole(text, Long.MIN_VALUE, Long.MAX_VALUE);
    line.registerConverter(int.class, small);
    line.registerConverter(Integer.class, small);
    line.registerConverter(long.class, large);
    line.registerConverter(Long.class, large);
    line.registerConverter(double.class, Numbers::decimal);
    line.registerConverter(Double.class, Numbers::decimal);
  }

  private static long whole(String text, long least, long most) {
    Long number = DecimalText.whole(text);
    if (number == null || number < least || number > most) {
      String range = WHOLE.matcher(text).matches() ? " from " + least + " to " + most : "";
      throw new TypeConversionException(
          "it must be a whole number" + range + ", not '" + text + "'");
    }
    return number;
  }

  private static Double decimal(String text) {
    Double number = DecimalText.of(text);
    if (number == null) {
      throw new TypeConversionException("it must be a number such as 0.05, not '" + text + "'");
    }
    return number;
  }

  /** A seed: any 64 bits, those of 2^63 and more also as the negative number that has them. */
  static final class Seed implements ITypeConverter<Long> {
    @Override
    public Long convert(String text) {
      BigInteger seed = WHOLE.matcher(text).matches() ? new BigInteger(text) : SEEDS;
      if (seed.compareTo(SEEDS) >= 0 || seed.compareTo(LEAST_SEED) < 0) {
        throw new TypeConversionException(
            "it must be a whole number from -2^63 to 2^64 - 1, not '" + text + "'");
      }
      return seed.longValue();
    }
  }
}
