/** The report as one page of HTML that needs nothing but itself. */
@org.jspecify.annotations.NullMarked
package brink.report.page;
