package org.regesta.text;

/**
 * A value with the place it was found in.
 *
 * @param evidence in words for a historian: "JSON-LD datePublished", "sidecar article.json", "meta
 *     og:title"
 */
public record Found<T>(T value, String evidence) {}
