package org.regesta.citation;

/**
 * One thing of the archive, to be cited.
 *
 * @param key names it within a list: "entry-7f3k2…"; ASCII letters, digits and hyphens
 * @param address the permalink, under which the archive shows it
 * @param source where it stands; of several sources the first
 */
public record Citation(String key, String address, Cited cited, CitedSource source) {}
