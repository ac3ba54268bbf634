package app.counterpoint.precision;

/** Whose domain a named thing belongs to: the product's, technology's, or both. */
public enum Domain {
    PRODUCT,
    TECHNOLOGY,
    BOTH
}
