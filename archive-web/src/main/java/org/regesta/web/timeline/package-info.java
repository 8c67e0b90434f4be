/** The timeline: how many entries fall where, and which. */
@NullMarked
package org.regesta.web.timeline;

import org.jspecify.annotations.NullMarked;
