package dev.shapewright.shapes;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import dev.shapewright.shapes.layer.LayerCatalog;
import dev.shapewright.shapes.rule.Layer;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The order of the engine's packages, its allowed dependencies, and its statelessness. */
class ArchitectureTest {
    private static final String ROOT = "dev.shapewright.shapes";

    /** Each package depends only on those in earlier rows; packages in the same row are independent. */
    private static final List<List<String>> ORDER = List.of(
            List.of(".tensor", ".problem"),
            List.of(".rule"),
            List.of(".schema"),
            List.of(".layer"),
            List.of(".directive", ".network", ".expression"),
            List.of(".language"),
            List.of(".elaboration"),
            List.of(".check", ".attempt"),
            List.of(".fix"),
            List.of(""));

    private static final Set<String> JAVA_BASE =
            ModuleFinder.ofSystem().find("java.base").orElseThrow().descriptor().packages();

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT);

    /** The catalog lists names, which no compiler checks. */
    @Test
    void everyRecordThatIsALayerIsInTheCatalog() {
        Set<String> records = new TreeSet<>();
        for (JavaClass type : CLASSES.that(DescribedPredicate.describe("layers", ArchitectureTest::isLayer))) {
            records.add(type.getSimpleName());
        }
        assertEquals(records, new TreeSet<>(new LayerCatalog().types()));
    }

    private static boolean isLayer(JavaClass type) {
        return type.isAssignableTo(Layer.class) && type.isRecord();
    }

    @Test
    void packagesAreOrdered() {
        Set<String> known = new TreeSet<>();
        for (List<String> row : ORDER) {
            for (String name : row) {
                Set<String> allowed = new TreeSet<>(known);
                allowed.add(ROOT + name);
                noClasses()
                        .that()
                        .resideInAPackage(ROOT + name)
                        .should()
                        .dependOnClassesThat(described(
                                "are of the engine, and not of " + allowed,
                                type -> type.getPackageName().startsWith(ROOT)
                                        && !allowed.contains(type.getPackageName())))
                        .check(CLASSES);
            }
            row.forEach(name -> known.add(ROOT + name));
        }
        Set<String> real = new TreeSet<>();
        CLASSES.forEach(type -> real.add(type.getPackageName()));
        assertEquals(real, known, "every package has its place in the order");
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyJavaBaseAndTheAnnotationsAreUsed() {
        noClasses()
                .should()
                .dependOnClassesThat(described(
                        "are neither of java.base, nor the project's, nor jspecify's", type -> !isAllowed(type)))
                .check(CLASSES);
    }

    private static boolean isAllowed(JavaClass type) {
        JavaClass base = type.getBaseComponentType();
        String name = base.getPackageName();
        return base.isPrimitive()
                || JAVA_BASE.contains(name)
                || name.equals("org.jspecify.annotations")
                || name.equals("dev.shapewright.layers")
                || name.equals("dev.shapewright.summary")
                || name.startsWith(ROOT);
    }

    private static DescribedPredicate<JavaClass> described(
            String description, java.util.function.Predicate<JavaClass> predicate) {
        return DescribedPredicate.describe(description, predicate);
    }

    @Test
    void staticFieldsAreConstants() throws ReflectiveOperationException {
        List<String> mutable = new ArrayList<>();
        int constants = 0;
        for (JavaClass type : CLASSES) {
            for (Field field : type.reflect().getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
                    constants++;
                    field.setAccessible(true);
                    if (!Modifier.isFinal(field.getModifiers()) || !isImmutable(field.get(null))) {
                        mutable.add(field.toString());
                    }
                }
            }
        }
        assertEquals(List.of(), mutable);
        assertTrue(constants > 50, "static fields looked at: " + constants);
    }

    private static boolean isImmutable(Object value) {
        Class<?> type = value.getClass();
        boolean wrapped = Stream.of("java.util.ImmutableCollections$", "java.util.Collections$Unmodifiable")
                .anyMatch(type.getName()::startsWith);
        boolean stateless =
                Stream.of(type.getDeclaredFields()).allMatch(field -> Modifier.isStatic(field.getModifiers()));
        return value instanceof Number
                || value instanceof Boolean
                || value instanceof String
                || value instanceof Enum<?>
                || value instanceof Record
                || value instanceof Pattern
                || wrapped
                || (stateless && !type.isArray());
    }
}
