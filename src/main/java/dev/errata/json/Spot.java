package dev.errata.json;

/// Where a value is going to be written. `role` is the pointer to the place with `*` for each index, so that places which
/// play the same part have the same; with `around` one line, what holds the value is on one line and has to stay so;
/// `indent` starts the line.
record Spot(String role, Lines around, String indent) {

    static final String ROOT = "";

    static String member(String role, String key) {
        return role + '/' + key;
    }

    static String item(String role) {
        return role + "/*";
    }
}
