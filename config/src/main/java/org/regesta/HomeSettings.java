package org.regesta;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the archive lives.
 *
 * @param home the directory; the platform's folder for a user's data where none is given
 * @param purpose what this process does, for the message that others read
 */
@ConfigurationProperties("regesta")
record HomeSettings(@Nullable Path home, @DefaultValue("regesta") String purpose) {}
