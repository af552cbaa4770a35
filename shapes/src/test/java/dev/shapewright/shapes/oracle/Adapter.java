package dev.shapewright.shapes.oracle;

import com.google.gson.JsonObject;
import java.util.Set;

/** Says the cases of one framework in our language. */
interface Adapter {
    /** The kinds it has words for; cases of other kinds are left alone. */
    Set<String> kinds();

    /** One case of such a kind. */
    Translation translate(JsonObject json);
}
