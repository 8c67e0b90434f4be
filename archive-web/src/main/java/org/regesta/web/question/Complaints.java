package org.regesta.web.question;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Tells in words what of an address could not be read. */
@ControllerAdvice
class Complaints {

  @ExceptionHandler(NotUnderstood.class)
  @ResponseStatus(HttpStatus.BAD_REQUEST)
  String tell(NotUnderstood complaint, Model model) {
    model.addAttribute("problem", complaint.getMessage());
    return "not-understood";
  }
}
