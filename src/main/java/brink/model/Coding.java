package brink.model;

/**
 * How coders of events would code an act.
 *
 * @param cameo CAMEO code
 * @param plover PLOVER class
 * @param goldstein Goldstein score of the CAMEO code
 */
public record Coding(
    @Field(text = "CAMEO code, in quotes", source = "Schrodt 2012") String cameo,
    @Field(text = "PLOVER class", source = "Halterman et al. 2023") String plover,
    @Field(
            text = "Goldstein score of the CAMEO code",
            min = -10,
            max = 10,
            source = "Goldstein 1992")
        double goldstein) {}
