package org.regesta;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.modulith.core.ApplicationModules;

/** The house is built as ARCHITECTURE.md draws it. */
class ArchitectureTest {

  private static final JavaClasses REGESTA =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.regesta");

  private static final String[] CORE = {
    "org.regesta.home..", "org.regesta.capture..", "org.regesta.language..", "org.regesta.text..",
    "org.regesta.time..", "org.regesta.speech..", "org.regesta.event..", "org.regesta.reading..",
    "org.regesta.intake..", "org.regesta.review.."
  };

  private static final String[] LINE = {
    "org.regesta.copies..",
    "org.regesta.people..",
    "org.regesta.timeline..",
    "org.regesta.search..",
    "org.regesta.citation..",
    "org.regesta.form.."
  };

  private static final String WRITE_SIDE = "org.regesta.batch..";
  private static final String READ_SIDE = "org.regesta.web..";
  private static final String[] TOP = {"org.regesta", "org.regesta.cli..", "org.regesta.inspect.."};

  @Test
  void everyPackageUsesOnlyWhatItsDoorSays() {
    ApplicationModules.of(Regesta.class).verify();
  }

  @Test
  void noPackagesGoRoundInCircles() {
    slices().matching("org.regesta.(**)").should().beFreeOfCycles().check(REGESTA);
  }

  @TestFactory
  Stream<DynamicTest> arrowsGoDownwardsOnly() {
    return Stream.of(
        rule(
            "the core knows nothing above it",
            noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(with(with(LINE, WRITE_SIDE, READ_SIDE), TOP))),
        rule(
            "the line knows neither side",
            noClasses()
                .that()
                .resideInAnyPackage(LINE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(with(TOP, WRITE_SIDE, READ_SIDE))),
        rule(
            "the write side does not know the read side",
            noClasses()
                .that()
                .resideInAPackage(WRITE_SIDE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(with(TOP, READ_SIDE))),
        rule(
            "the read side does not know the write side",
            noClasses()
                .that()
                .resideInAPackage(READ_SIDE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(with(TOP, WRITE_SIDE))));
  }

  @TestFactory
  Stream<DynamicTest> theRulesOfTheHouseHold() {
    return Stream.of(
        rule(
            "dependencies come through the constructor",
            noFields()
                .should()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .orShould()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                .orShould()
                .beAnnotatedWith("jakarta.inject.Inject")),
        rule(
            "no java.util.Date and its like",
            noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date")
                .orShould()
                .callMethod(java.util.Calendar.class, "getInstance")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.text.SimpleDateFormat")),
        rule(
            "core and line carry no Spring annotation",
            noClasses()
                .that()
                .resideInAnyPackage(with(CORE, LINE))
                .should()
                .dependOnClassesThat(
                    resideInAPackage("org.springframework.stereotype..")
                        .or(resideInAPackage("org.springframework.context.."))
                        .or(resideInAPackage("org.springframework.beans.."))
                        .or(resideInAPackage("org.springframework.boot..")))),
        rule(
            "dates are pure: no file, no network, no database",
            noClasses()
                .that()
                .resideInAPackage("org.regesta.time..")
                .should()
                .dependOnClassesThat(
                    resideInAPackage("java.nio.file..").or(resideInAPackage("java.net..")))));
  }

  private static DynamicTest rule(String name, ArchRule rule) {
    return DynamicTest.dynamicTest(name, () -> rule.allowEmptyShould(true).check(REGESTA));
  }

  private static String[] with(String[] some, String... more) {
    return Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new);
  }
}
