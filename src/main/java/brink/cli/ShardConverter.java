package brink.cli;

import brink.experiment.Shard;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads which share of a sweep is meant, such as 2/8. */
final class ShardConverter implements ITypeConverter<Shard> {
  private static final Pattern FORM = Pattern.compile("(\\d{1,9})/(\\d{1,9})");

  @Override
  public Shard convert(String text) {
    Matcher form = FORM.matcher(text);
    if (form.matches()) {
      int index = Integer.parseInt(form.group(1));
      int count = Integer.parseInt(form.group(2));
      if (1 <= index && index <= count) {
        return new Shard(index, count);
      }
    }
    throw new TypeConversionException(
        "'" + text + "' must be a share such as 2/8, from 1/8 to 8/8");
  }
}
