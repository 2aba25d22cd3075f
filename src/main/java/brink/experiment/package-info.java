/**
 * Many runs. An {@link brink.experiment.Engine} does the runs of one scenario on several threads
 * and hands their records over in the order of their indices. A {@link brink.experiment.TaskEngine}
 * does the tasks of a large experiment, wherever, and commits what they give to a {@link
 * brink.experiment.Journal}, from which an experiment that was stopped goes on. Knows nothing of
 * what a run simulates.
 */
@org.jspecify.annotations.NullMarked
package brink.experiment;
