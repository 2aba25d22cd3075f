package brink.evidence;

import brink.model.ActFamily;
import brink.model.ActKind;
import brink.model.DeathThreshold;
import brink.model.Horizon;
import brink.model.Ladder;
import brink.model.Posture;
import brink.model.ThirdParty;
import brink.model.World;
import brink.run.ActCell;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads coded events as acts of a model; nothing else does. Who is no actor of the model is spoken
 * for by its stand-in: it acts through it and is talked to through it, but who strikes it does not
 * strike the stand-in. A strike has the rungs that {@link Ladder#rungOf} gives for the deaths that
 * the text leaves open, and that of a lasting campaign if it opens one. A strike whose deaths no
 * text gives, or gives without an upper bound below the highest step of the ladder, stays below
 * that step: fifty dead are not left out of a report.
 */
public final class CodedActs {
  private final World world;
  private final Horizon horizon;

  /**
   * Prepares a model.
   *
   * @param world its actors, kinds of act and ladder
   * @param horizon its days
   */
  public CodedActs(World world, Horizon horizon) {
    this.world = world;
    this.horizon = horizon;
  }

  /**
   * An event as the report that stands for it tells of it.
   *
   * @param event the event
   * @return the act; null where the model has no such kind of act or no two actors for it
   */
  public @Nullable CodedAct of(CodedEvent event) {
    return of(event, event);
  }

  /**
   * An event with day, deaths and attribution as another report has them.
   *
   * @param event the report that stands for the event: kind and both ends are coded once for all
   * @param report any report of the event
   * @return the act; null where the model has no such kind of act or no two actors for it
   */
  public @Nullable CodedAct of(CodedEvent event, CodedEvent report) {
    ActKind kind = kind(event);
    String actor = world.speaker(event.actor());
    String target = kind == null ? null : target(kind, event.bearer());
    if (kind == null || actor == null || target == null || actor.equals(target)) {
      return null;
    }
    ObservedRange deaths = deaths(kind, report);
    return new CodedAct(
        event.id(),
        report,
        kind,
        actor,
        target,
        kind.thirdParty() == ThirdParty.NONE ? null : about(event, actor, target),
        report.date().in(horizon),
        rung(kind, actor, target, deaths, report),
        deaths);
  }

  private @Nullable String target(ActKind kind, String bearer) {
    boolean struck = kind.family() == ActFamily.STRIKE;
    return struck && !world.actors().containsKey(bearer) ? null : world.speaker(bearer);
  }

  /**
   * The kind of act that an event is.
   *
   * @param event the event
   * @return an entry of the act catalogue; null where the event is no act of the model
   */
  public @Nullable ActKind kind(CodedEvent event) {
    return event.act() == null ? null : world.acts().get(event.act());
  }

  /**
   * The rung of an event, whether or not its two ends are actors of the model.
   *
   * @param event the event
   * @return the rungs that it leaves open; null where the event is no act of the model
   */
  public @Nullable ObservedRange rung(CodedEvent event) {
    ActKind kind = kind(event);
    return kind == null
        ? null
        : rung(kind, event.actor(), event.bearer(), deaths(kind, event), event);
  }

  /**
   * How many acts of each kind and direction there are in the days of the model: what simulated
   * reported acts are compared with. An act counts if the middle of its date lies in them.
   *
   * @param evidence what the documents report
   * @return number of acts, 1 or more, by cell; in the order of the evidence
   */
  public Map<ActCell, Integer> counts(Evidence evidence) {
    Map<ActCell, Integer> counts = new LinkedHashMap<>();
    for (CodedEvent event : evidence.acts()) {
      CodedAct act = of(event);
      if (act != null && act.day().middle() >= 0 && act.day().middle() <= horizon.days()) {
        counts.merge(new ActCell(act.kind().id(), act.actor(), act.target()), 1, Integer::sum);
      }
    }
    return counts;
  }

  private @Nullable String about(CodedEvent event, String actor, String target) {
    String third = event.thirdParty() == null ? null : world.speaker(event.thirdParty());
    return actor.equals(third) || target.equals(third) ? null : third;
  }

  private ObservedRange deaths(ActKind kind, CodedEvent report) {
    if (kind.family() != ActFamily.STRIKE) {
      return ObservedRange.exactly(0);
    }
    Magnitude killed = report.magnitudes().get("killed");
    int least = killed == null ? 0 : killed.min();
    if (killed != null && killed.max() != null) {
      return new ObservedRange(least, killed.max());
    }
    int highestStep =
        world.ladder().byDeaths().values().stream()
            .mapToInt(DeathThreshold::atLeast)
            .max()
            .orElse(0);
    return new ObservedRange(
        least, least < highestStep ? highestStep - 1 : Double.POSITIVE_INFINITY);
  }

  private ObservedRange rung(
      ActKind kind, String actor, String target, ObservedRange deaths, CodedEvent report) {
    Ladder ladder = world.ladder();
    boolean campaigns = kind.raisesTo() >= Posture.CAMPAIGN.level();
    Integer days = campaigns ? report.least("days") : null;
    int campaign = days == null ? 0 : ladder.rungOfCampaign(days);
    // An infinite number of deaths becomes the greatest integer.
    int low = ladder.rungOf(kind, actor, target, (int) deaths.low());
    int high = ladder.rungOf(kind, actor, target, (int) deaths.high());
    return new ObservedRange(Math.max(campaign, low), Math.max(campaign, high));
  }
}
