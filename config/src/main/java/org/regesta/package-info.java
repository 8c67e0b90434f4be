/**
 * How does it start? {@link org.regesta.Regesta} is where it begins; the {@code *Config} classes
 * put the parts together, one for each package that has parts to put together.
 */
@NullMarked
package org.regesta;

import org.jspecify.annotations.NullMarked;
