/**
 * The tasks of an experiment on a cluster of machines, with Apache Spark. Loaded only when asked
 * for: everything else works where there is no Spark.
 */
@org.jspecify.annotations.NullMarked
package brink.experiment.spark;
