package brink.explanation;

import brink.comparison.Divergence;
import brink.model.Act;
import brink.path.CeasefireSpell;
import brink.run.Decision;
import brink.run.History;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One history, its acts numbered and joined to what led to them and what they set off. */
public final class Chronicle {
  private final ScenarioLabels names;
  private final History history;
  private final List<ChronicleEntry> moments = new ArrayList<>();
  private final Map<Long, Integer> numbers = new LinkedHashMap<>();
  private final List<List<ChronicleEntry>> setOff = new ArrayList<>();

  private Chronicle(ScenarioLabels names, History history) {
    this.names = names;
    this.history = history;
    Map<Long, Decision> decisions = new LinkedHashMap<>();
    history.decisions().forEach(decision -> decisions.put(decision.key(), decision));
    for (Act act : history.acts()) {
      numbers.putIfAbsent(act.key(), numbers.size() + 1);
    }
    for (Act act : history.acts()) {
      Decision decision = decisions.get(act.key());
      moments.add(new ChronicleEntry(moments.size() + 1, act, number(act.parent()), decision));
      setOff.add(new ArrayList<>());
    }
    for (ChronicleEntry moment : moments) {
      if (moment.cause() > 0) {
        setOff.get(moment.cause() - 1).add(moment);
      }
    }
  }

  /**
   * Joins the acts of a history.
   *
   * @param names words of its scenario
   * @param history the history
   * @return its chronicle
   */
  public static Chronicle of(ScenarioLabels names, History history) {
    return new Chronicle(names, history);
  }

  /**
   * The words of its scenario.
   *
   * @return its names
   */
  public ScenarioLabels names() {
    return names;
  }

  /**
   * The history itself.
   *
   * @return the run in full
   */
  public History history() {
    return history;
  }

  /**
   * All acts in order of time.
   *
   * @return number n stands at place n - 1
   */
  public List<ChronicleEntry> moments() {
    return Collections.unmodifiableList(moments);
  }

  /**
   * Compares it with another history of the same run.
   *
   * @param other of a scenario that starts on the same day
   * @return where they part
   */
  public Divergence partingFrom(Chronicle other) {
    return Divergence.of(history, names.ids(), other.history, other.names.ids());
  }

  /** The number of the act of a key, 0 for none. */
  int number(long key) {
    return numbers.getOrDefault(key, 0);
  }

  /**
   * One act.
   *
   * @param number 1 to the number of acts
   * @return the act of that number
   */
  public ChronicleEntry moment(int number) {
    return moments.get(number - 1);
  }

  /**
   * What came of an act directly: reactions.
   *
   * @param number number of the act
   * @return the acts in order of time; empty if it set off nothing that was done
   */
  public List<ChronicleEntry> setOff(int number) {
    return Collections.unmodifiableList(setOff.get(number - 1));
  }

  /**
   * How many acts came of an act, directly and through others.
   *
   * @param number number of the act
   * @return 0 or more
   */
  public int descendants(int number) {
    int count = 0;
    for (ChronicleEntry child : setOff.get(number - 1)) {
      count += 1 + descendants(child.number());
    }
    return count;
  }

  /**
   * The chain that led to an act.
   *
   * @param number number of the act
   * @return the acts from the first cause to the act itself, at least that one
   */
  public List<ChronicleEntry> chain(int number) {
    List<ChronicleEntry> chain = new ArrayList<>();
    for (int n = number; n > 0; n = moment(n).cause()) {
      chain.add(moment(n));
    }
    Collections.reverse(chain);
    return chain;
  }

  /** The highest rung of any pair on any day. */
  int highestRung() {
    int highest = 0;
    for (int d = 0; d < names.scenario().days(); d++) {
      highest = Math.max(highest, history.record().systemRung(d));
    }
    return highest;
  }

  int deaths() {
    return history.record().deaths(names.scenario().days() - 1);
  }

  long fires() {
    return history.acts().stream().filter(Act::dailyFire).count();
  }

  /** The acceptances with which ceasefires began. */
  List<ChronicleEntry> ceasefires() {
    return CeasefireSpell.in(history.acts()).stream()
        .map(spell -> moment(number(spell.accepted().key())))
        .toList();
  }
}
