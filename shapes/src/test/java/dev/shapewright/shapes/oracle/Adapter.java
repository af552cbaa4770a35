package dev.shapewright.shapes.oracle;

import com.google.gson.JsonObject;
import java.util.Set;

/** Translates the cases of one framework into our language. */
interface Adapter {
    /** The kinds it can translate; cases of other kinds are skipped. */
    Set<String> kinds();

    /** Translates one case of such a kind. */
    Translation translate(JsonObject json);
}
