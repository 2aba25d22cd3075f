package brink.source;

import brink.model.Field;
import brink.model.Key;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a file may say in the place of one record: its components by their keys. A component marked
 * {@link Field} is a key of its own; one marked {@link Key} takes the name under which the file
 * lists the record; a record marked with neither is read from the same mapping, its keys among the
 * others.
 */
public final class RecordShape {
  private static final ClassValue<RecordShape> SHAPES =
      new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
          return new RecordShape(type);
        }
      };

  private final List<Part> parts;
  private final Map<String, FieldShape> fields = new LinkedHashMap<>();
  private final Constructor<?> constructor;
  private final @Nullable Method checks;

  /** One component: a key of the file, the record's name (no field), or a record read in place. */
  record Part(@Nullable FieldShape field, @Nullable RecordShape inPlace, Method accessor) {}

  private RecordShape(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    parts = Collections.unmodifiableList(Arrays.stream(components).map(this::part).toList());
    for (Part part : parts) {
      if (part.field() != null) {
        fields.put(part.field().key(), part.field());
      } else if (part.inPlace() != null) {
        fields.putAll(part.inPlace().fields);
      }
    }
    constructor = constructorOf(type, components);
    checks = checksOf(type);
  }

  /**
   * The shape of a record.
   *
   * @param type a record's class
   * @return its shape
   */
  public static RecordShape of(Class<?> type) {
    return SHAPES.get(type);
  }

  private Part part(RecordComponent component) {
    Method accessor = component.getAccessor();
    accessor.setAccessible(true);
    Field field = component.getAnnotation(Field.class);
    if (field != null) {
      Type fieldType = component.getGenericType();
      return new Part(new FieldShape(kebab(component.getName()), field, fieldType), null, accessor);
    }
    boolean name = component.isAnnotationPresent(Key.class);
    return new Part(null, name ? null : of(component.getType()), accessor);
  }

  private static Constructor<?> constructorOf(Class<?> type, RecordComponent[] components) {
    try {
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Constructor<?> found = type.getDeclaredConstructor(types);
      found.setAccessible(true);
      return found;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("every record has a canonical constructor", e);
    }
  }

  private static @Nullable Method checksOf(Class<?> type) {
    for (Method method : type.getDeclaredMethods()) {
      if (method.getName().equals("problems") && method.getParameterCount() == 0) {
        method.setAccessible(true);
        return method;
      }
    }
    return null;
  }

  /**
   * A name of Java as the files write it: {@code restingRung} is resting-rung.
   *
   * @param name name of a component or a record
   * @return the name in files
   */
  public static String kebab(String name) {
    StringBuilder kebab = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean upper = i > 0 && Character.isUpperCase(c);
      kebab.append(upper ? "-" : "").append(Character.toLowerCase(c));
    }
    return kebab.toString();
  }

  /**
   * A constant as the files write it: {@code HOLD_FIRE} is hold-fire.
   *
   * @param constant the constant
   * @return its name in files
   */
  public static String nameOf(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The keys that its mapping may hold.
   *
   * @return fields by key, in the record's order
   */
  public Map<String, FieldShape> fields() {
    return Collections.unmodifiableMap(fields);
  }

  List<Part> parts() {
    return parts;
  }

  /**
   * What a record holds, by key.
   *
   * @param value a record of this shape
   * @return values by key, in the record's order; null for an empty one
   */
  public Map<String, @Nullable Object> valuesOf(Object value) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (Part part : parts) {
      Object held = read(part.accessor(), value);
      if (part.field() != null) {
        values.put(part.field().key(), held);
      } else if (part.inPlace() != null && held != null) {
        values.putAll(part.inPlace().valuesOf(held));
      }
    }
    return values;
  }

  Object make(@Nullable Object[] components) throws InvocationTargetException {
    try {
      return constructor.newInstance(components);
    } catch (ReflectiveOperationException e) {
      if (e instanceof InvocationTargetException thrown) {
        throw thrown;
      }
      throw new IllegalStateException(e);
    }
  }

  /** What the record itself finds wrong with its values. */
  List<String> problemsOf(Object value) {
    List<String> found = new ArrayList<>();
    if (checks != null && read(checks, value) instanceof List<?> lines) {
      lines.forEach(line -> found.add(String.valueOf(line)));
    }
    return found;
  }

  private static @Nullable Object read(Method method, Object value) {
    try {
      return method.invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
