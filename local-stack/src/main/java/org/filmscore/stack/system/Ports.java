package org.filmscore.stack.system;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** The ports on which the stack will listen. */
final class Ports {

    private static final int ANSWER_MILLIS = 300;

    private final List<Needed> needed = new ArrayList<>();

    private record Needed(int port, String by, String variable) {

        String complaint() {
            return "Port %d, which %s needs, is taken by another program.%n  Stop that program, or choose another port: %s=%d ./filmscore up"
                    .formatted(port, by, variable, port + 1000);
        }
    }

    /** @param variable the environment variable for another port */
    Ports add(int port, String by, String variable) {
        needed.add(new Needed(port, by, variable));
        return this;
    }

    /** @throws StackFailure that names every port that is taken */
    void check() {
        var complaints = needed.stream()
                .filter(port -> isTaken(port.port()))
                .map(Needed::complaint)
                .toList();
        if (!complaints.isEmpty()) {
            throw new StackFailure(String.join(System.lineSeparator(), complaints));
        }
    }

    /** Connects and listens: some systems let two programs listen on one port, if one of them takes all addresses. */
    private static boolean isTaken(int port) {
        return accepts(port) || !canListen(port);
    }

    private static boolean accepts(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), ANSWER_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean canListen(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
