package org.filmscore.stack.load;

/** How the outside world names a film. */
record ExternalId(String scheme, String value) {

    private static final String OF_THE_FILES = "load";

    /** The key of a film in the files is an external id of its own scheme, unless it names one: {@code imdb:tt1870529}. */
    static ExternalId ofKey(String key) {
        int colon = key.indexOf(':');
        return colon > 0
                ? new ExternalId(key.substring(0, colon), key.substring(colon + 1))
                : new ExternalId(OF_THE_FILES, key);
    }

    @Override
    public String toString() {
        return scheme + ":" + value;
    }
}
