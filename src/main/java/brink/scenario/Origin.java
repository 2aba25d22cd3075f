package brink.scenario;

import brink.source.MappingNode;
import java.util.List;

/**
 * What a scenario was made from: the files that it extends, then its own, then what was set over
 * them.
 *
 * @param extended names of the files that it extends, as it names them
 * @param base what these say together; empty where it extends none
 * @param file what they and the file say together
 * @param set the same with what was set over it
 */
record Origin(List<String> extended, MappingNode base, MappingNode file, MappingNode set) {}
