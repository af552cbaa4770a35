package library;

/** No block: it has no layers. */
public @interface Plain {}
