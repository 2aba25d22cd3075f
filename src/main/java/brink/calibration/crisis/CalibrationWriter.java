package brink.calibration.crisis;

import brink.source.FieldShape;
import brink.source.RecordShape;
import brink.source.YamlText;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes what a file said, with everything that it left out, as YAML that reads back the same. */
final class CalibrationWriter {
  private final StringBuilder text = new StringBuilder();

  private CalibrationWriter() {}

  static String of(Record file) {
    CalibrationWriter written = new CalibrationWriter();
    written.record(file, "");
    return written.text.toString();
  }

  private void record(Object value, String indent) {
    RecordShape shape = RecordShape.of(value.getClass());
    Map<String, @Nullable Object> values = shape.valuesOf(value);
    for (FieldShape field : shape.fields().values()) {
      entry(field.key(), values.get(field.key()), indent);
    }
  }

  private void entry(String key, @Nullable Object value, String indent) {
    text.append(indent).append(YamlText.key(key)).append(':');
    if (value instanceof Map<?, ?> map && !map.isEmpty()) {
      text.append('\n');
      map.forEach((name, held) -> entry(name.toString(), held, indent + "  "));
    } else if (value instanceof Record) {
      text.append('\n');
      record(value, indent + "  ");
    } else {
      text.append(' ').append(single(value)).append('\n');
    }
  }

  private static String single(@Nullable Object value) {
    if (value instanceof String string) {
      return YamlText.quoted(string);
    }
    if (value instanceof Enum<?> constant) {
      return RecordShape.nameOf(constant);
    }
    if (value instanceof List<?> list) {
      return list.stream()
          .map(CalibrationWriter::single)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return value instanceof Map<?, ?> ? "{}" : String.valueOf(value);
  }
}
