package org.filmscore.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.filmscore.embedded.Directories;
import org.filmscore.stack.identity.Identity;
import org.filmscore.stack.load.Services;
import org.filmscore.stack.sample.SampleData;
import org.filmscore.stack.system.LocalStack;
import org.filmscore.stack.system.ServiceName;
import org.filmscore.stack.system.StackSettings;
import org.filmscore.stack.up.StackLog;

/** The running system and the vocabulary of its tests. */
public final class Filmscore implements AutoCloseable {

    /** The home directory of this system. */
    static final Path HOME = Path.of("target", "home").toAbsolutePath();

    private static final Path STACK = HOME.resolve(".filmscore");

    /** The directory of its keys. */
    public static final Path KEYS = STACK.resolve("keys");

    /** The directory of the services' logs. */
    static final Path LOGS = STACK.resolve("logs");

    private final LocalStack stack;

    /** Starts at the current time, so that names are new even if a killed run has left its data. */
    private final AtomicLong names = new AtomicLong(System.currentTimeMillis());

    private Filmscore(LocalStack stack) {
        this.stack = stack;
    }

    static Filmscore started() {
        StackLog.silence();
        var stack = new LocalStack(StackSettings.onFreePorts(Path.of(".."), STACK));
        try {
            var filmscore = new Filmscore(stack.start(System.out::println));
            filmscore.loadSampleData();
            return filmscore;
        } catch (IOException | InterruptedException | RuntimeException e) {
            stack.close();
            throw new IllegalStateException("The system does not start", e);
        }
    }

    public LocalStack stack() {
        return stack;
    }

    public Api api(ServiceName service) {
        return Api.at(stack.address(service));
    }

    /** Its health and metrics. */
    Api management(ServiceName service) {
        return Api.at(stack.service(service).management());
    }

    /** The service as an editor uses it. */
    public Api edit(ServiceName service) {
        return api(service).as(tokenOf("eve", "editor"));
    }

    /** A new film that every service knows. */
    public Film aFilm() {
        return aFilmOf("Drama");
    }

    Film aFilmOf(String genre) {
        return published(genre).awaitKnown();
    }

    public List<Film> films(int many) {
        var films = several(many, () -> published("Drama"));
        films.forEach(Film::awaitKnown);
        return films;
    }

    /** A new film with both scores. */
    public Film aScoredFilm() {
        var film = aFilm();
        publications(4).forEach(publication -> publication.gives(film, 80));
        users(4).forEach(user -> user.reviews(film, 8).expecting(201));
        film.scoreOnce(figures ->
                figures.metascore().equals("80") && figures.userScore().equals("8.0"));
        return film;
    }

    /** A new film; other services may not know it yet. */
    Film published(String genre) {
        var film = edit(ServiceName.CATALOG)
                .post("/films", Map.of("title", unique("Film"), "year", 2012, "genres", List.of(genre)))
                .expecting(201)
                .json();
        return new Film(this, film.path("id").asText(), film.path("slug").asText());
    }

    Publication aPublication() {
        return Publication.published(this, unique("Gazette"));
    }

    List<Publication> publications(int many) {
        return several(many, this::aPublication);
    }

    /** A user without reviews. */
    public User aUser() {
        return aUserNamed("ana");
    }

    public User aUserNamed(String name) {
        var unique = unique(name);
        return new User(api(ServiceName.USER_REVIEW).as(tokenOf(unique)), unique);
    }

    public List<User> users(int many) {
        return several(many, this::aUser);
    }

    public String tokenOf(String user, String... groups) {
        return stack.keys().token(Identity.of(user, groups), Duration.ofHours(1));
    }

    public String unique(String name) {
        return name + "-" + names.incrementAndGet();
    }

    /** The report of scoring's audit. */
    public JsonNode audit() {
        return api(ServiceName.SCORING)
                .as(tokenOf("adam", "admin"))
                .post("/scores/audit", Map.of())
                .expecting(200)
                .json();
    }

    /** The films, critics and ratings that {@code ./filmscore up} loads on its first start. */
    private void loadSampleData() throws IOException, InterruptedException {
        var services = Services.at(
                stack.address(ServiceName.CATALOG),
                stack.address(ServiceName.CRITIC),
                stack.address(ServiceName.USER_REVIEW));
        var directory = Path.of("target", "sample-data");
        var out = new PrintWriter(System.out, true);
        if (!new SampleData(services, stack.keys(), directory, out).isLoaded()) {
            throw new IllegalStateException("The sample data is incomplete: see " + directory);
        }
    }

    @Override
    public void close() {
        stack.close();
        Directories.delete(STACK.resolve("data"));
    }

    private static <T> List<T> several(int many, Supplier<T> one) {
        return Stream.generate(one).limit(many).toList();
    }
}
