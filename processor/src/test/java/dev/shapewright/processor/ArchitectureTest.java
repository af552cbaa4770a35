package dev.shapewright.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The order of modules and packages in the architecture: dependencies go only one way. */
class ArchitectureTest {
    private static final String ROOT = "dev.shapewright.";
    private static final String LAYERS = ROOT + "layers..";
    private static final String SUMMARY = ROOT + "summary..";
    private static final String SHAPES = ROOT + "shapes..";
    private static final String REPORTS = ROOT + "reports..";
    private static final String PROCESSOR = ROOT + "processor";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("dev.shapewright");

    /** Ensures that no rule below holds vacuously. */
    @Test
    void allModulesAreSeen() {
        for (String name : List.of(
                "layers.Conv",
                "summary.ModelSummary",
                "shapes.ModelAnalyzer",
                "reports.ReportFormat",
                "processor.ModelProcessor",
                "processor.compiler.EcjModel")) {
            assertTrue(CLASSES.contain(ROOT + name), name);
        }
        assertTrue(CLASSES.stream().noneMatch(type -> type.getSimpleName().endsWith("Test")));
    }

    @Test
    void annotationsThenShapesAndReportsThenProcessor() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("annotations")
                .definedBy(LAYERS, SUMMARY)
                .layer("shapes")
                .definedBy(SHAPES)
                .layer("reports")
                .definedBy(REPORTS)
                .layer("processor")
                .definedBy(PROCESSOR + "..")
                .whereLayer("processor")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("reports")
                .mayOnlyBeAccessedByLayers("processor")
                .whereLayer("shapes")
                .mayOnlyBeAccessedByLayers("processor")
                .whereLayer("annotations")
                .mayOnlyBeAccessedByLayers("shapes", "reports", "processor")
                .check(CLASSES);
    }

    @Test
    void annotationsNeedOnlyTheJdk() {
        classes()
                .that()
                .resideInAnyPackage(LAYERS, SUMMARY)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", LAYERS, SUMMARY)
                .check(CLASSES);
    }

    @Test
    void shapesKnowNoCompiler() {
        classes()
                .that()
                .resideInAPackage(SHAPES)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", LAYERS, SUMMARY, SHAPES)
                .check(CLASSES);
    }

    @Test
    void reportsNeedTheAnnotationsGsonAndDiffUtils() {
        classes()
                .that()
                .resideInAPackage(REPORTS)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "com.google.gson..",
                        "com.github.difflib..",
                        LAYERS,
                        SUMMARY,
                        REPORTS)
                .check(CLASSES);
    }

    @Test
    void onlyGeneratingKnowsReports() {
        noClasses()
                .that()
                .resideOutsideOfPackages(PROCESSOR + ".generating", REPORTS)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(REPORTS)
                .because("a build that wants no reports loads none of their classes")
                .check(CLASSES);
    }

    @Test
    void compilerThenReadingThenReportingAndGenerating() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("compiler")
                .definedBy(PROCESSOR + ".compiler..")
                .layer("reading")
                .definedBy(PROCESSOR + ".reading..")
                .layer("reporting")
                .definedBy(PROCESSOR + ".reporting..")
                .layer("generating")
                .definedBy(PROCESSOR + ".generating..")
                .layer("root")
                .definedBy(PROCESSOR)
                .whereLayer("root")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("generating")
                .mayOnlyBeAccessedByLayers("root")
                .whereLayer("reporting")
                .mayOnlyBeAccessedByLayers("root")
                .whereLayer("reading")
                .mayOnlyBeAccessedByLayers("reporting", "generating", "root")
                .whereLayer("compiler")
                .mayOnlyBeAccessedByLayers("reading", "reporting", "root")
                .because("each stage knows the one before it, and the processor is the table of contents")
                .check(CLASSES);
    }

    @Test
    void packagesMakeNoCircle() {
        slices().matching("dev.shapewright.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyOnePackageKnowsCompilers() {
        noClasses()
                .that()
                .resideOutsideOfPackage(PROCESSOR + ".compiler")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.sun..", "jdk..", "org.eclipse..")
                .check(CLASSES);
    }

    /** The processor accesses ECJ's classes by name, because a dependency would bind it to one version of ECJ. */
    @Test
    void nobodyDependsOnEcj() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.eclipse..")
                .check(CLASSES);
    }

    @Test
    void onlyGeneratingKnowsJavaPoet() {
        noClasses()
                .that()
                .resideOutsideOfPackage(PROCESSOR + ".generating")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.palantir.javapoet..")
                .check(CLASSES);
    }

    /** The types allowed in static fields: constants and immutable collections. */
    private static final Pattern UNCHANGING = Pattern.compile(
            "java\\.lang\\.(String|Integer|Long|Boolean|Double)|java\\.util\\.ImmutableCollections\\$\\w+"
                    + "|java\\.util\\.Collections\\$Unmodifiable\\w+|java\\.util\\.regex\\.Pattern|com\\.palantir\\.javapoet\\.ClassName|dev\\.shapewright\\..*");

    @Test
    void noStaticStateChanges() throws ReflectiveOperationException {
        List<String> changing = new ArrayList<>();
        int seen = 0;
        for (JavaField field : CLASSES.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                .toList()) {
            seen++;
            if (!field.getModifiers().contains(JavaModifier.FINAL) || !isUnchanging(field.reflect())) {
                changing.add(field.getFullName());
            }
        }
        assertEquals(List.of(), changing);
        assertTrue(seen > 100, () -> "too few static fields to be all");
    }

    /** A type of ours is immutable if it is a record or an enum constant, whose fields are final. */
    private static boolean isUnchanging(Field field) throws ReflectiveOperationException {
        field.setAccessible(true);
        Class<?> type = field.get(null).getClass();
        boolean ours = type.getName().startsWith(ROOT);
        return UNCHANGING.matcher(type.getName()).matches()
                && (!ours || type.isRecord() || type.isEnum() || Enum.class.isAssignableFrom(type));
    }
}
