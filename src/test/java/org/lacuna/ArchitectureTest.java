package org.lacuna;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses LACUNA = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.lacuna");

    private static final String RULESET = "org.lacuna.ruleset..";
    private static final String DEPLOYMENT = "org.lacuna.deployment..";
    private static final String IMPORTS = "org.lacuna.imports..";
    private static final String CONTEXT = "org.lacuna.context..";
    private static final String ASSESSMENT = "org.lacuna.assessment..";
    private static final String SCORING = "org.lacuna.scoring..";
    private static final String ORDER = "org.lacuna.order..";
    private static final String CHANGE = "org.lacuna.change..";
    private static final String REPORT = "org.lacuna.report..";
    private static final String COMPARISON = "org.lacuna.comparison..";
    private static final String DIGEST = "org.lacuna.digest..";
    private static final String DATA = "org.lacuna.data..";
    private static final String CASES = "org.lacuna.cases..";
    private static final String LINT = "org.lacuna.lint..";
    private static final String PEOPLE = "org.lacuna.people..";
    private static final String REVIEW = "org.lacuna.review..";
    private static final String CODING = "org.lacuna.coding..";
    private static final String REPLY = "org.lacuna.reply..";
    private static final String AUDIT = "org.lacuna.audit..";

    @Test
    void theCoreStandsOnJavaAlone() {
        onlyOn(RULESET, RULESET);
        onlyOn(DEPLOYMENT, DEPLOYMENT, RULESET);
        onlyOn(IMPORTS, IMPORTS, DEPLOYMENT, RULESET);
        onlyOn(CONTEXT, CONTEXT, DEPLOYMENT, RULESET);
        onlyOn(ASSESSMENT, ASSESSMENT, RULESET);
        onlyOn(SCORING, SCORING, ASSESSMENT, DEPLOYMENT, RULESET);
        onlyOn(ORDER, ORDER, SCORING, ASSESSMENT, RULESET);
        onlyOn(CHANGE, CHANGE, SCORING, ASSESSMENT, DEPLOYMENT, RULESET);
        onlyOn(CODING, CODING, ASSESSMENT, RULESET);
        onlyOn(REPORT, REPORT, REPLY, REVIEW, CODING, CHANGE, CONTEXT, ORDER, SCORING, ASSESSMENT, DEPLOYMENT, RULESET);
        onlyOn(COMPARISON, COMPARISON, REPORT, ORDER, SCORING, ASSESSMENT, DEPLOYMENT, RULESET);
        onlyOn(DIGEST, DIGEST, COMPARISON, REPORT, ASSESSMENT, DEPLOYMENT, RULESET);
        onlyOn(DATA, DATA, REPORT, REPLY, REVIEW, IMPORTS, ASSESSMENT, DEPLOYMENT, RULESET);
        onlyOn(CASES, CASES, SCORING, ASSESSMENT, DEPLOYMENT, RULESET);
        onlyOn(AUDIT, AUDIT, "javax.crypto..");
        onlyOn("org.lacuna.travel..", "org.lacuna.travel..");
        onlyOn(PEOPLE, PEOPLE);
        onlyOn(REVIEW, REVIEW, PEOPLE, RULESET);
        onlyOn(REPLY, REPLY, ASSESSMENT, DEPLOYMENT, RULESET);
        onlyOn(LINT, LINT, CASES, SCORING, ASSESSMENT, DEPLOYMENT, RULESET);
    }

    private static void onlyOn(String who, String... allowed) {
        String[] all = new String[allowed.length + 1];
        System.arraycopy(allowed, 0, all, 1, allowed.length);
        all[0] = "java..";
        classes().that().resideInAPackage(who).should().onlyDependOnClassesThat().resideInAnyPackage(all).check(LACUNA);
    }

    @Test
    void edgesDoNotKnowEachOther() {
        String[] edges = { "loader", "intake", "store", "access", "output" };
        for (String edge : edges) {
            for (String other : edges) {
                if (!edge.equals(other)) {
                    noClasses().that().resideInAPackage("org.lacuna." + edge + "..").should().dependOnClassesThat()
                            .resideInAPackage("org.lacuna." + other + "..").check(LACUNA);
                }
            }
            noClasses().that().resideInAPackage("org.lacuna." + edge + "..").should().dependOnClassesThat()
                    .resideInAnyPackage("org.lacuna.web..", "org.lacuna.cli..").check(LACUNA);
        }
    }

    @Test
    void pagesDoNotKnowCommands() {
        noClasses().that().resideInAPackage("org.lacuna.web..").should().dependOnClassesThat()
                .resideInAPackage("org.lacuna.cli..").check(LACUNA);
    }

    @Test
    void entitiesStayInTheStore() {
        classes().that().areAnnotatedWith("jakarta.persistence.Entity").should().bePackagePrivate()
                .andShould().resideInAPackage("org.lacuna.store..").check(LACUNA);
    }

    @Test
    void yamlAndJsonTreesStayInTheLoader() {
        noClasses().that().resideOutsideOfPackage("org.lacuna.loader..").should().dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson.databind.node..", "org.snakeyaml..", "com.networknt..")
                .check(LACUNA);
    }

    @Test
    void workbooksAreReadAndWrittenAtTheEdges() {
        noClasses().that().resideOutsideOfPackages("org.lacuna.loader..", "org.lacuna.output..").should()
                .dependOnClassesThat().resideInAnyPackage("org.dhatim..").check(LACUNA);
    }

    @Test
    void noPackagesGoRoundInCircles() {
        slices().matching("org.lacuna.(**)").should().beFreeOfCycles().check(LACUNA);
    }

    @Test
    void endpointsDeclareTheirRoles() {
        methods().that().areAnnotatedWith(GET.class).or().areAnnotatedWith(POST.class)
                .should().beAnnotatedWith(PermitAll.class).orShould().beAnnotatedWith(RolesAllowed.class)
                .orShould().beDeclaredInClassesThat().areAnnotatedWith(RolesAllowed.class).check(LACUNA);
    }
}
