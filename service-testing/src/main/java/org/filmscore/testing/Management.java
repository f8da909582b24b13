package org.filmscore.testing;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.eclipse.microprofile.config.ConfigProvider;

/** Health and metrics of the service under test, which it shows on a port of their own. */
public final class Management {

    private Management() {}

    /** @param path such as {@code /q/health/ready} */
    public static Response get(String path) {
        var port = ConfigProvider.getConfig().getValue("quarkus.management.port", Integer.class);
        return RestAssured.given().port(port).get(path);
    }
}
