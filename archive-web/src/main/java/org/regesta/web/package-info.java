/** How is the timeline read? One package a screen, rendered on the server. */
@ApplicationModule
@NullMarked
package org.regesta.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
