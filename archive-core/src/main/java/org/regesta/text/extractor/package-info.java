/** The readers behind one door: in this process, or in a worker of their own that may fail. */
@NamedInterface("extractor")
@NullMarked
package org.regesta.text.extractor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
