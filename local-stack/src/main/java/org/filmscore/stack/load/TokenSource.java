package org.filmscore.stack.load;

/**
 * Where the tokens come from that the loader writes with.
 *
 * <p>Asked before every request, from many threads: a source may hand out the same token again, as long as it is still valid for a
 * minute or more.
 */
public interface TokenSource {

    /** A token of somebody in the group {@code editor}, who may write films, publications, critics and critic reviews. */
    String editor();

    /** A token of the user whose {@code sub} is given, shown as {@code name}. */
    String user(String sub, String name);
}
