/**
 * The archive for machines: everything that the pages show, as JSON under {@code /api}, and at the
 * permanent addresses for whoever asks there for JSON. Described by {@code /api/openapi.json}.
 */
@NullMarked
package org.regesta.web.api;

import org.jspecify.annotations.NullMarked;
