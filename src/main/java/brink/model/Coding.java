package brink.model;

/**
 * How coders of events would code an act.
 *
 * @param cameo CAMEO code, empty for none
 * @param plover PLOVER class, empty for none
 * @param goldstein Goldstein score of the CAMEO code, 0 for none
 */
public record Coding(
    @Field(text = "CAMEO code, in quotes", fallback = "", source = "Schrodt 2012") String cameo,
    @Field(text = "PLOVER class", fallback = "", source = "Halterman et al. 2023") String plover,
    @Field(
            text = "Goldstein score of the CAMEO code",
            min = -10,
            max = 10,
            fallback = "0",
            source = "Goldstein 1992")
        double goldstein) {}
