package brink.source;

import brink.model.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes records from trees, by the {@link Field} on each component. Component types: double, int,
 * boolean, their boxes where the fallback is "null", String, {@link LocalDate}, enums, records,
 * {@link Node} (taken as it is), List and Map of these; the keys of a Map are names, the constants
 * of an enum or {@link DottedName}s. Order is kept; lists and maps cannot be changed. Everything
 * wrong is reported; an unknown key comes with the nearest known one.
 */
public final class Binder {
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9/>-]*");

  /** Stands for a value that could not be bound; its problem has been reported. */
  private static final Object FAILED = new Object();

  private final Problems problems;
  private final NumberListener numbers;
  private final Scalars scalars;
  private final @Nullable BindingCache memory;

  /**
   * Makes a binder.
   *
   * @param problems takes what is wrong
   * @param numbers hears of every number
   */
  public Binder(Problems problems, NumberListener numbers) {
    this(problems, numbers, null);
  }

  /**
   * Makes a binder that remembers.
   *
   * @param problems takes what is wrong
   * @param numbers hears of every number in what is not remembered
   * @param memory what was made before, and learns what is made now; null for none
   */
  public Binder(Problems problems, NumberListener numbers, @Nullable BindingCache memory) {
    this.problems = problems;
    this.numbers = numbers;
    this.memory = memory;
    this.scalars = new Scalars(problems);
  }

  /**
   * Binds a tree without listening for numbers.
   *
   * @param <T> the record
   * @param node the tree
   * @param type the record's class
   * @param problems takes what is wrong
   * @return the record, null after a problem
   */
  public static <T extends Record> @Nullable T bind(Node node, Class<T> type, Problems problems) {
    return new Binder(problems, NumberListener.NONE).bind(node, type);
  }

  /**
   * Binds a tree.
   *
   * @param <T> the record
   * @param node the tree
   * @param type the record's class
   * @return the record, null after a problem
   */
  public <T extends Record> @Nullable T bind(Node node, Class<T> type) {
    return bind(node, type, "");
  }

  /**
   * Binds a part of a tree.
   *
   * @param <T> the record
   * @param node the part
   * @param type the record's class
   * @param path its dotted path from the root, for messages; empty for the root
   * @return the record, null after a problem
   */
  public <T extends Record> @Nullable T bind(Node node, Class<T> type, String path) {
    Object bound = record(type, node, path, path.substring(path.lastIndexOf('.') + 1));
    return bound == FAILED ? null : type.cast(bound);
  }

  private Object record(Class<?> type, Node node, String path, String name) {
    if (!(node instanceof MappingNode mapping)) {
      return refuse(node, path, "a mapping");
    }
    RecordShape shape = RecordShape.of(type);
    boolean known = shape.fields().keySet().containsAll(mapping.keys());
    for (String key : mapping.keys()) {
      if (!shape.fields().containsKey(key)) {
        String owner = path.isEmpty() ? "there is" : path + " has";
        String hint = NearestName.hint(key, shape.fields().keySet());
        problems.add(mapping.placeOf(key), owner + " no key " + Quote.of(key) + hint);
      }
    }
    return record(shape, mapping, path, name, known);
  }

  private Object record(
      RecordShape shape, MappingNode mapping, String path, String name, boolean known) {
    List<RecordShape.Part> parts = shape.parts();
    @Nullable Object[] components = new Object[parts.size()];
    boolean complete = true;
    for (int i = 0; i < components.length; i++) {
      RecordShape.Part part = parts.get(i);
      if (part.field() != null) {
        components[i] = field(part.field(), mapping, path);
      } else {
        components[i] =
            part.inPlace() == null ? name : record(part.inPlace(), mapping, path, name, known);
      }
      complete &= components[i] != FAILED;
    }
    return complete ? made(shape, components, mapping, path, known) : FAILED;
  }

  private Object made(
      RecordShape shape,
      @Nullable Object[] components,
      MappingNode mapping,
      String path,
      boolean known) {
    String start = path.isEmpty() ? "" : path + ": ";
    try {
      Object made = shape.make(components);
      List<String> found = shape.problemsOf(made);
      // What a record misses may stand under the misspelt key: one message is enough.
      if (known) {
        found.forEach(line -> problems.add(mapping.location(), start + line));
      }
      return found.isEmpty() ? made : FAILED;
    } catch (InvocationTargetException e) {
      Throwable cause = e.getCause();
      problems.add(mapping.location(), start + (cause == null ? e : cause).getMessage());
      return FAILED;
    }
  }

  private @Nullable Object field(FieldShape shape, MappingNode mapping, String path) {
    String inner = path.isEmpty() ? shape.key() : path + "." + shape.key();
    Node node = mapping.get(shape.key());
    if (node != null && !node.isNull()) {
      return value(shape.type(), node, inner, shape.field());
    }
    if (shape.required()) {
      String owner = path.isEmpty() ? "the key " : path + " lacks the key ";
      String missing = owner + Quote.of(shape.key()) + (path.isEmpty() ? " is missing" : "");
      problems.add(mapping.location(), missing + ": " + shape.field().text());
      return FAILED;
    }
    return fallback(shape, mapping.location(), inner);
  }

  private @Nullable Object fallback(FieldShape shape, Location place, String path) {
    Node node =
        switch (shape.field().fallback()) {
          case "null" -> null;
          case "{}" -> MappingNode.empty(place);
          case "[]" -> new SequenceNode(place, List.of());
          default -> new ScalarNode(place, shape.field().fallback(), shape.type() == String.class);
        };
    return node == null ? null : value(shape.type(), node, path, shape.field());
  }

  private Object value(Type type, Node node, String path, Field field) {
    if (memory == null) {
      return made(type, node, path, field);
    }
    Object known = memory.of(node, type, path);
    if (known != null) {
      return known;
    }
    Object made = made(type, node, path, field);
    if (made != FAILED) {
      memory.learn(node, type, path, made);
    }
    return made;
  }

  private Object made(Type type, Node node, String path, Field field) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      return generic.getRawType() == List.class
          ? list(arguments[0], node, path, field)
          : map((Class<?>) arguments[0], arguments[1], node, path, field);
    }
    Class<?> plain = (Class<?>) type;
    if (plain == Node.class) {
      return node;
    }
    if (plain.isRecord()) {
      return record(plain, node, path, path.substring(path.lastIndexOf('.') + 1));
    }
    if (plain == double.class || plain == Double.class) {
      return number(node, path, field, false);
    }
    if (plain == int.class || plain == Integer.class) {
      Object number = number(node, path, field, true);
      return number instanceof Double whole ? (Object) whole.intValue() : FAILED;
    }
    return word(plain, node, path, field);
  }

  private Object word(Class<?> type, Node node, String path, Field field) {
    if (!(node instanceof ScalarNode scalar)) {
      return refuse(node, path, "a single value");
    }
    if (type == String.class) {
      boolean needed = scalar.text().isBlank() && !field.fallback().isEmpty();
      return needed ? refuse(node, path, "a text") : scalar.text();
    }
    if (type == boolean.class || type == Boolean.class) {
      return orFailed(scalars.flag(scalar, path));
    }
    if (type == LocalDate.class) {
      return orFailed(scalars.date(scalar, path));
    }
    if (type.isEnum()) {
      String what = path + " is " + Needed.shown(scalar);
      return orFailed(scalars.constant(scalar.text(), type, scalar.location(), what));
    }
    throw new IllegalStateException("no rule for binding " + type);
  }

  private Object number(Node node, String path, Field field, boolean whole) {
    ScalarNode scalar = null;
    if (node instanceof ScalarNode plain) {
      scalar = plain;
    } else if (node instanceof MappingNode mapping) {
      scalar = numbers.numberIn(mapping, path, field, problems);
    } else {
      refuse(node, path, Needed.number(field, whole));
    }
    Double value = scalar == null ? null : scalars.number(scalar, path, field, whole);
    if (value == null) {
      return FAILED;
    }
    if (!Double.isInfinite(value)) {
      numbers.bound(new NumberListener.BoundNumber(path, value, whole, node, field));
    }
    return value;
  }

  private Object list(Type items, Node node, String path, Field field) {
    if (!(node instanceof SequenceNode sequence)) {
      return refuse(node, path, "a list");
    }
    List<Object> bound = new ArrayList<>();
    for (Node item : sequence.items()) {
      bound.add(value(items, item, path, field));
    }
    return bound.contains(FAILED) ? FAILED : Collections.unmodifiableList(bound);
  }

  private Object map(Class<?> keys, Type values, Node node, String path, Field field) {
    if (!(node instanceof MappingNode mapping)) {
      return refuse(node, path, "a mapping");
    }
    Map<Object, Object> bound = new LinkedHashMap<>();
    mapping
        .entries()
        .forEach(
            (name, entry) -> {
              Object key = key(keys, values, name, entry.place(), path);
              bound.put(key, entryValue(values, name, entry, path, field));
            });
    boolean complete = !bound.containsKey(FAILED) && !bound.containsValue(FAILED);
    return complete ? Collections.unmodifiableMap(bound) : FAILED;
  }

  private Object entryValue(
      Type values, String name, MappingNode.Entry entry, String path, Field field) {
    if (entry.value().isNull() && values != Node.class) {
      problems.add(entry.place(), path + "." + name + " is empty, and there is none to remove");
      return FAILED;
    }
    return value(values, entry.value(), path + "." + name, field);
  }

  private Object key(Class<?> keys, Type values, String name, Location place, String path) {
    if (keys == DottedName.class) {
      return new DottedName(name);
    }
    if (keys.isEnum()) {
      return orFailed(scalars.constant(name, keys, place, path + " lists " + Quote.of(name)));
    }
    if (values != Node.class && !NAME.matcher(name).matches()) {
      String rule = "; a name is lower-case letters, digits and hyphens";
      problems.add(place, path + " lists " + Quote.of(name) + rule);
      return FAILED;
    }
    return name;
  }

  private static Object orFailed(@Nullable Object bound) {
    return bound == null ? FAILED : bound;
  }

  private Object refuse(Node node, String path, String needed) {
    String what = path.isEmpty() ? "this" : path;
    problems.add(node.location(), what + " is " + Needed.shown(node) + "; it must be " + needed);
    return FAILED;
  }
}
