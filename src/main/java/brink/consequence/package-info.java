/**
 * What an act does: salvo and defence, casualties, attribution, daily fire. Pure: functions of what
 * they are given and a random stream.
 */
@org.jspecify.annotations.NullMarked
package brink.consequence;
