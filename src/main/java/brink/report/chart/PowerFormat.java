package brink.report.chart;

import brink.analysis.Rounding;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;

/** Writes small probabilities in full, such as 0.0001, in the same way in every locale. */
final class PowerFormat extends NumberFormat {
  private static final long serialVersionUID = 1;

  @Override
  public StringBuffer format(double number, StringBuffer out, FieldPosition position) {
    return out.append(Rounding.significant(number, 2));
  }

  @Override
  public StringBuffer format(long number, StringBuffer out, FieldPosition position) {
    return format((double) number, out, position);
  }

  @Override
  public Number parse(String source, ParsePosition position) {
    throw new UnsupportedOperationException("labels are only written");
  }
}
