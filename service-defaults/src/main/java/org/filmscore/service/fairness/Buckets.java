package org.filmscore.service.fairness;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.inject.Singleton;

/** A token bucket for each client that has called in the last period. */
@Singleton
class Buckets {

    private final LoadingCache<Client, Bucket> buckets;

    Buckets(FairnessSettings settings) {
        buckets = Caffeine.newBuilder()
                .maximumSize(settings.clients())
                .expireAfterAccess(settings.period())
                .build(client -> full(settings));
    }

    ConsumptionProbe take(Client client) {
        return buckets.get(client).tryConsumeAndReturnRemaining(1);
    }

    private static Bucket full(FairnessSettings settings) {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(settings.requests()).refillGreedy(settings.requests(), settings.period()))
                .build();
    }
}
