package dev.errata;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.originOwner;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// Who may know whom. A new package is a new row of [#MAY_IMPORT].
class ArchitectureTest {
    private static final String ROOT = "dev.errata";
    private static final List<String> CORE = List.of("json", "task", "log", "regex", "regex.engine", "record", "graph",
            "curation", "refactor", "scan", "validation", "validation.rule", "workspace", "search.language", "search",
            "search.fulltext", "exchange", "message");

    /// The packages of the project that each package may import beside itself.
    private static final Map<String, List<String>> MAY_IMPORT = new TreeMap<>(Map.ofEntries(
            Map.entry("json", List.of()),
            Map.entry("task", List.of()),
            Map.entry("message", List.of()),
            Map.entry("log", List.of("task")),
            Map.entry("regex", List.of("task")),
            Map.entry("regex.engine", List.of("regex", "task")),
            Map.entry("record", List.of("json")),
            Map.entry("graph", List.of("json", "record", "task")),
            Map.entry("curation", List.of("json", "record", "regex", "task")),
            Map.entry("refactor", List.of("json", "record", "regex", "task")),
            Map.entry("scan", List.of("record", "regex", "log", "task")),
            Map.entry("validation", List.of("json", "record", "regex", "curation", "scan", "task")),
            Map.entry("validation.rule",
                    List.of("json", "record", "graph", "regex", "regex.engine", "curation", "refactor", "scan", "task",
                            "validation")),
            Map.entry("workspace", List.of("json", "task", "log", "regex", "record", "curation", "refactor", "scan",
                    "validation", "validation.rule")),
            Map.entry("search.language", List.of("json", "record", "regex")),
            Map.entry("search.fulltext",
                    List.of("json", "task", "record", "search", "search.language")),
            Map.entry("search",
                    List.of("search.language", "json", "task", "log", "regex", "record", "curation", "scan",
                            "validation",
                            "validation.rule", "workspace")),
            Map.entry("exchange",
                    List.of("json", "task", "log", "message", "regex", "record", "curation", "scan", "validation",
                            "validation.rule", "workspace", "search")),
            Map.entry("cli", CORE),
            Map.entry("ui.fx", CORE),
            Map.entry("ui.control", with(CORE, "ui.fx")),
            Map.entry("ui.app", List.of("*")),
            Map.entry("", List.of("*"))));

    /// Each screen sees the core and the shared controls, never another screen.
    private static final List<String> SCREEN_MAY_IMPORT = with(CORE, "ui.fx", "ui.control");

    /// Read once for all tests, without the libraries: their names are enough.
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(ROOT);

    @Test
    void looksAtTheWholeProject() {
        assertTrue(MAIN.size() > 20, () -> "only " + MAIN.size() + " classes were found");
    }

    @Test
    void packagesImportOnlyWhatTheirRowAllows() {
        Set<String> breaches = new TreeSet<>();
        for (JavaClass type : MAIN) {
            String from = row(type);
            List<String> allowed = MAY_IMPORT.getOrDefault(from, SCREEN_MAY_IMPORT);
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass();
                if (!target.getPackageName().startsWith(ROOT)) {
                    continue;
                }
                String to = row(target);
                if (!to.equals(from) && !allowed.contains(to) && !allowed.contains("*")) {
                    breaches.add(from + " -> " + to + ": " + type.getSimpleName() + " -> " + target.getSimpleName());
                }
            }
        }
        assertEquals(Set.of(), breaches);
    }

    @Test
    void packagesOutsideTheScreensHaveARow() {
        Set<String> strangers = new TreeSet<>();
        MAIN.forEach(type -> {
            String row = row(type);
            if (!row.startsWith("ui.") && !MAY_IMPORT.containsKey(row)) {
                strangers.add(row);
            }
        });
        assertEquals(Set.of(), strangers);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void javafxStaysInTheWindow() {
        noClasses().that().resideOutsideOfPackage(ROOT + ".ui..").should().dependOnClassesThat()
                .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.fxmisc..", "org.kordamp..")
                .check(MAIN);
    }

    @Test
    void jacksonStaysOffTheStart() {
        noClasses().that().resideOutsideOfPackage(ROOT + ".exchange").should().dependOnClassesThat()
                .resideInAPackage("tools.jackson..").check(MAIN);
    }

    @Test
    void luceneStaysBehindTheFullText() {
        noClasses().that().resideOutsideOfPackage(ROOT + ".search.fulltext").should().dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..").allowEmptyShould(true).check(MAIN);
    }

    @Test
    void viewModelsSeeNoNode() {
        noClasses().that().haveSimpleNameEndingWith("ViewModel").should().dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..").allowEmptyShould(true).check(MAIN);
    }

    @Test
    void onlyOneDoorLeadsToTheFxThread() {
        noClasses().that().doNotHaveSimpleName("FxTasks").should()
                .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable").allowEmptyShould(true)
                .check(MAIN);
    }

    @Test
    void styleSheetsHangOnScenesOnly() {
        noClasses().should().callMethodWhere(
                target(name("getStylesheets")).and(not(originOwner(simpleName("Appearance"))))).check(MAIN);
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<String> unmarked = new TreeSet<>();
        MAIN.forEach(type -> {
            JavaPackage holder = type.getPackage();
            if (!holder.isAnnotatedWith(NullMarked.class)) {
                unmarked.add(holder.getName());
            }
        });
        assertEquals(Set.of(), unmarked);
    }

    @Test
    void namesSayWhatAThingIs() {
        classes().should().haveSimpleNameNotEndingWith("Util").andShould().haveSimpleNameNotEndingWith("Utils")
                .andShould().haveSimpleNameNotEndingWith("Helper").andShould().haveSimpleNameNotEndingWith("Manager")
                .andShould().haveSimpleNameNotEndingWith("Impl").andShould().haveSimpleNameNotEndingWith("Misc")
                .check(MAIN);
    }

    private static String row(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
    }

    private static List<String> with(List<String> some, String... more) {
        List<String> all = new java.util.ArrayList<>(some);
        all.addAll(List.of(more));
        return all;
    }
}
