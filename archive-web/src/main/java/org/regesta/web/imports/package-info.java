/**
 * What was brought in, what is being brought in, and a door to bring more in: orders are written
 * here, and run by whoever works for the archive.
 */
@NamedInterface("imports")
@NullMarked
package org.regesta.web.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
