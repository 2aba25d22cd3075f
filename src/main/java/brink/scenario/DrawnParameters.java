package brink.scenario;

import brink.model.Field;
import brink.parameter.DrawKind;
import org.jspecify.annotations.Nullable;

/**
 * What every run draws.
 *
 * @param draws which uncertain numbers
 * @param posterior table of draws of some of them; null for none
 * @param sha256 SHA-256 of the table; null where it is not checked
 */
record DrawnParameters(
    @Field(
            text =
                "which uncertain numbers each run draws: all that have a prior and no value, those"
                    + " of the posterior alone, or none",
            fallback = "all")
        DrawKind draws,
    @Field(
            text = "table of draws, relative to the file: weight, then one column for each path",
            fallback = "null")
        @Nullable String posterior,
    @Field(text = "SHA-256 of the table, checked where given", fallback = "null")
        @Nullable String sha256) {}
