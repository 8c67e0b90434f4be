package org.regesta.web.imports;

/**
 * What cannot be taken of a form, in words for whoever filled it in.
 *
 * @param field by its name in the form
 */
record Fault(String field, String words) {}
