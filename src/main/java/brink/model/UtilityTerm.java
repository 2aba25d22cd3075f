package brink.model;

/**
 * One term of an option's utility.
 *
 * @param name what it stands for
 * @param value its contribution [logit]
 */
public record UtilityTerm(String name, double value) {}
