/**
 * How are originals shown without harm? On an origin of their own, where nothing of the reading
 * room is served, and behind a door of their own: none of its answers comes from the pages of the
 * reading room, and no capture is read from there.
 */
@NamedInterface("replay")
@NullMarked
package org.regesta.web.replay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
