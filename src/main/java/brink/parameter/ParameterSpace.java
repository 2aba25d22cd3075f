package brink.parameter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All numbers of a scenario, in the order of its file. */
public final class ParameterSpace {
  private final Map<String, Parameter> byPath;

  /**
   * Collects parameters.
   *
   * @param parameters in the order of the file; of two with one path the later wins
   */
  public ParameterSpace(Collection<Parameter> parameters) {
    Map<String, Parameter> map = new LinkedHashMap<>();
    parameters.forEach(parameter -> map.put(parameter.path(), parameter));
    byPath = Collections.unmodifiableMap(map);
  }

  /**
   * All parameters.
   *
   * @return in the order of the file
   */
  public List<Parameter> parameters() {
    return Collections.unmodifiableList(new ArrayList<>(byPath.values()));
  }

  /**
   * The parameters that have a prior.
   *
   * @return in the order of the file
   */
  public List<Parameter> uncertain() {
    return byPath.values().stream().filter(parameter -> parameter.prior() != null).toList();
  }

  /**
   * The paths.
   *
   * @return in the order of the file
   */
  public Set<String> paths() {
    return byPath.keySet();
  }

  /**
   * One parameter.
   *
   * @param path its dotted path
   * @return the parameter, null where there is none
   */
  public @Nullable Parameter get(String path) {
    return byPath.get(path);
  }
}
