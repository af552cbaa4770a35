package dev.shapewright.processor.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The options given to the compiler, {@code -Aname=value}, and what is wrong with their values. */
public final class Options {
    private final Map<String, String> given;
    private final List<String> misused = new ArrayList<>();

    public Options(Map<String, String> given) {
        this.given = given;
    }

    public boolean has(String option) {
        return given.containsKey(option);
    }

    /** The value of an option that is one of some words, of which the first is the default and takes an unknown one's place. */
    public String oneOf(String option, List<String> words) {
        if (!has(option)) {
            return words.get(0);
        }
        String word = text(option);
        if (words.contains(word)) {
            return word;
        }
        misuse(option, "=" + word + " is none of " + String.join(", ", words));
        return words.get(0);
    }

    /** The value of an option that is a list, separated by commas; without a value, it is one empty text. */
    public List<String> listed(String option) {
        return List.of(text(option).split("\\s*,\\s*"));
    }

    /** {@code -Aname} without a value yields the empty string. */
    private String text(String option) {
        return Optional.ofNullable(given.get(option)).orElse("").strip();
    }

    /** Notes that the value of an option is invalid. */
    public void misuse(String option, String what) {
        misused.add("-A" + option + what);
    }

    /** What is wrong with the values read so far, as headlines. */
    public List<String> misused() {
        return List.copyOf(misused);
    }
}
