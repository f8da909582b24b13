package org.filmscore.stack.system;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** The ports that the stack is about to listen on. */
final class Ports {

    private static final int ANSWER_MILLIS = 300;

    private final List<Wanted> wanted = new ArrayList<>();

    private record Wanted(int port, String by, String variable) {

        String complaint() {
            return "Port %d, which %s wants, is taken by another program.%n  Stop that program, or choose another port: %s=%d ./filmscore up"
                    .formatted(port, by, variable, port + 1000);
        }
    }

    /** @param variable the environment variable that names another */
    Ports want(int port, String by, String variable) {
        wanted.add(new Wanted(port, by, variable));
        return this;
    }

    /** @throws StackFailure that names every port that is taken */
    void check() {
        var complaints = wanted.stream()
                .filter(port -> isTaken(port.port()))
                .map(Wanted::complaint)
                .toList();
        if (!complaints.isEmpty()) {
            throw new StackFailure(String.join(System.lineSeparator(), complaints));
        }
    }

    /** Asks both ways: some systems let two programs listen on one port, if one of them takes all addresses. */
    private static boolean isTaken(int port) {
        return somebodyAnswers(port) || !canListen(port);
    }

    private static boolean somebodyAnswers(int port) {
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
