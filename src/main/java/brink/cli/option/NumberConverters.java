package brink.cli.option;

import brink.source.DecimalText;
import java.math.BigInteger;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How numbers of the command line are read, and what is said of what is none. */
public final class NumberConverters {
  private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]{1,20}");
  private static final BigInteger LEAST_SEED = BigInteger.valueOf(Long.MIN_VALUE);
  private static final BigInteger SEEDS = BigInteger.ONE.shiftLeft(64);

  private NumberConverters() {}

  /**
   * Makes a command and all below it read numbers this way. The converters are no lambdas: with
   * those, Java 17 crashes when it writes the launcher's archive of classes.
   */
  public static void register(CommandLine line) {
    line.registerConverter(int.class, new Small());
    line.registerConverter(Integer.class, new Small());
    line.registerConverter(long.class, new Large());
    line.registerConverter(Long.class, new Large());
    line.registerConverter(double.class, new Decimal());
    line.registerConverter(Double.class, new Decimal());
  }

  private static long whole(String text, long least, long most) {
    Long number = DecimalText.whole(text);
    if (number == null || number < least || number > most) {
      boolean whole = WHOLE.matcher(text).matches();
      String bound = text.startsWith("-") ? " of at least " + least : " of at most " + most;
      throw new TypeConversionException(
          "it must be a whole number" + (whole ? bound : "") + ", not '" + text + "'");
    }
    return number;
  }

  private static final class Small implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      return (int) whole(text, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
  }

  private static final class Large implements ITypeConverter<Long> {
    @Override
    public Long convert(String text) {
      return whole(text, Long.MIN_VALUE, Long.MAX_VALUE);
    }
  }

  private static final class Decimal implements ITypeConverter<Double> {
    @Override
    public Double convert(String text) {
      Double number = DecimalText.of(text);
      if (number == null) {
        throw new TypeConversionException("it must be a number such as 0.05, not '" + text + "'");
      }
      return number;
    }
  }

  /** A seed: any 64 bits, those of 2^63 and more also as the negative number that has them. */
  public static final class Seed implements ITypeConverter<Long> {
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
