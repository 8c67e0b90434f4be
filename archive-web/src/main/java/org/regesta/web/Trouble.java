package org.regesta.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Why something cannot be shown, in words for whoever asked.
 *
 * @param title what happened, as a heading
 * @param words what happened to which thing, and what to do next
 */
record Trouble(HttpStatus status, String title, String words) {

  /**
   * @param cause what was thrown, where something was
   */
  static Trouble of(HttpStatus status, @Nullable Throwable cause) {
    var usual = usual(status);
    return switch (cause) {
      case Told told -> new Trouble(status, usual.title, told.getMessage());
      case MethodArgumentTypeMismatchException wrong ->
          new Trouble(status, usual.title, notUnderstood(wrong.getName(), wrong));
      case MissingServletRequestParameterException missing ->
          new Trouble(
              status, usual.title, "'" + missing.getParameterName() + "' is wanted and missing.");
      case null, default -> usual;
    };
  }

  /** What the server itself refuses, before it is known what was asked for. */
  static Trouble ofServer(int status) {
    var known = Optional.ofNullable(HttpStatus.resolve(status));
    return switch (known.orElse(HttpStatus.BAD_REQUEST)) {
      case BAD_REQUEST ->
          new Trouble(
              HttpStatus.BAD_REQUEST,
              "That was not understood",
              "What was sent is no request that can be read: its address or a header holds signs"
                  + " that may not stand there, or is too long.");
      case HTTP_VERSION_NOT_SUPPORTED, NOT_IMPLEMENTED ->
          new Trouble(
              known.orElseThrow(),
              "That cannot be done",
              "The request asks for something of HTTP that this server does not speak.");
      default -> usual(known.orElseThrow());
    };
  }

  private static String notUnderstood(String name, TypeMismatchException wrong) {
    return "'%s' is not understood as '%s'.".formatted(wrong.getValue(), name);
  }

  private static Trouble usual(HttpStatus status) {
    return switch (status) {
      case BAD_REQUEST ->
          new Trouble(
              status,
              "That was not understood",
              "The address, the form or the name of a file holds something that cannot be read.");
      case FORBIDDEN ->
          new Trouble(
              status,
              "This form was not taken",
              "It did not come from a page of this reading room, or it had lain open too long, or"
                  + " cookies are switched off. Nothing was changed. Open the page again and send"
                  + " it from there.");
      case NOT_FOUND ->
          new Trouble(
              status, "That is not in this archive", "Nothing was ever kept at this address.");
      case METHOD_NOT_ALLOWED ->
          new Trouble(
              status, "That cannot be done here", "This address can be read, but not written to.");
      case NOT_ACCEPTABLE ->
          new Trouble(
              status,
              "Not to be had in that form",
              "This is given as HTML or JSON; ask for one of them.");
      case GONE ->
          new Trouble(status, "Nothing stands at this address now", "Nothing supports it now.");
      case CONTENT_TOO_LARGE ->
          new Trouble(
              status,
              "That is too large to be sent",
              "Nothing was kept. Send fewer or smaller files at once, or lay them into a folder on"
                  + " the server and import that; the limit is the setting regesta.import.upload.");
      default ->
          status.is4xxClientError()
              ? new Trouble(status, "That cannot be done", status.getReasonPhrase() + ".")
              : new Trouble(
                  status,
                  "This page could not be shown",
                  "Something went wrong on our side; the archive is as it was. Try again; if it"
                      + " happens again, report it with what the file log/regesta.log of the"
                      + " archive's home says.");
    };
  }
}
