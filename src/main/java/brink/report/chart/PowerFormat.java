package brink.report.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;

/** Writes small probabilities in full, such as 0.0001, in the same way in every locale. */
final class PowerFormat extends NumberFormat {
  private static final long serialVersionUID = 1;

  @Override
  public StringBuffer format(double number, StringBuffer out, FieldPosition position) {
    BigDecimal digits = new BigDecimal(number).round(new MathContext(2));
    return out.append(digits.stripTrailingZeros().toPlainString());
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
