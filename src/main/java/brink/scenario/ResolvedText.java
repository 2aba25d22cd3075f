package brink.scenario;

import brink.parameter.Parameter;
import brink.parameter.ParameterSpace;
import brink.parameter.Prior;
import brink.source.FieldShape;
import brink.source.Node;
import brink.source.RecordShape;
import brink.source.YamlText;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes a complete scenario as YAML: every field, in the order of the records, each number with
 * what it rests on. One scenario gives one text, and the text reads back as the same scenario.
 */
final class ResolvedText {
  private final ParameterSpace parameters;
  private final Predicate<String> free;
  private final StringBuilder text = new StringBuilder();

  private ResolvedText(ParameterSpace parameters, Predicate<String> free) {
    this.parameters = parameters;
    this.free = free;
  }

  /** The text of a file; numbers whose paths are free have a prior and no value. */
  static String of(ScenarioFile file, ParameterSpace parameters, Predicate<String> free) {
    ResolvedText written = new ResolvedText(parameters, free);
    written.record(file, "", "");
    return written.text.toString();
  }

  private void record(Object value, String path, String indent) {
    RecordShape shape = RecordShape.of(value.getClass());
    Map<String, @Nullable Object> values = shape.valuesOf(value);
    for (FieldShape field : shape.fields().values()) {
      if (field.key().equals("parameters") && values.get(field.key()) == null) {
        // Scenarios that draw nothing have the text, and so the digest, that they always had.
        continue;
      }
      String inner = path.isEmpty() ? field.key() : path + "." + field.key();
      entry(field.key(), values.get(field.key()), inner, indent);
    }
  }

  private void entry(String key, @Nullable Object value, String path, String indent) {
    text.append(indent).append(YamlText.key(key)).append(':');
    if (value instanceof Map<?, ?> map && !map.isEmpty()) {
      text.append('\n');
      map.forEach(
          (name, held) -> entry(nameOf(name), held, path + "." + nameOf(name), indent + "  "));
    } else if (value instanceof Record && !(value instanceof Node)) {
      text.append('\n');
      record(value, path, indent + "  ");
    } else {
      text.append(' ').append(single(value, path)).append('\n');
    }
  }

  private static String nameOf(Object key) {
    return key instanceof Enum<?> constant ? RecordShape.nameOf(constant) : key.toString();
  }

  private String single(@Nullable Object value, String path) {
    if (value == null) {
      return "null";
    }
    if (value instanceof Number number) {
      return number(number, path);
    }
    if (value instanceof String string) {
      return YamlText.quoted(string);
    }
    if (value instanceof Enum<?> constant) {
      return RecordShape.nameOf(constant);
    }
    if (value instanceof Node node) {
      return YamlText.flow(node);
    }
    if (value instanceof List<?> list) {
      return list.stream()
          .map(item -> single(item, path))
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return value instanceof Map<?, ?> ? "{}" : value.toString();
  }

  private String number(Number number, String path) {
    boolean never = number instanceof Double d && d == Double.NEGATIVE_INFINITY;
    String bare = never ? "never" : number.toString();
    Parameter said = parameters.get(path);
    if (said == null
        || (said.prior() == null
            && said.basis() == null
            && said.verdict() == null
            && said.reason().isEmpty()
            && said.source().isEmpty())) {
      return bare;
    }
    StringBuilder mapping = new StringBuilder("{");
    boolean valued = said.prior() == null || !free.test(path);
    if (valued) {
      mapping.append("value: ").append(bare);
    }
    if (said.prior() != null) {
      mapping.append(valued ? ", " : "").append("prior: ").append(prior(said.prior()));
    }
    if (said.basis() != null) {
      mapping.append(", basis: ").append(RecordShape.nameOf(said.basis()));
    }
    if (!said.source().isEmpty()) {
      mapping.append(", source: ").append(YamlText.quoted(said.source()));
    }
    if (!said.reason().isEmpty()) {
      mapping.append(", reason: ").append(YamlText.quoted(said.reason()));
    }
    if (said.verdict() != null) {
      mapping.append(", verdict: ").append(RecordShape.nameOf(said.verdict()));
    }
    return mapping.append('}').toString();
  }

  private static String prior(Prior prior) {
    if (prior instanceof Prior.Uniform uniform) {
      return "{uniform: {low: " + uniform.low() + ", high: " + uniform.high() + "}}";
    }
    String family = prior.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    String sd = Double.toString(sd(prior));
    return "{" + family + ": {mean: " + prior.mean() + ", sd: " + sd + "}}";
  }

  private static double sd(Prior prior) {
    if (prior instanceof Prior.Normal normal) {
      return normal.sd();
    }
    if (prior instanceof Prior.Lognormal lognormal) {
      return lognormal.sd();
    }
    if (prior instanceof Prior.Gamma gamma) {
      return gamma.sd();
    }
    return prior instanceof Prior.Beta beta ? beta.sd() : Double.NaN;
  }
}
