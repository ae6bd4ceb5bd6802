package org.lacuna.intake;

/** What a brought file turned out to be. */
public enum FileKind {
    /** Text with cells divided by comma, semicolon, tab or bar. */
    CSV,
    XLSX,
    ODS,
    GEOJSON,
    /** JSON as the Overpass interface of OpenStreetMap answers. */
    OVERPASS,
    JSON,
    /** One JSON document in each line. */
    JSON_LINES,
    /** CSV files with a datapackage.json that describes them. */
    DATA_PACKAGE,
    /** Several files of the other kinds. */
    ZIP
}
