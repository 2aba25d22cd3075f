package brink.cli.option;

import brink.comparison.Precision;
import brink.model.OutcomeRule;
import brink.results.RefusedException;
import brink.source.DecimalText;
import brink.source.NearestName;
import brink.study.SampleSize;
import brink.study.StoppingRule;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * When there are runs enough.
 *
 * @param precision how narrow the interval shall be
 * @param outcome id of the event whose interval it is, null for the first headline
 */
public record StoppingOption(Precision precision, @Nullable String outcome) {
  private static final String NAME = "half-width=";

  /** Reads {@code half-width=W} and {@code half-width=W:OUTCOME}. */
  public static final class StoppingConverter implements ITypeConverter<StoppingOption> {
    @Override
    public StoppingOption convert(String text) {
      if (!text.startsWith(NAME)) {
        throw new TypeConversionException(
            "'" + text + "' must have the form half-width=0.01 or half-width=0.01:OUTCOME");
      }
      String rest = text.substring(NAME.length());
      int colon = rest.indexOf(':');
      String number = colon < 0 ? rest : rest.substring(0, colon);
      Double width = DecimalText.of(number);
      if (width == null) {
        throw new TypeConversionException("half-width '" + number + "' is not a number");
      }
      try {
        return new StoppingOption(
            new Precision(width), colon < 0 ? null : rest.substring(colon + 1));
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(String.valueOf(e.getMessage()));
      }
    }
  }

  /** The rule for one of some events; the first headline, or the first, where none is named. */
  public StoppingRule rule(List<OutcomeRule> events) {
    return new StoppingRule(precision, events.get(place(events)).id());
  }

  private int place(List<OutcomeRule> events) {
    if (events.isEmpty()) {
      throw new RefusedException("--until: the scenarios share no outcome that holds or does not");
    }
    if (outcome == null) {
      int headline = events.stream().map(OutcomeRule::headline).toList().indexOf(true);
      return Math.max(0, headline);
    }
    List<String> ids = events.stream().map(OutcomeRule::id).toList();
    int place = ids.indexOf(outcome);
    if (place < 0) {
      String near =
          NearestName.of(outcome, ids).map(id -> "; did you mean '" + id + "'?").orElse("");
      throw new RefusedException(
          "--until: there is no outcome '" + outcome + "' that holds or does not" + near);
    }
    return place;
  }

  /** What was found of the runs of one scenario, in words. */
  public static String found(SampleSize size) {
    Precision precision = size.rule().precision();
    return String.format(
        Locale.ROOT,
        "%senough: %,d runs; a half-width of %s for '%s' takes about %,d",
        size.reached() ? "" : "not ",
        size.runs(),
        precision.halfWidth(),
        size.rule().outcome(),
        size.needed(precision));
  }

  /** What was found of runs of several scenarios, in words. */
  public static String compared(SampleSize size) {
    Precision precision = size.rule().precision();
    Precision half = new Precision(precision.halfWidth() / 2);
    return "half-width "
        + precision.halfWidth()
        + " of "
        + size.rule().outcome()
        + (size.reached() ? " reached after " : " not reached after ")
        + size.runs()
        + " runs"
        + (size.reached() ? "" : "; about " + size.needed(precision) + " would do")
        + "; "
        + half.halfWidth()
        + " would take about "
        + size.needed(half);
  }
}
