package org.filmscore.system;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A test of the running system that no other test may run beside: it stops processes, compares whole databases, audits all
 * scores or measures.
 */
@Target(TYPE)
@Retention(RUNTIME)
@ExtendWith(SharedSystem.class)
@ResourceLock(value = "system", mode = ResourceAccessMode.READ_WRITE)
public @interface ExclusiveSystemTest {}
