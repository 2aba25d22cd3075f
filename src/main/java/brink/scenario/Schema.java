package brink.scenario;

import brink.model.Field;
import brink.source.FieldShape;
import brink.source.JsonText;
import brink.source.Node;
import brink.source.RecordShape;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The published schemas of files, for editors that complete and check. Made from the same
 * definition of each field as the reader. It knows keys, types, ranges and words; whether names
 * exist, and whether everything needed is there once all extended files are merged, only the reader
 * knows. So no key is required, and every value may be empty, which removes what an extended file
 * says.
 */
public final class Schema {
  private final Map<String, Object> definitions = new LinkedHashMap<>();
  private final boolean provenance;

  private Schema(boolean provenance) {
    this.provenance = provenance;
  }

  /**
   * The schema of scenario files.
   *
   * @return JSON Schema 2020-12, ending with a line end
   */
  public static String json() {
    return JsonText.flat(new Schema(true).scenario());
  }

  /**
   * The schema of another kind of file, whose numbers stand alone.
   *
   * @param file the record that it is bound to
   * @param kind what it is, in one word
   * @return JSON Schema 2020-12, ending with a line end
   */
  public static String json(Class<? extends Record> file, String kind) {
    Schema schema = new Schema(false);
    return JsonText.flat(schema.root(kind, schema.properties(RecordShape.of(file))));
  }

  private Map<String, Object> scenario() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put(
        Includes.EXTENDS,
        object(
            "description",
            FieldGuide.EXTENDS_TEXT,
            "type",
            List.of("string", "array", "null"),
            "items",
            object("type", "string")));
    properties.putAll(properties(RecordShape.of(ScenarioFile.class)));
    definition(Provenance.class);
    return root("scenario", properties);
  }

  private Map<String, Object> root(String kind, Map<String, Object> properties) {
    Map<String, Object> root =
        object(
            "$schema",
            "https://json-schema.org/draft/2020-12/schema",
            "$id",
            "urn:brink:" + kind,
            "title",
            "Brink " + kind,
            "type",
            "object",
            "properties",
            properties,
            "additionalProperties",
            false);
    root.put("$defs", definitions);
    return root;
  }

  private Map<String, Object> properties(RecordShape shape) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (FieldShape field : shape.fields().values()) {
      Map<String, Object> schema = object("description", FieldGuide.sentence(field));
      schema.putAll(value(field.type(), field.field()));
      properties.put(field.key(), schema);
    }
    return properties;
  }

  private Map<String, Object> value(Type type, Field field) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      return generic.getRawType() == List.class
          ? object("type", List.of("array", "null"), "items", value(arguments[0], field))
          : map((Class<?>) arguments[0], value(arguments[1], field));
    }
    Class<?> plain = (Class<?>) type;
    if (plain == Node.class) {
      return object();
    }
    if (plain.isRecord()) {
      return object("anyOf", List.of(definition(plain), object("type", "null")));
    }
    if (plain.isEnum()) {
      List<Object> names = new ArrayList<>(FieldGuide.words(plain));
      names.add(null);
      return object("enum", names);
    }
    if (plain == LocalDate.class) {
      String date = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
      return object("type", List.of("string", "null"), "pattern", date);
    }
    if (plain == boolean.class || plain == Boolean.class || plain == String.class) {
      String name = plain == String.class ? "string" : "boolean";
      return object("type", List.of(name, "null"));
    }
    return number(plain == int.class || plain == Integer.class, field);
  }

  private static Map<String, Object> map(Class<?> keys, Map<String, Object> values) {
    Map<String, Object> names =
        keys.isEnum() ? object("enum", FieldGuide.words(keys)) : object("pattern", "^[^\\s]+$");
    return object(
        "type", List.of("object", "null"), "propertyNames", names, "additionalProperties", values);
  }

  private Map<String, Object> number(boolean whole, Field field) {
    Map<String, Object> bare = object("type", whole ? "integer" : "number");
    if (!Double.isInfinite(field.above())) {
      bare.put("exclusiveMinimum", bound(field.above()));
    }
    if (!Double.isInfinite(field.min())) {
      bare.put("minimum", bound(field.min()));
    }
    if (!Double.isInfinite(field.max())) {
      bare.put("maximum", bound(field.max()));
    }
    List<Object> choices = new ArrayList<>(List.of(bare));
    if (field.orNever()) {
      choices.add(object("const", "never"));
    }
    if (provenance) {
      choices.add(object("$ref", "#/$defs/provenance"));
    }
    choices.add(object("type", "null"));
    return object("anyOf", choices);
  }

  private static Object bound(double value) {
    return value == StrictMath.rint(value) ? (Object) (long) value : (Object) value;
  }

  private Map<String, Object> definition(Class<?> type) {
    String name = FieldGuide.nameOf(type);
    if (!definitions.containsKey(name)) {
      Map<String, Object> definition = object("type", "object");
      definitions.put(name, definition);
      definition.put("properties", properties(RecordShape.of(type)));
      definition.put("additionalProperties", false);
    }
    return object("$ref", "#/$defs/" + name);
  }

  /** A JSON object of keys and values in turn. */
  private static Map<String, Object> object(Object... keysAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      object.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return object;
  }
}
