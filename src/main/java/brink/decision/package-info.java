/**
 * How an actor chooses: its options, its situation, the terms of each option's utility, the logit
 * choice among them. Pure: a function of what it is given and one uniform number.
 */
@org.jspecify.annotations.NullMarked
package brink.decision;
