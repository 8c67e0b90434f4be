/**
 * What did we receive? The bytes as they came, where they came from, and when.
 *
 * <p>Originals are kept as WARC 1.1 records (ISO 28500:2017) in append-only segments; the database
 * row is the commit point. Nothing here looks into a capture beyond what its container says.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.regesta.capture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
