package org.filmscore.system.soak;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.filmscore.embedded.FreePort;
import org.filmscore.stack.system.LocalStack;
import org.filmscore.stack.system.ServiceName;
import org.filmscore.stack.system.ServiceProcess;
import org.filmscore.system.Api;

/** Two replicas of each service. */
final class Replicas implements AutoCloseable {

    private final Map<ServiceName, List<ServiceProcess>> replicas = new EnumMap<>(ServiceName.class);

    Replicas(LocalStack stack) throws InterruptedException {
        for (var name : ServiceName.values()) {
            replicas.put(name, List.of(stack.service(name), stack.replicaOf(name, FreePort.find())));
        }
        for (var added : replicas.values()) {
            added.getLast().awaitReady();
        }
    }

    List<ServiceProcess> of(ServiceName name) {
        return replicas.get(name);
    }

    Api any(ServiceName name, Random random) {
        return Api.at(of(name).get(random.nextInt(2)).address());
    }

    /** Stops those that were added. */
    @Override
    public void close() {
        replicas.values().forEach(each -> each.getLast().stop());
    }
}
