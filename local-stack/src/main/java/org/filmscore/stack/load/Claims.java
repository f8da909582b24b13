package org.filmscore.stack.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/**
 * Tells rows of one file that speak of the same thing. The first of them in the order of the file that can be loaded is loaded,
 * however the requests overtake one another. Claims are made by the one thread that reads the file.
 */
final class Claims {

    private final Map<List<String>, Claim> latest = new HashMap<>();

    Claim claim(List<String> what, long line) {
        var claim = new Claim(line, Optional.ofNullable(latest.get(what)));
        latest.put(what, claim);
        return claim;
    }

    static final class Claim {

        private final long line;
        private final CompletableFuture<Optional<Long>> holder = new CompletableFuture<>();
        private Optional<Claim> earlier;

        private Claim(long line, Optional<Claim> earlier) {
            this.line = line;
            this.earlier = earlier;
        }

        /** Does the work, unless an earlier row that speaks of the same was loaded: then this one is a duplicate. */
        Outcome unlessHeld(Callable<Outcome> work) throws Exception {
            try {
                var held = earlier.flatMap(claim -> claim.holder.join());
                if (held.isPresent()) {
                    holder.complete(held);
                    return new Outcome.Refused("duplicate-in-file", "says the same as line " + held.get());
                }
                var outcome = work.call();
                holder.complete(outcome.isThere() ? Optional.of(line) : Optional.empty());
                return outcome;
            } finally {
                release();
            }
        }

        /** Does the work after every earlier row that speaks of the same. */
        Outcome inTurn(Callable<Outcome> work) throws Exception {
            try {
                earlier.ifPresent(claim -> claim.holder.join());
                return work.call();
            } finally {
                release();
            }
        }

        private void release() {
            holder.complete(Optional.empty());
            earlier = Optional.empty();
        }
    }
}
