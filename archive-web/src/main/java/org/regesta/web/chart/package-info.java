/** How many entries fall where, as a drawing, a table, and ways to look closer or farther. */
@NullMarked
package org.regesta.web.chart;

import org.jspecify.annotations.NullMarked;
