package org.filmscore.system.document;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.filmscore.fuzzer.document.Document;
import org.filmscore.fuzzer.input.Fuzzer;
import org.filmscore.fuzzer.request.Requests;
import org.filmscore.stack.system.ServiceName;
import org.filmscore.system.Filmscore;

/** The OpenAPI documents that the running services serve. */
public final class Documents {

    private Documents() {}

    public static List<Document> of(Filmscore filmscore) {
        return Arrays.stream(ServiceName.values())
                .map(service -> document(service, filmscore))
                .toList();
    }

    /** Valid requests to the operations of these documents. */
    public static Requests requests(List<Document> documents, Filmscore filmscore) {
        return new Requests(documents, new FilmscoreConventions(filmscore));
    }

    /** Attacks these operations. */
    public static Fuzzer fuzzer(List<Document> documents, Filmscore filmscore) {
        return new Fuzzer(requests(documents, filmscore), Set.of("org.filmscore"));
    }

    private static Document document(ServiceName service, Filmscore filmscore) {
        var json = filmscore
                .api(service)
                .get("/q/openapi?format=json")
                .expecting(200)
                .json();
        return new Document(service.toString(), filmscore.stack().address(service), json);
    }
}
