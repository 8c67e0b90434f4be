package org.regesta.web;

/** What is thrown to whoever asked: its message is written for them, and shown. */
sealed interface Told permits NotHere, NoLongerHere, NotUnderstood {

  /** In words for the reader. */
  String getMessage();
}
