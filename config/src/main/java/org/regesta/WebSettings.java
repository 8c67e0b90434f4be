package org.regesta;

import org.regesta.citation.Permalinks;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the reading room is reached from outside.
 *
 * @param address the beginning of every permanent address, as citations print it
 */
@ConfigurationProperties("regesta.web")
record WebSettings(@DefaultValue(Permalinks.LOCAL) String address) {}
