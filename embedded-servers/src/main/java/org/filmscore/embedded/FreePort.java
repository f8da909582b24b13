package org.filmscore.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A port of this machine that nobody listens on. */
public final class FreePort {

    /** A port that was handed out may not be in use yet. */
    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private FreePort() {}

    /** Another one each time. */
    public static int find() {
        var port = free();
        return GIVEN.add(port) ? port : find();
    }

    private static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int orThis(int port) {
        return port == 0 ? find() : port;
    }
}
