/**
 * What a scenario file says: read as a template, resolved to a {@link brink.scenario.Scenario} in
 * which every number is fixed and checked.
 */
@org.jspecify.annotations.NullMarked
package brink.scenario;
