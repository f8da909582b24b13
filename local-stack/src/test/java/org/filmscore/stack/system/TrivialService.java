package org.filmscore.stack.system;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A service that can do nothing but be ready, in a jar that starts like a real one. */
public final class TrivialService {

    private TrivialService() {}

    /** Ends at once where the environment says so. */
    public static void main(String... arguments) throws IOException {
        if (System.getenv("TRIVIAL_FAILURE") != null) {
            System.out.println("cannot start: " + System.getenv("TRIVIAL_FAILURE"));
            System.exit(3);
        }
        var port = Integer.parseInt(
                System.getenv().getOrDefault("QUARKUS_MANAGEMENT_PORT", System.getenv("QUARKUS_HTTP_PORT")));
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }

    public static Path jar(Path jar) throws IOException {
        Files.createDirectories(jar.getParent());
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, TrivialService.class.getName());
        var entry = TrivialService.class.getName().replace('.', '/') + ".class";
        try (var output = new JarOutputStream(Files.newOutputStream(jar), manifest);
                var content = TrivialService.class.getResourceAsStream("TrivialService.class")) {
            output.putNextEntry(new JarEntry(entry));
            content.transferTo(output);
        }
        return jar;
    }
}
