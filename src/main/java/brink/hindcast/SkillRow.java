package brink.hindcast;

import brink.hindcast.score.Skill;

/**
 * How much better one method scores than another.
 *
 * @param method id of the method
 * @param baseline id of the other
 * @param kind how it is scored
 * @param skill 1 - S / S_B, with its interval and the number of crises
 */
public record SkillRow(String method, String baseline, ScoreKind kind, Skill skill) {}
