package brink.source;

import java.lang.reflect.Type;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What a binder made of the parts of a tree. A changed tree shares with the first one all parts
 * that are as they were: a binder that remembers the first takes what it made of them, and binds
 * the rest. Binders that learn must do so one after the other; once closed, a memory serves any
 * number of threads.
 */
public final class BindingCache {
  private final IdentityHashMap<Node, Made> made = new IdentityHashMap<>();
  private boolean closed;

  private record Made(Type type, String path, Object value) {}

  /** Makes an empty memory that learns. */
  public BindingCache() {}

  /**
   * Ends the learning.
   *
   * @return this memory
   */
  public BindingCache closed() {
    closed = true;
    return this;
  }

  @Nullable Object of(Node node, Type type, String path) {
    Made known = made.get(node);
    return known != null && known.type().equals(type) && known.path().equals(path)
        ? known.value()
        : null;
  }

  void learn(Node node, Type type, String path, Object value) {
    if (!closed) {
      made.put(node, new Made(type, path, value));
    }
  }
}
