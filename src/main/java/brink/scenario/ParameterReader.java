package brink.scenario;

import brink.model.Field;
import brink.parameter.Basis;
import brink.parameter.Parameter;
import brink.parameter.ParameterSpace;
import brink.source.Binder;
import brink.source.MappingNode;
import brink.source.Node;
import brink.source.NumberListener;
import brink.source.Problems;
import brink.source.ScalarNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects every number of a scenario, and what each says of itself, while it is bound. */
final class ParameterReader implements NumberListener {
  private final Map<String, Provenance> provenance = new LinkedHashMap<>();
  private final List<Parameter> parameters = new ArrayList<>();
  private final CitationReferences citations;
  private final Problems problems;

  ParameterReader(CitationReferences citations, Problems problems) {
    this.citations = citations;
    this.problems = problems;
  }

  @Override
  public @Nullable ScalarNode numberIn(
      MappingNode mapping, String path, Field field, Problems problems) {
    // The caller knows the range of the value; here any number will do.
    MappingNode rest =
        mapping.get("value") instanceof ScalarNode value && !value.isNull()
            ? mapping.with("value", value.location(), new ScalarNode(value.location(), "0", false))
            : mapping;
    Provenance found = new Binder(problems, NumberListener.NONE).bind(rest, Provenance.class, path);
    if (found == null) {
      return null;
    }
    provenance.put(path, found);
    if (found.basis() == Basis.DOCUMENT) {
      Node source = mapping.get("source");
      citations.check(
          found.source(), source == null ? mapping.location() : source.location(), path);
    }
    if (mapping.get("value") instanceof ScalarNode value && !value.isNull()) {
      return value;
    }
    return found.prior() == null
        ? null
        : new ScalarNode(
            mapping.placeOf("prior"), Double.toString(found.prior().prior().mean()), false);
  }

  @Override
  public void bound(BoundNumber number) {
    Provenance said = provenance.getOrDefault(number.path(), Provenance.NONE);
    Field field = number.field();
    try {
      parameters.add(
          new Parameter(
              number.path(),
              number.value(),
              field.unit(),
              Math.max(field.min(), field.above()),
              field.max(),
              number.whole(),
              said.prior() == null ? null : said.prior().prior(),
              said.basis(),
              said.source(),
              said.reason(),
              said.verdict()));
    } catch (IllegalArgumentException e) {
      Node node = number.node();
      problems.add(
          node instanceof MappingNode mapping ? mapping.placeOf("prior") : node.location(),
          number.path() + ": " + e.getMessage());
    }
  }

  ParameterSpace space() {
    return new ParameterSpace(parameters);
  }
}
