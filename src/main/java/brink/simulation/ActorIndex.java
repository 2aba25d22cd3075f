package brink.simulation;

import brink.random.BitMixer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** The actors by place, with the salts of their random streams. */
final class ActorIndex {
  private final List<String> ids;
  private final long[] occasions;
  private final long[] reactions;
  private final long[] perceptions;

  ActorIndex(Collection<String> actors) {
    ids = Collections.unmodifiableList(new ArrayList<>(actors));
    occasions = salts(":occasion");
    reactions = salts(":reaction");
    perceptions = salts(":perception");
  }

  private long[] salts(String suffix) {
    return ids.stream().mapToLong(id -> BitMixer.salt("actor:" + id + suffix)).toArray();
  }

  int size() {
    return ids.size();
  }

  List<String> ids() {
    return ids;
  }

  String id(int actor) {
    return ids.get(actor);
  }

  int place(String id) {
    return ids.indexOf(id);
  }

  long occasionSalt(int actor) {
    return occasions[actor];
  }

  long reactionSalt(int actor) {
    return reactions[actor];
  }

  long perceptionSalt(int actor) {
    return perceptions[actor];
  }
}
