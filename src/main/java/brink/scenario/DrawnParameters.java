package brink.scenario;

import brink.model.Field;
import org.jspecify.annotations.Nullable;

/**
 * Parameters that every run draws.
 *
 * @param posterior table of the draws
 * @param sha256 SHA-256 of the table; null where it is not checked
 */
record DrawnParameters(
    @Field(text = "table of draws, relative to the file: weight, then one column for each path")
        String posterior,
    @Field(text = "SHA-256 of the table, checked where given", fallback = "null")
        @Nullable String sha256) {}
