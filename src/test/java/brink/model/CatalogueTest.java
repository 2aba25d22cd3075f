package brink.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The kinds of act, actors and relations of the baseline go together. */
class CatalogueTest {
  private static final World WORLD = Worlds.BASELINE;
  private static final Set<String> ACTORS = new TreeSet<>(WORLD.actors().keySet());

  private static List<String> kinds(Predicate<ActKind> which) {
    return WORLD.acts().values().stream().filter(which).map(ActKind::id).sorted().toList();
  }

  @Test
  void kindsAndActorsKnowTheirNames() {
    WORLD.acts().forEach((id, kind) -> assertThat(kind.id()).isEqualTo(id));
    WORLD.actors().forEach((id, actor) -> assertThat(actor.id()).isEqualTo(id));
    WORLD.fronts().forEach((id, front) -> assertThat(front.id()).isEqualTo(id));
    assertThat(WORLD.acts().values()).extracting(ActKind::label).doesNotHaveDuplicates();
  }

  /** CAMEO's root codes 18 to 20 are assault, fight and mass violence (Schrodt 2012, ch. 2). */
  @Test
  void strikesHaveCodesOfForceAndNothingElseHas() {
    for (ActKind kind : WORLD.acts().values()) {
      int root = Integer.parseInt(kind.coding().cameo().substring(0, 2));
      assertThat(root >= 18).as(kind.id()).isEqualTo(kind.family() == ActFamily.STRIKE);
    }
  }

  /** Goldstein 1992: force is the most conflictual of all, -7 and below. */
  @Test
  void everyStrikeScoresBelowEverythingThatIsNone() {
    assertThat(WORLD.acts().values())
        .allSatisfy(kind -> assertThat(kind.coding().goldstein()).isBetween(-10.0, 10.0))
        .filteredOn(kind -> kind.family() == ActFamily.STRIKE)
        .allSatisfy(kind -> assertThat(kind.coding().goldstein()).isLessThanOrEqualTo(-7));
  }

  @Test
  void onlyStrikesRaiseAPosture() {
    assertThat(WORLD.acts().values())
        .filteredOn(kind -> kind.raisesTo() > 0)
        .isNotEmpty()
        .allSatisfy(kind -> assertThat(kind.family()).isEqualTo(ActFamily.STRIKE));
    assertThat(Worlds.kind("appeal").raisesTo()).isZero();
    assertThat(Worlds.kind("open-campaign").raisesTo()).isEqualTo(Posture.CAMPAIGN.level());
    assertThat(Worlds.kind("ground-incursion").raisesTo()).isEqualTo(Posture.GROUND_WAR.level());
  }

  @Test
  void eachSpecialDutyHasItsKind() {
    assertThat(kinds(kind -> kind.stance().offersCeasefire())).containsExactly("offer-ceasefire");
    assertThat(kinds(kind -> kind.stance().eases())).containsExactly("stand-down");
    assertThat(kinds(kind -> kind.stance().closes())).containsExactly("close-matter");
    assertThat(kinds(kind -> kind.influence().pledge())).containsExactly("pledge-defence");
    assertThat(kinds(kind -> kind.influence().redLine() != null))
        .containsExactly("mobilise", "threaten");
    assertThat(kinds(kind -> kind.influence().pressure() < 0))
        .containsExactly("endorse", "pledge-defence", "rally");
    assertThat(kinds(kind -> kind.stance().accepts())).containsExactly(ActKind.ACCEPT);
    assertThat(kinds(kind -> kind.stance().rejects())).containsExactly(ActKind.REJECT);
    assertThat(kinds(kind -> kind.after() != null)).containsExactly("ground-incursion");
  }

  /** A commitment is a claim, at least one rung of force, on what will be done (Fearon 1994). */
  @Test
  void aThreatDrawsItsLineAtForce() {
    assertThat(Worlds.kind("threaten").influence().redLine()).isBetween(Ladder.FIRE, 9);
    assertThat(Worlds.kind("threaten").family()).isEqualTo(ActFamily.PRESSURE);
  }

  @Test
  void chancesOfClaimAndDenialLeaveRoomForNeither() {
    assertThat(WORLD.acts().values()).allSatisfy(kind -> assertThat(kind.problems()).isEmpty());
  }

  @Test
  void everyRepertoireNamesKindsAndActorsThatAreThere() {
    WORLD
        .actors()
        .forEach(
            (id, actor) ->
                actor
                    .repertoire()
                    .forEach(
                        (kind, targets) -> {
                          assertThat(WORLD.acts()).containsKey(kind);
                          assertThat(parties(targets)).isSubsetOf(ACTORS).doesNotContain(id);
                        }));
  }

  private static Collection<String> parties(Map<String, Double> targets) {
    return targets.keySet().stream().flatMap(key -> List.of(key.split("/")).stream()).toList();
  }

  @Test
  void whatNamesNobodyElseHasNoThirdParty() {
    for (Actor actor : WORLD.actors().values()) {
      actor
          .repertoire()
          .forEach(
              (kind, targets) ->
                  targets.keySet().stream()
                      .filter(key -> key.contains("/"))
                      .forEach(
                          key ->
                              assertThat(Worlds.kind(kind).thirdParty())
                                  .as("%s %s", kind, key)
                                  .isNotEqualTo(ThirdParty.NONE)));
    }
  }

  @Test
  void aRelationThatIsNotListedIsNone() {
    assertThat(WORLD.relation("israel", "nobody")).isEqualTo(Relation.NONE);
    assertThat(WORLD.relation("nobody", "israel")).isEqualTo(Relation.NONE);
    assertThat(Relation.NONE).isEqualTo(new Relation(RelationKind.NEUTRAL, 0, 0, 0));
  }

  @Test
  void relationsAreDirected() {
    World world = Worlds.with("relations.us.israel.leverage=1.5", "relations.israel.us.leverage=0");
    assertThat(world.relation("us", "israel").leverage()).isEqualTo(1.5);
    assertThat(world.relation("israel", "us").leverage()).isZero();
  }

  @Test
  void relationsNameActorsAndNobodyIsRelatedToItself() {
    WORLD
        .relations()
        .forEach(
            (from, row) -> {
              assertThat(ACTORS).contains(from);
              assertThat(row.keySet()).isSubsetOf(ACTORS).doesNotContain(from);
            });
  }

  @Test
  void thoseWhoFireAtEachOtherAreAdversariesBothWays() {
    assertThat(WORLD.fronts()).isNotEmpty();
    for (Front front : WORLD.fronts().values()) {
      List<String> sides = front.between();
      assertThat(sides).hasSize(2).doesNotHaveDuplicates().isSubsetOf(ACTORS);
      assertThat(WORLD.relation(sides.get(0), sides.get(1)).kind())
          .isEqualTo(WORLD.relation(sides.get(1), sides.get(0)).kind())
          .isEqualTo(RelationKind.ADVERSARY);
      assertThat(front.fire().keySet()).isSubsetOf(sides);
    }
  }

  @Test
  void fireGrowsWithThePostureAndCountsAsAStrike() {
    for (Front front : WORLD.fronts().values()) {
      for (Map<Posture, Fire> side : front.fire().values()) {
        double last = 0;
        for (Map.Entry<Posture, Fire> entry : new TreeMap<>(side).entrySet()) {
          Fire fire = entry.getValue();
          assertThat(fire.incidents()).isGreaterThanOrEqualTo(last);
          assertThat(Worlds.kind(fire.act()).family()).isEqualTo(ActFamily.STRIKE);
          last = fire.incidents();
        }
        assertThat(side).doesNotContainKey(Posture.HOLD_FIRE);
      }
    }
  }
}
