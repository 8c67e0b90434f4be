/** How do captures come in? One class a job; the steps carry the names of what they do. */
@ApplicationModule
@NullMarked
package org.regesta.batch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
