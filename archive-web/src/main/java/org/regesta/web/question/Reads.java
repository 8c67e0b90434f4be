package org.regesta.web.question;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which parameters a page, an answer or a file reads beside those that its method names itself.
 * Whatever is not named so is refused ({@link OnlyWhatIsRead}).
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Reads {

  /** By name. */
  String[] value() default {};

  /** Whether a question is read too. */
  Of of() default Of.ITS_OWN;

  /** What is read beside the names. */
  enum Of {
    /** Nothing else. */
    ITS_OWN,
    /** A whole {@link Question}. */
    QUESTION
  }
}
