package org.regesta.speech;

/** Whose words a statement is given in. */
public enum Wording {
  /** Quoted whole. */
  DIRECT,
  /** In the reporter's words. */
  INDIRECT,
  /** In the reporter's words with quoted parts. */
  MIXED
}
